"""The documents of all segments that answer, and the best of them in order."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal, NamedTuple

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
        rows = _Rows(first, other[docs].astype(np.float64), owners, docs)
        self._segments.append(segment)
        self._kept = self._best(rows if self._kept is None else self._kept.joined(rows))
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

    def best(self) -> list[Hit]:
        """Return the hits in order."""
        rows = self._kept
        if rows is None:
            return []
        order = np.lexsort((rows.docs, rows.owners, -rows.second, -rows.first))[: self._limit]
        rows = rows.at(order)
        scores = rows.first if self._order == "relevance" else rows.second
        keys = [segment.strings("key") for segment in self._segments]
        return [
            Hit(decoded(keys[owner][doc]), score)
            for owner, doc, score in zip(
                rows.owners.tolist(), rows.docs.tolist(), scores.tolist(), strict=True
            )
        ]


def _least(numbers: Array, count: int) -> float:
    """Return the least of the so many highest."""
    return float(np.partition(numbers, len(numbers) - count)[len(numbers) - count])
