"""A table of which whole rows are chosen, as of a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

_Action = QAbstractItemView.CursorAction
_CONTROL = Qt.KeyboardModifier.ControlModifier


class RowTable(QTableView):
    """Home and End lead to the first and the last row; Qt's own go along the columns of one."""

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads."""
        if action in (_Action.MoveHome, _Action.MoveEnd):
            modifiers |= _CONTROL  # by which Qt's go to the first and the last row
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, _typed: str) -> None:
        """Go nowhere by typing: Qt would look through all rows there are, and nobody could wait."""
