"""Terms that are like a word, or have a shape: found by arithmetic on all terms at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.kinds import BYTE, WORD, Array
from reader.search.arrays.terms import FOREIGN, letters_in

if TYPE_CHECKING:
    from reader.search.arrays.terms import Terms

_LONGEST_LETTER = 4
"""Bytes of a letter in UTF-8, at most."""


class BySize:
    """The terms of a field laid out for `like`: ASCII ones shortest first, others apart.

    a b c … it to we … the was who … through without … | façade naïve …
    sizes   1 1 1 … 2 2 2 … 3 3 3 … 7 7 …              | in order, with their bytes
    """

    def __init__(self, terms: Terms, letters: Array) -> None:
        foreign = (letters & np.uint32(FOREIGN)) > 0
        plain = np.flatnonzero(~foreign)
        plain = plain[np.argsort(terms.sizes[plain], kind="stable")]
        self._terms = terms
        self._sizes = terms.sizes[plain]
        self._plain, self._plain_letters = plain.astype(WORD), letters[plain]
        self._foreign = np.flatnonzero(foreign)
        self._foreign_letters = letters[self._foreign]

    def like(self, word: str, distance: int, *, swaps: bool = True) -> Array:
        """Return the numbers of the terms at most `distance` edits from a word, in order.

        An edit changes, drops or adds a letter or, with `swaps`, exchanges two neighbours. Each
        moves at most two kinds of letters in or out and changes the length by at most one
        letter; what differs by more is not looked at.
        """
        raw = word.encode("utf-8", "surrogatepass")
        own = np.uint32(letters_in(raw))
        limits = np.array((len(word) - distance, len(word) + distance + 1), self._sizes.dtype)
        low, high = np.searchsorted(self._sizes, limits).tolist()
        close = _few_apart(self._plain_letters[low:high], own, 2 * distance)
        plain = self._plain[low:high][close].astype(np.int64)
        other = self._foreign[_few_apart(self._foreign_letters, own, 2 * distance)]
        apart = np.abs(self._terms.sizes[other] - len(raw))
        other = other[apart <= distance * _LONGEST_LETTER]
        found = [
            some[_distances(*columns, word, distance, swaps=swaps) <= distance]
            for some, columns in (
                (plain, _bytes(self._terms, plain, len(word) + distance)),
                (other, _characters(self._terms, other, len(word) + distance)),
            )
            if len(some)
        ]
        return np.sort(np.concatenate([plain[:0], *found]))


def _few_apart(letters: Array, own: np.uint32, most: int) -> Array:
    """Return the places where at most so many kinds of letters differ from those of a word."""
    differing = letters ^ own
    for _ in range(most):
        differing &= differing - np.minimum(differing, np.uint32(1))
    return np.flatnonzero(differing == 0)


def shaped(terms: Terms, beginning: bytes, ending: bytes) -> Array:
    """Return the numbers of the terms that begin and end so, the one behind the other."""
    low, high = terms.prefixed(beginning)
    sizes = terms.sizes[low:high]
    at = np.flatnonzero(sizes >= len(beginning) + len(ending)) + low
    ends = terms.starts[1:][at].astype(np.int64)
    for back, byte in enumerate(reversed(ending), 1):
        kept = terms.blob[ends - back] == byte
        at, ends = at[kept], ends[kept]
    return at


def _distances(columns: Array, lengths: Array, word: str, limit: int, *, swaps: bool) -> Array:
    """Count the edits between a word and many; more than `limit` may come out as any more.

    `columns` are the first letters of all, the second ones, and so on.
    """
    width, count = columns.shape
    wanted = np.frombuffer(word.encode("utf-32-le", "surrogatepass"), WORD)
    far = np.uint8(limit + 1)
    last = np.full((width + 1, count), far, BYTE)
    last[: limit + 1] = np.arange(limit + 1, dtype=BYTE)[:, None]
    before = last
    for row, char in enumerate(wanted, 1):
        this = np.full_like(last, far)
        if row <= limit:
            this[0] = row
        for column in range(max(1, row - limit), min(width, row + limit) + 1):
            here = columns[column - 1]
            this[column] = np.minimum(last[column], this[column - 1]) + 1
            np.minimum(this[column], last[column - 1] + (here != char), out=this[column])
            if swaps and row > 1 and column > 1:
                swapped = (here == wanted[row - 2]) & (columns[column - 2] == char)
                exchanged = np.where(swapped, before[column - 2] + 1, far)
                np.minimum(this[column], exchanged, out=this[column])
        before, last = last, this
    close = np.abs(lengths - len(word)) <= limit
    return np.where(close, last[np.minimum(lengths, width), np.arange(count)], far)


def _bytes(terms: Terms, numbers: Array, width: int) -> tuple[Array, Array]:
    """Return the letters of terms that are ASCII, 0 behind an end, and their lengths."""
    sizes = terms.sizes[numbers]
    at = terms.starts[numbers].astype(np.int64) + np.arange(width)[:, None]
    inside = np.arange(width)[:, None] < sizes
    return np.where(inside, terms.blob[np.where(inside, at, 0)], 0), sizes


def _characters(terms: Terms, numbers: Array, width: int) -> tuple[Array, Array]:
    """Return the letters of any terms, 0 behind an end, and their lengths."""
    texts = [terms[number].decode("utf-8", "surrogatepass") for number in numbers.tolist()]
    joined = "".join(text[:width].ljust(width, "\0") for text in texts)
    flat = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), WORD)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    return np.ascontiguousarray(flat.reshape(len(texts), width).T), lengths
