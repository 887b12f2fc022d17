"""What ranking needs to know of the whole index, and what a word is worth in a field."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from reader.search.arrays.ranking import SATURATION, document_norms
from reader.search.schema import LEAD, encoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array
    from reader.search.arrays.segment import Segment

_AS_TYPED_BOOST = 0.4
BOOSTS = {"title": 3.0, LEAD: 0.5}
"""How much more, or less, a field counts than others."""


class Corpus:
    """How rare words are, and how long fields, in all segments together."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        living = sum(segment.doc_count - len(segment.deleted) for segment in segments)
        self._count = max(1, living)
        self._rarity: dict[tuple[str, str], float] = {}
        self._usual: dict[str, float] = {}

    def rarity(self, name: str, term: str) -> float:
        """Return the inverse document frequency of a term."""
        key = (name, term)
        if key not in self._rarity:
            raw = encoded(term)
            frequency = 0
            for segment in self._segments:
                field = segment.field(name)
                number = field.number(raw) if field else -1
                if field and number >= 0:
                    frequency += field.frequency(number)
            self._rarity[key] = log(1 + (self._count + 0.5) / (frequency + 0.5))
        return self._rarity[key]

    def usual_length(self, name: str) -> float:
        """Return how many words documents have in a field on average."""
        if name not in self._usual:
            fields = [segment.field(name) for segment in self._segments]
            total = sum(field.total for field in fields if field)
            self._usual[name] = max(1.0, total / self._count)
        return self._usual[name]

    def weight(self, field: Field, name: str, word: str) -> tuple[float, Array]:
        """Return what BM25 needs of a word in a field: its rarity, and each document's norm."""
        rarity = self.rarity(name, word) * BOOSTS.get(name, 1.0)
        return rarity, document_norms(field, self.usual_length(name))


def as_typed(rarity: float) -> float:
    """Return what a document gets for having the very word, and not only its kin."""
    return _AS_TYPED_BOOST * rarity * (SATURATION + 1)
