"""What a person says against the findings of the open article, and takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.model import Correction
    from reader.ui.library import Library
    from reader.ui.session import Session


class Correcting(QObject):
    """Keeps corrections of the open article. The window connects it; it connects nothing."""

    def __init__(self, session: Session, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library = library

    def correct(self, correction: Correction) -> None:
        """Keep what was corrected."""
        if self._session.article:
            self._library.correct(self._session.article, correction)

    def undo(self) -> None:
        """Take the latest correction of the article back."""
        if self._session.article:
            self._library.undo(self._session.article)

    def redo(self) -> None:
        """Correct again what was taken back last."""
        if self._session.article:
            self._library.redo(self._session.article)
