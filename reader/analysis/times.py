"""Words that place something in time, and the place they name.

Relative words count from the article's day, those inside an embedded post from the post's.
Nothing is made more exact than it was said, and what cannot be placed says so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.calendar_values import day_of, edtf
from reader.analysis.time_periods import reported_quarter
from reader.analysis.time_readings import Meaning, Reckoning
from reader.analysis.time_rules import RULES
from reader.model import Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from reader.analysis.document import Document
    from reader.model import Block
    from reader.model.fact import Anchor

_AHEAD = re.compile(
    r"\b(?:will|won['’]t|['’]ll|is to|are to|plans? to|expected to|scheduled|due|set to|upcoming"
    r"|going to|would|may|shall)\b"
)
_REACH = 90
_POST_DAY = re.compile(r"\(@\w{1,30}\)\s+([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})\s*\Z")


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
    return tuple(sorted(found, key=lambda one: one.span))


def _in_block(text: str, block: Block, reckoning: Reckoning) -> Iterator[TimeExpression]:
    posted = _posted(text, block)
    if posted is not None:
        reckoning = Reckoning(posted)
    small = block.span.of(text).lower()
    taken = bytearray(len(block.span))
    for pattern, read, hints in RULES:
        if not any(hint in small for hint in hints):
            continue
        for match in pattern.finditer(text, block.span.start, block.span.end):
            place = slice(match.start() - block.span.start, match.end() - block.span.start)
            if any(taken[place]):
                continue
            meaning = read(match, replace(reckoning, ahead=_looks_ahead(text, match, block)))
            if meaning is not None:
                taken[place] = b"\1" * (place.stop - place.start)
                yield _expression(match, meaning, reckoning.today, posted=posted is not None)


def _posted(text: str, block: Block) -> date | None:
    """Return the day of an embedded post: what is "today" in it."""
    match = _POST_DAY.search(text[max(block.span.start, block.span.end - 120) : block.span.end])
    if match is None:
        return None
    whole_date = RULES[0]
    dated = whole_date.pattern.match(match[1])
    meaning = whole_date.read(dated, Reckoning(None)) if dated else None
    return day_of(meaning.timex) if meaning else None


def _looks_ahead(text: str, match: re.Match[str], block: Block) -> bool:
    start = max(block.span.start, match.start() - _REACH)
    before = text[start : match.start()]
    sentence = re.split(r"[.!?;“”\"]\s", before)[-1]
    return _AHEAD.search(sentence) is not None


def _expression(
    match: re.Match[str], meaning: Meaning, today: date | None, *, posted: bool
) -> TimeExpression:
    value = edtf(meaning.timex) if meaning.kind in ("date", "time") else None
    if value and meaning.about:
        value += "~"
    span = Span(match.start(), match.end())
    if not value or (meaning.relative and today is None):
        return TimeExpression(span, meaning.kind, meaning.timex, value)
    if not meaning.relative:
        return TimeExpression(span, meaning.kind, meaning.timex, value, "absolute")
    anchor: Anchor = "post" if posted else "article"
    return TimeExpression(span, meaning.kind, meaning.timex, value, anchor)
