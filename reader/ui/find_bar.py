"""Find in the article: a small bar under the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader.ui.counting import written
from reader.ui.icons import icon

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.ui.theme import Theme

_TYPED_AFTER_MS = 80


class FindField(QLineEdit):
    """The words to find; Escape closes the bar, Enter goes on."""

    closed = Signal()
    went_on = Signal()
    went_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from place to place, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.went_back if back else self.went_on).emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """Announces what to find; shows which of how many places is in sight."""

    find_requested = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = FindField(self)
        self._field.setPlaceholderText(self.tr("Find in the article"))
        self._field.setAccessibleName(self.tr("Find in the article"))
        self._field.setMaximumWidth(320)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._buttons: list[tuple[QToolButton, str]] = []
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_AFTER_MS)
        self._typing.timeout.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        self._previous = self._button(row, "up", self.tr("Previous place"))
        self._next = self._button(row, "down", self.tr("Next place"))
        row.addStretch(1)
        self._close = self._button(row, "close", self.tr("Close"))
        self._connect()
        self.hide()

    def _button(self, row: QHBoxLayout, drawing: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(words)
        button.setToolTip(words)
        row.addWidget(button)
        self._buttons.append((button, drawing))
        return button

    def _connect(self) -> None:
        self._field.textChanged.connect(self._wait)
        self._field.went_on.connect(self._go_on)
        self._field.went_back.connect(self.previous_requested)
        self._field.closed.connect(self.close_bar)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._close.clicked.connect(self.close_bar)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for button, drawing in self._buttons:
            button.setIcon(icon(drawing, theme.text))

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with words to find if there are some, and type into it."""
        self.show()
        if words:
            self._field.setText(words)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell()

    def close_bar(self) -> None:
        """Hide the bar."""
        self._typing.stop()
        self.hide()
        self.closed.emit()

    def words(self) -> str:
        """Return what is looked for."""
        return self._field.text()

    def set_place(self, current: int, total: int) -> None:
        """Say which of how many places is in sight."""
        if not self._field.text().strip():
            self._count.clear()
        elif not total:
            self._count.setText(self.tr("not in this article"))
        else:
            words = self.tr("%1 of %2").replace("%1", written(current))
            self._count.setText(words.replace("%2", written(total)))

    def _wait(self) -> None:
        self._typing.start()

    def _go_on(self) -> None:
        """Go to the next place, or to the first one of what was typed just now."""
        if self._typing.isActive():
            self._tell()
        else:
            self.next_requested.emit()

    def _tell(self) -> None:
        self._typing.stop()
        self.find_requested.emit(self._field.text())
