"""Findings as rows: what a panel lists and a table exports, each with its evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.main_event import main_event
from reader.analysis.numerals import shown
from reader.model import Fact, Span
from reader.text import edtf_bounds, edtf_words, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reader.model import (
        Analysis,
        Article,
        Claim,
        Entity,
        Event,
        FactKind,
        Quantity,
        TimeExpression,
    )

_DOT = " · "
_LONGEST_CONTEXT = 90
_DECIMALS = 6
_SURE, _FAIRLY = 0.9, 0.8
_UNPLACED = ("PAST_REF", "FUTURE_REF")


def facts(article: Article, analysis: Analysis) -> tuple[Fact, ...]:
    """Return every finding as a row, in the order a reader wants them.

    The main event, people, claims, events, times in the order of the calendar with the vague
    ones last, amounts in text order, then organisations, places and works, and last what
    contradicts itself. People and the named come by salience.
    """
    return (
        *_headline(article, analysis),
        *(_person(one, analysis) for one in analysis.people),
        *(_claim(one) for one in analysis.claims),
        *(_event(one) for one in analysis.events),
        *_timeline(article, analysis),
        *_amounts(article, analysis.quantities),
        *(_named(one, "organisation") for one in analysis.organisations),
        *(_named(one, "place") for one in analysis.places),
        *(_named(one, "work") for one in analysis.works),
        *(
            Fact("conflict", one.label, one.evidence, confidence=_SURE)
            for one in analysis.conflicts
        ),
    )


def _headline(article: Article, analysis: Analysis) -> Iterator[Fact]:
    event = main_event(article, analysis)
    if event is None:
        return
    day = edtf_words(event.value) if event.value else "day not stated"
    published = f"published {edtf_words(article.published)}" if article.published else ""
    detail = _joined(_status(event), day, published)
    yield Fact("headline", event.label, event.evidence, event.value, detail, event.confidence)


def _event(event: Event) -> Fact:
    day = edtf_words(event.value) if event.value else ""
    detail = _joined(day, _status(event))
    sure = (event.confidence, event.checked)
    return Fact("event", event.label, event.evidence, event.value, detail, *sure)


def _status(event: Event) -> str:
    return "" if event.status == "done" else event.status


def _claim(claim: Claim) -> Fact:
    sure = (claim.confidence, claim.checked)
    return Fact("claim", claim.text, claim.evidence, None, _sources(claim), *sure)


def _joined(*parts: str) -> str:
    return _DOT.join(part for part in parts if part)


def _sources(claim: Claim) -> str:
    """Say who vouches for a claim, outermost first, or that nobody does."""
    chain = ", citing ".join(link.name for link in claim.chain)
    if claim.sourcing == "none":
        return "no source given"
    return f"vague source: {chain}" if claim.sourcing == "vague" else chain or claim.source or ""


def _person(entity: Entity, analysis: Analysis) -> Fact:
    spoken = {
        quote.group
        for quote in analysis.speech
        if quote.speaker and quote.speaker.name == entity.name
    }
    role = ", ".join(part for part in (entity.role, entity.organisation) if part)
    count = f"{len(spoken)} quotation{'s' * (len(spoken) != 1)}" if spoken else ""
    parts = (role, entity.handle or "", count)
    sure = (entity.confidence, entity.checked)
    return Fact("person", entity.name, entity.evidence, None, _joined(*parts), *sure)


def _named(entity: Entity, kind: FactKind) -> Fact:
    misread = {mention.span for mention in entity.mentions if mention.how == "ocr"}
    aliases = ", ".join(f"“{alias}”" for alias in entity.aliases)
    also = f"also written {aliases}" if aliases else ""
    doubt = " (check the spelling)" if misread and also else ""
    count = len(entity.evidence)
    times = f"{count} mention{'s' * (count != 1)}"
    maker = f"made by {entity.organisation}" if entity.organisation else ""
    detail = _joined(entity.category or "", maker, also + doubt, times)
    sure = (entity.confidence, entity.checked)
    return Fact(kind, entity.name, entity.evidence, None, detail, *sure)


def _timeline(article: Article, analysis: Analysis) -> Iterator[Fact]:
    """Yield one row a day or span of time, in the order of the calendar, then the vague ones.

    A day on which something happens that is known as an event says so.
    """
    told = _events_by_day(analysis.events)
    groups: dict[str, list[TimeExpression]] = {}
    for one in _in_body(article, analysis.times):
        if one.value is not None:
            groups.setdefault(one.value, []).append(one)
    for value in sorted(groups, key=_in_calendar):
        spans = tuple(one.span for one in groups[value])
        detail = told.get(value) or _context(article, spans[0])
        yield Fact("time", edtf_words(value), spans, value, detail, _SURE)
    yield from _by_wording(article, analysis.times, "time", _is_unplaced)
    yield from _by_wording(article, analysis.times, "quantity", _lasts)


def _in_calendar(value: str) -> tuple[bool, str]:
    bounds = edtf_bounds(value)
    return (bounds is None, bounds[0].isoformat() + value if bounds else value)


def _events_by_day(events: Iterable[Event]) -> dict[str, str]:
    labels: dict[str, list[str]] = {}
    for event in events:
        if event.value is not None:
            labels.setdefault(event.value, []).append(event.label)
    return {value: _joined(*dict.fromkeys(of_day)) for value, of_day in labels.items()}


def _is_unplaced(time: TimeExpression) -> bool:
    unknown = time.timex.startswith("XXXX") or time.timex in _UNPLACED
    return time.value is None and time.kind == "date" and unknown


def _lasts(time: TimeExpression) -> bool:
    return time.kind in ("duration", "set") and any(char.isdigit() for char in time.timex)


def _by_wording(
    article: Article,
    times: Iterable[TimeExpression],
    kind: FactKind,
    wanted: Callable[[TimeExpression], bool],
) -> Iterator[Fact]:
    """Yield one row for each wording of the times that are wanted."""
    worded: dict[str, list[Span]] = {}
    for one in _in_body(article, times):
        if wanted(one):
            words = " ".join(one.span.of(article.text).casefold().split())
            worded.setdefault(words, []).append(one.span)
    for words, places in worded.items():
        yield Fact(kind, words, tuple(places), None, _context(article, places[0]), _FAIRLY)


def _in_body(article: Article, times: Iterable[TimeExpression]) -> Iterator[TimeExpression]:
    return (one for one in times if one.span.start >= article.body.start)


def _amounts(article: Article, quantities: Iterable[Quantity]) -> Iterator[Fact]:
    """Yield one row for each amount; the same words said twice are one row."""
    rows: dict[str, list[Quantity]] = {}
    for one in quantities:
        words = " ".join(one.span.of(article.text).split())
        if one.span.start >= article.body.start:
            rows.setdefault(words.casefold(), []).append(one)
    for same in rows.values():
        first = same[0]
        value = _amount(first)
        label = " ".join(first.span.of(article.text).split())
        spans = tuple(one.span for one in same)
        yield Fact("quantity", label, spans, value, _context(article, first.span), _SURE)


def _amount(one: Quantity) -> str | None:
    """Return an amount in plain figures: 2500000 USD, 3–4 %; None for one that is vague."""
    ends = (one.value, one.upper)
    figures = "–".join(shown(round(end, _DECIMALS)) for end in ends if end is not None)
    return f"{figures} {one.unit or ''}".strip() if figures else None


def _context(article: Article, span: Span) -> str:
    """Return the words around a place: its sentence, cut to fit on both sides."""
    start = max(article.body.start, span.start - 2 * _LONGEST_CONTEXT)
    end = min(max(article.body.end, span.end), span.end + 2 * _LONGEST_CONTEXT)
    around = Span(start, max(end, span.end))
    sentence = next((one for one in sentences(article.text, around) if span in one), around)
    left = max(sentence.start, span.start - _LONGEST_CONTEXT // 2)
    right = min(sentence.end, left + _LONGEST_CONTEXT)
    while sentence.start < left < span.start and not article.text[left - 1].isspace():
        left += 1
    while right < sentence.end and right > span.end and not article.text[right].isspace():
        right -= 1
    words = " ".join(article.text[left:right].split())
    return f"{'… ' * (left > sentence.start)}{words}{' …' * (right < sentence.end)}"
