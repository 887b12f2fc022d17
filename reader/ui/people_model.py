"""The people and organisations of the archive as rows of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.counting import Count
from reader.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Subject, SubjectRow

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)
_DOT = " · "


def who_line(row: SubjectRow) -> str:
    """Return role and organisation as stated, or what kind it is."""
    stated = ", ".join(part for part in (row.role, row.organisation) if part)
    kind = said(row.subject.kind)
    return stated or kind[:1].upper() + kind[1:]


class PeopleModel(QAbstractListModel):
    """Rows in the order they come; the delegate asks `row_at` for what it draws."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SubjectRow] = []

    def set_rows(self, rows: Sequence[SubjectRow]) -> None:
        """Show other rows; nothing is done when they are the same."""
        if list(rows) != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def row_at(self, number: int) -> SubjectRow | None:
        """Return what stands in a row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def row_of(self, subject: Subject | None) -> int:
        """Return the row of a subject, else of the only one so named, else -1."""
        named = [
            number
            for number, row in enumerate(self._rows)
            if subject and (row.subject.kind, row.subject.name) == (subject.kind, subject.name)
        ]
        exact = [number for number in named if self._rows[number].subject == subject]
        return next(iter(exact or (named if len(named) == 1 else ())), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what is read, also aloud."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == _DISPLAY:
            return row.subject.name
        if role in (_NAME, _TIP):
            counts = (
                Count.articles(row.articles),
                Count.quotations(row.quotes),
                Count.mentions(row.mentions),
            )
            return f"{row.subject.name}. {who_line(row)}. {_DOT.join(counts)}"
        return None
