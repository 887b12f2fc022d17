"""What a query may go on with, as rows of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Completion:
    """One row: what it is, what is shown of it, what is put into the box, and a note.

    A saved or recent query takes the place of the whole query, everything else of the word typed.
    """

    kind: Literal["field", "value", "saved", "recent", "forget", "command"]
    shown: str
    text: str
    note: str = ""


class CompletionModel(QAbstractListModel):
    """Rows in the order they come; the delegate asks `row_at` for what it draws."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Completion] = []

    def set_rows(self, rows: Sequence[Completion]) -> None:
        """Show other rows; nothing is done when they are the same."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def row_at(self, number: int) -> Completion | None:
        """Return what stands in a row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what is read, also aloud."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == _DISPLAY:
            return row.shown
        if role == _NAME:
            return f"{row.shown}. {row.note}" if row.note else row.shown
        return None
