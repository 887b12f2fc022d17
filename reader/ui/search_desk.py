"""The search's side of the window: works on a thread of its own, where the latest query wins."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.model import CacheError, DamagedCacheError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import Catalog, OwnData
    from reader.model import Analysis, Article, Results, Snippet, Span
    from reader.search import Reading, Searcher
    from reader.settings import Places

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Query:
    """One search: its number, the words as typed, and how to rank."""

    number: int
    words: str


class SearchDesk(QObject):
    """Answers queries. Its slots are called on its own thread, by signals alone.

    `latest` and `latest_place` are written by the window's thread: the numbers of the query and
    of the places in one article that still count.
    """

    found = Signal(object, object)
    """A `Query` and its `Results`."""
    suggested = Signal(object, str)
    """A `Query` that found hardly anything, and one that was likely meant."""
    resembled = Signal(str, str)
    """An article's id, and a query for others like it; empty when nothing sets it apart."""
    snipped = Signal(object, object)
    """A `Query` and a dict of article id to `Snippet`."""
    placed = Signal(object, str, object)
    """A `Query`, an article's id, and the `Span`s of it that answer the query."""
    broken = Signal()
    """Index or catalog cannot be read."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self.latest = self.latest_place = 0
        self._folder: Path | None = None
        self._searcher: Searcher | None = None
        self._catalog: Catalog | None = None
        self._own: OwnData | None = None
        self._reading: tuple[str, Reading] | None = None

    @Slot(object)
    def enter(self, root: Path) -> None:
        """Search another archive from now on."""
        from reader.archive import OwnData, archive_folder  # noqa: PLC0415 - after the first paint

        self.leave()
        self._folder = archive_folder(self._places, root)
        self._own = OwnData(self._places, root)

    @Slot()
    def leave(self) -> None:
        """Let go of the index."""
        for held in (self._searcher, self._catalog, self._own):
            if held is not None:
                held.close()
        self._searcher = self._catalog = self._reading = None

    def _at_work(self) -> tuple[Searcher, Catalog] | None:
        """Return index and catalog; None while there are none yet."""
        # Whoosh costs a tenth of a second: nothing of it is loaded before the first paint.
        from reader.archive import Catalog, own_articles  # noqa: PLC0415
        from reader.search import Searcher  # noqa: PLC0415

        if self._folder is None:
            return None
        try:
            if self._catalog is None:
                self._catalog = Catalog(self._folder, self._own)
            if self._searcher is None:
                self._searcher = Searcher(
                    self._folder / "index", self._catalog.get, own_articles(self._catalog)
                )
        except CacheError as error:
            self._let_go(error)
            return None
        return self._searcher, self._catalog

    def _let_go(self, error: CacheError) -> None:
        """Open all anew next time, and say that it is broken: the worker may be at it already."""
        from reader.archive import mark_index_damage  # noqa: PLC0415

        log.info("there is nothing to search: %s", error)
        if self._folder and isinstance(error, DamagedCacheError):
            mark_index_damage(self._folder)
        self.leave()
        self.broken.emit()

    @Slot(object)
    def search(self, query: Query) -> None:
        """Answer a query, unless a later one has come by now."""
        if query.number != self.latest:
            return
        tools = self._at_work()
        if tools is None:
            from reader.model import Results  # noqa: PLC0415 - after the first paint

            self.found.emit(query, Results(query.words, "", 0, (), 0.0))
            return
        try:
            results = tools[0].search(query.words, superseded=lambda: query.number != self.latest)
        except CacheError as error:
            self._let_go(error)
            return
        if query.number == self.latest:
            self.found.emit(query, results)
            self._suggest(query, results, tools[0])

    def _suggest(self, query: Query, results: Results, searcher: Searcher) -> None:
        try:
            better = searcher.suggestion(results)
        except CacheError as error:
            self._let_go(error)
            return
        if better and query.number == self.latest:
            self.suggested.emit(query, better)

    @Slot(object, object)
    def snip(self, query: Query, ids: list[str]) -> None:
        """Find the words to show of some articles, a few at a time."""
        from reader.search import reads_text_alone, snippet  # noqa: PLC0415

        tools = self._at_work()
        alone = reads_text_alone(query.words)
        snippets: dict[str, Snippet] = {}
        try:
            for article_id in ids:
                if tools is None or query.number != self.latest:
                    return
                held = _text_of(tools[1], article_id) if alone else tools[1].get(article_id)
                if held:
                    snippets[article_id] = snippet(query.words, *held)
        except CacheError as error:
            self._let_go(error)
            return
        self.snipped.emit(query, snippets)

    @Slot(object, object, object)
    def place(self, query: Query, article: Article, analysis: Analysis) -> None:
        """Find every place of an article that answers a query, unless others are asked for by now.

        In a long article that takes a tenth of a second, and the next search waits for it.
        """
        from reader.search import matches  # noqa: PLC0415

        if query.number != self.latest_place:
            return
        spans = matches(query.words, article, analysis) if query.words.strip() else ()
        self.placed.emit(query, article.id, spans)

    @Slot(object)
    def resemble(self, article: Article) -> None:
        """Find the words that set an article apart."""
        tools = self._at_work()
        query = ""
        try:
            query = tools[0].resembling(article) if tools else ""
        except CacheError as error:
            self._let_go(error)
        self.resembled.emit(article.id, query)

    @Slot(object, object)
    def find(self, query: Query, article: Article) -> None:
        """Find words in one article, verbatim, unless other places are asked for by now."""
        from reader.model import Analysis  # noqa: PLC0415
        from reader.search import Reading  # noqa: PLC0415

        if query.number != self.latest_place:
            return
        if self._reading is None or self._reading[0] is not article.text:
            self._reading = (article.text, Reading(article, Analysis("")))
        spans: list[Span] = self._reading[1].verbatim(query.words)
        self.placed.emit(query, article.id, tuple(spans))


def _text_of(catalog: Catalog, article_id: str) -> tuple[Article, Analysis] | None:
    """Return an article as one in which nothing was found: it is read in a third of the time."""
    from reader.model import Analysis  # noqa: PLC0415

    article = catalog.article(article_id)
    return (article, Analysis("")) if article else None
