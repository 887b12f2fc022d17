"""The reading side of the window: lists and opens articles on a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.model import CacheError, OnRecordError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import Catalog
    from reader.model import Analysis, Article, Fact, Quote, Skipped, Summary
    from reader.settings import Places

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listing:
    """The archive at one moment, newest first."""

    summaries: list[Summary]
    skipped: list[Skipped]
    articles: int
    quotes: int


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with everything the panes show of it."""

    number: int
    article: Article
    analysis: Analysis
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class CopyOrder:
    """Quotations to be copied out of an article, and the words that tell what was copied."""

    root: Path
    article: Article
    quotes: tuple[Quote, ...]
    told: str


class ReadingDesk(QObject):
    """Reads the catalog and the files. Its slots are called on its own thread.

    `latest` is written by the window's thread: the number of the article asked for last.
    """

    listed = Signal(object)
    opened = Signal(object)
    missing = Signal(int, str)
    """An article asked for, by number and id, that is not in the catalog (yet)."""
    clipped = Signal(object, str)
    """A `Clip`, checked against the file, and what to say of it."""
    failed = Signal(str)

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self.latest = 0
        self._folder: Path | None = None
        self._catalog: Catalog | None = None

    @Slot(object)
    def enter(self, root: Path) -> None:
        """Read another archive from now on."""
        from reader.archive import archive_folder  # noqa: PLC0415 - after the first paint

        self.leave()
        self._folder = archive_folder(self._places, root)
        self.list_all()

    @Slot()
    def leave(self) -> None:
        """Let go of the catalog."""
        if self._catalog is not None:
            self._catalog.close()
        self._catalog = None

    def _open_catalog(self) -> Catalog | None:
        from reader.archive import Catalog  # noqa: PLC0415 - after the first paint

        if self._catalog is None and self._folder is not None:
            try:
                self._catalog = Catalog(self._folder)
            except CacheError as error:
                log.debug("no catalog yet: %s", error)
        return self._catalog

    @Slot()
    def list_all(self) -> None:
        """List the archive as it is now."""
        catalog = self._open_catalog()
        if catalog is None:
            self.listed.emit(Listing([], [], 0, 0))
            return
        try:
            counts = catalog.counts()
            listing = Listing(
                catalog.summaries(), catalog.skipped(), counts.articles, counts.quotes
            )
        except CacheError:
            # Being rebuilt by the worker, who will tell when there is something to list.
            log.info("the catalog changed under the list", exc_info=True)
            self.leave()
            return
        self.listed.emit(listing)

    @Slot(int, str)
    def open(self, number: int, article_id: str) -> None:
        """Read an article with its analysis and facts, unless another was asked for by now."""
        from reader.analysis import facts  # noqa: PLC0415 - after the first paint

        if number != self.latest:
            return
        catalog = self._open_catalog()
        try:
            held = catalog.get(article_id) if catalog else None
        except CacheError:
            self.leave()
            held = None
        if held is None:
            self.missing.emit(number, article_id)
            return
        article, analysis = held
        self.opened.emit(Opened(number, article, analysis, facts(article, analysis)))

    @Slot(object)
    def copy(self, order: CopyOrder) -> None:
        """Make a clip of quotations, their words checked against the file as it is now."""
        from reader.export import make_clip  # noqa: PLC0415 - after the first paint

        try:
            now = _text_now(order)
            clip = make_clip(order.article, order.quotes, text_now=now)
        except OnRecordError as error:
            self.failed.emit(f"Nothing was copied. {error}")
            return
        self.clipped.emit(clip, order.told)


def _text_now(order: CopyOrder) -> str:
    """Return the article's text as the file has it at this moment."""
    from reader.formats import load  # noqa: PLC0415 - after the first paint

    path = order.article.path
    articles = load(order.root / path, path)
    part = order.article.part
    # A file that lost the part has lost the words: nothing of it can be vouched for.
    return articles[part].text if part < len(articles) else ""
