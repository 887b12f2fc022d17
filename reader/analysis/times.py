"""Words that place something in time, and the place they name.

Relative words count from the article's day, those inside an embedded post from the post's.
Nothing is made more exact than it was said, and what cannot be placed says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.calendar_values import day_of, edtf
from reader.analysis.time_mentions import with_mentioned
from reader.analysis.time_outlook import outlook
from reader.analysis.time_periods import reported_quarter
from reader.analysis.time_readings import Meaning, Reckoning
from reader.analysis.time_rules import RULES, WHOLE_DATE
from reader.model import Span, TimeExpression
from reader.text import HANDLE, POST_DATE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from reader.analysis.document import Document
    from reader.model import Block
    from reader.model.fact import Anchor

_HINTS = frozenset(hint for rule in RULES for hint in rule.hints)
_SMALL_HINTS = frozenset(hint for hint in _HINTS if hint == hint.lower())
_POST_DAY = re.compile(rf"(?:\({HANDLE}\)\s+|Posted by [^\n]+ on (?:\w+day, )?)({POST_DATE})\s*\Z")


def find_times(document: Document) -> tuple[TimeExpression, ...]:
    """Return every time expression of a document in text order; no two overlap."""
    published = day_of(document.article.published)
    quarter = reported_quarter(document.text, published)
    found = [
        one
        for block in document.blocks
        if block.kind != "byline"
        for one in _in_block(document.text, block, Reckoning(published, quarter=quarter))
    ]
    return tuple(with_mentioned(document, found))


def _in_block(text: str, block: Block, reckoning: Reckoning) -> Iterator[TimeExpression]:
    posted = _posted(text, block)
    if posted is not None:
        reckoning = Reckoning(posted)
    words = block.span.of(text)
    small = words.lower()
    hinted, needed = _hinted(words, small), _Needed(small)
    taken = bytearray(len(block.span))
    for pattern, read, hints, needs in RULES:
        if hints.isdisjoint(hinted) or not needed[needs]:
            continue
        for match in pattern.finditer(text, block.span.start, block.span.end):
            place = slice(match.start() - block.span.start, match.end() - block.span.start)
            if any(taken[place]):
                continue
            meaning = read(match, replace(reckoning, ahead=outlook(text, match, block)))
            if meaning is not None:
                taken[place] = b"\1" * (place.stop - place.start)
                yield _expression(match, meaning, reckoning.today, posted=posted is not None)


def _hinted(words: str, small: str) -> set[str]:
    """Return the hints of all forms that stand in a paragraph, given in small letters too."""
    found = {hint for hint in _SMALL_HINTS if hint in small}
    found.update(hint for hint in _HINTS - _SMALL_HINTS if hint in words)
    return found


class _Needed(dict[re.Pattern[str] | None, bool]):
    """Whether a paragraph has what several forms need, found out once for all of them."""

    def __init__(self, small: str) -> None:
        super().__init__({None: True})
        self._small = small

    def __missing__(self, needs: re.Pattern[str] | None) -> bool:
        found = needs is None or needs.search(self._small) is not None
        self[needs] = found
        return found


def _posted(text: str, block: Block) -> date | None:
    """Return the day of an embedded post: what is "today" in it."""
    match = _POST_DAY.search(text[max(block.span.start, block.span.end - 120) : block.span.end])
    if match is None:
        return None
    dated = WHOLE_DATE.pattern.match(match[1])
    meaning = WHOLE_DATE.read(dated, Reckoning(None)) if dated else None
    return day_of(meaning.timex) if meaning else None


def _expression(
    match: re.Match[str], meaning: Meaning, today: date | None, *, posted: bool
) -> TimeExpression:
    value = edtf(meaning.timex) if meaning.kind in ("date", "time") else None
    if value and meaning.about and "/" not in value:
        value += "~"
    span = Span(match.start(), match.end())
    if not value or (meaning.relative and today is None):
        return TimeExpression(span, meaning.kind, meaning.timex, value)
    if not meaning.relative:
        return TimeExpression(span, meaning.kind, meaning.timex, value, "absolute")
    anchor: Anchor = "post" if posted else "article"
    return TimeExpression(span, meaning.kind, meaning.timex, value, anchor)
