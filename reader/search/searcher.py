"""The read side of the index: what the search box and the command line ask."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeVar

from reader.model import CacheError, Hit, Results
from reader.search.lookalikes import with_misreadings
from reader.search.matching import Reading
from reader.search.parser import parsed
from reader.search.query import understood, with_corrected

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.model import Analysis, Article
    from reader.search.evaluation import Scores
    from reader.search.query import Node
    from reader.search.segments import Segment, Segments

_TRIES = 40
_PAUSE = 0.01
_Order = Literal["relevance", "date", "oldest"]
_UNDATED_LAST = 99_999_999
_T = TypeVar("_T")


class _SupersededError(Exception):
    """A later query has come; nobody waits for this one."""


class Searcher:
    """Answers queries about the articles committed so far; sees every commit by itself.

    `article_of` gives an article and its analysis for what the index cannot tell alone,
    `corrected` the ids of the articles in which a person corrected something.
    One searcher belongs to one thread. Raises CacheError when the index is missing or
    cannot be read, here and in `search`; never because of a query.
    """

    def __init__(
        self,
        folder: Path,
        article_of: Callable[[str], tuple[Article, Analysis] | None],
        corrected: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        self._article_of = article_of
        self._corrected = corrected
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
        node = with_corrected(meant.node, self._corrected)
        try:
            ranked = self._ranked(node, sort, superseded or (lambda: False))
            hits = self._hits(ranked, limit)
            total = len(ranked)
        except _SupersededError:
            hits, total = (), 0
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
        self, node_asked: Node, sort: _Order, superseded: Callable[[], bool]
    ) -> list[tuple[float, int, int, Segment]]:
        """Return score, day, document and segment of every hit, in order."""
        from reader.search.dictionary import misread_in  # noqa: PLC0415
        from reader.search.evaluation import Corpus, Evaluation  # noqa: PLC0415

        segments = self._latest()
        node = _trying(lambda: with_misreadings(node_asked, partial(misread_in, segments)))
        corpus = Corpus(segments)
        rows: list[tuple[float, int, int, Segment]] = []
        for segment in segments:
            _check(superseded)
            found = _trying(partial(Evaluation(segment, corpus).of, node))
            scores = found.sure
            scores |= self._verified(segment, node, found.maybe, superseded)
            days, _ = segment.days
            rows += [(score, days[at], at, segment) for at, score in scores.items()]
        _check(superseded)
        if sort == "date":
            rows.sort(key=lambda row: (-row[1], -row[0], row[2]))
        elif sort == "oldest":
            rows.sort(key=lambda row: (row[1] or _UNDATED_LAST, -row[0], row[2]))
        else:
            rows.sort(key=lambda row: (-row[0], -row[1], row[2]))
        return rows

    def _verified(
        self, segment: Segment, node: Node, doubtful: Scores, superseded: Callable[[], bool]
    ) -> Scores:
        """Keep what the article itself confirms; one that is gone confirms nothing."""
        kept: Scores = {}
        for document, score in doubtful.items():
            _check(superseded)
            found = self._article_of(segment.article_id(document))
            if found is not None and Reading(*found).answers(node):
                kept[document] = score
        return kept

    def _hits(
        self, rows: list[tuple[float, int, int, Segment]], limit: int | None
    ) -> tuple[Hit, ...]:
        shown = rows if limit is None else rows[: max(0, limit)]
        return tuple(Hit(segment.article_id(at), score) for score, _, at, segment in shown)


def _check(superseded: Callable[[], bool]) -> None:
    if superseded():
        raise _SupersededError


def _opened(folder: Path) -> Segments:
    from reader.search.segments import Segments  # noqa: PLC0415

    return Segments(str(folder))


def _trying(step: Callable[[], _T]) -> _T:
    """Do a step that reads files; a commit may take one away meanwhile, then once more."""
    for attempt in range(_TRIES):
        try:
            return step()
        except FileNotFoundError as error:
            if attempt == _TRIES - 1:
                raise CacheError(_BROKEN) from error
            time.sleep(_PAUSE)
        except Exception as error:
            raise CacheError(_BROKEN) from error
    raise CacheError(_BROKEN)


_BROKEN = "The search index cannot be read; it has to be made anew."
