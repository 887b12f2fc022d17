"""Resolve what a report calls its source to the fullest name the article gives."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.genders import read_genders
from reader.analysis.lexicons import words
from reader.analysis.noun_phrases import PRONOUNS, is_abbreviation_stop
from reader.analysis.sources import main_subject
from reader.model import Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.analysis.noun_phrases import Source
    from reader.model import Entity, SpeakerKind

_SINGULAR = frozenset({"he", "she", "him", "her", "his"})
_THINGS = frozenset(["of", "for", "at", "from", "in", "with", "to", "by", "on", "about"])
_FARTHEST = 12
_LONGEST_ROLE = 6
_LONGEST_NAME = 3
_NO_NAME = -2


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
        self._gender = read_genders(passages, len(people))
        self._pronouns = {
            mention.span.start: number
            for number, entity in enumerate(self._entities)
            for mention in entity.mentions
            if mention.how in ("pronoun", "nominal")
        }
        self._named = sorted(
            (mention.span.start, number)
            for number, entity in enumerate(people)
            for mention in entity.mentions
            if mention.how in ("name", "ocr")
        )

    def resolve(self, passage: int, source: Source, turn_of: int = -1) -> Resolved:
        """Return the speaker behind the pieces of a source.

        `turn_of` is the person who spoke right before in a dialogue, -1 when there is none.
        """
        pieces = self._passages[passage].pieces[source.first : source.last + 1]
        if not pieces:
            return Resolved(Speaker("", "unnamed"), "nothing", 0.0)
        surface = self.surface(pieces)
        head = self._head(pieces)
        if head >= 0:
            return self._of_entity(head, "named", 0.97)
        if len(pieces) == 1 and pieces[0].word in PRONOUNS | _SINGULAR | {"their", "its"}:
            return self._of_pronoun(passage, pieces[0], turn_of)
        known = self._pronouns.get(pieces[0].start, -1)
        if known >= 0:
            return self._of_entity(known, "role", 0.85)
        by_role = self._of_role(pieces)
        return by_role or self._unnamed(surface, pieces)

    def surface(self, pieces: Sequence[Piece]) -> str:
        """Return the source as the text has it, without a possessive ending."""
        words_ = " ".join(self._text[pieces[0].start : pieces[-1].end].split())
        return words_.removesuffix("'s").removesuffix("’s")

    def named(self, name: str) -> Speaker:
        """Return the person a name stands for, whatever its case ("ORTIZ")."""
        parts = name.replace("’", "'").casefold().split()
        for entity in self._entities[: self._people]:
            full = entity.name.replace("’", "'").casefold().split()
            if parts and (parts == full or parts == full[-1:]):
                return Speaker(entity.name, "person", entity.role, entity.organisation)
        return Speaker(name.title() if name.isupper() else name, "person")

    def _of_entity(self, number: int, how: str, sure: float) -> Resolved:
        entity = self._entities[number]
        kind: SpeakerKind = "person" if number < self._people else "organisation"
        speaker = Speaker(entity.name, kind, entity.role, entity.organisation)
        return Resolved(speaker, how, sure, number)

    def _head(self, pieces: Sequence[Piece]) -> int:
        """Return the name that is the head of a phrase, -1 when a name only describes it."""
        end = 0
        while end < len(pieces) and not self._ends_head(pieces, end):
            end += 1
        core = pieces[:end] or pieces[:1]
        people = [one.named for one in core if 0 <= one.named < self._people]
        if people and (core[-1].named == people[-1] or core[0].named == people[-1]):
            possessive = self._is_possessive(core[-1]) or len(core) == 1
            return people[-1] if core[-1].named == people[-1] or possessive else -1
        last = core[-1]
        return last.named if last.named >= 0 else -1

    def _ends_head(self, pieces: Sequence[Piece], at: int) -> bool:
        piece = pieces[at]
        if is_abbreviation_stop(pieces, at):
            return False
        if piece.kind == "mark" or piece.word in ("who", "which", "that"):
            return True
        return piece.word in _THINGS and piece.named < 0

    def _is_possessive(self, piece: Piece) -> bool:
        return piece.word.endswith(("'s", "’s"))

    def _of_role(self, pieces: Sequence[Piece]) -> Resolved | None:
        """Read "the minister" as the person said to be one who was named last before."""
        if pieces[0].word not in ("the", "this", "that") or len(pieces) > _LONGEST_ROLE:
            return None
        head = pieces[-1].word
        if head not in words("role_nouns"):
            return None
        for _, number in reversed(self._before(pieces[0].start)):
            role = (self._entities[number].role or "").casefold().split()
            if head in role:
                return self._of_entity(number, "role", 0.85)
        return None

    def _before(self, offset: int) -> list[tuple[int, int]]:
        at = bisect_left(self._named, (offset, -1))
        return self._named[max(0, at - _FARTHEST) : at]

    def _of_pronoun(self, passage: int, piece: Piece, turn_of: int) -> Resolved:
        word = self._text[piece.start : piece.end]
        known = self._pronouns.get(piece.start, -1)
        if known >= 0:
            return self._of_entity(known, "pronoun", 0.9)
        if piece.word not in _SINGULAR:
            return Resolved(Speaker(word, "unnamed"), "pronoun", 0.5)
        number = self._antecedent(passage, piece, turn_of)
        if number < 0:
            return Resolved(Speaker(word, "unnamed"), "pronoun", 0.5)
        return self._of_entity(number, "pronoun", 0.85)

    def _antecedent(self, passage: int, piece: Piece, turn_of: int) -> int:
        """Return whom a pronoun stands for: the subject of a sentence before that fits it."""
        wanted = "m" if piece.word in ("he", "him", "his") else "f"
        before = [
            number for start, number in self._before(piece.start) if self._fits(number, wanted)
        ]
        for back in range(passage, max(-1, passage - 5), -1):
            subject = self._subject_of(back, piece.start)
            if subject == _NO_NAME:
                return -1
            if subject >= 0 and subject != turn_of and self._fits(subject, wanted):
                return subject
        others = [number for number in before if number != turn_of]
        return others[-1] if others else -1

    def _subject_of(self, passage: int, before: int) -> int:
        """Return the person a passage is about; -2 when it is about somebody without a name."""
        pieces = [one for one in self._passages[passage].pieces if one.start < before]
        found = main_subject(pieces, len(pieces))
        if found is None:
            return -1
        phrase = pieces[found.first : found.last + 1]
        if len(phrase) == 1 and phrase[0].word in PRONOUNS:
            return -1
        head = self._head(phrase)
        if 0 <= head < self._people:
            return head
        kin = word_list("male_words") | word_list("female_words") | words("role_nouns")
        own = phrase[0].word in ("her", "his", "a", "an") and phrase[-1].word in kin
        return _NO_NAME if own else -1

    def _fits(self, number: int, wanted: str) -> bool:
        return self._gender.get(number, wanted) == wanted

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
