"""The arrays of one field in one segment, and the postings of its terms in them."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from whoosh.util.numeric import byte_to_length

from reader.search.arrays.kinds import BYTE, SHORT, WORD, Array, offsets
from reader.search.arrays.likeness import BySize
from reader.search.arrays.terms import Terms, letters_of, packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.search.arrays.kinds import Slices

OFTEN = 255
"""The count that says: this often or more, see `often`."""

_REMEMBERED = 4_096

LENGTHS = np.array([byte_to_length(byte) for byte in range(256)], np.int64)
"""What the byte of a length means, as Whoosh rounds it."""


@dataclass(frozen=True, slots=True)
class FieldArrays:
    """What the package's docstring draws; `total` is how many words all documents have."""

    blob: Slices
    starts: Slices
    letters: Slices
    first: Slices
    docs: Slices
    counts: Slices
    often_at: Slices
    often: Slices
    places: Slices
    positions: Slices
    lengths: Slices
    total: int = 0

    @classmethod
    def made(
        cls,
        terms: Iterable[bytes],
        frequencies: Array,
        docs: Array,
        counts: Array,
        positions: Array | None,
    ) -> FieldArrays:
        """Return the arrays of sorted terms and their postings, still without lengths.

        `frequencies` says how many postings each term has, `counts` how many positions
        each posting has, or would have.
        """
        blob, starts = packed(terms)
        first = offsets(frequencies)
        before = np.zeros(len(counts) + 1, WORD)
        np.cumsum(counts, out=before[1:])
        often_at = np.flatnonzero(counts >= OFTEN).astype(WORD)
        return cls(
            blob=blob,
            starts=starts,
            letters=letters_of(blob, starts),
            first=first,
            docs=docs,
            counts=np.minimum(counts, OFTEN).astype(BYTE),
            often_at=often_at,
            often=counts[often_at].astype(WORD),
            places=before[first],
            positions=np.zeros(0, WORD) if positions is None else positions,
            lengths=np.zeros(0, BYTE),
        )

    def rounded(self) -> FieldArrays:
        """Return the same with the sum of the lengths as they are rounded."""
        return replace(self, total=int(LENGTHS[self.lengths[:]].sum()))

    def named(self) -> dict[str, Array]:
        """Return the arrays by name, as they are written."""
        return {name: getattr(self, name)[:] for name in ARRAYS}

    @classmethod
    def of(cls, arrays: Mapping[str, Slices], total: int) -> FieldArrays:
        """Return what `named` gave."""
        return cls(**arrays, total=total)


ARRAYS = tuple(each.name for each in fields(FieldArrays) if each.name != "total")


class Field:
    """A field as it is searched: terms by number, their postings as slices."""

    def __init__(self, arrays: FieldArrays) -> None:
        self._arrays = arrays
        self.has_positions = len(arrays.positions) > 0
        self._numbers: dict[bytes, int] = {}
        self.norms: tuple[float, Array] = (0.0, np.zeros(0))
        """For a usual length, what the length of each document adds when ranking."""
        self.families: dict[str, list[int]] = {}
        """What the terms of a stem were found to be; kept here for those who ask again."""
        self.misread: dict[str, tuple[str, ...]] = {}
        """Which misreadings of a word are among the terms; kept here likewise."""

    @cached_property
    def terms(self) -> Terms:
        """The terms; a term's number is its place among them."""
        return Terms(self._arrays.blob, self._arrays.starts)

    def number(self, term: bytes) -> int:
        """Return the number of a term, -1 when no document has it; the same is asked often."""
        found = self._numbers.get(term)
        if found is None:
            if len(self._numbers) >= _REMEMBERED:
                self._numbers.clear()
            found = self._numbers[term] = self.terms.number(term)
        return found

    @cached_property
    def letters(self) -> Array:
        """Which letters each term has."""
        return self._arrays.letters[:]

    @cached_property
    def by_size(self) -> BySize:
        """The terms as they are compared with a word that has mistakes."""
        return BySize(self.terms, self.letters)

    @cached_property
    def _first(self) -> memoryview:
        return self._arrays.first[:].data

    @cached_property
    def _places(self) -> memoryview:
        return self._arrays.places[:].data

    @cached_property
    def _often(self) -> tuple[Array, Array]:
        return self._arrays.often_at[:], self._arrays.often[:]

    @cached_property
    def length_bytes(self) -> Array:
        """How many words each document has in the field, as `LENGTHS` reads it."""
        return self._arrays.lengths[:]

    @cached_property
    def lengths(self) -> Array:
        """How many words each document has in the field, about; 0 for those without it."""
        found: Array = LENGTHS[self.length_bytes]
        return found

    @cached_property
    def position_bits(self) -> int:
        """How many bits of a number hold a position: 16 when documents are short and few."""
        kinds = {self._arrays.docs[0:0].dtype, self._arrays.positions[0:0].dtype}
        return SHORT.itemsize * 8 if kinds == {SHORT} else WORD.itemsize * 8

    @property
    def total(self) -> int:
        """How many words all documents have in the field."""
        return self._arrays.total

    def frequency(self, number: int) -> int:
        """Return how many documents have a term, deleted ones included."""
        return int(self._first[number + 1] - self._first[number])

    def frequencies(self) -> Array:
        """Return how many documents have each term."""
        return np.diff(self._arrays.first[:])

    def occurrences(self, number: int) -> int:
        """Return how often a term stands in all documents together."""
        return int(self._places[number + 1] - self._places[number])

    def docs(self, low: int, high: int | None = None) -> Array:
        """Return the documents with a term, in order; or with each of some neighbours."""
        behind = low + 1 if high is None else high
        return self._arrays.docs[self._first[low] : self._first[behind]]

    def docs_of(self, numbers: Array) -> Array:
        """Return the documents with any of these terms; one may come several times."""
        if not len(numbers):
            return self._arrays.docs[0:0]
        low, high = int(numbers[0]), int(numbers[-1]) + 1
        if high - low == len(numbers):
            return self.docs(low, high)
        first = self._arrays.first[:].astype(np.int64)
        sizes = first[numbers + 1] - first[numbers]
        last = np.cumsum(sizes)
        shifts = np.repeat(first[numbers + 1] - last, sizes)
        return self._arrays.docs[:][shifts + np.arange(int(last[-1]))]

    def counts(self, number: int) -> Array:
        """Return how often each of the documents with a term has it."""
        start, end = self._first[number], self._first[number + 1]
        found = self._arrays.counts[start:end]
        at, often = self._often
        low, high = np.searchsorted(at, (start, end))
        if low < high:
            found = found.astype(WORD)
            found[at[low:high] - start] = often[low:high]
        return found

    def positions(self, number: int) -> Array:
        """Return where a term stands, one document's places behind the other's."""
        return self._arrays.positions[self._places[number] : self._places[number + 1]]
