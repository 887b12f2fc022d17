"""Tell quotations from scare quotes, titles and names by form and surroundings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.cues import speech_verbs, word_list
from reader.analysis.scene import DASHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.scene import Scene
    from reader.model import QuoteKind

_SHORT = 3
_LONG = 8
_WORD = re.compile(r"\w+(?:['’&-]\w+)*")
_YEAR = 4
_NEAR = 6
_BEHIND = ("behind", "next sentence", "sentence behind")
_WEAK = ("sentence before", "paragraph before", "sentence subject")
_ENDS_SPEECH = frozenset(",?!—-…")
_MARKUP = re.compile(r"[<>{}]|https?:|\w=\Z|\A[#.]?[\w-]+\.(?:com|org|gov|jpg|png)")


def kind_of(scene: Scene, quote: int) -> QuoteKind:
    """Return what the words between marks number `quote` are."""
    _, number, at = scene.places[quote]
    pieces = scene.passages[number].pieces
    inner = scene.inner(quote)
    count = len(_WORD.findall(inner))
    finding = scene.found.get(quote)
    before = pieces[at - 1].word if at else ""
    if not count or _MARKUP.search(inner):
        return "scare"
    if before == "reading":
        return "mixed"
    if scene.in_heading(scene.places[quote]):
        return "mixed" if finding is not None else "scare"
    said = finding is not None and finding.rule == "before" and _says(before)
    title = not said and _is_title(inner, count, pieces, at)
    if title and at and pieces[at - 1].kind == "word":
        return "title"
    return _kind_of_words(scene, quote, count, title=title)


def _says(word: str) -> bool:
    return word in speech_verbs() or word in ("read", "reads", ":")


def _kind_of_words(scene: Scene, quote: int, count: int, *, title: bool) -> QuoteKind:
    finding = scene.found.get(quote)
    ends = scene.inner(quote)[-1:] in _ENDS_SPEECH
    if ends and finding is not None and finding.rule in _BEHIND:
        return "direct"
    if title or _is_listed(scene, quote):
        return "title"
    if count <= _SHORT and not _is_reported(scene, quote):
        return "direct" if _is_turn(scene, quote) else "scare"
    alone = len(scene.pieces(scene.places[quote])) == 1
    if finding is None and count <= _LONG and alone and not _is_whole_sentence(scene, quote):
        return "scare"
    return "direct" if _is_direct(scene, quote) else "mixed"


def _is_whole_sentence(scene: Scene, quote: int) -> bool:
    """Tell words with a stop of their own from a heading between marks."""
    inner = scene.inner(quote)
    double = scene.marked[quote].opener.family == "double"
    return double and inner[:1].isupper() and inner[-1:] in ".?!…"


def _is_turn(scene: Scene, quote: int) -> bool:
    """Tell “Yes.” in a dialogue: a paragraph of its own, beside others that open with words."""
    number = scene.places[quote].passage
    passage = scene.passages[number]
    if not _is_whole_sentence(scene, quote) or len(passage.pieces) > 1:
        return False
    around = [
        scene.passages[at] for at in (number - 1, number + 1) if 0 <= at < len(scene.passages)
    ]
    apart = all(one.paragraph != passage.paragraph for one in around)
    return apart and any(_opens_a_turn(scene, one.paragraph, number) for one in around)


def _opens_a_turn(scene: Scene, paragraph: int, near: int) -> bool:
    """Tell whether a paragraph near a passage opens with words between marks."""
    nearby = scene.passages[max(0, near - _NEAR) : near + _NEAR]
    first = next((one for one in nearby if one.paragraph == paragraph), None)
    return first is not None and first.pieces[0].quote >= 0


def _is_title(inner: str, count: int, pieces: Sequence[Piece], at: int) -> bool:
    found = _WORD.findall(inner)
    capitals = all(
        word[0].isupper() or word[0].isdigit() or word in word_list("title_small_words")
        for word in found
    )
    if inner[-1:] in "?!" and at and pieces[at - 1].word == ",":
        return False
    words_before = {piece.word for piece in pieces[max(0, at - 3) : at]}
    if count > 1 and capitals and count <= _LONG and not found[0][0].islower():
        return count > 1 and found[-1][0].isupper()
    return (
        count == 1
        and capitals
        and (_between_names(pieces, at) or bool(words_before & word_list("title_heralds")))
    )


def _is_listed(scene: Scene, quote: int) -> bool:
    """Tell an entry of a list of sources: “Title” — Publisher, 15 August 2008."""
    _, number, at = scene.places[quote]
    pieces = scene.passages[number].pieces
    behind = pieces[at + 1 :]
    if not behind or behind[0].word not in DASHES or scene.inner(quote)[-1:] in ".?!":
        return False
    return any(piece.kind == "number" and piece.end - piece.start == _YEAR for piece in behind)


def _between_names(pieces: Sequence[Piece], at: int) -> bool:
    """A nickname stands between a given name and a family name."""
    return 0 < at < len(pieces) - 1 and pieces[at - 1].capital and pieces[at + 1].capital


def _is_reported(scene: Scene, quote: int) -> bool:
    """Tell whether something in the sentence itself reports these few words."""
    _, number, at = scene.places[quote]
    finding = scene.found.get(quote)
    if finding is None or finding.rule in _WEAK:
        return False
    before = {piece.word for piece in scene.passages[number].pieces[max(0, at - 2) : at]}
    return ":" in before or not before & {
        "so-called",
        "word",
        "words",
        "term",
        "named",
        "titled",
        "nicknamed",
        "known",
    }


def _is_direct(scene: Scene, quote: int) -> bool:
    """Tell words that stand for themselves from a phrase inside a sentence."""
    _, number, at = scene.places[quote]
    if at == 0:
        return True
    inner = scene.inner(quote)
    count = len(_WORD.findall(inner))
    before = scene.passages[number].pieces[at - 1].word
    if before in (":", ".", "—"):
        return True
    if before in (",", "-", "--", "–"):
        goes_on = any(piece.quote >= 0 for piece in scene.passages[number].pieces[:at])
        return count > _SHORT or inner[:1].isupper() or (goes_on and inner[-1:] in ".?!")
    return inner[:1].isupper() and count > _LONG
