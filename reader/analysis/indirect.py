"""Indirect speech: the clause that a report governs, without quotation marks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.attribution_reasons import described_source
from reader.analysis.report import Report
from reader.analysis.reported_clauses import find_clauses
from reader.model import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.reported_before import Clause
    from reader.analysis.reported_starts import Frame
    from reader.analysis.scene import Scene
    from reader.analysis.speakers import SpeakerResolver

# "We believe that …" outside quotation marks is what the article itself says.
_NOBODIES = frozenset({"there", "that", "this", "you", "i", "we"})
# How often each pattern is a report of this source, beside how often the source is read right.
_SURE: dict[Frame, float] = {
    "that": 0.92, "question": 0.85, "aim": 0.72, "clause": 0.95, "object": 0.8,
    "according": 0.92, "behind": 0.95, "around": 1.0,
}  # fmt: skip
_UNSAID = ("the text does not say who said so",)


def reported_clauses(scene: Scene, resolver: SpeakerResolver) -> Iterator[Quote]:
    """Yield the clauses that are reported without marks, with whoever says so."""
    for number, passage in enumerate(scene.passages):
        if passage.paragraph in scene.headings:
            continue
        for clause in find_clauses(passage.pieces, scene.reports[number]):
            quote = _quote(scene, resolver, number, clause)
            if quote is not None:
                yield quote


def _quote(scene: Scene, resolver: SpeakerResolver, passage: int, clause: Clause) -> Quote | None:
    """Return a reported clause with its source; None for what "you" know or "we" say."""
    pieces = scene.passages[passage].pieces
    span = Span(pieces[clause.first].start, pieces[clause.last].end)
    if clause.source is None:
        return Quote(span, "indirect", 0, None, _UNSAID)
    report = Report(clause.cue, clause.source, "subject first", strong=True)
    attribution = described_source(scene, resolver, passage, report)
    name = attribution.speaker.name.casefold().replace("’", "'").split("'")[0]
    if name == "it":
        return Quote(span, "indirect", 0, None, _UNSAID)
    if name in _NOBODIES:
        return None
    sure = round(attribution.confidence * _SURE[clause.frame], 2)
    return Quote(span, "indirect", 0, replace(attribution, confidence=sure))
