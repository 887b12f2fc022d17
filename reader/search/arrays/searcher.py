"""Whoosh's searcher, which answers from arrays whatever needs no collector of its own."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh.scoring import BM25F
from whoosh.searching import Results, Searcher

from reader.search.arrays.access import ArrayTerms
from reader.search.arrays.vectors import Vectors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.search.arrays.kinds import Array
    from reader.search.arrays.segment import Segment

_PLAIN = frozenset({"limit", "filter", "mask", "optimize"})
"""What a search may be asked for without a collector of Whoosh's."""


class _Finished:
    """What results ask their collector for: which documents match, and how many."""

    def __init__(self, docs: list[int]) -> None:
        self._docs = docs

    def count(self) -> int:
        return len(self._docs)

    def all_ids(self) -> list[int]:
        return self._docs

    def computes_count(self) -> bool:
        return True


class ArraySearcher(Searcher):  # type: ignore[misc] # Whoosh has no types
    """Ranks by BM25F on arrays; sorting, grouping and collapsing go Whoosh's way.

    The results are Whoosh's `Results` of Whoosh's `Hit`s, with the documents of all hits.
    """

    def search(self, q: Any, **how: Any) -> Any:  # noqa: ANN401 - Whoosh has no types
        """Return the documents that match a query, the best first."""
        if not self._can_rank(how):
            return super().search(q, **how)
        limit = how.get("limit", 10)
        if limit is not None and limit < 1:
            message = "limit must be >= 1"
            raise ValueError(message)
        began = perf_counter()
        docs, scores = self._found(q)
        kept = self._allowed(docs, how.get("filter"), how.get("mask"))
        docs, scores = docs[kept], scores[kept]
        order = np.lexsort((docs, -scores))[:limit]
        top = [*zip(scores[order].tolist(), docs[order].tolist(), strict=True)]
        results = Results(self, q, top, docset=set(docs.tolist()))
        results.runtime = perf_counter() - began
        results.collector = _Finished(docs.tolist())
        return results

    def docs_for_query(self, q: Any, for_deletion: bool = False) -> Iterator[int]:  # noqa: ANN401, FBT001, FBT002
        """Return the documents that match a query, in order."""
        if for_deletion or not self._can_rank({}):
            return super().docs_for_query(q, for_deletion)  # type: ignore[no-any-return]
        docs, _ = self._found(q)
        return iter(docs.tolist())

    def _can_rank(self, how: dict[str, Any]) -> bool:
        segments = (self._segment_of(leaf) for leaf, _ in self.leaf_searchers())
        return (
            type(self.weighting) is BM25F
            and not {name for name, value in how.items() if value} - _PLAIN
            and all(segment is not None for segment in segments)
        )

    @staticmethod
    def _segment_of(searcher: Any) -> Segment | None:  # noqa: ANN401
        terms = getattr(searcher.reader(), "_terms", None)
        return terms.segment if isinstance(terms, ArrayTerms) else None

    def _found(self, q: Any) -> tuple[Array, Array]:  # noqa: ANN401
        docs, scores = [np.zeros(0, np.int64)], [np.zeros(0)]
        for leaf, offset in self.leaf_searchers():
            segment = self._segment_of(leaf)
            assert segment is not None  # noqa: S101 - asked for before
            found = Vectors(leaf, segment).of(q)
            own = np.flatnonzero(found.mask & segment.living)
            docs.append(own + offset)
            scores.append(found.scores[own])
        return np.concatenate(docs), np.concatenate(scores)

    def _allowed(self, docs: Array, wanted: Any, unwanted: Any) -> Array:  # noqa: ANN401
        """Return which documents a filter lets through and a mask does not hide."""
        kept = np.ones(len(docs), bool)
        for chosen, inside in ((wanted, True), (unwanted, False)):
            if chosen is not None:
                known = np.fromiter(self._filter_to_comb(chosen), np.int64)
                kept &= np.isin(docs, known) == inside
        return kept
