"""The facts as a tree of two levels for Qt: sections, and the rows in them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.ui.counting import Count

if TYPE_CHECKING:
    from reader.ui.facts_rows import Row, Section

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DESCRIPTION = int(Qt.ItemDataRole.AccessibleDescriptionRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)
_NOTHING = Qt.ItemFlag.NoItemFlags
_CHOICE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_NONE_FOUND = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_LEAF = _CHOICE | Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsDragEnabled

_Index = QModelIndex | QPersistentModelIndex


class FactsModel(QAbstractItemModel):
    """Sections and rows; a row's index carries its section's number plus one, a section's 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()

    def set_sections(self, sections: tuple[Section, ...]) -> None:
        """Show other facts."""
        self.beginResetModel()
        self._sections = sections
        self.endResetModel()

    def section_at(self, index: _Index) -> Section | None:
        """Return the section a heading stands for; None for a row."""
        return self._sections[index.row()] if index.isValid() and not index.internalId() else None

    def row_at(self, index: _Index) -> Row | None:
        """Return the fact of a row; None for a heading and for "none found"."""
        inside = index.internalId() if index.isValid() else 0
        if not inside:
            return None
        rows = self._sections[inside - 1].rows
        return rows[index.row()] if index.row() < len(rows) else None

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return 1."""
        return 1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count sections, or the rows of one; an empty one has a row that says so."""
        if not parent.isValid():
            return len(self._sections)
        if parent.internalId() or parent.column():
            return 0
        return max(len(self._sections[parent.row()].rows), 1)

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Return the index of a section or of a row."""
        # Not by `hasIndex`, which asks for both counts in its turn: a tree asks for all rows.
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # QObject has another
        """Return the section of a row."""
        inside = index.internalId() if index.isValid() else 0
        return self.createIndex(inside - 1, 0, 0) if inside else QModelIndex()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let facts be chosen, and sections opened and closed."""
        if not index.isValid():
            return _NOTHING
        inside = index.internalId()
        if not inside:
            return _CHOICE
        return _LEAF if self._sections[inside - 1].rows else _NONE_FOUND

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what is read, also aloud; the delegate asks `row_at` for the rest."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if row:
            return _row_data(row, role)
        if role not in (_DISPLAY, _NAME):
            return None
        section = self.section_at(index)
        if section is None:
            return none_found()
        return section.title if role == _DISPLAY else _heading(section)


def none_found() -> str:
    """Return what stands in a section that is empty."""
    return QCoreApplication.translate("FactsModel", "none found")


def _heading(section: Section) -> str:
    count = section.count
    return f"{section.title}, {Count.entries(count) if count else none_found()}"


def _row_data(row: Row, role: int) -> str | None:
    if role == _DISPLAY:
        return row.label
    if role == _NAME:
        return ". ".join(words for words in (row.label, row.detail, row.tally) if words)
    if role == _TIP and row.axis is None:
        # Rich text with everything escaped: words of an article are never taken for markup.
        return f"<p>{escape(row.label)}</p><p>{escape(row.detail)}</p>"
    if role == _DESCRIPTION:
        return Count.places(len(row.evidence))
    return None
