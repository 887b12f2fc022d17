"""The read side of the index: what the search box and the command line ask."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeVar

from reader.model import CacheError, DamagedCacheError, Results
from reader.search.lookalikes import with_misreadings
from reader.search.matching import Reading
from reader.search.parser import parsed
from reader.search.query import understood, with_own

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.model import Analysis, Article, Hit
    from reader.search.arrays.kinds import Mask
    from reader.search.arrays.segment import Segment
    from reader.search.query import Node, OwnArticles
    from reader.search.segments import Segments

_TRIES = 40
_PAUSE = 0.01
_Order = Literal["relevance", "date", "oldest"]
_T = TypeVar("_T")


class _SupersededError(Exception):
    """A later query has come; nobody waits for this one."""


def _nothing_own(_kind: str, _value: str) -> frozenset[str]:
    """Stand in where nobody keeps what a person made."""
    return frozenset()


class Searcher:
    """Answers queries about the articles committed so far; sees every commit by itself.

    `article_of` gives an article and its analysis for what the index cannot tell alone,
    `own` the ids of the articles of which a person made something.
    One searcher belongs to one thread. Raises CacheError when the index is missing or
    cannot be read, here and in `search`, and DamagedCacheError when it is not what was
    written; never because of a query.
    """

    def __init__(
        self,
        folder: Path,
        article_of: Callable[[str], tuple[Article, Analysis] | None],
        own: OwnArticles = _nothing_own,
    ) -> None:
        self._article_of = article_of
        self._own = own
        self._segments = _trying(lambda: _opened(folder))
        self._latest()

    def search(
        self,
        query: str,
        *,
        limit: int | None = None,
        sort: _Order = "relevance",
        superseded: Callable[[], bool] | None = None,
    ) -> Results:
        """Return the articles that answer a query: best, newest (`date`) or oldest first.

        An empty query is answered by every article, newest first. When `superseded` says
        that a later query waits, the results are empty.
        """
        began = time.perf_counter()
        meant = parsed(query)
        node = with_own(meant.node, self._own)
        try:
            total, hits = self._ranked(node, sort, superseded or (lambda: False), limit)
        except _SupersededError:
            total, hits = 0, ()
        took = (time.perf_counter() - began) * 1000
        return Results(query, understood(meant.node), total, hits, took, meant.remarks)

    def suggestion(self, results: Results) -> str | None:
        """Return a query that was likely meant where one found hardly anything, and finds more.

        None when there are hits enough, or no word of the archive is spelled almost alike.
        """
        from reader.search.suggesting import FEW, suggestion  # noqa: PLC0415

        if results.total > FEW:
            return None
        segments = self._latest()
        better = _trying(lambda: suggestion(results.query, segments))
        found = better is not None and self.search(better, limit=0).total > results.total
        return better if found else None

    def resembling(self, article: Article) -> str:
        """Return a query for articles that have the unusual words of this one."""
        from reader.search.resembling import resembling  # noqa: PLC0415

        segments = self._latest()
        return _trying(lambda: resembling(article, segments))

    def close(self) -> None:
        """Let go of the index's files."""
        self._segments.close()

    def _latest(self) -> list[Segment]:
        return _trying(self._segments.latest)

    def _ranked(
        self, asked: Node, sort: _Order, superseded: Callable[[], bool], limit: int | None
    ) -> tuple[int, Sequence[Hit]]:
        """Return how many answer, and the best of them in order."""
        from reader.search.corpus import Corpus  # noqa: PLC0415
        from reader.search.dictionary import misread_in  # noqa: PLC0415
        from reader.search.evaluation import Evaluation  # noqa: PLC0415
        from reader.search.hits import Hits  # noqa: PLC0415

        segments = self._latest()
        node = _trying(lambda: with_misreadings(asked, partial(misread_in, segments)))
        corpus = Corpus(segments)
        hits = Hits(limit, sort)
        for segment in segments:
            _check(superseded)
            found = _trying(partial(Evaluation(segment, corpus).of, node))
            mask = found.sure
            if found.maybe is not None:
                mask = mask | self._verified(segment, node, found.maybe & ~mask, superseded)
            _trying(partial(hits.add, segment, mask & segment.living, found.scores))
        _check(superseded)
        return hits.total, _trying(hits.best)

    def _verified(
        self, segment: Segment, node: Node, doubtful: Mask, superseded: Callable[[], bool]
    ) -> Mask:
        """Keep what the article itself confirms; one that is gone confirms nothing."""
        from reader.search.schema import decoded  # noqa: PLC0415

        kept = doubtful & segment.living
        keys = _trying(partial(segment.strings, "key"))
        for document in kept.nonzero()[0].tolist():
            _check(superseded)
            found = self._article_of(decoded(keys[document]))
            kept[document] = found is not None and Reading(*found).answers(node)
        return kept


def _check(superseded: Callable[[], bool]) -> None:
    if superseded():
        raise _SupersededError


def _opened(folder: Path) -> Segments:
    from reader.search.segments import Segments  # noqa: PLC0415

    return Segments(str(folder))


def _trying(step: Callable[[], _T]) -> _T:
    """Do a step that reads files; a commit may take one away meanwhile, then once more."""
    from reader.search.arrays.kinds import DamagedError  # noqa: PLC0415

    for attempt in range(_TRIES):
        try:
            return step()
        except FileNotFoundError as error:
            if attempt == _TRIES - 1:
                raise CacheError(_BROKEN) from error
            time.sleep(_PAUSE)
        except DamagedError as error:
            raise DamagedCacheError(_BROKEN) from error
        except Exception as error:
            raise CacheError(_BROKEN) from error
    raise CacheError(_BROKEN)


_BROKEN = "The search index cannot be read; it has to be made anew."
