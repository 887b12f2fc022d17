"""Which quotations of the articles that a search found answer it themselves."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING

from reader.export import grouped
from reader.search import matches, quotation_clauses, touched

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.archive.catalog import Catalog
    from reader.model import QuotesWanted

MOST_SEARCHED = 5_000
"""In how many articles a quotation that answers is looked for, in under a millisecond each."""

_GROUPS = "SELECT id, article, number FROM quotes WHERE id IN (SELECT value FROM json_each(?))"


def clauses_of(wanted: QuotesWanted) -> str | None:
    """Return what a quotation has to answer; None where any of the articles' is wanted."""
    if not wanted.query or len(wanted.articles or ()) > MOST_SEARCHED:
        return None
    return quotation_clauses(wanted.query)


def answering(
    catalog: Catalog, numbers: array[int], clauses: str, goes_on: Callable[[], bool]
) -> array[int] | None:
    """Return the numbers of the quotations that answer, in their order. Raises CacheError.

    None as soon as `goes_on` says that nobody waits for them any more.
    """
    rows = catalog.rows(_GROUPS, json.dumps(list(numbers)))
    groups: dict[str, frozenset[int]] = {}
    for article in {article for _, article, _ in rows}:
        if not goes_on():
            return None
        groups[article] = _answering(catalog, article, clauses)
    found = {number for number, article, group in rows if group in groups[article]}
    return array("q", (number for number in numbers if number in found))


def _answering(catalog: Catalog, article_id: str, clauses: str) -> frozenset[int]:
    held = catalog.get(article_id)
    if held is None:
        return frozenset()
    article, shown = held
    places = matches(clauses, article, shown)
    whole = grouped(shown.speech)
    return frozenset(parts[0].group for parts in whole if touched(parts, places))
