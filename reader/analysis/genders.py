"""Read each person's gender from the text's own words, never from names.

Titles ("Ms. Brook"), kinship ("his wife, Ada Brook"), roles ("Ada Brook, a spokeswoman") say it
outright. Pronouns clearly bound to a name tell it too: the first one behind the subject of a
sentence before anybody else is spoken of, one that leads to the subject ("In her speech, Brook
…"), and the subject of the next sentence where nobody else was named. Each is a vote.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from reader.analysis.gender_words import PRONOUN_GENDERS, pronoun_gender, word_gender
from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects, Subject

# What says it outright outweighs a pronoun, whose antecedent may be somebody else.
_STATED, _BOUND, _LEADING, _FOLLOWED = 5, 2, 2, 1
_NEAR = 2
_LONGEST_APPOSITION = 6
LEADS_IN = frozenset(
    ["in", "at", "during", "after", "before", "when", "while", "since", "throughout", "for"]
)
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
    votes: dict[int, Counter[Gender]] = defaultdict(Counter)
    for at, passage in enumerate(passages):
        for number, gender in _stated(passage.pieces, people, shared):
            votes[number][gender] += _STATED
        about = _plain_subject(passage.pieces, subjects.of(at), people, shared)
        if about is None:
            continue
        for told, weight in (
            (_bound(passage.pieces, about), _BOUND),
            (_leading(passage.pieces, about), _LEADING),
            (_followed(passages, at, subjects), _FOLLOWED),
        ):
            if told is not None:
                votes[about.entity][told] += weight
    return _elected(votes)


def _elected(votes: Mapping[int, Counter[Gender]]) -> dict[int, Gender]:
    """Take the gender that most tells; a draw tells nothing."""
    found: dict[int, Gender] = {}
    for number, counted in votes.items():
        best = counted.most_common(2)
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
            _before(pieces, at, piece.named),
            word_gender(piece.word),
            _apposed(pieces, at + 1, piece.named),
        ):
            if gender is not None:
                yield piece.named, gender


def _before(pieces: Sequence[Piece], at: int, number: int) -> Gender | None:
    """Read the title or kinship word that only a mark may part from the name.

    Behind a comma it is the name's where a mark closes it: in "he called his mother, Brook
    said" it is not.
    """
    for back in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if (gender := word_gender(pieces[back].word)) is not None:
            apart = pieces[at - 1].word == ","
            return None if apart and not _is_closed(pieces, at, number) else gender
        if pieces[back].word not in (",", "."):
            return None
    return None


def _is_closed(pieces: Sequence[Piece], at: int, number: int) -> bool:
    """Tell whether a mark, or nothing, stands behind a name."""
    while at < len(pieces) and pieces[at].named == number:
        at += 1
    return at >= len(pieces) or pieces[at].kind != "word"


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


def _plain_subject(
    pieces: Sequence[Piece], about: Subject, people: int, shared: frozenset[str]
) -> Subject | None:
    """Return the subject of a sentence where a name that is nobody else's is the subject."""
    if about.named is None or not 0 <= about.entity < people:
        return None
    return None if is_unclear(pieces, about.named.last, shared) else about


def _bound(pieces: Sequence[Piece], about: Subject) -> Gender | None:
    """Return what the first pronoun behind the subject of a sentence tells."""
    if about.named is None:
        return None
    first = about.named.last + 1
    for at, piece in enumerate(pieces[first:], first):
        if piece.word in PRONOUN_GENDERS and pieces[at - 1].word == ",":
            return None  # "Ada Brook, his wife," or "Ada Brook, she said,"
        if piece.word in PRONOUN_GENDERS:
            return PRONOUN_GENDERS[piece.word]
        if piece.named not in (-1, about.entity) or piece.word in words("role_nouns"):
            return None
    return None


def _leading(pieces: Sequence[Piece], about: Subject) -> Gender | None:
    """Return what the pronoun in "In her speech, Ada Brook …" tells, nobody else being named."""
    if about.named is None or pieces[0].word not in LEADS_IN:
        return None
    before = pieces[: about.named.first]
    told = {gender for one in before if (gender := PRONOUN_GENDERS.get(one.word)) is not None}
    alone = len(told) == 1 and all(one.named < 0 for one in before)
    return told.pop() if alone and before[-1].word == "," else None


def _followed(passages: Sequence[Passage], at: int, subjects: PassageSubjects) -> Gender | None:
    """Return what the "She" that goes on with the next sentence tells, nobody else being named."""
    if at + 1 >= len(passages) or passages[at + 1].paragraph != passages[at].paragraph:
        return None
    if passages[at + 1].pieces[0].quote >= 0:
        return None  # "“…,” she said" may be anybody in a dialogue
    about = subjects.of(at).entity
    others = any(
        one.named not in (-1, about) or one.quote >= 0 or one.word in words("role_nouns")
        for one in passages[at].pieces
    )
    return None if others else pronoun_gender(subjects.of(at + 1).pronoun)
