"""Where the clause of a verb begins: what lies between its subject and the words before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import cue_verbs, is_bare, word_list
from reader.analysis.noun_phrases import PRONOUNS, is_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

DASHES = frozenset("—–―-") | {"--"}
_STOPS = DASHES | frozenset(";:()…") | {"..."}
_LONGEST = 40
_LONGEST_RELATIVE = 25
_WORKS = frozenset({"book", "novel", "film", "show", "memoir", "titled"})
_MAKERS = frozenset(
    {"author", "editor", "star", "host", "director", "writer", "creator", "co-author"}
)
_TWO = 2
NEVER_NOUNS = frozenset({"said", "says", "told", "wrote", "asked", "added", "according"})


def clause_start(pieces: Sequence[Piece], last: int) -> int:
    """Return the first piece of the clause whose last piece before the verb is `last`."""
    at = last
    while at >= 0 and last - at < _LONGEST:
        piece = pieces[at]
        if piece.word == ")":
            at = _bracket_start(pieces, at)
            continue
        if (
            (piece.quote >= 0 and not is_work(pieces, at))
            or _stops(pieces, at)
            or _opens_clause(pieces, at, last)
        ):
            return at + 1
        at -= 1
    return at + 1


def _stops(pieces: Sequence[Piece], at: int) -> bool:
    """Tell a mark between clauses; a hyphen inside "43-year-old" is none."""
    if pieces[at].word not in _STOPS:
        return False
    return pieces[at].word != "-" or not at or pieces[at].start > pieces[at - 1].end


def is_work(pieces: Sequence[Piece], at: int) -> bool:
    """Tell the title in "Brook, author of “Against Maps,” said" from words that are said."""
    if pieces[at].quote < 0 or at < _TWO:
        return False
    word = pieces[at - 1].word
    return word in _WORKS or (word == "of" and pieces[at - _TWO].word in _MAKERS)


def _bracket_start(pieces: Sequence[Piece], at: int) -> int:
    for back in range(at - 1, max(-1, at - 10), -1):
        if pieces[back].word == "(":
            return back - 1
    return at - 1


def _opens_clause(pieces: Sequence[Piece], at: int, last: int) -> bool:
    word = pieces[at].word
    if word == "and":
        return not (_joins_names(pieces, at) or _joins_appositions(pieces, at, last))
    if word in ("which", "whom"):
        return at < last and pieces[last].word != ","
    if word in word_list("clause_openers"):
        return not _inside_relative(pieces, at, last)
    if word not in cue_verbs() or at in (0, last) or _is_noun(pieces, at):
        return False
    if (at and pieces[at - 1].word in ("to", "who")) or (
        is_bare(word) and not _has_plural(pieces, at)
    ):
        return False
    return not (_inside_relative(pieces, at, last) or _opens_aside(pieces, at, last))


def _has_plural(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "they press" and "will press" from "the press secretary"."""
    before = pieces[at - 1] if at else None
    if before is None or before.kind != "word":
        return False
    return (
        before.word in PRONOUNS
        or before.word in word_list("modal_verbs")
        or (before.word.endswith("s") and not before.word.endswith(("'s", "’s")))
    )


def _opens_aside(pieces: Sequence[Piece], at: int, last: int) -> bool:
    """Tell the participle in "Reyes, asked about it, said" from a verb with a subject."""
    return pieces[last].word == "," and at > 0 and pieces[at - 1].word == ","


def _is_noun(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "the report" and "his claim" from verbs."""
    before = pieces[at - 1] if at else None
    if before is None or pieces[at].word in NEVER_NOUNS:
        return False
    return (
        before.word in word_list("determiners")
        or before.word.endswith(("'s", "’s"))
        or pieces[at].capital
    )


def _joins_names(pieces: Sequence[Piece], at: int) -> bool:
    if at == 0 or at + 1 >= len(pieces):
        return False
    before, after = pieces[at - 1], pieces[at + 1]
    return (before.capital or before.named >= 0) and (after.capital or after.named >= 0)


def _joins_appositions(pieces: Sequence[Piece], at: int, last: int) -> bool:
    """Tell "Bush, the former governor and a candidate, said" from two clauses."""
    if pieces[last].word != ",":
        return False
    if is_role(pieces[at + 1].word) or is_role(pieces[at - 1].word):
        return True
    start = at
    while start > 0 and pieces[start - 1].word != ",":
        start -= 1
    opens = pieces[start].word in word_list("determiners") or is_role(pieces[start].word)
    return start > 0 and opens and pieces[at + 1].word in word_list("determiners")


def _inside_relative(pieces: Sequence[Piece], at: int, last: int) -> bool:
    """A clause opener between commas, in "Bond, who left when …, said", opens nothing here."""
    if pieces[last].word != ",":
        return False
    if at and pieces[at - 1].word == "," and pieces[at].word in word_list("aside_openers"):
        return True
    return any(
        pieces[back].word in ("who", "whose", "which") and pieces[back - 1].word == ","
        for back in range(max(1, at - _LONGEST_RELATIVE), at)
    )
