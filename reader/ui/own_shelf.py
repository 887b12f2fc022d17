"""The part of the library that keeps what a person makes of articles: asks its desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.own_desk import OwnDesk

if TYPE_CHECKING:
    from reader.model import Article, Correction, OwnMark, Restatement
    from reader.settings import Places


class OwnShelf(QObject):
    """Keeps things without ever keeping the window waiting.

    The library gives `desk` a thread, and then has it connected.
    """

    corrected = Signal(str)
    """What was corrected, undone or redone, in words; it shows when the article is opened."""
    worked = Signal(str, object)
    """An article's id, and the `OwnWork` on it as it is now."""
    marked = Signal(object)
    """Which articles are `Marked`."""
    told = Signal(str)
    """What was marked, in words; or why nothing was undone or redone."""
    took_in = Signal()
    """Highlights came from a file; the open article may have new ones."""
    failed = Signal(str)

    _correct = Signal(object, object)
    _mark = Signal(object, object)
    _open = Signal(object)
    _set_read = Signal(object, bool)
    _undo = Signal(object)
    _redo = Signal(object)
    _look_at = Signal(object)
    _list = Signal()
    _copy_to = Signal(str)
    _restore = Signal(str)
    _export = Signal(str)
    _take_in = Signal(str)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = OwnDesk(places)

    def connect_desk(self) -> None:
        """Ask the desk, and hear its answers, from now on."""
        desk = self.desk
        self._correct.connect(desk.correct)
        self._mark.connect(desk.mark)
        self._open.connect(desk.open)
        self._set_read.connect(desk.set_read)
        self._undo.connect(desk.undo)
        self._redo.connect(desk.redo)
        self._look_at.connect(desk.look_at)
        self._list.connect(desk.list_marked)
        self._copy_to.connect(desk.copy_to)
        self._restore.connect(desk.restore)
        self._export.connect(desk.export)
        self._take_in.connect(desk.take_in)
        desk.took_in.connect(self.took_in)
        desk.corrected.connect(self.corrected)
        desk.worked.connect(self.worked)
        desk.marked.connect(self.marked)
        desk.told.connect(self.told)
        desk.failed.connect(self.failed)

    def correct(self, article: Article, correction: Correction | Restatement) -> None:
        """Keep what a person corrected in an article."""
        self._correct.emit(article, correction)

    def mark(self, article: Article, mark: OwnMark) -> None:
        """Keep what a person made of an article."""
        self._mark.emit(article, mark)

    def open(self, article: Article) -> None:
        """Take an article for read that is opened, and ask what was made of it."""
        self._open.emit(article)

    def set_read(self, article: Article, *, read: bool) -> None:
        """Keep that an article was read, or that it was not."""
        self._set_read.emit(article, read)

    def undo(self, article: Article) -> None:
        """Take the latest deed in an article back."""
        self._undo.emit(article)

    def redo(self, article: Article) -> None:
        """Do again what was taken back last."""
        self._redo.emit(article)

    def look_at(self, article: Article) -> None:
        """Ask what a person made of an article."""
        self._look_at.emit(article)

    def list_marked(self) -> None:
        """Ask which articles are starred, and which were read."""
        self._list.emit()

    def copy_to(self, path: str) -> None:
        """Copy all that a person made into a file."""
        self._copy_to.emit(path)

    def restore(self, path: str) -> None:
        """Bring back what a person made from a copy."""
        self._restore.emit(path)

    def export(self, path: str) -> None:
        """Write the highlights of the archive as Web Annotations."""
        self._export.emit(path)

    def take_in(self, path: str) -> None:
        """Highlight what Web Annotations quote of articles of the archive."""
        self._take_in.emit(path)
