"""From arrays to arrays: segments become one without anything being sorted anew.

Each source is sorted, and its documents come behind those of the source before it. So a
term's postings in the new segment are its postings in the first source, then those in the
second, and so on; it is enough to know where each run goes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.fields import FieldArrays
from reader.search.arrays.kinds import BYTE, WORD, Array, narrow, offsets
from reader.search.arrays.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Sequence

GONE = -1
_AT_ONCE = 1 << 20
"""So many numbers are moved at a time: memory stays bounded, however large a segment is."""


class _Source:
    """The arrays of one source without its deleted documents, numbered as they will be."""

    def __init__(self, arrays: FieldArrays, docmap: Array) -> None:
        self.terms = Terms(arrays.blob, arrays.starts)[:]
        self.docs = docmap[arrays.docs[:]]
        self.counts = arrays.counts[:].astype(WORD)
        self.counts[arrays.often_at[:]] = arrays.often[:]
        self.positions = arrays.positions[:]
        self.first = arrays.first[:].astype(np.int64)
        if (docmap == GONE).any():
            self._drop()
        self.frequencies = np.diff(self.first)
        self.places = np.append(0, np.cumsum(self.counts, dtype=np.int64))[self.first]

    def _drop(self) -> None:
        kept = self.docs != GONE
        before = np.append(0, np.cumsum(kept))
        self.first = before[self.first]
        if len(self.positions):
            self.positions = self.positions[np.repeat(kept, self.counts)]
        self.docs, self.counts = self.docs[kept], self.counts[kept]
        left = np.flatnonzero(np.diff(self.first))
        self.terms = [self.terms[at] for at in left.tolist()]
        self.first = np.append(self.first[left], self.first[-1])


def merged(parts: Sequence[tuple[FieldArrays, Array]], doc_count: int) -> FieldArrays:
    """Return the arrays of one field of a segment made of others.

    Each part comes with the new number of each of its documents, `GONE` for deleted ones;
    the numbers of a part lie behind those of the part before.
    """
    sources = [_Source(arrays, docmap) for arrays, docmap in parts]
    terms, ranks = _union(sources)
    frequencies = np.zeros(len(terms), np.int64)
    occurrences = np.zeros(len(terms), np.int64)
    for source, rank in zip(sources, ranks, strict=True):
        frequencies[rank] += source.frequencies
        occurrences[rank] += np.diff(source.places)
    docs = np.empty(int(frequencies.sum()), narrow(doc_count))
    counts = np.empty(len(docs), WORD)
    has_positions = any(len(source.positions) for source in sources)
    wide = max((int(each.positions.max(initial=0)) for each in sources), default=0)
    positions = np.empty(int(occurrences.sum()) if has_positions else 0, narrow(wide))
    free = offsets(frequencies)[:-1].astype(np.int64)
    room = offsets(occurrences)[:-1].astype(np.int64)
    for source, rank in zip(sources, ranks, strict=True):
        _move(source.docs, source.first, docs, free[rank])
        _move(source.counts, source.first, counts, free[rank])
        if has_positions:
            _move(source.positions, source.places, positions, room[rank])
        free[rank] += source.frequencies
        room[rank] += np.diff(source.places)
    found = FieldArrays.made(terms, frequencies, docs, counts, positions if has_positions else None)
    return _measured(found, parts, doc_count)


def _union(sources: list[_Source]) -> tuple[list[bytes], list[Array]]:
    """Return all terms that are left, and where those of each source stand among them."""
    terms = sorted(set().union(*(source.terms for source in sources)))
    places = {term: at for at, term in enumerate(terms)}
    return terms, [
        np.fromiter(map(places.__getitem__, source.terms), np.int64, len(source.terms))
        for source in sources
    ]


def _move(values: Array, first: Array, out: Array, targets: Array) -> None:
    """Copy runs of values; run i, `values[first[i]:first[i + 1]]`, goes to `targets[i]`."""
    low = 0
    while low < len(targets):
        high = int(np.searchsorted(first, first[low] + _AT_ONCE, side="right")) - 1
        high = min(max(high, low + 1), len(targets))
        sizes = np.diff(first[low : high + 1])
        shifts = np.repeat(targets[low:high] - first[low:high], sizes)
        start, end = int(first[low]), int(first[high])
        out[shifts + np.arange(start, end)] = values[start:end]
        low = high


def _measured(
    found: FieldArrays, parts: Sequence[tuple[FieldArrays, Array]], doc_count: int
) -> FieldArrays:
    """Return the arrays with the lengths of the documents that are left.

    Only the rounded lengths are known; what all have together is summed up from them, as
    Whoosh does.
    """
    lengths = np.zeros(doc_count, BYTE)
    for arrays, docmap in parts:
        own = arrays.lengths[:]
        kept = docmap != GONE
        lengths[docmap[kept]] = own[kept]
    return replace(found, lengths=lengths).rounded()
