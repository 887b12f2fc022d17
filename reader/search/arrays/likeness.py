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


def like(terms: Terms, letters: Array, word: str, distance: int, *, swaps: bool = True) -> Array:
    """Return the numbers of the terms at most `distance` edits from a word, in order.

    An edit changes, drops or adds a letter or, with `swaps`, exchanges two neighbours. Each
    moves at most two kinds of letters in or out and changes the length by at most one
    letter; what differs by more is not looked at.
    """
    raw = word.encode("utf-8", "surrogatepass")
    own = letters_in(raw)
    differing = letters ^ np.uint32(own)
    for _ in range(2 * distance):
        differing &= differing - np.uint32(1) * (differing > 0)
    near = np.flatnonzero(differing == 0)
    sizes = np.diff(terms.starts)[near].astype(np.int64)
    foreign = ((letters[near] | np.uint32(own)) & np.uint32(FOREIGN)) > 0
    reach = np.where(foreign, distance * _LONGEST_LETTER, distance)
    near = near[np.abs(sizes - len(raw)) <= reach]
    texts = [terms[at].decode("utf-8", "surrogatepass") for at in near.tolist()]
    found: Array = near[_distances(texts, word, distance, swaps=swaps) <= distance]
    return found


def shaped(terms: Terms, letters: Array, needed: bytes, ending: bytes) -> Array:
    """Return the numbers of the terms that have all these letters, and this ending."""
    own = np.uint32(letters_in(needed + ending))
    sizes = np.diff(terms.starts)
    fit = ((letters & own) == own) & (sizes >= len(ending))
    at = np.flatnonzero(fit)
    ends = terms.starts[1:][at].astype(np.int64)
    for back, byte in enumerate(reversed(ending), 1):
        kept = terms.blob[ends - back] == byte
        at, ends = at[kept], ends[kept]
    return at


def _distances(texts: list[str], word: str, limit: int, *, swaps: bool) -> Array:
    """Count the edits between a word and many; more than `limit` may come out as any more."""
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    width = len(word) + limit
    wanted = np.frombuffer(word.encode("utf-32-le", "surrogatepass"), WORD)
    columns = _columns([text[:width] for text in texts], width)
    far = np.uint8(limit + 1)
    last = np.full((width + 1, len(texts)), far, BYTE)
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
    return np.where(
        np.abs(lengths - len(word)) <= limit,
        last[np.minimum(lengths, width), np.arange(len(texts))],
        far,
    )


def _columns(texts: list[str], width: int) -> Array:
    """Return the first letters of all texts, the second ones, and so on, 0 behind an end."""
    joined = "".join(text.ljust(width, "\0") for text in texts)
    flat = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), WORD)
    return np.ascontiguousarray(flat.reshape(len(texts), width).T)
