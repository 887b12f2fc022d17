"""The words of the whole index, looked up by how they are spelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.search.expansion import kin, terms_of
from reader.search.lookalikes import misreadings
from reader.search.query import STEMMED, Fuzzy
from reader.search.schema import decoded, encoded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.search.arrays.fields import Field
    from reader.search.arrays.segment import Segment
    from reader.search.query import Scope, Word

_TIMES_RARER = 5
_NO_WORD = re.compile("[a-z][0158][a-z]")
"""A digit between letters: such a misreading is none of the words that are just as rare."""
_REMEMBERED = 4_096
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
        return max(sum(_frequency(field, word) for field in fields) for fields in self._by_name())

    def like(self, word: str, limit: int) -> set[str]:
        """Return the words at most `limit` letters away."""
        wanted = Fuzzy(word, limit, self._scope)
        return {
            decoded(field.terms[number])
            for fields in self._by_name()
            for field in fields
            for number in terms_of(field, wanted).tolist()
        }

    def kin(self, word: str) -> set[str]:
        """Return the words a plain word finds: its inflections, where the scope stems."""
        if self._scope not in STEMMED:
            return {word}
        return {
            decoded(field.terms[number])
            for fields in self._by_name()
            for field in fields
            for number in kin(field, word)
        }

    def _by_name(self) -> Iterator[list[Field]]:
        """Yield each field of the scope as the segments have it."""
        for name in self._fields:
            yield [held for one in self._segments if (held := one.field(name)) is not None]

    def misread(self, word: str) -> list[str]:
        """Return misreadings of a word and its kin that hardly any document has, in order."""
        kin = {word, *self.kin(word)}
        own = sum(map(self.documents, kin))
        possible = {
            one
            for fields in self._by_name()
            for field in fields
            for each in kin
            for one in _misread(field, each)
        }
        return [
            other
            for other in sorted(possible - kin)
            if own == 0 or _NO_WORD.search(other) or _TIMES_RARER * self.documents(other) <= own
        ]


def _frequency(field: Field, word: str) -> int:
    number = field.number(encoded(word))
    return field.frequency(number) if number >= 0 else 0


def _misread(field: Field, word: str) -> tuple[str, ...]:
    """Return the misreadings of a word that a field has: hardly any of some hundreds."""
    found = field.misread.get(word)
    if found is None:
        if len(field.misread) >= _REMEMBERED:
            field.misread.clear()
        found = tuple(one for one in misreadings(word) if field.terms.number(encoded(one)) >= 0)
        field.misread[word] = found
    return found


def misread_in(segments: Sequence[Segment], word: Word) -> list[str]:
    """Return how a word of a query was misread in some documents of the index."""
    return Dictionary(word.scope, segments).misread(word.text) if word.scope != "file" else []
