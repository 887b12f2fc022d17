"""The quotations of the archive as a table: a list of numbers, and the rows one has looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.ui.dateline import shown_date
from reader.ui.quote_filter import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model import QuoteOrder, QuoteRow

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NAME = int(Qt.ItemDataRole.AccessibleTextRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_ROW = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_NOTHING = Qt.ItemFlag.NoItemFlags
_PAGE = 64
_MOST_KEPT = 4_096

COLUMNS: tuple[tuple[QuoteOrder, str], ...] = (
    ("speaker", "Speaker"),
    ("words", "Words"),
    ("kind", "Kind"),
    ("date", "Date"),
    ("title", "Article"),
)
"""What a column sorts by, and what stands above it."""


class QuotesModel(QAbstractTableModel):
    """Rows by number; those that are looked at are asked for and shown when they have come."""

    wanted = Signal(object)
    """A tuple of numbers whose rows should be read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = array("q")
        self._rows: OrderedDict[int, QuoteRow | None] = OrderedDict()
        self._asked: set[int] = set()
        self._waiting: set[int] = set()
        self._pages: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)

    def set_numbers(self, numbers: array[int]) -> None:
        """Show other quotations, in this order; what was read of them before stays known."""
        if numbers == self._numbers:
            # The same rows once more, perhaps with other words in them.
            self._tell_changed(0, len(numbers) - 1)
            return
        self.beginResetModel()
        self._numbers = numbers
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def forget(self) -> None:
        """Show nothing, and know nothing of any archive."""
        self._rows.clear()
        self._waiting.clear()
        self.set_numbers(array("q"))

    def forget_rows(self) -> None:
        """Read every row anew: the archive has changed."""
        self._rows.clear()
        self._asked.clear()

    def add_rows(self, rows: Mapping[int, QuoteRow | None]) -> None:
        """Show rows that were asked for, unless all of the archive was forgotten since.

        The answer about an archive one has left has the same numbers, for other quotations.
        """
        self._rows.update((number, row) for number, row in rows.items() if number in self._waiting)
        self._waiting.difference_update(rows)
        while len(self._rows) > _MOST_KEPT:
            number, _ = self._rows.popitem(last=False)
            self._asked.discard(number)
        for page in sorted(self._pages):
            self._tell_changed(page * _PAGE, min((page + 1) * _PAGE, len(self._numbers)) - 1)
        self._pages.clear()

    def _tell_changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def number_at(self, row: int) -> int:
        """Return the number of the quotation in a row."""
        return self._numbers[row]

    def numbers(self) -> array[int]:
        """Return the numbers of all quotations, in order; not to be changed."""
        return self._numbers

    def row_at(self, row: int) -> QuoteRow | None:
        """Return what stands in a row; None while it is not read, or when it is gone."""
        if not 0 <= row < len(self._numbers):
            return None
        number = self._numbers[row]
        if number in self._rows:
            return self._rows[number]
        if number not in self._asked:
            self._pages.add(row // _PAGE)
            if not self._asking.isActive():
                self._asking.start(0)
        return None

    def _ask(self) -> None:
        """Ask for the pages that were looked at in this turn, whole."""
        numbers = [
            number
            for page in sorted(self._pages)
            for number in self._numbers[page * _PAGE : (page + 1) * _PAGE]
            if number not in self._rows and number not in self._asked
        ]
        if numbers:
            self._asked.update(numbers)
            self._waiting.update(numbers)
            self.wanted.emit(tuple(numbers))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count the quotations."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let quotations be chosen, and dragged out of the window."""
        return _ROW if index.isValid() else _NOTHING

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what stands above a column."""
        if orientation != _HORIZONTAL or not 0 <= section < len(COLUMNS):
            return None
        return self.tr(COLUMNS[section][1]) if role == _DISPLAY else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401 - Qt's variant
        """Return what is read, also aloud."""
        if role not in (_DISPLAY, _TIP, _NAME) or not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return "…" if role == _DISPLAY and index.column() == 1 else None
        if role == _DISPLAY:
            return self._cell(row, COLUMNS[index.column()][0])
        said = row.speaker or self.tr("Speaker not named")
        return f"{said}: {row.words} — {row.title}"

    def _cell(self, row: QuoteRow, column: QuoteOrder) -> str:
        match column:
            case "speaker":
                return row.speaker or "—"
            case "words":
                return row.words
            case "kind":
                return self.tr(KINDS[row.kind])
            case "date":
                return shown_date(row.published) if row.published else ""
            case _:
                return row.title
