"""Fields that a cross at their end empties: Qt's cross has no name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_CROSS = "_q_qlineeditclearaction"
"""What Qt calls it, in all its versions from 5.2 on."""


def let_clear(field: QLineEdit) -> None:
    """Put a cross at the end of a field, and let a screen reader say what it does."""
    field.setClearButtonEnabled(True)
    cross = field.findChild(QAction, _CROSS)
    if isinstance(cross, QAction):
        cross.setText(QCoreApplication.translate("clearing", "Empty the field"))


class FieldAbove(QLineEdit):
    """Chooses among the rows of the list below it; Down and Enter lead there, Escape empties it."""

    went_down = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        let_clear(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead out of the field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
