"""The documents of all segments that answer, and the best of them in order."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, overload

import numpy as np

from reader.model import Hit
from reader.search.schema import decoded

if TYPE_CHECKING:
    from reader.search.arrays.kinds import Array, Mask, Scores
    from reader.search.arrays.segment import Segment

Order = Literal["relevance", "date", "oldest"]
_UNDATED = 99_999_999
"""A day behind all others: what has none comes last."""


class _Rows(NamedTuple):
    """Documents with what they are sorted by; the lists run alike."""

    first: Array
    second: Array
    owners: Array
    docs: Array

    def at(self, places: Array) -> _Rows:
        return _Rows(*(each[places] for each in self))

    def joined(self, other: _Rows) -> _Rows:
        return _Rows(*map(np.concatenate, zip(self, other, strict=True)))


class Hits:
    """Gathers the documents that answer, segment by segment, and keeps the best.

    They are the best by score, the newest or the oldest; what is alike in its day is sorted by
    the score, what is alike in its score by the day, and then stays in the order of the index.
    """

    def __init__(self, limit: int | None, order: Order) -> None:
        self.total = 0
        self._limit = limit
        self._order: Order = order
        self._segments: list[Segment] = []
        self._kept: _Rows | None = None
        self._bar = -math.inf
        """What a document must reach to be among the best so far."""

    def add(self, segment: Segment, mask: Mask, scores: Scores) -> None:
        """Take in the documents of a segment that the mask shows."""
        docs = np.flatnonzero(mask)
        self.total += len(docs)
        days = segment.numbers("first_day")
        if self._order == "oldest":
            days = np.where(days > 0, -days.astype(np.int64), -_UNDATED)
        leading, other = (scores, days) if self._order == "relevance" else (days, scores)
        first = leading[docs].astype(np.float64)
        if self._limit and len(docs) > self._limit:
            self._bar = max(self._bar, _least(first, self._limit))
        high = np.flatnonzero(first >= self._bar)
        docs, first = docs[high], first[high]
        owners = np.full(len(docs), len(self._segments))
        rows = self._best(_Rows(first, other[docs].astype(np.float64), owners, docs))
        self._segments.append(segment)
        self._kept = rows if self._kept is None else self._best(self._kept.joined(rows))
        if self._limit and len(self._kept.first) >= self._limit:
            self._bar = _least(self._kept.first, self._limit)

    def _best(self, rows: _Rows) -> _Rows:
        """Leave out what cannot be among the best any more."""
        limit = self._limit
        if limit is None or len(rows.first) <= limit:
            return rows
        if limit <= 0:
            return rows.at(np.zeros(0, np.int64))
        least = _least(rows.first, limit)
        above = np.flatnonzero(rows.first > least)
        alike = np.flatnonzero(rows.first == least)
        if len(alike) > limit - len(above):
            reached = rows.second[alike]
            alike = alike[reached >= _least(reached, limit - len(above))]
        return rows.at(np.concatenate((above, alike)))

    def best(self) -> Sequence[Hit]:
        """Return the hits in order."""
        rows = self._kept
        if rows is None:
            return ()
        order = np.lexsort((rows.docs, rows.owners, -rows.second, -rows.first))[: self._limit]
        rows = rows.at(order)
        scores = rows.first if self._order == "relevance" else rows.second
        return _found(self._segments, rows, scores)


class Found(Sequence[Hit]):
    """Hits in order, each made when it is asked for.

    To make 100,000 objects takes a tenth of a second in which nobody else of the process can
    work; who looks at twenty of them does not wait for the others.
    """

    def __init__(self, keys: bytes, ends: Array, sizes: Array, scores: Scores) -> None:
        self._keys = keys
        self._ends, self._sizes, self._scores = ends.data, sizes.data, scores.data

    def __len__(self) -> int:
        """Count the hits."""
        return len(self._ends)

    @overload
    def __getitem__(self, at: int) -> Hit: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Hit]: ...
    def __getitem__(self, at: int | slice) -> Hit | Sequence[Hit]:
        """Return a hit, or those of a part."""
        if isinstance(at, slice):
            some = zip(self._ends[at], self._sizes[at], self._scores[at], strict=True)
            keys = self._keys
            return [Hit(decoded(keys[end - size : end]), score) for end, size, score in some]
        end = self._ends[at]
        return Hit(decoded(self._keys[end - self._sizes[at] : end]), self._scores[at])

    def __eq__(self, other: object) -> bool:
        """Tell whether these are the same hits with the same scores."""
        if isinstance(other, Found):
            return self._told() == other._told()
        return isinstance(other, Sequence) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment] # as a list: compared by what it holds

    def _told(self) -> tuple[object, ...]:
        return self._keys, self._ends, self._sizes, self._scores


def _found(segments: list[Segment], rows: _Rows, scores: Array) -> Found:
    """Copy the keys of some documents out of their segments: those may be gone any time."""
    ends, sizes = np.zeros(len(scores), np.int64), np.zeros(len(scores), np.int64)
    parts: list[bytes] = []
    begin = 0
    for owner, segment in enumerate(segments):
        own = np.flatnonzero(rows.owners == owner)
        if len(own):
            keys, sizes[own] = segment.strings("key").taken(rows.docs[own])
            ends[own] = begin + np.cumsum(sizes[own])
            parts.append(keys.tobytes())
            begin += len(keys)
    return Found(b"".join(parts), ends, sizes, np.ascontiguousarray(scores))


def _least(numbers: Array, count: int) -> float:
    """Return the least of the so many highest."""
    return float(np.partition(numbers, len(numbers) - count)[len(numbers) - count])
