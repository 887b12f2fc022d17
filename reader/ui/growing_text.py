"""Rich text of many parts, set part by part so that nothing stalls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from reader.ui.rich_text import RichText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextBlock
    from PySide6.QtWidgets import QWidget

_BETWEEN = 1
"""The height of the empty line that Qt keeps between two tables, in pixels."""


class GrowingText(RichText):
    """Shows the first part at once, and each other one in a turn of its own."""

    grown = Signal()
    """Another part is there, or the last one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Iterator[str] = iter(())
        self._places: dict[str, int] = {}
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)

    def show_parts(self, parts: Iterator[str]) -> None:
        """Show other parts from the first one on; each is made when its turn comes."""
        self._places = {}
        self._parts = parts
        self.clear()
        self.document().setUndoRedoEnabled(False)
        self.document().setDefaultFont(self.font())
        self._go_on()

    def show_words(self, words: str) -> None:
        """Show a sentence instead."""
        self._turn.stop()
        self._parts, self._places = iter(()), {}
        self.setPlainText(words)

    def is_growing(self) -> bool:
        """Tell whether parts are still to come."""
        return self._turn.isActive()

    def place(self, name: str) -> int | None:
        """Return the position of a named place; None where it is not there, or not yet."""
        return self._places.get(name)

    def _go_on(self) -> None:
        part = next(self._parts, None)
        if part is None:
            self.grown.emit()
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        first = cursor.block()
        cursor.insertHtml(part)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        thin = QTextBlockFormat()
        thin.setLineHeight(_BETWEEN, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(thin)
        self._note_places(first)
        self._turn.start()
        self.grown.emit()

    def _note_places(self, block: QTextBlock) -> None:
        while block.isValid():
            fragment = block.begin()
            while not fragment.atEnd():
                for name in fragment.fragment().charFormat().anchorNames():
                    self._places.setdefault(name, fragment.fragment().position())
                fragment += 1
            block = block.next()
