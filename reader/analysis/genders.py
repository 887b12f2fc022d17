"""Read each person's gender from the text's own words, never from names.

Titles ("Ms. Brook"), kinship ("his wife, Ada Brook"), roles ("Ada Brook, a spokeswoman") say it
outright. Where none does, pronouns clearly bound to a name tell: the first one behind the
subject of a sentence, before anybody else is spoken of.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.analysis.gender_words import PRONOUN_GENDERS, word_gender
from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects, Subject

_NEAR = 2
_LONGEST_APPOSITION = 6
_PREPOSITIONS = frozenset(["of", "for", "at", "from", "in", "with", "to", "by", "on"])


def read_genders(
    passages: Sequence[Passage],
    subjects: PassageSubjects,
    people: int,
    shared: frozenset[str] = frozenset(),
) -> dict[int, Gender]:
    """Return the gender of those of the first `people` names of whom the text tells it.

    `shared` are family names that several people have: alone they tell nothing of any of them.
    """
    stated: dict[int, Gender] = {}
    bound: dict[int, Counter[Gender]] = {}
    for at, passage in enumerate(passages):
        for number, gender in _stated(passage.pieces, people, shared):
            stated.setdefault(number, gender)
        if (vote := _bound(passage.pieces, subjects.of(at), people, shared)) is not None:
            bound.setdefault(vote[0], Counter())[vote[1]] += 1
    return {**_elected(bound), **stated}


def _elected(bound: Mapping[int, Counter[Gender]]) -> dict[int, Gender]:
    """Take the gender most pronouns tell; a draw tells nothing."""
    found: dict[int, Gender] = {}
    for number, votes in bound.items():
        best = votes.most_common(2)
        if len(best) == 1 or best[0][1] > best[1][1]:
            found[number] = best[0][0]
    return found


def is_unclear(pieces: Sequence[Piece], at: int, shared: frozenset[str]) -> bool:
    """Tell a shared family name that stands alone."""
    name = pieces[at]
    beside = [pieces[at - 1]] if at else []
    beside += pieces[at + 1 : at + 2]
    alone = all(one.named != name.named for one in beside)
    return alone and name.word.removesuffix("'s").removesuffix("’s") in shared


def _stated(
    pieces: Sequence[Piece], people: int, shared: frozenset[str]
) -> Iterator[tuple[int, Gender]]:
    for at, piece in enumerate(pieces):
        if not 0 <= piece.named < people or is_unclear(pieces, at, shared):
            continue
        for gender in (
            _before(pieces, at),
            word_gender(piece.word),
            _apposed(pieces, at + 1, piece.named),
        ):
            if gender is not None:
                yield piece.named, gender


def _before(pieces: Sequence[Piece], at: int) -> Gender | None:
    """Read the title or kinship word that only a mark may part from the name."""
    for back in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if (gender := word_gender(pieces[back].word)) is not None:
            return gender
        if pieces[back].word not in (",", "."):
            return None
    return None


def _apposed(pieces: Sequence[Piece], at: int, number: int) -> Gender | None:
    """Read "Ada Brook, a spokeswoman for the mill": the noun before any preposition."""
    if at >= len(pieces) or pieces[at].word != "," or at + 1 >= len(pieces):
        return None
    if pieces[at + 1].word not in ("a", "an", "the", "his", "her", "one"):
        return None
    for piece in pieces[at + 1 : at + 1 + _LONGEST_APPOSITION]:
        if piece.kind == "mark" or piece.word in _PREPOSITIONS or piece.named not in (-1, number):
            return None
        if (gender := word_gender(piece.word)) is not None:
            return gender
    return None


def _bound(
    pieces: Sequence[Piece], about: Subject, people: int, shared: frozenset[str]
) -> tuple[int, Gender] | None:
    """Return the subject of a sentence and what the first pronoun behind it tells."""
    subject, number = about.named, about.entity
    if subject is None or not 0 <= number < people:
        return None
    if is_unclear(pieces, subject.last, shared):
        return None
    for at, piece in enumerate(pieces[subject.last + 1 :], subject.last + 1):
        if piece.word in PRONOUN_GENDERS and pieces[at - 1].word == ",":
            return None  # "Ada Brook, his wife," or "Ada Brook, she said,"
        if piece.word in PRONOUN_GENDERS:
            return number, PRONOUN_GENDERS[piece.word]
        if piece.named not in (-1, number) or piece.word in words("role_nouns"):
            return None
    return None
