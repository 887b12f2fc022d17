"""The words of the whole index, looked up by how they are spelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.search.lookalikes import misreadings
from reader.search.query import STEMMED
from reader.search.stems import stem
from reader.search.words import fuzzy_test

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.search.query import Scope, Word
    from reader.search.segments import Segment

_TIMES_RARER = 5
_FIELDS: dict[Scope, tuple[str, ...]] = {
    "any": ("text", "title"),
    "unquoted": ("text",),
    "said": ("quote", "indirect"),
}


class Dictionary:
    """The words of one scope, and how many documents have one (deleted ones included)."""

    def __init__(self, scope: Scope, segments: Sequence[Segment]) -> None:
        self._scope = scope
        self._fields = _FIELDS.get(scope, (scope,))
        self._segments = segments

    def documents(self, word: str) -> int:
        """Return the number for the field that has the word in most documents."""
        return max(
            sum(segment.frequency(field, word) for segment in self._segments)
            for field in self._fields
        )

    def like(self, word: str, limit: int) -> set[str]:
        """Return the words at most `limit` letters away."""
        test = fuzzy_test(word, limit)
        return {
            other
            for segment in self._segments
            for field in self._fields
            for other in segment.words(field, "", test)
        }

    def kin(self, word: str) -> set[str]:
        """Return the words a plain word finds: its inflections, where the scope stems."""
        if self._scope not in STEMMED:
            return {word}
        wanted = stem(word)
        beginning = wanted[: max(2, len(wanted) - 1)]
        return {
            other
            for segment in self._segments
            for field in self._fields
            for other in segment.words(field, beginning, lambda other: stem(other) == wanted)
        }

    def misread(self, word: str) -> list[str]:
        """Return misreadings of a word and its kin that hardly any document has, in order."""
        kin = {word, *self.kin(word)}
        own = sum(map(self.documents, kin))
        possible = {one for each in kin for one in misreadings(each)} - kin
        return [
            other
            for other in sorted(possible)
            if (documents := self.documents(other))
            and (own == 0 or _TIMES_RARER * documents <= own)
        ]


def misread_in(segments: Sequence[Segment], word: Word) -> list[str]:
    """Return how a word of a query was misread in some documents of the index."""
    return Dictionary(word.scope, segments).misread(word.text) if word.scope != "file" else []
