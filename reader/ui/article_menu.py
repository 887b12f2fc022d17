"""What one may do with the words under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.model import Quote

_LONGEST = 32


def _shortened(words: str) -> str:
    line = " ".join(words.split()).replace("&", "&&")
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"


class ArticleMenu(QMenu):
    """Lists deeds, and says which was chosen and about whom or what; carries none out."""

    chosen = Signal(str, str)

    def __init__(
        self, parent: QWidget, quote: Quote | None, selection: str, *, comparable: bool = False
    ) -> None:
        super().__init__(parent)
        speaker = quote.speaker.name if quote and quote.speaker else ""
        if quote:
            self._add(self.tr("Copy quotation with source"), "copy")
        if speaker:
            self._add(self.tr("Copy all quotations of %1"), "copy speaker", speaker)
            self._add(self.tr("Search the archive for %1"), "search speaker", speaker)
        if selection:
            self.addSeparator()
            self._add(self.tr("Copy the marked words"), "copy words")
            self._add(self.tr("Search the archive for “%1”"), "search words", selection)
        self.addSeparator()
        self._add(self.tr("Copy all quotations of this article"), "copy all")
        self.addSeparator()
        if comparable:
            self._add(self.tr("Compare with another version…"), "compare")
        self._add(self.tr("About this article…"), "details")
        self.triggered.connect(self._tell)

    def _add(self, words: str, deed: str, about: str = "") -> None:
        self.addAction(words.replace("%1", _shortened(about))).setData((deed, about))

    def _tell(self, action: QAction) -> None:
        told = action.data()
        if told is not None:  # what is clicked in a menu of this one is told here too
            self.chosen.emit(*told)
