"""The window's way to saved searches: keeps them and counts what is new, on a thread."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.model import CacheError, OwnDataError
from reader.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.archive import Catalog, OwnData, SavedSearches
    from reader.model import SavedSearch
    from reader.search import Searcher
    from reader.settings import Places

log = logging.getLogger(__name__)


class SavedDesk(QObject):
    """Reads and writes a person's own data. Its slots are called on its own thread, by signals."""

    listed = Signal(object)
    """A tuple of `SavedSearch`es."""
    looked = Signal(str, object)
    """A saved search that was looked at, and a frozenset of the ids new since the last look."""
    failed = Signal(str)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._folder: Path | None = None
        self._own: OwnData | None = None
        self._catalog: Catalog | None = None
        self._searcher: Searcher | None = None

    @Slot(object)
    def enter(self, root: Path) -> None:
        """Turn to another archive."""
        from reader.archive import OwnData, archive_folder  # noqa: PLC0415 - after the first paint

        self.leave()
        self._folder = archive_folder(self._places, root)
        self._own = OwnData(self._places, root)
        self.list_all()

    @Slot()
    def leave(self) -> None:
        """Let go of the files."""
        for held in (self._searcher, self._catalog, self._own):
            if held is not None:
                held.close()
        self._searcher = self._catalog = None

    def _saved(self) -> SavedSearches | None:
        from reader.archive import SavedSearches  # noqa: PLC0415 - after the first paint

        return SavedSearches(self._own) if self._own else None

    def _hits(self, query: str) -> list[str]:
        """Return the ids of all hits; none while there is no index."""
        from reader.archive import Catalog, own_articles  # noqa: PLC0415
        from reader.search import Searcher  # noqa: PLC0415

        try:
            if self._catalog is None and self._folder is not None:
                self._catalog = Catalog(self._folder, self._own)
            if self._searcher is None and self._folder is not None and self._catalog is not None:
                self._searcher = Searcher(
                    self._folder / "index", self._catalog.get, own_articles(self._catalog)
                )
            found = self._searcher.search(query).hits if self._searcher else ()
        except CacheError:
            log.debug("no index yet, or another one", exc_info=True)
            self._let_go_of_the_index()
            return []
        return [hit.article_id for hit in found]

    def _news(self, hits: list[str], new: frozenset[str]) -> frozenset[str]:
        """Return the hits that are new without those that were seen, saved again."""
        from reader.archive import without_known  # noqa: PLC0415 - after the first paint

        try:
            return without_known(self._catalog, hits, new) if self._catalog else new
        except CacheError:
            log.debug("the catalog changed under a saved search", exc_info=True)
            self._let_go_of_the_index()
            return new

    def _let_go_of_the_index(self) -> None:
        for held in (self._searcher, self._catalog):
            if held is not None:
                held.close()
        self._searcher = self._catalog = None

    @Slot()
    def list_all(self) -> None:
        """Tell which searches are saved, and how many of their hits are new."""
        try:
            self.listed.emit(tuple(self._counted()))
        except OwnDataError as error:
            self.failed.emit(said(str(error)))

    def _counted(self) -> Iterator[SavedSearch]:
        from reader.model import SavedSearch  # noqa: PLC0415 - after the first paint

        saved = self._saved()
        for query in saved.queries() if saved else ():
            if saved is not None:
                hits = self._hits(query)
                yield SavedSearch(query, len(self._news(hits, saved.new(query, hits))))

    @Slot(str, bool)
    def keep(self, query: str, kept: bool) -> None:  # noqa: FBT001 - a signal's
        """Keep a search from now on, or no longer."""
        saved = self._saved()
        if saved is None:
            return
        try:
            if kept:
                saved.save(query, self._hits(query))
            else:
                saved.drop(query)
        except OwnDataError as error:
            self.failed.emit(said(str(error)))
            return
        self.list_all()

    @Slot(str)
    def look(self, query: str) -> None:
        """Tell what is new among the hits of a saved search; from now on it is seen."""
        saved = self._saved()
        if saved is None:
            return
        try:
            hits = self._hits(query)
            new = self._news(hits, saved.look(query, hits))
        except OwnDataError as error:
            self.failed.emit(said(str(error)))
            return
        self.looked.emit(query, new)
        if new:
            self.list_all()
