"""Decide which report each quotation belongs to.

The rules are tried from the surest to the weakest: the words right behind the quotation,
those before it, the same sentence and paragraph, what the sentence before announced, and
at last the one who spoke in the paragraph before. No rule, no speaker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis import rules_around, rules_beside
from reader.analysis.reports import find_reports
from reader.analysis.scene import Finding, Place, Scene

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.analysis.document import Document
    from reader.analysis.narration import Passage
    from reader.analysis.quote_marks import Marked

    _AnyRule = Callable[[Scene, Place], Finding | None]

_RULES = (
    rules_beside.behind,
    rules_beside.credit,
    rules_beside.name_colon,
    rules_beside.before,
    rules_beside.next_sentence,
    rules_beside.possessed,
    rules_beside.sentence_end,
    rules_around.same_sentence,
    rules_around.sentence_subject,
    rules_around.announced,
    rules_around.same_paragraph,
    rules_around.sentence_before,
    rules_beside.sentence_behind,
    rules_around.paragraph_before,
    rules_around.headline,
)

_ANY_LANGUAGE = (rules_beside.credit,)


def attribute(
    document: Document,
    passages: Sequence[Passage],
    marked: Sequence[Marked],
    headings: frozenset[int],
) -> Scene:
    """Return the narration with a finding for each quotation whose speaker the text tells.

    The words that report are English: in other languages only marks of form are read.
    """
    english = document.is_english
    reports = [find_reports(passage.pieces) if english else [] for passage in passages]
    scene = Scene(document.text, passages, marked, reports, headings)
    rules = _RULES if english else _ANY_LANGUAGE
    for quote in sorted(scene.places):
        finding = _finding(scene, scene.places[quote], rules)
        if finding is not None:
            scene.found[quote] = finding
    return scene


def _finding(scene: Scene, place: Place, rules: Sequence[_AnyRule]) -> Finding | None:
    if _is_on_a_sign(scene, place):
        return None
    found = (rule(scene, place) for rule in rules)
    return next((one for one in found if one is not None), None)


def _is_on_a_sign(scene: Scene, place: Place) -> bool:
    """Words that can be read somewhere ("signs reading “…”") have no speaker."""
    pieces = scene.pieces(place)[: place.at]
    return (
        len(pieces) > 1
        and pieces[-1].word == "reading"
        and all(piece.word != "said" for piece in pieces)
    )
