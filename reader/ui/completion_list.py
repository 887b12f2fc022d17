"""The list below the search box: what the query may go on with. The keyboard stays in the box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from reader.ui.card_delegate import CardDelegate
from reader.ui.completion_model import CompletionModel
from reader.ui.fonts import interface_font
from reader.ui.theme import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex
    from PySide6.QtGui import QFont

    from reader.ui.completion_model import Completion
    from reader.ui.theme import Theme

_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_PAD, _MARGIN, _GAP, _EDGE = 4, 12, 12, 4


class CompletionDelegate(CardDelegate):
    """Draws a row on one line: the words, and a quiet note at its end."""

    def __init__(self, model: CompletionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._plain, self._strong = interface_font(13), interface_font(13, strong=True)
        self._small = interface_font(12)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        """Return the one size."""
        return QSize(120, QFontMetrics(self._plain).height() + 2 * _PAD)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.selection if chosen else self.theme.panel_hover)
        line = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        quiet = self.theme.selection_text if chosen else self.theme.muted
        painter.setFont(self._small)
        painter.setPen(quiet)
        note = painter.fontMetrics().elidedText(
            row.note, Qt.TextElideMode.ElideRight, 2 * line.width() // 3
        )
        painter.drawText(line, _RIGHT, note)
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(note) - _GAP)
        colour = self.theme.selection_text if chosen else self.theme.text
        self.write(painter, line, row.shown, self._font(row), colour)

    def _font(self, row: Completion) -> QFont:
        return self._strong if row.kind == "field" else self._plain


class CompletionList(QListView):
    """Shows rows below a box and never takes the keyboard; the box hands its keys on."""

    taken = Signal(object)
    """The `Completion` that was chosen."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self.rows = CompletionModel(self)
        self._delegate = CompletionDelegate(self.rows, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setObjectName("completions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the query may go on with"))
        self.clicked.connect(self._take)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self.setPalette(palette(theme))
        self._delegate.set_theme(theme)

    def show_rows(self, rows: Sequence[Completion]) -> None:
        """Show these rows, none of them chosen; hide when there are none."""
        chosen = self.chosen()
        self.rows.set_rows(rows)
        if chosen is not None and chosen in rows:  # more rows have come for the same words
            self.setCurrentIndex(self.rows.index(list(rows).index(chosen)))
        else:
            self._choose(-1)
        if not rows:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """Stand right below the box, over whatever the window shows there."""
        window = self._box.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = self.sizeHintForRow(0) * self.rows.rowCount() + 2 * _EDGE
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + 3))
        self.setGeometry(QRect(corner, QSize(self._box.width(), height)))

    def chosen(self) -> Completion | None:
        """Return the row the keyboard has gone to."""
        return self.rows.row_at(self.currentIndex().row())

    def _choose(self, number: int) -> None:
        if 0 <= number < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(number))
            words = self.rows.data(self.currentIndex(), int(Qt.ItemDataRole.AccessibleTextRole))
        else:
            self.selectionModel().clear()
            words = ""
        self._box.setAccessibleDescription(words)

    def _take(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.hide()
            self.taken.emit(row)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the box means here; tell whether it meant anything.

        Enter takes a row only when the arrows have gone to one: otherwise it searches.
        """
        if self.isHidden():
            return False
        at, last = self.currentIndex().row(), self.rows.rowCount() - 1
        match event.key():
            case Qt.Key.Key_Down:
                self._choose(at + 1 if at < last else 0)
            case Qt.Key.Key_Up:
                self._choose(at - 1 if at >= 0 else last)
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Tab:
                self._take(self.rows.index(max(at, 0)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if at >= 0:
                self._take(self.currentIndex())
            case _:
                return False
        return True

    def viewportEvent(self, event: QEvent) -> bool:
        """Keep the keyboard in the box when a row is clicked."""
        handled = super().viewportEvent(event)
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._box.setFocus()
        return handled
