"""Tell verbs that report from nouns of the same form: "the report", "a call", "his claim"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clause_starts import NEVER_NOUNS
from reader.analysis.cues import is_bare, is_participle, word_list
from reader.analysis.report import POSSESSIVES, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

_NEAR = 3
_SEVERAL = frozenset({"few", "several", "many", "these", "those", "two", "three", "more", "no"})


def is_noun_here(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "the report", "a call" and "his claim" from the verbs of the same form."""
    word, before = pieces[at].word, word_at(pieces, at - 1)
    if word in NEVER_NOUNS or at == 0:
        return False
    if before in (
        "the",
        "a",
        "an",
        "this",
        "that",
        "one",
        "no",
        "any",
        "each",
        "another",
        "of",
        "in",
        "for",
        "with",
    ):
        return not is_participle(word) and before != "that"
    nouns = word_list("cue_nouns") | word_list("nouns_like_verbs")
    if word in nouns and word_at(pieces, at + 1) not in ("that", "to"):
        near = _words_before(pieces, at)
        if any(one in word_list("determiners") for one in near[:-1]) or _is_owner(near):
            return True
    if word.endswith("s") and word_at(pieces, at - 1) in _SEVERAL:
        return True
    possessive = before in POSSESSIVES or before.endswith(("'s", "’s", "s'", "s’"))
    return possessive and (word in nouns or is_bare(word))


def _words_before(pieces: Sequence[Piece], at: int) -> list[str]:
    """Return the few words before a piece, as far back as the last comma."""
    near = [word_at(pieces, back) for back in range(max(0, at - _NEAR), at)]
    return near[near.index(",") + 1 :] if "," in near else near


def _is_owner(words: Sequence[str]) -> bool:
    """Tell "Francis' remarks", whose apostrophe stands alone."""
    return words[-1:] in (["'"], ["’"]) and len(words) > 1 and words[-2].endswith("s")
