"""Times that count from another time of the text: the next day, later that year, at 3 p.m.

They count from the time named last before them in their paragraph, or at most one sentence
earlier; a time of day belongs to a day of its sentence. Without one they have no place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.calendar_values import day_of, edtf, moved
from reader.analysis.numerals import spaced
from reader.model import Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from reader.analysis.document import Document
    from reader.model import TimeKind

_POINTING = re.compile(
    spaced(
        r"(?<!over )(?<!for )(?<!within )(?<!during )\b(?:(?:earlier|later|early|late) )?"
        r"(?P<which>that|that same|the same|the very same|the next|the following|the previous)"
        r" (?P<unit>day|week|month|year|morning|afternoon|evening|night)\b(?![-’'])"
    ),
    re.IGNORECASE,
)
# Finds fast whether there is anything to look for, in small letters.
_POINTED = re.compile(
    r"(?:that|same|next|following|previous)"
    r"\s(?:day|week|month|year|morning|afternoon|evening|night)"
)
_OFFSETS = {"next": 1, "following": 1, "previous": -1}
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
_CLOCK = re.compile(r"XXXX-XX-XX(T\d\d.*)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_KNOWN = {
    "day": _DAY,
    "week": _DAY,
    "month": re.compile(r"\d{4}-\d\d(?!\d)"),
    "year": re.compile(r"\d{4}"),
}
_REACH = 400


def with_mentioned(document: Document, found: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Return the times of a document with those that count from others, in text order."""
    times = sorted(found, key=lambda one: one.span)
    for block in document.blocks:
        if not _POINTED.search(block.span.of(document.text).lower()):
            continue
        for match in _POINTING.finditer(document.text, block.span.start, block.span.end):
            at = bisect_right(times, match.start(), key=lambda one: one.span.start)
            free = at == 0 or times[at - 1].span.end <= match.start()
            if free and (at == len(times) or times[at].span.start >= match.end()):
                pointed = _pointed(match, times[:at], block.span)
                if pointed:
                    times.insert(at, pointed)
    return [_on_its_day(document, one, times, at) for at, one in enumerate(times)]


def _pointed(
    match: re.Match[str], before: Sequence[TimeExpression], within: Span
) -> TimeExpression | None:
    unit, which = match["unit"].lower(), match["which"].lower().split()[-1]
    part = _PARTS.get(unit, "")
    unit = "day" if part else unit
    known = _last_known(before, unit, max(within.start, match.start() - _REACH))
    value = moved(known, unit, _OFFSETS.get(which, 0)) if known else None
    if value is None:
        return None
    timex = value + part
    kind: TimeKind = "time" if part else "date"
    return TimeExpression(Span(*match.span()), kind, timex, edtf(timex), "mention")


def _last_known(before: Sequence[TimeExpression], unit: str, start: int) -> date | None:
    """Return the time named last that is exact enough, as its first day."""
    for one in reversed(before):
        if one.span.start < start:
            return None
        known = _KNOWN[unit].match(one.timex) if one.value else None
        if known:
            return day_of((known[0] + "-01-01")[:10] if unit != "month" else known[0] + "-01")
    return None


def _on_its_day(
    document: Document, one: TimeExpression, times: Sequence[TimeExpression], at: int
) -> TimeExpression:
    """Return a time of day on the day that its sentence names, or the one before it."""
    clock = _CLOCK.fullmatch(one.timex)
    if clock is None:
        return one
    for other in _near(document, one, times, at):
        if day := _DAY.match(other.timex):
            return replace(one, timex=day[0] + clock[1], value=day[0], anchor="mention")
    return one


def _near(
    document: Document, one: TimeExpression, times: Sequence[TimeExpression], at: int
) -> Iterator[TimeExpression]:
    """Yield the times of the same sentence, the nearest first, then the last before it."""
    found = bisect_right(document.sentences, one.span.start, key=lambda each: each.start) - 1
    sentence = document.sentences[max(found, 0)] if document.sentences else one.span
    same = [
        each for each in times[max(0, at - 5) : at + 5] if each.span in sentence and each is not one
    ]
    yield from sorted(same, key=lambda each: abs(each.span.start - one.span.start))
    earlier = document.sentences[found - 1] if found > 0 else sentence
    yield from (each for each in reversed(times[max(0, at - 3) : at]) if each.span in earlier)
