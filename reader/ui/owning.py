"""What a person makes of the open article: corrections, a star, a read mark; and takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model import OwnMark, OwnWork

if TYPE_CHECKING:
    from reader.model import Article, Correction, Marked
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.session import Session


class Owning(QObject):
    """Keeps what is done to the open article, and shows it. The window connects it."""

    def __init__(
        self, session: Session, library: Library, panes: Panes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = library.own
        self._panes = panes
        self._opened: Article | None = None
        self._work = OwnWork()

    def open(self) -> None:
        """Take an article that was opened for read, and ask what was made of it."""
        article = self._session.article
        if article is not self._opened:
            self._opened, self._work = article, OwnWork()
            if article is not None:
                self._shelf.set_read(article, read=True)

    def show(self, article_id: str, work: OwnWork) -> None:
        """Show what was made of an article."""
        self._panes.list.model.set_own(article_id, starred=work.starred, read=work.read)
        if self._opened is not None and self._opened.id == article_id:
            self._work = work

    def show_marked(self, marked: Marked) -> None:
        """Show which articles are starred, and which were read."""
        self._panes.list.model.set_marked(marked)

    def correct(self, correction: Correction) -> None:
        """Keep what was corrected."""
        if self._session.article:
            self._shelf.correct(self._session.article, correction)

    def turn_star(self) -> None:
        """Give the article a star, or take it away."""
        self._mark(OwnMark("unstar" if self._work.starred else "star"))

    def turn_read(self) -> None:
        """Take the article for read, or for unread."""
        if self._session.article:
            self._shelf.set_read(self._session.article, read=not self._work.read)

    def undo(self) -> None:
        """Take the latest deed in the article back."""
        if self._session.article:
            self._shelf.undo(self._session.article)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._session.article:
            self._shelf.redo(self._session.article)

    def _mark(self, mark: OwnMark) -> None:
        if self._session.article:
            self._shelf.mark(self._session.article, mark)
