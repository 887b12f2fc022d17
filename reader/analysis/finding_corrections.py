"""Corrections of dates, amounts, events, claims and conflicts: take away, or be sure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from reader.model import (
        Analysis,
        Article,
        Claim,
        Conflict,
        CorrectedKind,
        Correction,
        Event,
        Quantity,
        Span,
        TimeExpression,
    )

    _Placed = TypeVar("_Placed", TimeExpression, Quantity)
    _Stated = TypeVar("_Stated", Event, Claim, Conflict)


def correct_finding(
    article: Article, analysis: Analysis, one: Correction, span: Span
) -> Analysis | None:
    """Return the analysis with a finding corrected; None where none of the kind is at `span`.

    The same day, or the same words, in other places go with it: a reader sees them as one.
    """
    if one.kind == "hide":
        placed = one.of in ("time", "quantity")
        return _hide_placed(article, analysis, one, span) if placed else _unsay(analysis, one, span)
    return _confirmed(analysis, one, span) if one.kind == "confirm" else None


def _hide_placed(
    article: Article, analysis: Analysis, one: Correction, span: Span
) -> Analysis | None:
    def words(found: TimeExpression | Quantity) -> str:
        return " ".join(found.span.of(article.text).casefold().split())

    if one.of == "quantity":
        quantities = _without(analysis.quantities, span, words)
        if quantities is not None:
            return replace(analysis, quantities=quantities)
    # How long something lasts stands among the amounts too.
    times = _without(analysis.times, span, lambda time: time.value or words(time))
    return None if times is None else replace(analysis, times=times)


def _unsay(analysis: Analysis, one: Correction, span: Span) -> Analysis | None:
    left = replace(
        analysis,
        events=_unstated(analysis.events, span, "event", one),
        claims=_unstated(analysis.claims, span, "claim", one),
        conflicts=_unstated(analysis.conflicts, span, "conflict", one),
    )
    return left if left != analysis else None


def _without(
    found: tuple[_Placed, ...], span: Span, key: Callable[[_Placed], Hashable]
) -> tuple[_Placed, ...] | None:
    """Leave out the finding at a place and those a reader takes for the same; None: no such."""
    meant = {key(one) for one in found if one.span == span}
    return tuple(one for one in found if key(one) not in meant) if meant else None


def _unstated(
    found: tuple[_Stated, ...], span: Span, kind: CorrectedKind, one: Correction
) -> tuple[_Stated, ...]:
    if one.of != kind:
        return found
    return tuple(stated for stated in found if span not in stated.evidence)


def _confirmed(analysis: Analysis, one: Correction, span: Span) -> Analysis | None:
    if one.of == "event":
        events = tuple(
            replace(event, confidence=1.0, checked=True) if span in event.evidence else event
            for event in analysis.events
        )
        return replace(analysis, events=events) if events != analysis.events else None
    if one.of == "claim":
        claims = tuple(
            replace(claim, confidence=1.0, checked=True) if span in claim.evidence else claim
            for claim in analysis.claims
        )
        return replace(analysis, claims=claims) if claims != analysis.claims else None
    return None
