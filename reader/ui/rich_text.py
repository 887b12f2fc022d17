"""Rich text of our own to read, mark and copy; it fetches nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QTextBrowser
from shiboken6 import isValid

from reader.ui.quiet_bar import QuietBar
from reader.ui.viewports import viewport_of
from reader.ui.zooming import announce_zoom

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QMouseEvent,
        QPaintEvent,
        QTextDocument,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QWidget

_FRAME = 2.0
_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class RichText(QTextBrowser):
    """Shows rich text; what its links mean is for others to say."""

    zoomed = Signal(int)
    """The wheel was turned with Ctrl held: larger letters (1) or smaller ones (-1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ours: QTextDocument | None = None
        self._sheet = viewport_of(self)
        self._keyed = False
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here, when a key brought it."""
        super().focusInEvent(event)
        self._show_keyed(keyed=event.reason() in _BY_KEY)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer; a menu, or another window, gives the keyboard back."""
        super().focusOutEvent(event)
        self._show_keyed(keyed=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the one who reads with the mouse read without a frame."""
        self._show_keyed(keyed=False)
        super().mousePressEvent(event)

    def _show_keyed(self, *, keyed: bool) -> None:
        if keyed != self._keyed:
            self._keyed = keyed
            # A window that is taken apart takes the keyboard away when its parts are gone.
            if isValid(self._sheet):
                self._sheet.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and round it a frame while a key brought the keyboard here."""
        super().paintEvent(event)
        if self._keyed:
            painter = QPainter(self._sheet)
            pen = QPen(self.palette().color(QPalette.ColorRole.Accent), _FRAME)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            half = _FRAME / 2
            painter.drawRect(QRectF(self._sheet.rect()).adjusted(half, half, -half, -half))
            painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size: Qt's own way would leave our measures."""
        if not announce_zoom(event, self.zoomed):
            super().wheelEvent(event)
