"""Statements of one article that cannot both be true."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.calendar_values import day_of
from reader.analysis.date_conflicts import weekday_conflicts
from reader.analysis.number_conflicts import age_conflicts, toll_conflicts
from reader.model import Conflict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.entities import Entities
    from reader.model import Quantity, Span, TimeExpression

_SERVED = re.compile(
    r"\b(?:serving|served|spent|been|working|worked)\b.{0,40}\b(?:position|post|role|job|office)\b"
    r".{0,12}$",
)
_TOOK = re.compile(
    r"\b(?:took(?: over)?|assumed|was appointed|was named|became|started|began)\b.{0,70}"
    r"\b(?:position|post|role|job|office|as the|as)\b"
)
_YEARS = re.compile(r"P(\d+)Y\Z")
_YEAR = re.compile(r"(\d{4})\Z")
_SLACK = 1


def find_conflicts(
    document: Document,
    entities: Entities,
    times: Sequence[TimeExpression],
    quantities: Sequence[Quantity],
) -> tuple[Conflict, ...]:
    """Return what the article says in two ways that cannot both be true; only sure ones."""
    if not document.is_english:
        return ()
    return (
        *_tenure_conflicts(document, times),
        *age_conflicts(document, entities),
        *toll_conflicts(document, quantities),
        *weekday_conflicts(document),
    )


def _tenure_conflicts(document: Document, times: Sequence[TimeExpression]) -> list[Conflict]:
    """Return the contradictions about how long somebody has held a position.

    Said is "for seven years" in one place and "took the position in 2022" in another, and
    from that year to the article's day it is not so long: off by more than a year.
    """
    today = day_of(document.article.published)
    if today is None:
        return []
    found: list[Conflict] = []
    begun = list(_begun(document, times))
    for sentence, years in _served(document, times):
        off = [(other, year) for other, year in begun if abs(today.year - year - years) > _SLACK]
        if off and len(off) == len(begun):
            evidence = (sentence, *(other for other, _ in off))
            label = f"{years} years in the position, but took it in {off[0][1]}"
            found.append(Conflict(label, evidence))
    return found


def _served(document: Document, times: Sequence[TimeExpression]) -> Iterator[tuple[Span, int]]:
    for sentence, one in _timed(document, times):
        years = _YEARS.match(one.timex)
        before = document.text[sentence.start : one.span.start]
        if years and one.kind == "duration" and _SERVED.search(before):
            yield sentence, int(years[1])


def _begun(document: Document, times: Sequence[TimeExpression]) -> Iterator[tuple[Span, int]]:
    for sentence, one in _timed(document, times):
        year = _YEAR.match(one.timex)
        before = document.text[sentence.start : one.span.start]
        if year and one.kind == "date" and _TOOK.search(before):
            yield sentence, int(year[1])


def _timed(
    document: Document, times: Sequence[TimeExpression]
) -> Iterator[tuple[Span, TimeExpression]]:
    """Yield each time expression with its sentence; both stand in text order."""
    at = 0
    for one in times:
        while at < len(document.sentences) and document.sentences[at].end <= one.span.start:
            at += 1
        if at < len(document.sentences) and one.span in document.sentences[at]:
            yield document.sentences[at], one
