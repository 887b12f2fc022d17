"""Rules that carry a speaker over from the words around the quotation's own sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.noun_phrases import Source, is_role
from reader.analysis.report_scope import outermost
from reader.analysis.scene import Finding, Place, Rule, Scene
from reader.analysis.sources import main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Passage, Piece


def same_sentence(scene: Scene, place: Place) -> Finding | None:
    """Give a second phrase of one sentence the speaker of the first."""
    for at, other in reversed(list(scene.passages[place.passage].quotes)):
        if at < place.at and other in scene.found:
            return scene.found[other]._replace(rule="same sentence")
    return None


def sentence_subject(scene: Scene, place: Place) -> Finding | None:
    """Take whom a sentence is about that quotes a few words without saying so."""
    if not place.at or scene.in_heading(place):
        return None
    pieces = scene.pieces(place)
    source = _in_whose_eyes(pieces) or main_subject(pieces, place.at)
    if source is None or not _may_speak(pieces[source.first : source.last + 1]):
        return None
    return Finding(place.passage, source, None, "sentence subject")


def _in_whose_eyes(pieces: Sequence[Piece]) -> Source | None:
    """Read "For Ada Brook, the plan is “a gift”"."""
    comma = next((at for at, piece in enumerate(pieces[:6]) if piece.word == ","), 0)
    named = comma > 1 and all(piece.named >= 0 for piece in pieces[1:comma])
    return Source(1, comma - 1) if named and pieces[0].word in ("for", "to") else None


def _may_speak(pieces: Sequence[Piece]) -> bool:
    """Tell people and organisations from things."""
    if pieces[0].word in ("he", "she", "they"):
        return True
    return pieces[-1].named >= 0 or is_role(pieces[-1].word)


def announced(scene: Scene, place: Place) -> Finding | None:
    """Read a sentence before that ends in a colon."""
    before = _sentence_before(scene, place)
    if before is None or before.pieces[-1].word != ":":
        return None
    return last_source(scene, place.passage - 1, "announced")


def same_paragraph(scene: Scene, place: Place) -> Finding | None:
    """Let the paragraph go on with the speaker of its quotation before."""
    previous = place.quote - 1
    if previous not in scene.found or place.at or not scene.is_sentence(place):
        return None
    if scene.paragraph(previous) != scene.paragraph(place.quote):
        return None
    return scene.found[previous]._replace(rule="same paragraph")


def sentence_before(scene: Scene, place: Place) -> Finding | None:
    """Take whom the sentence before is about, in the same paragraph."""
    before = _sentence_before(scene, place)
    if before is None or not scene.is_long(place.quote):
        return None
    if before.paragraph != scene.paragraph(place.quote):
        return None
    return last_source(scene, place.passage - 1, "sentence before")


def paragraph_before(scene: Scene, place: Place) -> Finding | None:
    """Give a paragraph that is all quotation to whoever spoke in the one before."""
    alone = all(one.kind in ("quotation", "mark") for one in scene.pieces(place))
    before = _sentence_before(scene, place)
    if before is None or not alone or not scene.is_long(place.quote):
        return None
    earlier = scene.paragraph(place.quote) - 1
    previous = place.quote - 1
    if previous in scene.found and scene.paragraph(previous) == earlier:
        return scene.found[previous]._replace(rule="paragraph before")
    if before.paragraph != earlier:
        return None
    if scene.reports[place.passage - 1]:
        return last_source(scene, place.passage - 1, "paragraph before")
    return _about_a_person(scene, place.passage - 1)


def _about_a_person(scene: Scene, passage: int) -> Finding | None:
    """Read "Ada Brook closed the mill.", and a paragraph with a quotation only behind it."""
    pieces = scene.passages[passage].pieces
    source = main_subject(pieces, len(pieces))
    if source is None or source.first or pieces[source.last].named < 0:
        return None
    return Finding(passage, source, None, "sentence before")


def headline(scene: Scene, place: Place) -> Finding | None:
    """Give words between marks in a headline to the person it begins with."""
    if not scene.in_heading(place) or not place.at:
        return None
    pieces = scene.pieces(place)
    source = main_subject(pieces, place.at)
    if source is None:
        return None
    # Every word of a headline may have a capital: the verb behind a name is no part of it.
    last = source.last
    while last > source.first and pieces[last].named < 0:
        last -= 1
    if pieces[last].named < 0:
        return None
    return Finding(place.passage, Source(source.first, last), None, "headline")


def _sentence_before(scene: Scene, place: Place) -> Passage | None:
    """Return the sentence before a quotation that begins its own."""
    return scene.passages[place.passage - 1] if place.at == 0 and place.passage else None


def last_source(scene: Scene, passage: int, rule: Rule) -> Finding | None:
    """Return the last who is reported in a passage, else whom it is about."""
    pieces = scene.passages[passage].pieces
    reports = scene.reports[passage]
    spoken = [one for one in reports if one.strong and one.shape != "noun"]
    if reports:
        report = outermost(pieces, spoken) if spoken else reports[-1]
        return Finding(passage, report.source, report.cue, rule)
    source = main_subject(pieces, len(pieces))
    return Finding(passage, source, None, rule) if source else None
