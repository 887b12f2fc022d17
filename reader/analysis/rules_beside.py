"""Rules that read the speaker in the sentence of the quotation or right behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import cue_verbs, word_list
from reader.analysis.noun_phrases import Source, phrase_after
from reader.analysis.report import POSSESSIVES, Report
from reader.analysis.report_scope import is_fronted, outermost, reports_behind
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
_A_FEW_WORDS = 8
_LONGEST_BEAT = 9
_ANYBODY = frozenset({"you", "it", "one"})


def behind(scene: Scene, place: Place) -> Finding | None:
    """Read “…,” Ortiz said; “…,” said Ortiz."""
    pieces = scene.pieces(place)
    if _is_named_so(scene, place):
        return None
    for report in reports_behind(pieces, scene.reports[place.passage], place.at):
        quoted = scene.text[pieces[place.at].start : pieces[place.at].end]
        ends = any(mark in _ENDS for mark in quoted[-3:]) or pieces[place.at + 1].kind == "mark"
        if report.shape != "noun" and (ends or place.at == 0 or report.strong):
            return Finding(place.passage, report.source, report.cue, "behind")
    return None


def _is_named_so(scene: Scene, place: Place) -> bool:
    """Read "Reyes had called it “a gift”, she said": who called it so is the nearer source."""
    if scene.is_sentence(place):
        return False
    reports = [one for one in scene.reports[place.passage] if one.last < place.at]
    pieces = scene.pieces(place)
    return bool(reports) and pieces[reports[-1].cue].word in word_list("naming_verbs")


def credit(scene: Scene, place: Place) -> Finding | None:
    """Read "— Name" behind a quotation that stands alone, or a line with the name only."""
    number = place.passage + 1
    if place.at or len(scene.pieces(place)) > 1 or number >= len(scene.passages):
        return None
    pieces = scene.passages[number].pieces
    if not 0 < len(pieces) < _LONGEST_CREDIT:
        return None
    first = 1 if pieces[0].word in DASHES else 0
    if first == 0 and not _is_credit_line(scene, number):
        return None
    last = first - 1
    while last + 1 < len(pieces) and pieces[last + 1].kind == "word" and pieces[last + 1].capital:
        last += 1
    return Finding(number, Source(first, last), None, "credit") if last >= first else None


def _is_credit_line(scene: Scene, number: int) -> bool:
    """Tell a paragraph that holds a name, and who that is, and no verb: "Ada Brook, farmer"."""
    passage = scene.passages[number]
    words = passage.pieces
    around = scene.passages[number - 1 : number + 2]
    alone = sum(one.paragraph == passage.paragraph for one in around) == 1
    if not alone or scene.reports[number] or words[0].named < 0 or words[-1].word in ".?!":
        return False
    after = next((piece for piece in words if piece.named < 0), None)
    verbs = word_list("helping_verbs") | cue_verbs()
    plain = all(piece.quote < 0 and piece.word not in verbs for piece in words)
    return plain and (after is None or after.word in (",", "("))


def name_colon(scene: Scene, place: Place) -> Finding | None:
    """Read "Carl Bialik: “…”"."""
    pieces = scene.pieces(place)
    if place.at <= 1 or pieces[place.at - 1].word != ":":
        return None
    if any(report.last < place.at for report in scene.reports[place.passage]):
        return None
    source = _from_whom(pieces, place.at - 1) or main_subject(pieces, place.at - 1)
    return Finding(place.passage, source, None, "name colon") if source else None


def _from_whom(pieces: Sequence[Piece], colon: int) -> Source | None:
    """Read "From the report:" and "More from Reyes:"."""
    if colon > _A_FEW_WORDS:
        return None
    return next(
        (phrase_after(pieces, at + 1) for at in range(2) if pieces[at].word == "from"), None
    )


def before(scene: Scene, place: Place) -> Finding | None:
    """Read "Ortiz said “…”", and of several reports the one that governs the others."""
    pieces = scene.pieces(place)
    reports = scene.reports[place.passage]
    candidates = [
        one
        for one in reports
        if _stands_before(one, place.at)
        and _reaches(pieces, one, place.at)
        and not is_fronted(pieces, one, place.at)
    ]
    if not candidates:
        return None
    verbs = [one for one in candidates if one.shape != "noun"]
    noun = _announcing(pieces, candidates)
    if noun is not None:
        return _of(place.passage, noun, "before")
    if not verbs:
        return _of(place.passage, _owner(pieces, candidates[-1]), "matrix")
    nearest = verbs[-1]
    strong = [one for one in verbs if one.strong]
    behind = min(nearest.last, max(nearest.cue, nearest.source.first)) + 1
    adjoins = all(piece.word in _STEPS for piece in pieces[behind : place.at])
    names = pieces[nearest.cue].word in word_list("naming_verbs")
    if not (strong or (adjoins and names)) and sentence_end(scene, place) is not None:
        return None
    anybody = pieces[nearest.source.first].word in _ANYBODY and len(verbs) > 1
    if (signed := _signed(pieces, candidates, nearest)) is not None:
        nearest = signed
    if adjoins and not anybody and (nearest.strong or not strong):
        return _of(place.passage, nearest, "before")
    opener = pieces[nearest.first - 1].word if nearest.first else ""
    own = nearest.shape == "subject first" and opener == "but"
    governs = outermost(pieces, strong) if strong and not own else nearest
    return _of(place.passage, governs, "matrix")


def _stands_before(report: Report, at: int) -> bool:
    """Tell a report in front of a quotation; "Describing it as “…,” Brook left" is one too."""
    return report.last < at or (report.shape == "carried" and report.cue < at)


def _signed(pieces: Sequence[Piece], reports: Sequence[Report], nearest: Report) -> Report | None:
    """Read "The letter, signed by Ada Brook, begins “…”": who signed it speaks."""
    inside = (one for one in reports if nearest.source.last < one.cue < nearest.cue)
    by = (one for one in inside if one.shape == "passive")
    return next((one for one in by if pieces[one.cue].word in ("signed", "written")), None)


def _announcing(pieces: Sequence[Piece], reports: Sequence[Report]) -> Report | None:
    """Read "over her claim that “…”", whatever is said around it."""
    last = reports[-1]
    if last.shape != "noun" or not _announces(pieces, last):
        return None
    opener = pieces[last.first - 1].word if last.first else ""
    return None if opener in ("that", "said", "says") else last


def _announces(pieces: Sequence[Piece], report: Report) -> bool:
    return report.last + 1 < len(pieces) and pieces[report.last + 1].word == "that"


def _owner(pieces: Sequence[Piece], report: Report) -> Report:
    """Read "Ortiz repeated his claim": the subject is nearer to a name than "his"."""
    if pieces[report.source.first].word not in POSSESSIVES:
        return report
    subject = main_subject(pieces, report.first)
    return report._replace(source=subject) if subject is not None else report


def _of(passage: int, report: Report, rule: Rule) -> Finding:
    shape: Rule = "possessive" if report.shape == "noun" else rule
    return Finding(passage, report.source, report.cue, shape)


def _reaches(pieces: Sequence[Piece], report: Report, at: int) -> bool:
    return all(piece.word != ";" for piece in pieces[report.last + 1 : at])


def next_sentence(scene: Scene, place: Place) -> Finding | None:
    """Read "“Is it true?” Reed asked." where the stop cut the sentence in two."""
    number = place.passage + 1
    if place.at != len(scene.pieces(place)) - 1 or number >= len(scene.passages):
        return None
    following = scene.passages[number]
    if following.paragraph != scene.passages[place.passage].paragraph:
        return None
    if not scene.reports[number]:
        return None
    report = scene.reports[number][0]
    rest = following.pieces[report.last + 1 :]
    asks = scene.inner(place.quote)[-1:] in _ASKS
    short = not rest or rest[0].word in (".", ",") or (asks and len(rest) < _LONGEST_TAG)
    if report.first == 0 and short and report.shape in ("subject first", "verb first"):
        return Finding(number, report.source, report.cue, "next sentence")
    return None


def sentence_behind(scene: Scene, place: Place) -> Finding | None:
    """Read "“I would never…” Ada Brook trailed off.": what the speaker does follows at once."""
    number = place.passage + 1
    if place.at or len(scene.pieces(place)) > 1 or number >= len(scene.passages):
        return None
    following = scene.passages[number]
    same = following.paragraph == scene.passages[place.passage].paragraph
    if not same or len(following.pieces) > _LONGEST_BEAT:
        return None
    source = main_subject(following.pieces, len(following.pieces))
    if source is None or source.first or following.pieces[source.last].named < 0:
        return None
    return Finding(number, source, None, "sentence behind")


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
        opener = pieces[report.first - 1] if report.first else None
        apart = opener is not None and (opener.word == "," or _ends_in_comma(scene, opener))
        if report.first > place.at and (apart or report.shape == "according") and report.strong:
            return Finding(place.passage, report.source, report.cue, "sentence end")
    return None


def _ends_in_comma(scene: Scene, piece: Piece) -> bool:
    return piece.quote >= 0 and scene.inner(piece.quote).endswith(",")
