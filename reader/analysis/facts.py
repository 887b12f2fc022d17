"""Findings as rows: what a panel lists and a table exports, each with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.numerals import shown
from reader.model import Fact, Span
from reader.text import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model import (
        Analysis,
        Article,
        Entity,
        FactKind,
        Quantity,
        TimeExpression,
    )

_DOT = " · "
_LONGEST_CONTEXT = 90
_DECIMALS = 6
_MONTHS = [
    "Jan",
    "Feb",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
]
_SEASONS = ["spring", "summer", "autumn", "winter"]


def facts(article: Article, analysis: Analysis) -> tuple[Fact, ...]:
    """Return every finding as a row.

    People, organisations, places and works come by salience, times in their own order with
    the undated last, amounts in text order.
    """
    rows = [
        *(_person(one, analysis) for one in analysis.people),
        *(_named(one, "organisation") for one in analysis.organisations),
        *_timeline(article, analysis),
        *_amounts(article, analysis.quantities),
        *(
            Fact("event", one.label, one.evidence, one.value, one.kind, one.confidence)
            for one in analysis.events
        ),
        *(
            Fact("claim", one.text, one.evidence, None, one.source or "", one.confidence)
            for one in analysis.claims
        ),
        *(_named(one, "place") for one in analysis.places),
        *(_named(one, "work") for one in analysis.works),
        *(Fact("conflict", one.label, one.evidence, confidence=0.9) for one in analysis.conflicts),
    ]
    return tuple(rows)


def _person(entity: Entity, analysis: Analysis) -> Fact:
    spoken = {
        quote.group
        for quote in analysis.speech
        if quote.speaker and quote.speaker.name == entity.name
    }
    role = ", ".join(part for part in (entity.role, entity.organisation) if part)
    count = f"{len(spoken)} quotation{'s' * (len(spoken) != 1)}" if spoken else ""
    parts = (role, entity.handle or "", count)
    detail = _DOT.join(part for part in parts if part)
    return Fact("person", entity.name, entity.evidence, None, detail, entity.confidence)


def _named(entity: Entity, kind: FactKind) -> Fact:
    misread = {mention.span for mention in entity.mentions if mention.how == "ocr"}
    aliases = ", ".join(f"“{alias}”" for alias in entity.aliases)
    also = f"also written {aliases}" if aliases else ""
    doubt = " (check the spelling)" if misread and also else ""
    count = len(entity.evidence)
    times = f"{count} mention{'s' * (count != 1)}"
    detail = _DOT.join(part for part in (entity.category or "", also + doubt, times) if part)
    return Fact(kind, entity.name, entity.evidence, None, detail, entity.confidence)


def _timeline(article: Article, analysis: Analysis) -> Iterator[Fact]:
    """Yield one row a day or span of time, in the order of the calendar, then the undated."""
    groups: dict[str, list[TimeExpression]] = {}
    for one in analysis.times:
        if one.value is not None and one.span.start >= article.body.start:
            groups.setdefault(one.value, []).append(one)
    for value in sorted(groups, key=lambda one: one.rstrip("~")):
        spans = tuple(one.span for one in groups[value])
        detail = _context(article, spans[0])
        yield Fact("time", readable_date(value), spans, value, detail, 0.9)
    durations: dict[str, list[Span]] = {}
    for one in analysis.times:
        words = one.span.of(article.text)
        numbered = any(char.isdigit() for char in one.timex)
        if one.kind in ("duration", "set") and numbered and one.span.start >= article.body.start:
            durations.setdefault(" ".join(words.casefold().split()), []).append(one.span)
    for words, places in durations.items():
        yield Fact("quantity", words, tuple(places), None, _context(article, places[0]), 0.8)


def readable_date(value: str) -> str:
    """Return an EDTF value as people write it: 9 Dec 2025, about 2022, summer 2025."""
    if "/" in value:
        return " – ".join(readable_date(part) for part in value.split("/"))
    if value.endswith("~"):
        return f"about {readable_date(value[:-1])}"
    year, *rest = value.split("-")
    if not rest:
        return f"{year[:3]}0s" if year.endswith("X") else year
    named = (*_MONTHS, *[""] * 8, *_SEASONS)[int(rest[0]) - 1]
    day = f"{int(rest[1])} " if len(rest) > 1 else ""
    return f"{day}{named} {year}"


def _amounts(article: Article, quantities: Iterable[Quantity]) -> Iterator[Fact]:
    """Yield one row for each amount; the same words said twice are one row."""
    rows: dict[str, list[Quantity]] = {}
    for one in quantities:
        words = " ".join(one.span.of(article.text).split())
        if one.span.start >= article.body.start:
            rows.setdefault(words.casefold(), []).append(one)
    for same in rows.values():
        first = same[0]
        value = f"{shown(round(first.value, _DECIMALS))} {first.unit or ''}".strip()
        label = " ".join(first.span.of(article.text).split())
        spans = tuple(one.span for one in same)
        yield Fact("quantity", label, spans, value, _context(article, first.span), 0.9)


def _context(article: Article, span: Span) -> str:
    """Return the words around a place: its sentence, cut to fit on both sides."""
    start = max(article.body.start, span.start - 2 * _LONGEST_CONTEXT)
    end = min(max(article.body.end, span.end), span.end + 2 * _LONGEST_CONTEXT)
    around = Span(start, max(end, span.end))
    sentence = next((one for one in sentences(article.text, around) if span in one), around)
    left = max(sentence.start, span.start - _LONGEST_CONTEXT // 2)
    right = min(sentence.end, left + _LONGEST_CONTEXT)
    while left > sentence.start and not article.text[left - 1].isspace():
        left += 1
    while right < sentence.end and right > span.end and not article.text[right].isspace():
        right -= 1
    words = " ".join(article.text[left:right].split())
    return f"{'… ' * (left > sentence.start)}{words}{' …' * (right < sentence.end)}"
