"""The reading side of the window: lists and opens articles on a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal, Slot

from reader.model import STANDARD_TEMPLATE, CacheError, OnRecordError
from reader.ui.archive_desk import ArchiveDesk, text_now
from reader.ui.said import exported, said
from reader.ui.sharing import settle
from reader.ui.shelf import Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import Catalog, Listed
    from reader.model import Analysis, Article, CopyTemplate, Fact, Quote, Skipped, Summaries
    from reader.settings import Citation, Places
    from reader.ui.shelf import Sort

log = logging.getLogger(__name__)

Use = Literal["clipboard", "paper", "drag"]

_MOST_FOLDERS = 4_000
"""Systems let a program watch some 8,000 folders; what is in others is seen when one looks."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The archive at one moment, newest first; `folders` hold its files, some thousands at most."""

    shelf: Shelf
    skipped: list[Skipped]
    articles: int
    quotes: int
    folders: frozenset[str] = frozenset({""})
    root: Path | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with everything the panes show of it."""

    number: int
    article: Article
    analysis: Analysis
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class CopyOrder:
    """Quotations to be copied out of an article, and the words that tell what was copied.

    `style` is how their source is cited, `template` how each is written, `use` what they
    are wanted for.
    """

    root: Path
    article: Article
    quotes: tuple[Quote, ...]
    told: str
    style: Citation = "short"
    template: CopyTemplate = STANDARD_TEMPLATE
    use: Use = "clipboard"


class ReadingDesk(ArchiveDesk):
    """Reads the catalog and the files.

    Its slots are called on its own thread. Written by the window's thread are `latest`, the
    number of the article asked for last, and `sorts`, the orders in which lists are shown.
    """

    listed = Signal(object)
    opened = Signal(object)
    missing = Signal(int, str)
    """An article asked for, by number and id, that is not in the catalog (yet)."""
    clipped = Signal(object, str)
    """A `Clip`, checked against the file, and what to say of it."""
    clipped_to_print = Signal(object)
    """A `Clip`, checked against the file, for paper."""
    clipped_to_drag = Signal(object)
    """A `Clip`, checked against the file, to be dragged."""
    failed = Signal(str)
    broken = Signal()
    """The catalog cannot be read."""

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = 0
        self._listed: Listed | None = None
        self.sorts: tuple[Sort, ...] = ()
        self._shelf = Shelf()

    def _begin(self) -> None:
        self.forget()
        self.list_all()

    def forget(self) -> None:
        """Keep no list any more; its own thread asks for this, or another once that has ended."""
        self._listed, self._shelf = None, Shelf()

    @Slot()
    def list_all(self) -> None:
        """List the archive as it is now."""
        catalog = self._open_catalog()
        if catalog is None:
            self.listed.emit(Listing(Shelf(), [], 0, 0, root=self._root))
            return
        try:
            listing = self._listing(catalog)
        except CacheError:
            # Being rebuilt by the worker, who will tell when there is something to list.
            log.info("the catalog changed under the list", exc_info=True)
            self.leave()
            self.broken.emit()
            return
        self.listed.emit(listing)

    def _listing(self, catalog: Catalog) -> Listing:
        from reader.archive import Listed, folders_of  # noqa: PLC0415 - after the first paint

        if self._listed is None or self._listed.catalog is not catalog:
            self._listed = Listed(catalog)
        counts = catalog.counts()
        summaries, skipped = self._listed.latest(), catalog.skipped()
        if summaries is not self._shelf.summaries:
            self._shelf = self._made(summaries)
        settle()
        names = [*self._shelf.places, *(one.path for one in skipped)]
        folders = frozenset(sorted(folders_of(names))[:_MOST_FOLDERS])
        return Listing(
            self._shelf, skipped, counts.articles, counts.quotes, folders, root=self._root
        )

    def _made(self, summaries: Summaries) -> Shelf:
        shelf = Shelf(summaries)
        for sort in self.sorts:
            for _ in shelf.sorting(sort):
                pass  # the list shows it in this order at once
        return shelf

    @Slot(int, str)
    def open(self, number: int, article_id: str) -> None:
        """Read an article with its analysis and facts, unless another was asked for by now."""
        from reader.analysis import facts  # noqa: PLC0415 - after the first paint

        # What the window needs to show it: to load that would keep the window waiting.
        from reader.formats import date_doubt  # noqa: F401, PLC0415

        if number != self.latest:
            return
        catalog = self._open_catalog()
        try:
            held = catalog.get(article_id) if catalog else None
        except CacheError:
            log.info("the catalog changed under an article", exc_info=True)
            self.leave()
            self.broken.emit()
            held = None
        if held is None:
            self.missing.emit(number, article_id)
            return
        article, analysis = held
        self.opened.emit(Opened(number, article, analysis, facts(article, analysis)))

    def _nothing_done(self, use: Use) -> str:
        return {
            "clipboard": self.tr("Nothing was copied."),
            "paper": self.tr("Nothing was printed."),
            "drag": self.tr("Nothing was dragged."),
        }[use]

    @Slot(object)
    def copy(self, order: CopyOrder) -> None:
        """Make a clip of quotations, their words checked against the file as it is now."""
        from reader.archive import GuardedReader  # noqa: PLC0415
        from reader.export import make_clip  # noqa: PLC0415 - after the first paint

        try:
            with GuardedReader() as reader:
                now = text_now(reader, order.root, order.article)
            clip = make_clip(
                order.article,
                order.quotes,
                text_now=now,
                style=order.style,
                template=order.template,
                words=exported,
            )
        except OnRecordError as error:
            self.failed.emit(f"{self._nothing_done(order.use)} {said(str(error))}")
            return
        match order.use:
            case "clipboard":
                self.clipped.emit(clip, order.told)
            case "paper":
                self.clipped_to_print.emit(clip)
            case "drag":
                self.clipped_to_drag.emit(clip)
