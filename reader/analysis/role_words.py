"""Gather what everybody in an article is called besides their name."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.genders import is_unclear
from reader.analysis.lexicons import words
from reader.analysis.name_heads import PREPOSITIONS, is_person_noun, is_possessive
from reader.analysis.noun_phrases import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.model import Entity

_LONGEST_LEFT = 6
_LONGEST_RIGHT = 10
SMALL = frozenset(["the", "a", "an", "this", "that", "and", "&", "its", "his", "her", "their"])
_BRINGS_IN = frozenset(["a", "an", "his", "her", "their", "its", "another"])
_FEW = 5
_KINDS = frozenset(["elder", "older", "younger", "twin", "eldest", "youngest"])
_SAME = {
    "cofounder": "founder",
    "co-founder": "founder",
    "boss": "chief",
    "attorney": "lawyer",
    "gov": "governor",
    "sen": "senator",
    "prof": "professor",
}


def plain(word: str) -> str:
    """Return a role word without a possessive ending, of two words for one role the commoner."""
    word = word.removesuffix("'s").removesuffix("’s")
    return _SAME.get(word, word)


def gathered(
    passages: Sequence[Passage], people: Sequence[Entity], shared: frozenset[str]
) -> Mapping[int, frozenset[str]]:
    """Return the words of everything each person is called."""
    found: dict[int, set[str]] = {}
    for number, entity in enumerate(people):
        stated = f"{entity.role or ''} {entity.organisation or ''}".casefold().split()
        if entity.role:
            found.setdefault(number, set()).update(map(plain, stated))
    for passage in passages:
        pieces = passage.pieces
        for at, piece in enumerate(pieces):
            if not 0 <= piece.named < len(people) or is_unclear(pieces, at, shared):
                continue
            said = [*_left(pieces, at), *_right(pieces, at)]
            if said:
                found.setdefault(piece.named, set()).update(map(plain, said))
    return {number: frozenset(said) for number, said in found.items()}


def _left(pieces: Sequence[Piece], at: int) -> Iterator[str]:
    """Yield the role words right before a name: "Finance Minister"."""
    said: list[str] = []
    if at > 1 and pieces[at - 1].word == "," and is_person_noun(pieces[at - 2].word):
        at -= 1  # "his younger brother, Leo Byrd"
    if at > 1 and pieces[at - 1].word == "." and is_role(pieces[at - 2].word):
        at -= 1  # "Gov. Ada Brook"
    for back in range(at - 1, max(-1, at - 1 - _LONGEST_LEFT), -1):
        word = pieces[back].word
        part = is_role(word) or is_person_noun(word) or word in _KINDS
        if not part and not (said and pieces[back].capital):
            break
        said.append(word)
    if any(is_person_noun(word) or word in words("demonyms") for word in said):
        yield from said


def _right(pieces: Sequence[Piece], at: int) -> Iterator[str]:
    """Yield the words of an apposition with a role noun: ", the director of the mill,"."""
    if at + 2 >= len(pieces) or pieces[at + 1].word != ",":
        return
    said: list[str] = []
    for piece in pieces[at + 2 : at + 2 + _LONGEST_RIGHT]:
        if piece.kind == "mark" or piece.word in ("who", "which", "that", "said"):
            break
        if piece.word in word_list("helping_verbs"):
            return
        if piece.word not in SMALL:
            said.append(piece.word)
    if any(word in words("role_nouns") for word in said):
        yield from said


def titles(passages: Sequence[Passage], people: int) -> frozenset[str]:
    """Return the titles and role words that stand right before names: "Alderman"."""
    found = {
        before.word
        for passage in passages
        for before, name in pairwise(passage.pieces)
        if 0 <= name.named < people and before.named < 0 and before.capital
    }
    courtesy = words("courtesy_titles")
    return frozenset(word for word in found if word in courtesy or is_role(word))


def ages(passages: Sequence[Passage]) -> Mapping[str, set[int]]:
    """Return whom each age is said of: "Ada Brook, 34,"."""
    found: dict[str, set[int]] = defaultdict(set)
    for passage in passages:
        pieces = passage.pieces
        for at in range(len(pieces) - 2):
            if (
                pieces[at].named >= 0
                and pieces[at + 1].word == ","
                and pieces[at + 2].word.isdigit()
            ):
                found[pieces[at + 2].word].add(pieces[at].named)
    return found


def brought_in(passages: Sequence[Passage]) -> Mapping[str, int]:
    """Return where each noun stands first behind "a" or "his": "a fisherman" is somebody new."""
    found: dict[str, int] = {}
    for passage in passages:
        for at, piece in enumerate(passage.pieces):
            if piece.word not in _BRINGS_IN and not is_possessive(piece):
                continue
            for noun in passage.pieces[at + 1 : at + _FEW]:
                if noun.kind == "mark" or noun.word in PREPOSITIONS or noun.named >= 0:
                    break
                found.setdefault(noun.word, noun.start)
    return found
