"""Indirect speech: the clause that a report governs, without quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.attribution_reasons import described_source
from reader.analysis.cues import word_list
from reader.model import Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.reports import Report
    from reader.analysis.scene import Scene
    from reader.analysis.speakers import SpeakerResolver
    from reader.model import Attribution

_LEAST = 3
_LONGEST_ADJUNCT = 8
_FARTHEST_THAT = 10
_OPENERS = frozenset(["that", "whether", "it", "he", "she", "they", "there", "the", "this", "a"])
_SPEAKERS_OF_THIS_TEXT = frozenset(["i", "we", "our", "us", "my", "me", "it", "you"])


def reported_clauses(scene: Scene, resolver: SpeakerResolver) -> Iterator[Quote]:
    """Yield the clauses that are reported without marks; at most one for a sentence."""
    for number, passage in enumerate(scene.passages):
        if any(piece.quote >= 0 for piece in passage.pieces):
            continue
        for report in scene.reports[number]:
            if not report.strong or report.shape in ("noun", "passive"):
                continue
            span = _clause(passage.pieces, report)
            if span is not None:
                attribution = described_source(scene, resolver, number, report)
                if _is_impersonal(scene.text, attribution):
                    yield Quote(span, "indirect", 0, None, ("the text does not say who said so",))
                elif _is_believed(scene.text, span, attribution):
                    yield Quote(span, "indirect", 0, attribution)
                break


def _is_impersonal(text: str, attribution: Attribution) -> bool:
    """Tell whether nobody in particular says so: "it was announced that"."""
    cue = attribution.cue.of(text).casefold() if attribution.cue else ""
    return attribution.speaker.name.casefold() == "it" and cue in word_list("saying_verbs")


def _is_believed(text: str, span: Span, attribution: Attribution) -> bool:
    """Tell whether somebody says this, rather than thinks, does or is it.

    A source without a name must say or write, and what it says begin like a clause: "the plan
    reflects the will of" is no speech, and neither is "we believe".
    """
    if attribution.speaker.name.casefold() in _SPEAKERS_OF_THIS_TEXT:
        return False
    cue = attribution.cue.of(text).casefold() if attribution.cue else ""
    if cue in word_list("saying_verbs"):
        return attribution.speaker.kind != "unnamed" or _opens_clause(text, span, cue)
    return attribution.speaker.kind != "unnamed" and _opens_clause(text, span, cue)


def _opens_clause(text: str, span: Span, cue: str) -> bool:
    first = span.of(text).split(maxsplit=1)[0].casefold()
    return cue == "according" or first in _OPENERS


def _clause(pieces: Sequence[Piece], report: Report) -> Span | None:
    end = len(pieces) - 1
    while end >= 0 and pieces[end].kind == "mark":
        end -= 1
    apart = report.first > _LEAST and pieces[report.first - 1].word == ","
    if apart and (report.shape == "according" or _ends_there(pieces, report, end)):
        return _span(pieces, 0, report.first - 2)
    if report.shape == "according":
        return _behind_comma(pieces, report, end)
    return _behind_cue(pieces, report, end)


def _ends_there(pieces: Sequence[Piece], report: Report, end: int) -> bool:
    """Tell whether the report closes the sentence, an adjunct ("on Monday") aside."""
    rest = pieces[report.last + 1 : end + 1]
    if not rest:
        return True
    adjunct = rest[0].word in word_list("no_clause") | word_list("days_and_months") | {","}
    return adjunct and len(rest) < _LONGEST_ADJUNCT


def _behind_comma(pieces: Sequence[Piece], report: Report, end: int) -> Span | None:
    for at in range(report.last + 1, end):
        if pieces[at].word == ",":
            return _span(pieces, at + 1, end)
    return None


def _behind_cue(pieces: Sequence[Piece], report: Report, end: int) -> Span | None:
    start = report.last + 1
    for at in range(start, min(start + _FARTHEST_THAT, end)):
        if pieces[at].word == "that":
            return _span(pieces, at, end)
        if pieces[at].word in word_list("cue_verbs"):
            break
    if start > end or report.cue != report.last:
        return None
    first = pieces[start]
    if pieces[report.cue].word in ("told", "tells", "telling", "asked", "urged", "warned"):
        return None
    if first.word in word_list("no_clause") or (first.kind == "mark" and first.word not in "$£€"):
        return None
    return _span(pieces, start, end)


def _span(pieces: Sequence[Piece], first: int, last: int) -> Span | None:
    if last - first + 1 < _LEAST or first < 0:
        return None
    return Span(pieces[first].start, pieces[last].end)
