"""The table of quotations: rows of one height that can be opened, selected and found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QWidget,
)

from reader.ui.quotes_delegate import QuotesDelegate
from reader.ui.quotes_model import COLUMNS, QuotesModel
from reader.ui.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

_WIDTHS = {"speaker": 170, "kind": 90, "date": 150, "title": 280}
_ROOMY = 1_150
_NARROWEST = 60
_LEAST = {"kind": 84}
_WORDS = 1
_LAST = len(COLUMNS) - 1


class QuotesTable(RowTable):
    """Rows of two lines; Enter opens one, Copy copies the selected ones."""

    opened = Signal(QModelIndex)
    copied = Signal()
    dragged = Signal()
    """The selected rows are to be dragged out of the window."""

    def __init__(self, model: QuotesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._fitting = self._fitted = True
        self.delegate = QuotesDelegate(self)
        self.setItemDelegate(self.delegate)
        high = self.delegate.row_height()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(high)
        self.verticalHeader().setDefaultSectionSize(high)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Quotations"))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        # It would ask of every row whether it is selected, each time that it is drawn anew.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(_NARROWEST)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setStretchLastSection(False)
        head.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        head.sectionResized.connect(self._keep_widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the room to the words in a narrow window, too."""
        if self._fitted:
            self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, room: int) -> None:
        share = min(1.0, room / _ROOMY)
        self._fitting = True
        for number, (name, _) in enumerate(COLUMNS):
            if name in _WIDTHS:
                width = max(round(_WIDTHS[name] * share), _LEAST.get(name, _NARROWEST))
                self.horizontalHeader().resizeSection(number, width)
        self._fitting = False

    def count(self) -> int:
        """Return how many columns there are."""
        return len(COLUMNS)

    def wanted(self) -> list[int]:
        """Return the columns' widths as a person drew them; nothing when nobody did."""
        head = self.horizontalHeader()
        return [] if self._fitted else [head.sectionSize(at) for at in range(len(COLUMNS))]

    def want(self, widths: Sequence[int]) -> None:
        """Make the columns so wide; the words get what is left."""
        self._fitted = False
        for number, width in enumerate(widths):
            if number != _WORDS:
                self.horizontalHeader().resizeSection(number, width)

    def _keep_widths(self, section: int) -> None:
        """Let columns be as wide as a person drew them; the words get what is left."""
        if section != _WORDS and not self._fitting:
            self._fitted = False

    def select(self, ranges: Iterable[tuple[int, int]], current: int) -> None:
        """Select rows, each range from its first to its last, and make one the current row."""
        model, chosen = self.model(), QItemSelection()
        for first, last in ranges:
            chosen.append(QItemSelectionRange(model.index(first, 0), model.index(last, _LAST)))
        choice = self.selectionModel()
        choice.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current >= 0:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            choice.setCurrentIndex(model.index(current, 0), keep)

    def selected_ranges(self) -> list[tuple[int, int]]:
        """Return the selected rows from top to bottom, each range from its first to its last."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(number) for number in range(chosen.count())]
        found: list[tuple[int, int]] = []
        for first, last in sorted((part.top(), part.bottom()) for part in parts):
            begin = max(first, found[-1][1] + 1) if found else first
            if begin <= last:
                found.append((begin, last))
        return found

    def count_selected(self) -> int:
        """Count the selected rows."""
        return sum(last + 1 - first for first, last in self.selected_ranges())

    def row_height(self) -> int:
        """Return the height of every row, in pixels."""
        return self.verticalHeader().defaultSectionSize()

    def scroll_to(self, pixels: int) -> None:
        """Have this much of the rows above the first line in sight."""
        self.doItemsLayout()  # the bar knows how long the new table is from now on
        self.verticalScrollBar().setValue(pixels)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Ask for a drag; it begins when the words have been checked."""
        self.dragged.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by key; what is copied is told by the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class OrderMenu(QMenu):
    """Does what a click on the head of a column does, for who has no mouse."""

    def __init__(self, table: QuotesTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Sort by"))
        self._head = table.horizontalHeader()
        for section in range(len(COLUMNS)):
            words = table.model().headerData(section, Qt.Orientation.Horizontal)
            action = self.addAction(str(words))
            action.setData(section)
            action.setCheckable(True)
            action.setChecked(section == self._head.sortIndicatorSection())
        self.triggered.connect(self._sort)

    def _sort(self, action: QAction) -> None:
        """Sort by a column, or by the same one the other way round."""
        order, section = Qt.SortOrder, action.data()
        again = section == self._head.sortIndicatorSection()
        turned = again and self._head.sortIndicatorOrder() == order.AscendingOrder
        self._head.setSortIndicator(
            section, order.DescendingOrder if turned else order.AscendingOrder
        )
