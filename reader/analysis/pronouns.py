"""Find the antecedent of a pronoun: nearness and subjecthood decide.

Sentences are looked through backwards from the pronoun. In each, the subject is asked first;
where it cannot be meant, those else who are named outside quotation marks, the last first.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.gender_words import pronoun_gender, word_gender
from reader.analysis.name_heads import core_of, is_possessive
from reader.analysis.noun_phrases import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects, Subject

    ReadSubject = Callable[[int, Source], int]

_FARTHEST = 5
_AHEAD = 3


class Antecedent(NamedTuple):
    """Whom a pronoun stands for: a name's number, or a person described but not named."""

    entity: int = -1
    passage: int = -1
    described: Source | None = None
    sure: float = 0.85


class _Look(NamedTuple):
    """What is looked for: where from, which gender, and whom it cannot be."""

    passage: int
    before: int
    wanted: Gender
    ruled_out: frozenset[int]


class Pronouns:
    """Resolves the he and she of one article."""

    def __init__(
        self,
        passages: Sequence[Passage],
        subjects: PassageSubjects,
        genders: Mapping[int, Gender],
        people: int,
    ) -> None:
        self._passages = passages
        self._subjects = subjects
        self._genders = genders
        self._people = people
        self._bound: dict[int, dict[int, tuple[int, Gender]]] = defaultdict(dict)
        self._first_named = next(
            (at for at, one in enumerate(passages) if any(x.named >= 0 for x in one.pieces)),
            len(passages),
        )

    def antecedent(
        self, passage: int, piece: Piece, turn_of: int, read: ReadSubject
    ) -> Antecedent | None:
        """Return whom a he or she stands for, None when the text leaves it open.

        `turn_of` is who spoke right before in a dialogue and is not meant while somebody else
        in the paragraph can be; `read` tells which person a subject stands for, be it a name
        that several share or a role.
        """
        wanted = pronoun_gender(piece.word)
        if wanted is None:
            return None
        look = _Look(passage, piece.start, wanted, self._spoken_of(passage, piece.start, wanted))
        found = None
        if turn_of >= 0:
            found = self._back(look._replace(ruled_out=look.ruled_out | {turn_of}), 0, read)
        found = found or self._back(look, _FARTHEST, read) or self._ahead(look)
        if found is not None and found.entity >= 0:
            paragraph = self._passages[passage].paragraph
            self._bound[paragraph][piece.start] = (found.entity, wanted)
        return found

    def _spoken_of(self, passage: int, before: int, wanted: Gender) -> frozenset[int]:
        """Return whom this paragraph has called by the other pronoun already."""
        paragraph = self._passages[passage].paragraph
        return frozenset(
            entity
            for start, (entity, gender) in self._bound[paragraph].items()
            if start < before and gender != wanted
        )

    def _back(self, look: _Look, far: int, read: ReadSubject) -> Antecedent | None:
        """Look through the paragraph, and as many sentences before as `far` says."""
        paragraph = self._passages[look.passage].paragraph
        for back in range(look.passage, -1, -1):
            if look.passage - back >= (far or _FARTHEST):
                return None
            if not far and self._passages[back].paragraph != paragraph:
                return None
            if (found := self._in_passage(back, look, read)) is not None:
                return found
        return None

    def _in_passage(self, back: int, look: _Look, read: ReadSubject) -> Antecedent | None:
        subject = self._subjects.of(back, look.before)
        entity = subject.entity
        source = subject.described or subject.named
        if source is not None:
            entity = read(back, source)
        if subject.described is not None and entity < 0 and self._may_be(back, subject, look):
            return Antecedent(-1, back, subject.described, 0.6)
        others = [one for one in self._named(back, look.before, read) if one != entity]
        fitting = [one for one in others if self._fits(one, look)]
        told = {one for one in fitting if one in self._genders}
        if self._fits(entity, look):
            surer = len(told) == 1 and entity not in self._genders
            return Antecedent(min(told) if surer else entity, sure=0.75 if fitting else 0.9)
        if pronoun_gender(subject.pronoun) == look.wanted:
            return None
        return Antecedent(fitting[-1], sure=0.7) if fitting else None

    def _fits(self, number: int, look: _Look) -> bool:
        if not 0 <= number < self._people or number in look.ruled_out:
            return False
        return self._genders.get(number, look.wanted) == look.wanted

    def _may_be(self, passage: int, subject: Subject, look: _Look) -> bool:
        """A person without a name is meant unless the words tell the other gender."""
        if subject.described is None:
            return False
        first, last = subject.described.first, subject.described.last
        gender = word_gender(core_of(self._passages[passage].pieces[first : last + 1])[-1].word)
        return gender in (None, look.wanted)

    def _named(self, passage: int, before: int, read: ReadSubject) -> Iterator[int]:
        """Yield the people named outside quotation marks, those in the possessive left out."""
        pieces = self._passages[passage].pieces
        for at, piece in enumerate(pieces):
            if piece.start >= before:
                return
            owns = is_possessive(piece) or (
                at + 1 < len(pieces) and pieces[at + 1].word in ("'s", "’s", "'", "’")
            )
            alone = pieces[at - 1].named != piece.named if at else True
            if 0 <= piece.named < self._people and not owns:
                yield read(passage, Source(at, at)) if alone else piece.named

    def _ahead(self, look: _Look) -> Antecedent | None:
        """Return who is named next, when nobody has been named before the pronoun."""
        if self._first_named < look.passage:
            return None
        for ahead in range(look.passage, min(look.passage + _AHEAD, len(self._passages))):
            entity = self._subjects.of(ahead).entity
            if self._fits(entity, look):
                return Antecedent(entity, sure=0.7)
        return None
