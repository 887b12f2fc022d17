"""Where words follow each other, or stand near: intersections of position keys.

A key is a document and a position in one number. A phrase begins where its first word
stands and each other word stands as many places on as it should; the keys of one word,
moved back by its place in the phrase, meet those of the others exactly there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array

_BITS = np.int64(32)
_POSITION = np.int64((1 << 32) - 1)


def with_all(field: Field, numbers: Sequence[int]) -> Array:
    """Return the documents that have all these terms, in order."""
    rarest_first = sorted(set(numbers), key=field.frequency)
    found = field.docs(rarest_first[0])
    for number in rarest_first[1:]:
        if not len(found):
            break
        found = found[_is_in(found, field.docs(number))]
    return found


def starts(field: Field, numbers: Sequence[int]) -> Array:
    """Return the keys of the places where these terms stand one behind the other."""
    docs = with_all(field, numbers)
    if not len(docs):
        return np.zeros(0, np.int64)
    order = sorted(range(len(numbers)), key=lambda at: field.occurrences(numbers[at]))
    found = keys(field, numbers[order[0]], docs)
    found = found[(found & _POSITION) >= order[0]] - order[0]
    for at in order[1:]:
        if not len(found):
            break
        docs = _unique(found >> _BITS)
        found = found[_is_in(found + at, keys(field, numbers[at], docs))]
    return found


def keys(field: Field, number: int, docs: Array) -> Array:
    """Return where a term stands in these documents, all of which have it, as sorted keys."""
    own = field.docs(number)
    counts = field.counts(number)
    positions = field.positions(number)
    if len(docs) == len(own):
        return (np.repeat(own.astype(np.int64), counts) << _BITS) + positions
    at = np.searchsorted(own, docs.astype(own.dtype))
    ends = np.cumsum(counts, dtype=np.int64)
    sizes = counts[at].astype(np.int64)
    last = np.cumsum(sizes)
    moved = np.repeat(ends[at] - last, sizes) + np.arange(int(last[-1]))
    return (np.repeat(docs.astype(np.int64), sizes) << _BITS) + positions[moved]


def documents(found: Array) -> tuple[Array, Array]:
    """Return the documents of sorted keys, and how many keys each has."""
    docs = found >> _BITS
    begins = np.flatnonzero(np.append(True, docs[1:] != docs[:-1])) if len(docs) else docs
    return docs[begins], np.diff(np.append(begins, len(docs)))


def _unique(docs: Array) -> Array:
    found: Array = docs[np.append(True, docs[1:] != docs[:-1])]
    return found


def _is_in(some: Array, many: Array) -> Array:
    """Tell of each of some sorted numbers whether it is among many sorted ones."""
    if not len(many):
        return np.zeros(len(some), bool)
    some = some.astype(many.dtype, copy=False)
    at = np.searchsorted(many, some)
    at[at == len(many)] = 0
    found: Array = many[at] == some
    return found
