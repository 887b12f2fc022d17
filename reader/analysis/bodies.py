"""Find the organisation meant by "the company" or "it"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.lexicons import words
from reader.analysis.organisation_kinds import is_of_kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects
    from reader.model import Entity

_LONGEST_MENTION = 3
_FARTHEST = 5
_BESIDE = 2


class BodyMatch(NamedTuple):
    """The organisation a noun stands for and how sure that is."""

    entity: int
    sure: float


class Bodies:
    """Knows the organisations of one article, those among the people's names too."""

    def __init__(
        self,
        passages: Sequence[Passage],
        entities: Sequence[Entity],
        people: int,
        subjects: PassageSubjects,
        genders: Mapping[int, Gender],
    ) -> None:
        self._passages = passages
        self._subjects = subjects
        numbers = {entity.name: number for number, entity in enumerate(entities)}
        self._own = {
            number: numbers[entity.organisation]
            for number, entity in enumerate(entities[:people])
            if entity.organisation in numbers
        }
        self._entities = entities
        self._names = [entity.name.casefold().split() for entity in entities]
        neither = [one for one in range(len(entities)) if genders.get(one, "n") == "n"]
        self._sure = frozenset(
            one
            for one in neither
            if one >= people
            or (genders.get(one) == "n" and not _has_given_name(self._names[one]))
            or _is_body(self._names[one])
        )
        self.among_people = frozenset(one for one in self._sure if one < people)

    def meant(self, passage: int, pieces: Sequence[Piece]) -> BodyMatch | None:
        """Return the organisation a phrase without a name stands for, None when none does."""
        if len(pieces) == 1 and pieces[0].word == "it":
            return self._last(passage, pieces[0].start, _BESIDE, 0.65, self._sure)
        noun = pieces[-1].word
        the = pieces[0].word in ("the", "this")
        if not the or len(pieces) > _LONGEST_MENTION or noun not in word_list("body_nouns"):
            return None
        named = [one for one in self._sure if noun in self._names[one]]
        if len(named) == 1:
            return BodyMatch(named[0], 0.85)
        if len(pieces) > _BESIDE:
            return None
        fit = frozenset(one for one in self._sure if is_of_kind(self._entities[one], noun))
        return self._last(passage, pieces[0].start, _FARTHEST, 0.7, fit)

    def _last(
        self, passage: int, before: int, far: int, sure: float, fit: frozenset[int]
    ) -> BodyMatch | None:
        """Return the one of some that was the last subject, else the only one named last."""
        for back in range(passage, max(-1, passage - far), -1):
            subject = self._subjects.of(back, before).entity
            if subject in fit:
                return BodyMatch(subject, sure)
            named = {
                one.named
                for one in self._passages[back].pieces
                if one.start < before and one.named in fit
            }
            if named:
                own = back == passage and named == {self._own.get(subject)}
                return BodyMatch(min(named), sure - 0.1 * (not own)) if len(named) == 1 else None
        return self._ahead(passage, sure, fit) if far > _BESIDE else None

    def _ahead(self, passage: int, sure: float, fit: frozenset[int]) -> BodyMatch | None:
        """Return the one of some that the next sentences are about."""
        for ahead in range(passage + 1, min(passage + 1 + _BESIDE, len(self._passages))):
            subject = self._subjects.of(ahead).entity
            if subject in fit:
                return BodyMatch(subject, sure - 0.1)
        return None


def _has_given_name(name: Sequence[str]) -> bool:
    return name[0] in words("given_names") if name else False


def _is_body(name: Sequence[str]) -> bool:
    last = name[-1] if name else ""
    lists = (words("organisation_endings"), words("organisation_heads"), word_list("body_endings"))
    return any(last in one for one in lists)
