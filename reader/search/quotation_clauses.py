"""The part of a query that is about quotations, and which quotations answer it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.search.lexer import OPENERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Quote, Span

_QUOTE_CLAUSE = re.compile(
    rf"""(?<![\w:-]) (?<!NOT\s) (?:said|quote|speaker|cue) : \s*
        (?: [{OPENERS}][^{OPENERS}]*[{OPENERS}] (?:~\d+)? | \([^)]*\) | [^\s()]+ )""",
    re.VERBOSE | re.IGNORECASE,
)
_OPERATORS = re.compile(r"[\s()]|\b(?:OR|AND)\b")


def quotation_clauses(query: str) -> str | None:
    """Return the part of a query that is about quotations, or None when none is.

    A query of nothing else is returned whole, with its OR and its brackets.
    """
    clauses: list[str] = _QUOTE_CLAUSE.findall(query)
    if not clauses:
        return None
    rest = _OPERATORS.sub("", _QUOTE_CLAUSE.sub("", query))
    return " ".join(clauses) if rest else query


def touched(parts: Sequence[Quote], places: Sequence[Span]) -> bool:
    """Tell whether one of the places lies in the quotation or in its cue."""
    cues = [part.attribution.cue for part in parts if part.attribution]
    spans = [*(part.span for part in parts), *(cue for cue in cues if cue)]
    return any(span.overlaps(place) for span in spans for place in places)
