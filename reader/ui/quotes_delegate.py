"""Draws the table of quotations: words on two lines, what stands beside them quieter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.broken_lines import BrokenLines
from reader.ui.card_delegate import AS_WRITTEN, CardDelegate
from reader.ui.fonts import interface_font
from reader.ui.quotes_model import COLUMNS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_Index = QModelIndex | QPersistentModelIndex
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_LINES = 2
_SIDE, _PAD = 12, 8


class QuotesDelegate(CardDelegate):
    """Draws one cell; every row has the same height."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        fonts = {
            "speaker": interface_font(13, strong=True),
            "words": interface_font(13),
        }
        self._fonts: dict[str, QFont] = {
            name: fonts.get(name, interface_font(12)) for name, _ in COLUMNS
        }
        self._lines = {name: BrokenLines(font, _LINES) for name, font in self._fonts.items()}
        self._pitch = QFontMetrics(self._fonts["words"]).lineSpacing()

    def row_height(self) -> int:
        """Return the height every row has."""
        return _LINES * self._pitch + 2 * _PAD

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one height."""
        return QSize(60, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        name = COLUMNS[index.column()][0]
        chosen = bool(state & _SELECTED)
        painter.save()
        painter.setLayoutDirection(AS_WRITTEN)
        if chosen:
            painter.fillRect(rect, self.theme.selection)
            if index.column() == 0:
                self.paint_bar(painter, rect)
        painter.setPen(self.theme.border)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._fonts[name])
        painter.setPen(self._ink(name, chosen=chosen))
        room = rect.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        words = str(index.data() or "")
        for number, line in enumerate(self._lines[name].of(words, max(room.width(), 1))):
            place = QRect(room.left(), room.top() + number * self._pitch, room.width(), self._pitch)
            painter.drawText(place, _LEFT, line)
        if state & _FOCUSED:  # the keys can leave what is selected, and go on alone
            self.paint_frame(painter, rect)
        painter.restore()

    def _ink(self, name: str, *, chosen: bool) -> QColor:
        if chosen:
            return self.theme.selection_text
        return self.theme.text if name in ("speaker", "words") else self.theme.muted
