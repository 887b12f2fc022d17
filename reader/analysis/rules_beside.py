"""Rules that read the speaker in the sentence of the quotation or right behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.noun_phrases import Source
from reader.analysis.reports import POSSESSIVES, Report, reports_behind
from reader.analysis.scene import DASHES, Finding, Place, Rule, Scene
from reader.analysis.sources import main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

_STEPS = DASHES | frozenset(",:“") | {"that", "...", "as", "it", "the", "a", "an"}
_ENDS = frozenset(",.?!—-…")
_ASKS = frozenset("?!—…,-")
_LONGEST_CREDIT = 14
_LONGEST_TAG = 12


def behind(scene: Scene, place: Place) -> Finding | None:
    """Read “…,” Ortiz said; “…,” said Ortiz."""
    pieces = scene.pieces(place)
    for report in reports_behind(pieces, scene.reports[place.passage], place.at):
        quoted = scene.text[pieces[place.at].start : pieces[place.at].end]
        ends = any(mark in _ENDS for mark in quoted[-3:]) or pieces[place.at + 1].kind == "mark"
        if report.shape != "noun" and (ends or place.at == 0 or report.strong):
            return Finding(place.passage, report.source, report.cue, "behind")
    return None


def credit(scene: Scene, place: Place) -> Finding | None:
    """Read "— Name" behind a quotation that stands alone."""
    number = place.passage + 1
    if place.at or len(scene.pieces(place)) > 1 or number >= len(scene.passages):
        return None
    pieces = scene.passages[number].pieces
    if pieces[0].word not in DASHES or not 1 < len(pieces) < _LONGEST_CREDIT:
        return None
    last = 0
    while last + 1 < len(pieces) and pieces[last + 1].kind == "word" and pieces[last + 1].capital:
        last += 1
    return Finding(number, Source(1, last), None, "credit") if last else None


def name_colon(scene: Scene, place: Place) -> Finding | None:
    """Read "Carl Bialik: “…”"."""
    pieces = scene.pieces(place)
    if place.at <= 1 or pieces[place.at - 1].word != ":":
        return None
    if any(report.last < place.at for report in scene.reports[place.passage]):
        return None
    source = main_subject(pieces, place.at - 1)
    return Finding(place.passage, source, None, "name colon") if source else None


def before(scene: Scene, place: Place) -> Finding | None:
    """Read "Ortiz said “…”", and of several reports the one that governs the others."""
    pieces = scene.pieces(place)
    reports = scene.reports[place.passage]
    candidates = [one for one in reports if one.last < place.at and _reaches(pieces, one, place.at)]
    if not candidates:
        return None
    verbs = [one for one in candidates if one.shape != "noun"]
    nearest = (verbs or candidates)[-1]
    strong = [one for one in verbs if one.strong]
    adjoins = all(piece.word in _STEPS for piece in pieces[nearest.last + 1 : place.at])
    if adjoins and (nearest.strong or not strong):
        return _of(place.passage, nearest, "before")
    return _of(place.passage, _outermost(pieces, strong) if strong else nearest, "matrix")


def _of(passage: int, report: Report, rule: Rule) -> Finding:
    shape: Rule = "possessive" if report.shape == "noun" else rule
    return Finding(passage, report.source, report.cue, shape)


def _reaches(pieces: Sequence[Piece], report: Report, at: int) -> bool:
    return all(piece.word != ";" for piece in pieces[report.last + 1 : at])


def _outermost(pieces: Sequence[Piece], reports: Sequence[Report]) -> Report:
    """Return the report that the nearest one is itself part of."""
    report = reports[-1]
    for earlier in reversed(reports[:-1]):
        between = [piece.word for piece in pieces[earlier.last + 1 : report.first]]
        joined = any(word in (";", "and", "but") for word in between[-2:])
        if report.shape != "carried" and not joined:
            report = earlier
    return report


def next_sentence(scene: Scene, place: Place) -> Finding | None:
    """Read "“Is it true?” Reed asked." where the stop cut the sentence in two."""
    number = place.passage + 1
    if place.at != len(scene.pieces(place)) - 1 or number >= len(scene.passages):
        return None
    following = scene.passages[number]
    same = following.paragraph == scene.passages[place.passage].paragraph
    if not same or not scene.reports[number]:
        return None
    report = scene.reports[number][0]
    rest = following.pieces[report.last + 1 :]
    asks = scene.inner(place.quote)[-1:] in _ASKS
    short = not rest or rest[0].word in (".", ",") or (asks and len(rest) < _LONGEST_TAG)
    if report.first == 0 and short and report.shape in ("subject first", "verb first"):
        return Finding(number, report.source, report.cue, "next sentence")
    return None


def possessed(scene: Scene, place: Place) -> Finding | None:
    """Read "Ortiz's “…” remark"."""
    pieces, at = scene.pieces(place), place.at
    if at == 0 or at + 1 >= len(pieces) or pieces[at + 1].word not in word_list("cue_nouns"):
        return None
    word = pieces[at - 1].word
    if word.endswith(("'s", "’s")) or word in POSSESSIVES:
        return Finding(place.passage, Source(at - 1, at - 1), at + 1, "possessive")
    return None


def sentence_end(scene: Scene, place: Place) -> Finding | None:
    """Read "… “…” …, Ortiz said" and "… “…” …, according to Ortiz"."""
    pieces = scene.pieces(place)
    for report in scene.reports[place.passage]:
        apart = report.first > 0 and pieces[report.first - 1].word == ","
        if report.first > place.at and (apart or report.shape == "according") and report.strong:
            return Finding(place.passage, report.source, report.cue, "sentence end")
    return None
