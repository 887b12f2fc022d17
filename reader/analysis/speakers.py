"""Resolve what a report calls its source to the fullest name the article gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.bodies import Bodies
from reader.analysis.cues import word_list
from reader.analysis.gender_words import pronoun_gender
from reader.analysis.genders import read_genders
from reader.analysis.name_heads import (
    abbreviated,
    apposed_name,
    core_of,
    head_name,
    is_possessive,
    renamed,
)
from reader.analysis.namesakes import Namesakes, shared_families
from reader.analysis.noun_phrases import PRONOUNS
from reader.analysis.passage_subjects import PassageSubjects
from reader.analysis.pronouns import Pronouns
from reader.analysis.role_mentions import RoleMentions
from reader.model import Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.noun_phrases import Source
    from reader.model import Entity, SpeakerKind

_PERSONAL = PRONOUNS | {"him", "her", "his", "their", "its"}
_LONGEST_NAME = 3
_NOBODY = -1
_ROLE_SURE, _PRONOUN_SURE = 0.75, 0.7


class Resolved(NamedTuple):
    """A speaker, how it was found, and how sure that is (0 to 1)."""

    speaker: Speaker
    how: str
    sure: float
    entity: int = -1


class SpeakerResolver:
    """Knows the article's people and organisations and who was spoken of where."""

    def __init__(
        self,
        text: str,
        passages: Sequence[Passage],
        people: Sequence[Entity],
        others: Sequence[Entity],
    ) -> None:
        self._text = text
        self._passages = passages
        self._entities = [*people, *others]
        self._people = len(people)
        shared = shared_families(people)
        subjects = PassageSubjects(passages, len(people))
        genders = read_genders(passages, subjects, len(people), shared)
        self._bodies = Bodies(passages, self._entities, len(people), subjects, genders)
        bodies = self._bodies.among_people
        self._roles = RoleMentions(passages, people, subjects, bodies, shared)
        self._namesakes = Namesakes(people, subjects, genders, self._roles.words)
        genders = {one: told for one, told in genders.items() if told != "n"}
        genders.update((one, "n") for one in bodies)
        self._subjects = subjects
        self._genders = genders
        self._pronouns = Pronouns(passages, subjects, genders, len(people))

    def resolve(self, passage: int, source: Source, turn_of: int = -1) -> Resolved:
        """Return the speaker behind the pieces of a source.

        `turn_of` is the person who spoke right before in a dialogue, -1 when there is none.
        """
        pieces = self._passages[passage].pieces[source.first : source.last + 1]
        if not pieces:
            return Resolved(Speaker("", "unnamed"), "nothing", 0.0)
        head = head_name(pieces, self._people)
        if head >= 0:
            return self._of_entity(self._namesakes.choose(passage, pieces, head), "named", 0.97)
        if len(pieces) == 1 and pronoun_gender(pieces[0].word) in ("m", "f"):
            return self._of_pronoun(passage, pieces[0], turn_of)
        if (body := self._bodies.meant(passage, pieces)) is not None:
            how = "pronoun" if len(pieces) == 1 else "role"
            return self._of_entity(body.entity, how, body.sure)
        if len(pieces) == 1 and pieces[0].word in _PERSONAL:
            return self._several(passage, pieces[0]) or self._open(pieces[0])
        return self._of_description(passage, source, pieces)

    def _of_description(self, passage: int, source: Source, pieces: Sequence[Piece]) -> Resolved:
        """Read a phrase without a name as its head, as a role, or leave it as it stands."""
        whole = self._passages[passage].pieces
        beside = self._beside(whole, source)
        if beside >= 0:
            return self._of_entity(beside, "role", 0.93)
        author = self._author(pieces)
        if author < 0:
            author = self._signed(whole, source)
        if author >= 0:
            return self._of_entity(author, "named", 0.8)
        if (role := self._roles.person(passage, pieces)) is not None:
            return self._of_entity(role.entity, "role", role.sure)
        return self._unnamed(self.surface(pieces), pieces)

    def _beside(self, whole: Sequence[Piece], source: Source) -> int:
        """Return who is named right behind a description or right before it, -1 when nobody."""
        for found in (
            apposed_name(whole, source.first, source.last, self._people),
            renamed(whole, source.first, source.last, self._people),
            abbreviated(whole, source.last, self._people),
            self._namesakes.spelt_like(whole[source.first : source.last + 1]),
        ):
            if found >= 0:
                return found
        return _NOBODY

    def _author(self, pieces: Sequence[Piece]) -> int:
        """Return whose letter speaks: "Brook's statement", "the letter from Ada Brook"."""
        core = core_of(pieces)
        if core[-1].word not in word_list("written_words"):
            return _NOBODY
        for at, piece in enumerate(pieces):
            if not 0 <= piece.named < self._people:
                continue
            owns = is_possessive(piece) or pieces[min(at + 1, len(pieces) - 1)].word in ("'s", "’s")
            signs = piece is not core[-1] and pieces[at - 1].word in ("from", "by")
            if owns or (at and signs):
                return piece.named
        return _NOBODY

    def _signed(self, whole: Sequence[Piece], source: Source) -> int:
        """Return who put a name to a letter: "the letter, signed by Ada Brook,"."""
        if core_of(whole[source.first : source.last + 1])[-1].word not in word_list(
            "written_words"
        ):
            return _NOBODY
        behind = whole[source.last + 1 : source.last + 6]
        said = [one.word for one in behind[:3]]
        if said[-1:] != ["by"] or not {"signed", "written", "sent"} & set(said):
            return _NOBODY
        named = [one.named for one in behind[3:] if 0 <= one.named < self._people]
        return named[0] if named else _NOBODY

    def surface(self, pieces: Sequence[Piece]) -> str:
        """Return the source as the text has it, without a possessive ending."""
        words_ = " ".join(self._text[pieces[0].start : pieces[-1].end].split())
        return words_.removesuffix("'s").removesuffix("’s")

    def gender(self, number: int) -> Gender | None:
        """Return what the narration tells of somebody's gender."""
        return self._genders.get(number)

    def person(self, passage: int, pieces: Sequence[Piece]) -> int:
        """Return who is surely meant by a role, -1 when nobody named is."""
        found = self._roles.person(passage, pieces)
        return found.entity if found is not None and found.sure >= _ROLE_SURE else _NOBODY

    def headed(self, passage: int, pieces: Sequence[Piece]) -> int:
        """Return whom a headline means by a role alone, -1 when that is nobody named."""
        found = self.person(passage, pieces)
        return found if found >= 0 else self._roles.in_the_lead(passage, pieces)

    def pronoun(self, passage: int, piece: Piece, apart_from: int = _NOBODY) -> int:
        """Return whom a he or she stands for, -1 when that is nobody named.

        Whoever says it, `apart_from`, would be an "I".
        """
        found = self._pronouns.antecedent(passage, piece, _NOBODY, self._subject_at, apart_from)
        return found.entity if found is not None and found.sure >= _PRONOUN_SURE else _NOBODY

    def named(self, name: str) -> Speaker:
        """Return the person a name stands for, whatever its case ("ORTIZ")."""
        entity = self._person(name)
        if entity is None:
            return Speaker(name.title() if name.isupper() else name, "person")
        return Speaker(entity.name, "person", entity.role, entity.organisation)

    def knows(self, name: str) -> bool:
        """Tell whether a name stands for a person of the article, whatever its case."""
        return self._person(name) is not None

    def _person(self, name: str) -> Entity | None:
        parts = name.replace("’", "'").casefold().split()
        for entity in self._entities[: self._people]:
            full = entity.name.replace("’", "'").casefold().split()
            if parts and (parts == full or parts == full[-1:]):
                return entity
        return None

    def _of_entity(self, number: int, how: str, sure: float) -> Resolved:
        entity = self._entities[number]
        kind: SpeakerKind = "person" if number < self._people else "organisation"
        speaker = Speaker(entity.name, kind, entity.role, entity.organisation)
        return Resolved(speaker, how, sure, number)

    def _of_pronoun(self, passage: int, piece: Piece, turn_of: int) -> Resolved:
        found = self._pronouns.antecedent(passage, piece, turn_of, self._subject_at)
        if found is None:
            return self._open(piece)
        if found.described is None:
            return self._of_entity(found.entity, "pronoun", found.sure)
        source = found.described
        pieces = self._passages[found.passage].pieces[source.first : source.last + 1]
        return Resolved(Speaker(self.surface(pieces), "unnamed"), "pronoun", found.sure)

    def _subject_at(self, passage: int, source: Source) -> int:
        """Return the person a sentence's subject stands for, -1 when it is nobody named."""
        pieces = self._passages[passage].pieces[source.first : source.last + 1]
        whole = self._passages[passage].pieces
        head = head_name(pieces, self._people)
        if head < 0:
            head = apposed_name(whole, source.first, source.last, self._people)
        if head >= 0:
            return self._namesakes.choose(passage, pieces, head)
        found = self._roles.person(passage, pieces)
        return found.entity if found is not None else _NOBODY

    def _several(self, passage: int, piece: Piece) -> Resolved | None:
        """Read "they" as the people the sentence before is about."""
        if piece.word != "they":
            return None
        for back in range(passage - 1, max(-1, passage - 3), -1):
            if (source := self._subjects.several(back)) is not None:
                pieces = self._passages[back].pieces[source.first : source.last + 1]
                return Resolved(Speaker(self.surface(pieces), "unnamed"), "pronoun", 0.7)
        return None

    def _open(self, piece: Piece) -> Resolved:
        """Leave a pronoun as it stands: the text does not tell whom it means."""
        word = self._text[piece.start : piece.end]
        return Resolved(Speaker(word, "unnamed"), "described", 0.5)

    def _unnamed(self, surface: str, pieces: Sequence[Piece]) -> Resolved:
        document = any(piece.word in word_list("document_nouns") for piece in pieces[:4])
        if document:
            return Resolved(Speaker(surface, "document"), "described", 0.8)
        capital = pieces[-1].capital and all(piece.kind != "mark" for piece in pieces)
        kind: SpeakerKind = "person" if capital and len(pieces) <= _LONGEST_NAME else "unnamed"
        return Resolved(Speaker(surface, kind), "described", 0.85)


def span_of(pieces: Sequence[Piece], source: Source) -> Span:
    """Return where a source stands; "who" where that stands for it beside the cue."""
    if source.relative >= 0:
        return Span(pieces[source.relative].start, pieces[source.relative].end)
    return Span(pieces[source.first].start, pieces[source.last].end)
