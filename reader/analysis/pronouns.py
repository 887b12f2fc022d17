"""Find the antecedent of a pronoun: nearness and subjecthood decide.

Sentences are looked through backwards from the pronoun. In each, the subject is asked first;
where it cannot be meant, those else who are named outside quotation marks, the last first.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.gender_words import pronoun_gender, word_gender
from reader.analysis.genders import LEADS_IN
from reader.analysis.name_heads import core_of, is_possessive, new_people
from reader.analysis.noun_phrases import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects, Subject

    ReadSubject = Callable[[int, Source], int]

_FARTHEST = 5
_NEAR = 2
_IN_PASSING, _DOUBTFUL = 0.7, 0.6
_OWNING = frozenset(["his", "her"])
_TIES = frozenset(["and", "with"])
_AHEAD = 3
_WHOSE = frozenset(["my", "his", "her", "their", "our"])


class Antecedent(NamedTuple):
    """Whom a pronoun stands for: a name's number, or a person described but not named."""

    entity: int = -1
    passage: int = -1
    described: Source | None = None
    sure: float = 0.85


class _Look(NamedTuple):
    """What is looked for: where from, which gender, and whom it cannot be.

    `owners` says whether who is only named as an owner ("Brook's mill") may be meant.
    """

    passage: int
    before: int
    wanted: Gender
    ruled_out: frozenset[int]
    owners: bool = True


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
        self._meant: dict[int, tuple[int, float]] = {}
        self._new: dict[int, tuple[tuple[int, Gender | None], ...]] = {}
        self._first_named = next(
            (at for at, one in enumerate(passages) if any(x.named >= 0 for x in one.pieces)),
            len(passages),
        )

    def antecedent(
        self,
        passage: int,
        piece: Piece,
        turn_of: int,
        read: ReadSubject,
        apart_from: int = -1,
    ) -> Antecedent | None:
        """Return whom a he or she stands for, None when the text leaves it open.

        `turn_of` is who spoke right before in a dialogue and is not meant while somebody else
        in the paragraph can be; `apart_from` is never meant; `read` tells which person a subject
        stands for, be it a name that several share or a role.
        """
        wanted = pronoun_gender(piece.word)
        if wanted is None:
            return None
        ruled_out = self._spoken_of(passage, piece.start, wanted) | {apart_from}
        look = _Look(passage, piece.start, wanted, ruled_out)
        found = self._beside(look)
        if found is None and turn_of >= 0:
            others = look._replace(ruled_out=look.ruled_out | {turn_of}, owners=False)
            found = self._back(others, 0, read)
        found = found or self._back(look, _FARTHEST, read) or self._ahead(look)
        if found is not None and self._has_kin(look):
            return None
        if found is not None and found.entity >= 0:
            paragraph = self._passages[passage].paragraph
            self._bound[paragraph][piece.start] = (found.entity, wanted)
            self._meant[piece.start] = found.entity, found.sure
        return found

    def _has_kin(self, look: _Look) -> bool:
        """Tell "told that her mother had left, and that she": it may be either of them."""
        pieces = self._passages[look.passage].pieces
        return any(
            word_gender(kin.word) == look.wanted and kin.named < 0 and kin.start < look.before
            for owner, kin in pairwise(pieces)
            if owner.word in _WHOSE
        )

    def _spoken_of(self, passage: int, before: int, wanted: Gender) -> frozenset[int]:
        """Return whom this paragraph has called by the other pronoun already."""
        paragraph = self._passages[passage].paragraph
        return frozenset(
            entity
            for start, (entity, gender) in self._bound[paragraph].items()
            if start < before and gender != wanted
        )

    def _beside(self, look: _Look) -> Antecedent | None:
        """Return the name the words around the pronoun tie it to.

        That is the one right before it ("Ada Brook and her son"), or the subject that what
        opens a sentence leads to ("In her speech, Ada Brook …").
        """
        pieces = self._passages[look.passage].pieces
        at = bisect_left(pieces, look.before, key=lambda one: one.start)
        if at >= len(pieces) or pieces[at].start != look.before:
            return None
        tied = at > 1 and pieces[at].word in _OWNING and pieces[at - 1].word in _TIES
        if tied and self._fits(pieces[at - 2].named, look):
            return Antecedent(pieces[at - 2].named, sure=0.85)
        return self._led_to(look, at)

    def _led_to(self, look: _Look, at: int) -> Antecedent | None:
        pieces = self._passages[look.passage].pieces
        about = self._subjects.of(look.passage)
        if pieces[0].word not in LEADS_IN or about.named is None or about.named.first < at:
            return None
        closed = pieces[about.named.first - 1].word == ","
        alone = not any(self._fits(one.named, look) for one in pieces[:at])
        fits = closed and alone and self._fits(about.entity, look)
        return Antecedent(about.entity, sure=0.8) if fits else None

    def _back(self, look: _Look, far: int, read: ReadSubject) -> Antecedent | None:
        """Look through the paragraph, and as many sentences before as `far` says."""
        paragraph, anew = self._passages[look.passage].paragraph, False
        for back in range(look.passage, -1, -1):
            if look.passage - back >= (far or _FARTHEST):
                return None
            if not far and self._passages[back].paragraph != paragraph:
                return None
            if (found := self._in_passage(back, look, read)) is not None:
                apart = self._passages[back].paragraph != paragraph
                far_off = apart and look.passage - back > _NEAR
                return self._doubted(found, far_off=anew or far_off) if anew or apart else found
            anew = anew or self._brings_in(back, look)
        return None

    def _doubted(self, found: Antecedent, *, far_off: bool) -> Antecedent:
        """Doubt who was named in passing or long ago, unless their gender is told."""
        doubtful = found.entity >= 0 and (far_off or found.sure <= _IN_PASSING)
        told = found.entity in self._genders
        return found._replace(sure=_DOUBTFUL) if doubtful and not told else found

    def _brings_in(self, passage: int, look: _Look) -> bool:
        """Tell whether a sentence speaks of somebody new: "met a fisherman"."""
        if passage not in self._new:
            self._new[passage] = tuple(new_people(self._passages[passage].pieces))
        return any(
            start < look.before and gender in (None, look.wanted)
            for start, gender in self._new[passage]
        )

    def _in_passage(self, back: int, look: _Look, read: ReadSubject) -> Antecedent | None:
        subject = self._subjects.of(back, look.before)
        entity = subject.entity
        source = subject.described or subject.named
        if source is not None:
            entity = read(back, source)
        if subject.described is not None and entity < 0 and self._may_be(back, subject, look):
            return Antecedent(-1, back, subject.described, _DOUBTFUL)
        others = self._fitting(back, look, read, owning=False, apart=entity)
        told = {one for one in others if one in self._genders}
        if self._fits(entity, look):
            surer = len(told) == 1 and entity not in self._genders
            return Antecedent(min(told) if surer else entity, sure=0.75 if others else 0.9)
        if pronoun_gender(subject.pronoun) == look.wanted:
            return self._same_as(subject.start, look)
        if not others and look.owners:
            others = self._fitting(back, look, read, owning=True, apart=entity)
        return Antecedent(others[-1], sure=_IN_PASSING) if others else None

    def _fitting(
        self, passage: int, look: _Look, read: ReadSubject, *, owning: bool, apart: int
    ) -> list[int]:
        """Return who may be meant of those named besides the subject."""
        named = self._named(passage, look.before, read, owning=owning)
        return [one for one in named if one != apart and self._fits(one, look)]

    def _same_as(self, start: int, look: _Look) -> Antecedent | None:
        """Return whom the pronoun there stands for, when that has been found before."""
        number, sure = self._meant.get(start, (-1, 0.0))
        return Antecedent(number, sure=min(sure, 0.8)) if self._fits(number, look) else None

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

    def _named(
        self, passage: int, before: int, read: ReadSubject, *, owning: bool = False
    ) -> Iterator[int]:
        """Yield the people named outside quotation marks: in the possessive, or else not."""
        pieces = self._passages[passage].pieces
        for at, piece in enumerate(pieces):
            if piece.start >= before:
                return
            owns = is_possessive(piece) or (
                at + 1 < len(pieces) and pieces[at + 1].word in ("'s", "’s", "'", "’")
            )
            alone = pieces[at - 1].named != piece.named if at else True
            if 0 <= piece.named < self._people and owns == owning:
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
