"""Where words follow each other, or stand near: intersections of position keys.

A key is a document and a position in one number. A phrase begins where its first word
stands and each other word stands as many places on as it should; the keys of one word,
moved back by its place in the phrase, meet those of the others exactly there.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.kinds import LONG, SHORT, WORD, Array

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.search.arrays.fields import Field

_FEW = 32
"""So many times shorter, one list is looked up in another rather than merged with it."""
_MOST = 2
"""When one of so many documents is wanted, the positions of all are taken."""


def common(one: Array, other: Array) -> Array:
    """Return what two lists of sorted, different numbers have in common, sorted."""
    small, large = sorted((one, other), key=len)
    if len(small) * _FEW < len(large):
        small = small.astype(large.dtype, copy=False)
        at = np.searchsorted(large, small)
        at[at == len(large)] = 0
        found: Array = small[large[at] == small]
        return found
    both = np.concatenate((small, large))
    both.sort(kind="stable")  # which merges what is sorted already
    alike: Array = both[:-1][both[1:] == both[:-1]]
    return alike


def with_all(field: Field, numbers: Sequence[int]) -> Array:
    """Return the documents that have all these terms, in order."""
    rarest_first = sorted(set(numbers), key=field.frequency)
    return reduce(common, map(field.docs, rarest_first))


def starts(field: Field, numbers: Sequence[int]) -> Array:
    """Return the keys of the places where these terms stand one behind the other."""
    docs = with_all(field, numbers)
    bits = field.position_bits
    found: Array | None = None
    for at in sorted(range(len(numbers)), key=lambda at: field.occurrences(numbers[at])):
        if not len(docs):
            break
        here = keys(field, numbers[at], docs)
        if found is None:
            found = here[(here & here.dtype.type((1 << bits) - 1)) >= at] - here.dtype.type(at)
        else:
            here = here[int(np.searchsorted(here, at)) :] - here.dtype.type(at)
            found = common(found, here)
        docs = common(docs, _documents(found, bits).astype(docs.dtype))
    if found is None or not len(docs):
        return np.zeros(0, LONG)
    # A position too small to be moved back has become one at the end of the document before;
    # no phrase can begin there.
    last = (1 << bits) - len(numbers)
    possible: Array = found[(found & found.dtype.type((1 << bits) - 1)) <= last]
    return possible


def keys(field: Field, number: int, docs: Array, bits: int | None = None) -> Array:
    """Return where a term stands, at least in these documents that have it, as sorted keys."""
    own = field.docs(number)
    counts = field.counts(number)
    positions = field.positions(number)
    if len(docs) * _MOST < len(own):
        at = np.searchsorted(own, docs.astype(own.dtype))
        ends = np.cumsum(counts, dtype=np.int64)[at]
        counts = counts[at].astype(np.int64)
        last = np.cumsum(counts)
        positions = positions[np.repeat(ends - last, counts) + np.arange(int(counts.sum()))]
        own = docs
    bits = bits or field.position_bits
    kind = LONG if bits > SHORT.itemsize * 8 else WORD
    found: Array = np.repeat(own.astype(kind), counts)
    found <<= kind.type(bits)
    found |= positions
    return found


def near(field: Field, numbers: Sequence[int], reach: int, between: Field | None) -> Array:
    """Return the documents where all these terms stand within so many places, in order.

    A place that has the first term of `between` does not count, when there is one; of two
    neighbouring places one counts at least.
    """
    docs = with_all(field, numbers)
    wide = reach if between is None else 2 * reach
    docs = _close(field, numbers, docs, wide, None)
    if between is not None and len(docs):
        own = common(docs, between.docs(0))
        docs = _close(field, numbers, docs, reach, keys(between, 0, own, field.position_bits))
    return docs


def _close(
    field: Field, numbers: Sequence[int], docs: Array, reach: int, uncounted: Array | None
) -> Array:
    """Return the documents where some place has each term at most so many places before it."""
    bits = np.int64(field.position_bits)
    each = [keys(field, number, docs).astype(np.int64) for number in set(numbers)]
    places = np.concatenate(each)
    places.sort(kind="stable")
    close = np.ones(len(places), bool)
    for own in each:
        at = np.searchsorted(own, places, side="right") - 1
        last = own[np.maximum(at, 0)]
        apart = places - last
        if uncounted is not None:
            apart -= np.searchsorted(uncounted, places) - np.searchsorted(uncounted, last)
        close &= (at >= 0) & (apart < reach) & (last >> bits == places >> bits)
    found = _documents(places[close], field.position_bits)
    return common(found, docs.astype(np.int64))


def documents(found: Array, field: Field) -> tuple[Array, Array]:
    """Return the documents of sorted keys, and how many keys each has."""
    docs = found >> found.dtype.type(field.position_bits)
    begins = _begins(docs)
    return docs[begins], np.diff(np.append(begins, len(docs)))


def _documents(found: Array, bits: int) -> Array:
    docs = found >> found.dtype.type(bits)
    different: Array = docs[_begins(docs)]
    return different


def _begins(docs: Array) -> Array:
    """Return where in a sorted list another number begins."""
    changes = np.empty(len(docs), bool)
    changes[:1] = True
    np.not_equal(docs[1:], docs[:-1], out=changes[1:])
    return np.flatnonzero(changes)
