"""Rich text of our own to read, mark and copy; it fetches nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser

from reader.ui.quiet_bar import QuietBar
from reader.ui.viewports import viewport_of
from reader.ui.zooming import announce_zoom

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument, QWheelEvent
    from PySide6.QtWidgets import QWidget


class RichText(QTextBrowser):
    """Shows rich text; what its links mean is for others to say."""

    zoomed = Signal(int)
    """The wheel was turned with Ctrl held: larger letters (1) or smaller ones (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ours: QTextDocument | None = None
        self._sheet = viewport_of(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def take_document(self, document: QTextDocument) -> None:
        """Show a document made with this as its parent; the one shown before is gone."""
        # To ask Qt for its parent would have every kind of object made known to Python first.
        before, self._ours = self._ours, document
        self.setDocument(document)
        if before is not None:  # Qt deletes the one it made itself
            before.setParent(None)  # nobody's now: gone with this name

    def loadResource(self, _type: int, _name: QUrl | str, /) -> QByteArray:
        """Fetch nothing, neither from the net nor from the disk.

        Empty bytes, not None: told of nothing, the document would look on the disk itself.
        """
        return QByteArray()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size: Qt's own way would leave our measures."""
        if not announce_zoom(event, self.zoomed):
            super().wheelEvent(event)
