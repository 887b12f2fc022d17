"""Indirect speech: the clauses that reports govern, without quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.attribution_reasons import described_source
from reader.analysis.cues import cue_verbs, word_list
from reader.analysis.reported_clauses import clauses_of, closes_sentence
from reader.model import Quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.report import Report
    from reader.analysis.reported_clauses import Clause
    from reader.analysis.scene import Scene
    from reader.analysis.speakers import SpeakerResolver
    from reader.model import Attribution

_SPEAKERS_OF_THIS_TEXT = frozenset({"i", "we", "our", "us", "my", "me", "it", "you"})
_BEGIN_CLAUSES = frozenset({"he", "she", "they", "it", "there", "this", "i", "we", "you", "what"})


def reported_clauses(scene: Scene, resolver: SpeakerResolver) -> Iterator[Quote]:
    """Yield the clauses that are reported without marks, in text order; none overlap."""
    for number, passage in enumerate(scene.passages):
        if passage.paragraph in scene.headings:
            continue
        taken: list[range] = []
        for report in _outermost_first(passage.pieces, scene.reports[number]):
            if report.shape in ("noun", "passive"):
                continue
            for quote, pieces in _of_report(scene, resolver, number, report, taken):
                taken.append(pieces)
                yield quote


def _outermost_first(pieces: Sequence[Piece], reports: Sequence[Report]) -> list[Report]:
    """Put a report that closes the sentence before those it may hold."""
    return sorted(reports, key=lambda report: not closes_sentence(pieces, report))


def _of_report(
    scene: Scene, resolver: SpeakerResolver, number: int, report: Report, taken: Sequence[range]
) -> Iterator[tuple[Quote, range]]:
    """Yield what one report reports outside the pieces taken already, and its pieces."""
    pieces = scene.passages[number].pieces
    cue = pieces[report.cue].word
    for clause in clauses_of(pieces, report, scene.reports[number]):
        own = range(clause.first, clause.last + 1)
        if any(own.start < other.stop and other.start < own.stop for other in taken):
            continue
        attribution = described_source(scene, resolver, number, report)
        if _is_impersonal(cue, attribution):
            nobody = ("the text does not say who said so",)
            yield Quote(clause.span(pieces), "indirect", 0, None, nobody), own
        elif _is_believed(pieces, report, clause, attribution):
            yield Quote(clause.span(pieces), "indirect", 0, attribution), own


def _is_impersonal(cue: str, attribution: Attribution) -> bool:
    """Tell whether nobody in particular says so: "it was announced that"."""
    return attribution.speaker.name.casefold() == "it" and cue in word_list("saying_verbs")


def _is_believed(
    pieces: Sequence[Piece], report: Report, clause: Clause, attribution: Attribution
) -> bool:
    """Tell whether somebody says this, rather than does or is it.

    A source without a name must say or write, and what it says begin like a clause: "the plan
    reflects the will of" is no speech, and neither is "we believe".
    """
    speaker, cue = attribution.speaker, pieces[report.cue].word
    first = speaker.name.casefold().replace("’", "'").split("'")[0]
    if first in _SPEAKERS_OF_THIS_TEXT:
        return False
    opener, named = bool(clause.opener), speaker.kind != "unnamed"
    topic = clause.opener in word_list("topic_prepositions")
    if topic or cue in word_list("promising_verbs") | word_list("showing_verbs"):
        return opener
    opens = opener or _opens_clause(pieces, clause)
    if cue in word_list("thinking_verbs"):
        return opens
    thing = pieces[clause.first].word in word_list("determiners")
    if cue in word_list("accusing_verbs"):
        return opener or (named and (opens or thing))
    if cue in word_list("saying_verbs"):
        return opens or (named and not thing)
    return report.strong and opens and named


def _opens_clause(pieces: Sequence[Piece], clause: Clause) -> bool:
    """Tell a clause, which has a verb, from "his departure on Friday"."""
    first = pieces[clause.first]
    if first.word in _BEGIN_CLAUSES or first.capital:
        return True
    if first.word not in word_list("determiners") and first.kind != "number":
        return False
    return any(_is_verb(piece) for piece in pieces[clause.first + 1 : clause.last + 1])


def _is_verb(piece: Piece) -> bool:
    if piece.word == "to":
        return False
    if piece.word in word_list("helping_verbs") | word_list("modal_verbs") | cue_verbs():
        return True
    return piece.kind == "word" and piece.word.endswith(("ed", "n't", "n’t")) and not piece.capital
