"""Find whom or what each sentence of the narration is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import speech_verbs
from reader.analysis.gender_words import pronoun_gender
from reader.analysis.name_heads import apposed_name, core_of, head_name, is_somebody
from reader.analysis.noun_phrases import Source, is_pronoun, phrase_after
from reader.analysis.sources import main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Passage, Piece

_LEADS = frozenset(["for", "to"])


class Subject(NamedTuple):
    """What a sentence is about: a name's number, a person only described, or a pronoun.

    `start` is where a pronoun stands.
    """

    entity: int = -1
    described: Source | None = None
    pronoun: str = ""
    named: Source | None = None
    start: int = -1


_NOTHING = Subject()


class PassageSubjects:
    """The subject of each sentence, read once and kept."""

    def __init__(self, passages: Sequence[Passage], people: int) -> None:
        self._passages = passages
        self._people = people
        self._whole: dict[int, Subject] = {}

    def of(self, passage: int, before: int | None = None) -> Subject:
        """Return the subject of a passage, looking only at what stands before an offset."""
        pieces = self._passages[passage].pieces
        if before is not None and pieces and pieces[-1].start >= before:
            return self._read([one for one in pieces if one.start < before])
        if passage not in self._whole:
            self._whole[passage] = self._read(pieces)
        return self._whole[passage]

    def _read(self, pieces: Sequence[Piece]) -> Subject:
        lead = self._lead(pieces)
        if lead >= 0:
            return Subject(lead)
        found = _sayer(pieces) or main_subject(pieces, len(pieces))
        if found is None:
            return _NOTHING
        phrase = pieces[found.first : found.last + 1]
        if len(phrase) == 1 and is_pronoun(phrase[0].word):
            return Subject(pronoun=phrase[0].word, start=phrase[0].start)
        head = head_name(phrase, self._people)
        if head < 0:
            head = apposed_name(pieces, found.first, found.last, self._people)
        if head >= 0:
            return Subject(head, named=found)
        somebody = self._is_somebody(phrase) or _speaks(pieces, found)
        return Subject(described=found) if somebody else _NOTHING

    def _lead(self, pieces: Sequence[Piece]) -> int:
        """Return the person a sentence is said to be true for: "For Ada Brook, it was …"."""
        if len(pieces) < 3 or pieces[0].word not in _LEADS:  # noqa: PLR2004 - "For", a name, ","
            return -1
        number = pieces[1].named
        at = 1
        while at < len(pieces) and pieces[at].named == number:
            at += 1
        closed = at < len(pieces) and pieces[at].word == ","
        return number if closed and 0 <= number < self._people else -1

    def several(self, passage: int) -> Source | None:
        """Return the subject of a passage when it is several: "Ada and Leo Brook"."""
        pieces = self._passages[passage].pieces
        found = main_subject(pieces, len(pieces))
        if found is None:
            return None
        last = self._joined_to(pieces, found.last)
        joined = any(one.word == "and" for one in pieces[found.first : last + 1])
        return Source(found.first, last) if joined and pieces[last].named >= 0 else None

    def _joined_to(self, pieces: Sequence[Piece], last: int) -> int:
        """Return the end of a second name behind "and"."""
        if last + 2 >= len(pieces) or pieces[last + 1].word != "and":
            return last
        number, at = pieces[last + 2].named, last + 2
        while number >= 0 and at < len(pieces) and pieces[at].named == number:
            at += 1
        return at - 1 if number >= 0 else last

    def _is_somebody(self, phrase: Sequence[Piece]) -> bool:
        """Tell one person without a name: "her manager", "a fisherman"."""
        opener = phrase[0].word
        if opener not in ("a", "an", "the", "one") and pronoun_gender(opener) is None:
            return False
        return is_somebody(core_of(phrase)[-1].word)


def _sayer(pieces: Sequence[Piece]) -> Source | None:
    """Return who says the quotation a sentence begins with: "“…,” said Ada Brook"."""
    if len(pieces) < 3 or pieces[0].quote < 0:  # noqa: PLR2004 - words, a verb and a name
        return None
    if pieces[1].word in speech_verbs():
        return phrase_after(pieces, 2)
    return phrase_after(pieces, 1) if pieces[2].word in speech_verbs() else None


def _speaks(pieces: Sequence[Piece], subject: Source) -> bool:
    """Tell one person by their speaking: "a user said"."""
    opener = pieces[subject.first].word
    single = opener in ("a", "an", "one", "another") and subject.last == subject.first + 1
    behind = subject.last + 1
    return single and behind < len(pieces) and pieces[behind].word in speech_verbs()
