"""The documents of all segments that answer, and the best of them in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.model import Hit
from reader.search.schema import decoded

if TYPE_CHECKING:
    from reader.search.arrays.kinds import Array, Mask, Scores
    from reader.search.arrays.segment import Segment


class Hits:
    """Gathers the documents that answer, segment by segment."""

    def __init__(self) -> None:
        self.total = 0
        self._segments: list[Segment] = []
        self._docs: list[Array] = []
        self._scores: list[Array] = []
        self._days: list[Array] = []

    def add(self, segment: Segment, mask: Mask, scores: Scores) -> None:
        """Take in the documents of a segment that the mask shows."""
        docs = np.flatnonzero(mask)
        self.total += len(docs)
        self._segments.append(segment)
        self._docs.append(docs)
        self._scores.append(scores[docs])
        self._days.append(segment.numbers("first_day")[docs].astype(np.int64))

    def best(self, limit: int | None, *, newest_first: bool) -> list[Hit]:
        """Return the best, or the newest; what is alike stays in the order of the index."""
        if not self.total:
            return []
        scores, days = np.concatenate(self._scores), np.concatenate(self._days)
        chosen = np.arange(self.total)
        leading = days if newest_first else scores
        if limit is not None and limit < self.total:
            if limit <= 0:
                return []
            # Only what reaches the score of the last one shown has to be sorted.
            least = np.partition(leading, self.total - limit)[self.total - limit]
            chosen = np.flatnonzero(leading >= least)
        first, second = (days, scores) if newest_first else (scores, days)
        order = np.lexsort((chosen, -second[chosen], -first[chosen]))[:limit]
        return self._named(chosen[order], scores)

    def _named(self, chosen: Array, scores: Array) -> list[Hit]:
        """Return the hits at these places of all that were taken in, one behind the other."""
        ends = np.cumsum([len(docs) for docs in self._docs])
        owners = np.searchsorted(ends, chosen, side="right").tolist()
        docs = np.concatenate(self._docs)[chosen].tolist()
        keys = [segment.strings("key") for segment in self._segments]
        return [
            Hit(decoded(keys[owner][doc]), score)
            for owner, doc, score in zip(owners, docs, scores[chosen].tolist(), strict=True)
        ]
