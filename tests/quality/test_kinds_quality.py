"""The kinds of organisations in our own marked texts: how many are told, how many rightly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis import analyse
from reader.analysis.spelling import bare
from tests.analysis.quoting import article
from tests.quality.gold_lines import marked_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

UNKNOWN = "-"
# Percent; floors only rise.
RIGHT, TOLD = 100.0, 90.5


def results() -> Iterator[tuple[str, str, str]]:
    """Yield each marked organisation with the kind a person says and the kind that is told."""
    for text, rows in marked_texts("organisation_kinds.txt"):
        told = {
            bare(name): one.category or UNKNOWN
            for one in analyse(article(text)).organisations
            for name in (one.name, *one.aliases)
        }
        for name, kind in rows:
            yield name, kind, told.get(bare(name), "not found")


def test_kinds_of_organisations_do_not_fall_below_what_was_reached() -> None:
    rows = list(results())
    told = [row for row in rows if row[2] not in (UNKNOWN, "not found")]
    right = [row for row in told if row[1] == row[2]]
    wanted = [row for row in rows if row[1] != UNKNOWN]
    wrong = [row for row in rows if row[1] != row[2]]
    assert 100 * len(right) / len(told) >= RIGHT, wrong
    assert 100 * len(right) / len(wanted) >= TOLD, wrong
