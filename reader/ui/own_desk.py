"""What a person makes of articles, kept on a thread: corrections, stars, highlights, notes."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import CacheError, Correction, OwnDataError
from reader.ui.archive_desk import ArchiveDesk

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.archive import OwnData
    from reader.model import Article, OwnMark

log = logging.getLogger(__name__)


class OwnDesk(ArchiveDesk):
    """Reads and writes a person's own data, one deed after the other."""

    corrected = Signal(str)
    """What was corrected, undone or redone, in words."""
    worked = Signal(str, object)
    """An article's id, and the `OwnWork` on it as it is now."""
    marked = Signal(object)
    """Which articles are `Marked`."""
    told = Signal(str)
    """What was marked, in words; or why nothing was undone or redone."""
    failed = Signal(str)

    @Slot(object, object)
    def correct(self, article: Article, correction: Correction) -> None:
        """Keep a correction of an article."""
        if self._done(lambda own: own.add(article, correction)):
            self.corrected.emit(f"Corrected: {correction}")

    @Slot(object, object)
    def mark(self, article: Article, mark: OwnMark) -> None:
        """Keep what a person made of an article."""
        if self._done(lambda own: own.marks.add(article, mark)):
            self.told.emit(f"{str(mark)[:1].upper()}{str(mark)[1:]}")
            self.look_at(article)

    @Slot(object, bool)
    def set_read(self, article: Article, read: bool) -> None:  # noqa: FBT001 - a slot
        """Keep that an article was read, or that it was not."""
        if self._done(lambda own: own.marks.set_read(article, read=read)):
            self.look_at(article)

    @Slot(object)
    def undo(self, article: Article) -> None:
        """Take the latest correction of an article back, or mark on it."""
        self._turn(article, lambda own: own.undo(article), "Undone", "undo")

    @Slot(object)
    def redo(self, article: Article) -> None:
        """Do again what was taken back last."""
        self._turn(article, lambda own: own.redo(article), "Done again", "redo")

    @Slot(object)
    def look_at(self, article: Article) -> None:
        """Tell what a person made of an article."""
        if self._own is None:
            return
        try:
            self.worked.emit(article.id, self._own.marks.of(article))
        except OwnDataError as error:
            self.failed.emit(str(error))

    @Slot()
    def list_marked(self) -> None:
        """Tell which articles are starred, and which were read."""
        from reader.archive import marked  # noqa: PLC0415 - after the first paint

        catalog = self._open_catalog()
        try:
            if catalog and self._own:
                self.marked.emit(marked(catalog, self._own))
        except CacheError:
            log.info("the catalog changed under the marks", exc_info=True)
            self.leave()
        except OwnDataError as error:
            self.failed.emit(str(error))

    def _done(self, deed: Callable[[OwnData], object]) -> bool:
        """Do something with the own data; tell whether it is kept."""
        if self._own is None:
            return False
        try:
            deed(self._own)
        except OwnDataError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _turn(
        self,
        article: Article,
        turn: Callable[[OwnData], Correction | OwnMark | None],
        told: str,
        name: str,
    ) -> None:
        turned: list[Correction | OwnMark | None] = []
        if not self._done(lambda own: turned.append(turn(own))):
            return
        one = turned[0]
        if one is None:
            self.told.emit(f"There is nothing to {name} here.")
        elif isinstance(one, Correction):
            self.corrected.emit(f"{told}: {one}")
        else:
            self.told.emit(f"{told}: {one}")
            self.look_at(article)
