"""What all rows drawn as cards share: their ground, who has the keyboard, a cut line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from reader.ui.theme import Theme, load_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor, QFont

MARGIN = 14
_BAR = 3
_SELECTED = QStyle.StateFlag.State_Selected
_HOVERED = QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus
_ACTIVE = QStyle.StateFlag.State_Active
AS_WRITTEN = Qt.LayoutDirection.LayoutDirectionAuto
"""Which way words run is for the words to tell: a painter would have all run to the right."""
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_ELIDE = Qt.TextElideMode.ElideRight


class CardDelegate(QStyledItemDelegate):
    """Draws in a theme's colours; what stands on a card is its heirs' to draw."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme: Theme = load_theme("light")
        self._watched = False

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours from now on."""
        self.theme = theme

    def set_focused(self, *, focused: bool) -> None:
        """Tell whether the list has the keyboard: its chosen row then shows it."""
        self._watched = focused

    def paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        """Draw the ground of a row: chosen, pointed at, or plain with a line below."""
        if state & _SELECTED:
            painter.fillRect(rect, self.theme.selection)
            self.paint_bar(painter, rect)
            if self._watched and state & _ACTIVE:
                self.paint_frame(painter, rect)
            return
        if state & _HOVERED:
            painter.fillRect(rect, self.theme.panel_hover)
        painter.setPen(self.theme.border)
        painter.drawLine(rect.left() + MARGIN, rect.bottom(), rect.right(), rect.bottom())
        if state & _FOCUSED:  # the keyboard is here, and nothing is chosen yet
            self.paint_frame(painter, rect)

    def paint_frame(self, painter: QPainter, rect: QRect) -> None:
        """Draw the frame of what has the keyboard, all of it inside: nobody cleans up beside it."""
        painter.setPen(QPen(self.theme.accent, 1))
        painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def paint_bar(self, painter: QPainter, rect: QRect) -> None:
        """Draw the bar before a chosen row: the ground alone is not seen by everybody."""
        bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
        painter.fillRect(bar, self.theme.accent)

    @staticmethod
    def write(painter: QPainter, room: QRect, words: str, font: QFont, colour: QColor) -> None:
        """Write one line, cut with dots where the room ends."""
        painter.setFont(font)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(words, _ELIDE, room.width())
        painter.drawText(room, _LEFT, shown)
