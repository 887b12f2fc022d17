"""The sorted terms of a field: where one stands, and which begin alike."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, overload

import numpy as np

from reader.search.arrays.kinds import BYTE, WORD, Array, offsets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.search.arrays.kinds import Slices

_HIGHEST = 0xFF
_LETTERS = np.zeros(256, WORD)
_LETTERS[ord("a") : ord("z") + 1] = 1 << np.arange(26, dtype=WORD)
_LETTERS[:128][_LETTERS[:128] == 0] = 1 << 27
_LETTERS[ord("0") : ord("9") + 1] = 1 << 26
FOREIGN = 1 << 28
"""The bit of a term with a letter that is not ASCII."""
_LETTERS[128:] = FOREIGN


class Terms(Sequence[bytes]):
    """Terms in the order of their bytes, which is that of their characters."""

    def __init__(self, blob: Slices, starts: Slices) -> None:
        self.starts = starts[:]
        self.blob = blob[:]
        self.sizes = np.diff(self.starts).astype(np.int32)
        # Single numbers and pieces come faster out of views than out of arrays.
        self._starts = self.starts.data
        self._blob = self.blob.data

    def __len__(self) -> int:
        """Return how many terms there are."""
        return len(self._starts) - 1

    @overload
    def __getitem__(self, at: int) -> bytes: ...
    @overload
    def __getitem__(self, at: slice) -> list[bytes]: ...
    def __getitem__(self, at: int | slice) -> bytes | list[bytes]:
        """Return the term at a place, or those of a slice."""
        if isinstance(at, slice):
            return self.slice(*at.indices(len(self))[:2])
        return self._blob[self._starts[at] : self._starts[at + 1]].tobytes()

    def slice(self, low: int, high: int) -> list[bytes]:
        """Return the terms from one place to another."""
        if low >= high:
            return []
        edges = self._starts[low : high + 1].tolist()
        begin = edges[0]
        raw = self._blob[begin : edges[-1]].tobytes()
        return [raw[a - begin : b - begin] for a, b in pairwise(edges)]

    def number(self, term: bytes) -> int:
        """Return the place of a term, -1 when it is not there."""
        at = bisect_left(self, term)
        return at if at < len(self) and self[at] == term else -1

    def prefixed(self, prefix: bytes) -> tuple[int, int]:
        """Return the first place of the terms that begin so, and the place behind the last."""
        low = bisect_left(self, prefix)
        bare = prefix.rstrip(bytes((_HIGHEST,)))
        if not bare:
            return low, len(self)
        behind = bare[:-1] + bytes((bare[-1] + 1,))
        return low, bisect_left(self, behind, low)


def packed(terms: Iterable[bytes]) -> tuple[Array, Array]:
    """Return the blob of sorted terms, and where each begins."""
    kept = [*terms]
    starts = offsets(np.fromiter(map(len, kept), WORD, len(kept)))
    return np.frombuffer(b"".join(kept), BYTE), starts


def letters_of(blob: Array, starts: Array) -> Array:
    """Return a bit for every letter that a term has: a to z, digits, marks, all others."""
    if not len(starts) - 1:
        return np.zeros(0, WORD)
    # One place more, so that a last term without letters has something to stand on.
    bits = np.append(_LETTERS[blob], WORD.type(0))
    found: Array = np.bitwise_or.reduceat(bits, starts[:-1].astype(np.int64))
    return found


def letters_in(word: bytes) -> int:
    """Return the bits of one word."""
    return int(np.bitwise_or.reduce(_LETTERS[np.frombuffer(word, BYTE)], initial=0))
