"""The second view: every quotation of the archive, or of the search, in one table."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model import QuotesWanted
from reader.ui.clearing import FieldAbove
from reader.ui.counting import Count, written
from reader.ui.hint_card import HintCard
from reader.ui.quote_filter import KINDS, UNSURE
from reader.ui.quotes_answer import Kept, QuotesAnswer
from reader.ui.quotes_model import COLUMNS, QuotesModel
from reader.ui.quotes_table import OrderMenu, QuotesTable
from reader.ui.theme import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.model import QuoteKind, QuoteOrder, QuoteRow
    from reader.ui.theme import Theme

_TYPED_AFTER_MS = 160
_LONG_MS = 300
_ROOM_FOR_COUNT = 900


class QuotesPane(QWidget):
    """Shows quotations, and says which are wanted. Announces, never decides."""

    wanted_changed = Signal()
    row_opened = Signal(object)
    """A `QuoteRow` whose place in its article is to be shown."""
    copy_requested = Signal(bool)
    """The selected quotations are to be copied; as a table or not."""
    export_requested = Signal(bool)
    """Quotations are to be written to a file: all that are shown, or the selected ones."""
    drag_requested = Signal()
    """The selected quotations are to be dragged out of the window."""
    stop_requested = Signal()
    """The file that is being written is not wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotesPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = QuotesModel(self)
        self.table = QuotesTable(self.model, self)
        self.field = FieldAbove(self)
        self.kind = QComboBox(self)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._copy = QPushButton(self.tr("Copy"), self)
        self._export = QPushButton(self)
        self._writing = self._narrow = False
        self._head = QGridLayout()
        self._empty = HintCard(self)
        self._stack = QStackedWidget(self)
        self._shown: QuotesWanted | None = None  # asked of whichever articles there were then
        self._order: QuoteOrder = "date"
        self._descending = True
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_AFTER_MS)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_LONG_MS)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.field.setPlaceholderText(self.tr("Speaker or words"))
        self.field.setAccessibleName(self.tr("Choose by speaker or words"))
        self.kind.setAccessibleName(self.tr("Kind of quotation"))
        self.kind.setToolTip(self.tr("Kind of quotation"))
        self.kind.addItem(self.tr("All kinds"), None)
        for kind, words in KINDS.items():
            if kind != UNSURE:
                self.kind.addItem(self.tr(words), kind)
        self.table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._head.setContentsMargins(12, 8, 12, 8)
        self._head.setSpacing(8)
        for at, widget in enumerate((self.field, self.kind, None, self._copy, self._export)):
            if widget is not None:
                self._head.addWidget(widget, 0, at)
        self._place_count(narrow=False)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addLayout(self._head)
        room.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the count a line of its own where it would leave the field no room."""
        super().resizeEvent(event)
        narrow = event.size().width() < _ROOM_FOR_COUNT
        if narrow != self._narrow:
            self._place_count(narrow=narrow)

    def _place_count(self, *, narrow: bool) -> None:
        self._narrow = narrow
        self._head.removeWidget(self._count)
        if narrow:
            self._head.addWidget(self._count, 1, 0, 1, 5)
        else:
            self._head.addWidget(self._count, 0, 2)
        self._head.setColumnStretch(0, 2)
        self._head.setColumnStretch(2, 0 if narrow else 3)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._wait)
        self.field.went_down.connect(self._go_down)
        self._typing.timeout.connect(self.wanted_changed)
        self._waiting.timeout.connect(self._say_waiting)
        self.kind.currentIndexChanged.connect(self._want)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.table.copied.connect(self._ask_to_copy)
        self.table.dragged.connect(self.drag_requested)
        self.table.customContextMenuRequested.connect(self._offer)
        self._copy.clicked.connect(self._ask_to_copy)
        self._export.clicked.connect(self._ask_to_export)
        self.table.selectionModel().selectionChanged.connect(self._name_export)
        self._name_export()

    def _wait(self) -> None:
        self._typing.start()

    def _go_down(self) -> None:
        # A table that is not shown would take the keyboard once it is shown again: from whoever
        # is still typing.
        if self._stack.currentWidget() is self.table:
            self.table.setFocus()

    def _want(self) -> None:
        self.wanted_changed.emit()

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        self._order = COLUMNS[section][0]
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.wanted_changed.emit()

    def wanted(self, articles: Sequence[str] | None, query: str = "") -> QuotesWanted:
        """Return which quotations of what a query found are asked for, and in which order."""
        kind = cast("QuoteKind | None", self.kind.currentData())
        return QuotesWanted(
            " ".join(self.field.text().split()),
            (kind,) if kind else (),
            articles,
            query,
            self._order,
            self._descending,
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        colours = palette(theme)
        self.table.setPalette(colours)
        self.table.delegate.set_theme(theme)
        self.table.viewport().update()

    def take_keyboard(self) -> None:
        """Put the keyboard into the table; a hint that is there instead hands it on to the rows."""
        (self._stack.currentWidget() or self.table).setFocus()

    def kept(self) -> Kept:
        """Return what is to stay when the table is listed again."""
        model, table = self.model, self.table
        current, top = table.currentIndex().row(), max(table.rowAt(0), 0)
        return Kept(
            self.selected(),
            model.number_at(current) if current >= 0 else 0,
            model.number_at(top) if model.rowCount() else 0,
            top,
        )

    def wait(self) -> None:
        """Say that an answer takes its time, if it does."""
        self._waiting.start()

    def _say_waiting(self) -> None:
        self._count.setText(self.tr("Looking through the quotations…"))

    def show_answer(self, answer: QuotesAnswer) -> None:
        """Show these quotations, or say that there are none.

        Asked for once more they are scrolled to where they were; others begin at the first.
        """
        self._waiting.stop()
        numbers, asked = answer.numbers, answer.question
        at = self.table.verticalScrollBar().value()
        same = numbers == self.model.numbers()
        self.model.set_numbers(numbers)
        if not same:
            self.table.select(answer.ranges, answer.current)
            moved = answer.top - asked.kept.top_row if answer.top >= 0 else 0
            at += moved * self.table.row_height()
        again = _without_articles(asked.wanted)
        self.table.scroll_to(at if again == self._shown else 0)
        self._shown = again
        told = Count.quotations(len(numbers))
        searching = asked.wanted.articles is not None
        if answer.narrowed:
            told = self.tr("%1 answering the search").replace("%1", told)
        elif searching:
            told = self.tr("%1 in the articles found").replace("%1", told)
        self._count.setText(told)
        self._copy.setEnabled(bool(numbers))
        self._export.setEnabled(bool(numbers) or self._writing)
        self._name_export()
        if numbers:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say_none(searching=searching)

    def _say_none(self, *, searching: bool) -> None:
        self._count.clear()
        narrowed = bool(self.field.text().strip() or self.kind.currentData())
        title = self.tr("No quotation is like that") if narrowed else self.tr("No quotations")
        if searching:
            words = self.tr("The search above leaves out articles; Esc in it clears it.")
        elif narrowed:
            words = self.tr("Part of a name or of the words is enough; all kinds may be shown.")
        else:
            words = self.tr("What people say in the articles stands here, from all of them.")
        self.show_hint(title, words)

    def show_hint(self, title: str, words: str = "") -> None:
        """Show no table, but why there is none."""
        self._waiting.stop()
        self._empty.set_words(words, title=title)
        self._stack.setCurrentWidget(self._empty)

    def forget(self) -> None:
        """Show nothing of any archive."""
        self.field.clear()
        self._typing.stop()
        self.model.forget()
        self._shown = None
        self._count.clear()

    def is_writing(self) -> bool:
        """Tell whether a file of quotations is being written."""
        return self._writing

    def show_writing(self, *, writing: bool) -> None:
        """Offer to stop what is being written, or to write."""
        self._writing = writing
        self._export.setEnabled(writing or self.model.rowCount() > 0)
        self._name_export()

    def exports_all(self) -> bool:
        """Tell whether all are to be exported: one selected row is only where one is."""
        return self.table.count_selected() <= 1

    def export_words(self) -> str:
        """Return what the button does now."""
        if self._writing:
            return self.tr("Stop export")
        return self._all_words() if self.exports_all() else self._selected_words()

    def _all_words(self) -> str:
        count = self.model.rowCount()
        words = self.tr("Export all %1…") if count > 1 else self.tr("Export all…")
        return words.replace("%1", written(count))

    def _selected_words(self) -> str:
        count = self.table.count_selected()
        words = self.tr("Export the selected quotation…") if count == 1 else ""
        return (words or self.tr("Export %1 selected…")).replace("%1", written(count))

    def _name_export(self) -> None:
        """Let the button say what it would write."""
        self._export.setText(self.export_words())

    def _ask_to_export(self) -> None:
        if self._writing:
            self.stop_requested.emit()
        else:
            self.export_requested.emit(self.exports_all())

    def _ask_for_all(self) -> None:
        self.export_requested.emit(True)  # noqa: FBT003 - a signal has no names

    def _ask_for_selected(self) -> None:
        self.export_requested.emit(False)  # noqa: FBT003 - a signal has no names

    def selected(self) -> array[int]:
        """Return the numbers of the selected quotations, from top to bottom."""
        numbers, found = self.model.numbers(), array("q")
        for first, last in self.table.selected_ranges():
            found.extend(numbers[first : last + 1])
        return found

    def _open(self, index: QModelIndex) -> None:
        row: QuoteRow | None = self.model.row_at(index.row())
        if row:
            self.row_opened.emit(row)

    def _ask_to_copy(self) -> None:
        self.copy_requested.emit(False)  # noqa: FBT003 - a signal has no names

    def _ask_for_table(self) -> None:
        self.copy_requested.emit(True)  # noqa: FBT003 - a signal has no names

    def _open_current(self) -> None:
        self._open(self.table.currentIndex())

    def _offer(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the article there")).triggered.connect(self._open_current)
        menu.addSeparator()
        menu.addAction(self.tr("Copy with source")).triggered.connect(self._ask_to_copy)
        menu.addAction(self.tr("Copy as table")).triggered.connect(self._ask_for_table)
        menu.addSeparator()
        menu.addMenu(OrderMenu(self.table, menu))
        menu.addSeparator()
        if self._writing:
            menu.addAction(self.export_words()).triggered.connect(self._ask_to_export)
        else:
            selected = menu.addAction(self._selected_words())
            selected.setEnabled(self.table.count_selected() > 0)
            selected.triggered.connect(self._ask_for_selected)
            menu.addAction(self._all_words()).triggered.connect(self._ask_for_all)
        menu.popup(self.table.viewport().mapToGlobal(place))


def _without_articles(wanted: QuotesWanted) -> QuotesWanted:
    """Return what is asked; which articles a search finds may change while the index grows."""
    return replace(wanted, articles=None)
