"""Apply what a person corrected to what the engine found: the same again after every analysis."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.analysis.entity_corrections import correct_entity
from reader.analysis.finding_corrections import correct_finding
from reader.model import Attribution, Quote, Speaker
from reader.text import find_anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model import Analysis, Article, Correction, Span, SpeakerKind

_BY_HAND, _CONFIRMED = "set by you", "confirmed by you"


@dataclass(frozen=True, slots=True)
class Corrected:
    """An analysis with corrections applied, and those whose place is gone, as they came."""

    analysis: Analysis
    lost: tuple[Correction, ...] = ()


def correct(article: Article, analysis: Analysis, corrections: Iterable[Correction]) -> Corrected:
    """Apply corrections in the order they were made.

    One whose words stand nowhere any more, or at more than one place, or no longer belong to a
    finding, changes nothing and is returned as lost: it is never moved to another place.
    """
    lost = []
    for one in corrections:
        span = find_anchor(article.text, one.anchor)
        changed = _corrected(article, analysis, one, span) if span else None
        if changed is None:
            lost.append(one)
        else:
            analysis = changed
    return Corrected(analysis, tuple(lost))


def _corrected(
    article: Article, analysis: Analysis, one: Correction, span: Span
) -> Analysis | None:
    if one.of == "entity":
        return correct_entity(article, analysis, one, span)
    if one.of == "quotation":
        return _correct_quotation(analysis, one, span)
    return correct_finding(article, analysis, one, span)


def _correct_quotation(analysis: Analysis, one: Correction, span: Span) -> Analysis | None:
    """Name another speaker, nobody, or the same for sure, for all parts of a quotation."""
    quote = next((quote for quote in analysis.quotes if quote.span == span), None)
    if quote is None:
        return None
    if one.kind == "confirm":
        if quote.attribution is None:
            return None
        reasons = (_CONFIRMED, *quote.attribution.reasons)
        told: Attribution | None = replace(quote.attribution, confidence=1.0, reasons=reasons)
    elif one.kind == "speaker":
        told = _set_speaker(analysis, one.value) if one.value else None
    else:
        return None
    quotes = tuple(
        _said_by(part, told) if part.group == quote.group and part.is_speech else part
        for part in analysis.quotes
    )
    return replace(analysis, quotes=quotes)


def _said_by(quote: Quote, told: Attribution | None) -> Quote:
    if told is None:
        return replace(quote, attribution=None, reasons=(_BY_HAND,))
    mention, cue = (
        (quote.attribution.mention, quote.attribution.cue)
        if quote.attribution and quote.attribution.speaker == told.speaker
        else (None, None)
    )
    return replace(quote, attribution=replace(told, mention=mention, cue=cue))


def _set_speaker(analysis: Analysis, name: str) -> Attribution:
    """Return the attribution to somebody; with role and kind when the article names them."""
    named = (one for one in (*analysis.people, *analysis.organisations) if one.name == name)
    entity = next(named, None)
    kind: SpeakerKind = "person"
    if entity is not None and entity.kind == "organisation":
        kind = "organisation"
    speaker = (
        Speaker(name, kind, entity.role, entity.organisation) if entity else Speaker(name, "person")
    )
    return Attribution(speaker, None, None, 1.0, (_BY_HAND,))
