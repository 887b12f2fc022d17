"""Two versions of an article side by side, with the list of what changed beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.comparison_page import ComparisonPage, stop_name, stop_words
from reader.ui.comparison_words import as_text, titles
from reader.ui.copy import article_line
from reader.ui.counting import written
from reader.ui.fonts import interface_font, reading_font
from reader.ui.growing_text import GrowingText
from reader.ui.icons import icon
from reader.ui.theme import Theme, load_theme, palette
from reader.ui.wrapped_rows import WrappedRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import OtherVersion
    from reader.ui.compared import ChangeLine, Compared

_STOP = int(Qt.ItemDataRole.UserRole)
_MOST_LINES = 400
_LIST_WIDTH, _PAGE_WIDTH = 300, 760
_SMALLEST_TEXT = 13
_ABOVE = 48
"""So many pixels of what comes before a place stay in sight above it."""


class ComparisonView(QWidget):
    """Shows what changed, and goes from change to change. Announces, and decides nothing."""

    version_chosen = Signal(str)
    """The id of another version that is to be compared."""
    swap_requested = Signal()
    copy_requested = Signal(str)
    """The list of the changes, as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = load_theme("light")
        self._text_size = 16
        self._told: Compared | None = None
        self._awaited = False
        self._stop = -1
        self.versions = QComboBox(self)
        self.swap = QPushButton(self.tr("Swap sides"), self)
        self.everything = QToolButton(self)
        self.page = GrowingText(self)
        self.list = QTreeWidget(self)
        self.copy = QPushButton(self.tr("Copy the list"), self)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self.previous = self._button(self.tr("Previous change"))
        self.next = self._button(self.tr("Next change"))
        self._set_up()
        self._connect()

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _set_up(self) -> None:
        self.versions.setAccessibleName(self.tr("The other version"))
        self.versions.setToolTip(self.tr("The other version"))
        self.versions.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.everything.setText(self.tr("Show what is the same"))
        self.everything.setCheckable(True)
        self.page.setAccessibleName(self.tr("Two versions side by side"))
        self.list.setAccessibleName(self.tr("What changed"))
        self.list.setHeaderHidden(True)
        self.list.setIndentation(12)
        self.list.setItemDelegate(WrappedRows(self.list, self))
        head = QHBoxLayout()
        head.addWidget(self.versions, 1)
        head.addWidget(self.swap)
        head.addWidget(self.everything)
        head.addStretch(1)
        for widget in (self._count, self.previous, self.next, self.copy):
            head.addWidget(widget)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.page)
        sides.addWidget(self.list)
        sides.setStretchFactor(0, 1)
        sides.setSizes([_PAGE_WIDTH, _LIST_WIDTH])
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(10)
        room.addLayout(head)
        room.addWidget(sides, 1)

    def _connect(self) -> None:
        self.versions.activated.connect(self._choose)
        self.swap.clicked.connect(self.swap_requested)
        self.everything.toggled.connect(self._write)
        self.copy.clicked.connect(self._copy)
        self.page.grown.connect(self._arrive)
        self.next.clicked.connect(self.go_on)
        self.previous.clicked.connect(self.go_back)
        self.list.currentItemChanged.connect(self._follow)
        self.list.itemActivated.connect(self._follow)
        for key, deed in (("F3", self.go_on), ("Shift+F3", self.go_back)):
            QShortcut(QKeySequence(key), self).activated.connect(deed)
        copying = QShortcut(QKeySequence("Ctrl+C"), self.list)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self._copy)

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self.page.setPalette(palette(theme))
        self.previous.setIcon(icon("up", theme.text))
        self.next.setIcon(icon("down", theme.text))
        self._write()

    def set_text_size(self, pixels: int) -> None:
        """Set the texts a little smaller than an article of so many pixels: there are two."""
        size = max(pixels - 2, _SMALLEST_TEXT)
        if size != self._text_size:
            self._text_size = size
            self._write()

    def show_versions(self, others: Sequence[OtherVersion], chosen: str) -> None:
        """Offer the other versions there are."""
        self.versions.clear()
        for other in others:
            when = self.tr("Earlier") if other.is_older else self.tr("Later")
            self.versions.addItem(f"{when}: {article_line(other.summary)}", other.summary.id)
        self.versions.setCurrentIndex(max(self.versions.findData(chosen), 0))
        self.versions.setVisible(len(others) > 1)

    def show_words(self, words: str) -> None:
        """Show no comparison, but what is the matter."""
        self._told, self._stop, self._awaited = None, -1, False
        self.list.clear()
        self.page.show_words(words)
        self._say()

    def show_compared(self, told: Compared) -> None:
        """Show what changed, from the first change on."""
        self._told, self._stop = told, -1
        self._fill_list(told)
        self._write()
        self._say()
        if told.stops:
            self.go(0)

    def _fill_list(self, told: Compared) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        for kind, title in titles().items():
            lines = [line for line in told.lines if line.kind == kind]
            if lines:
                self.list.addTopLevelItem(_group(f"{title}  {written(len(lines))}", lines))
        if not told.lines:
            nothing = QTreeWidgetItem([self.tr("The two read the same.")])
            nothing.setData(0, _STOP, -1)
            self.list.addTopLevelItem(nothing)
        self.list.expandAll()
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _write(self) -> None:
        if self._told is None:
            return
        self._awaited = self._stop >= 0
        self.page.setFont(reading_font(self._text_size))
        page = ComparisonPage(self._theme, self._text_size)
        self.page.show_parts(page.parts(self._told, everything=self.everything.isChecked()))

    # Going from change to change

    def stop(self) -> int:
        """Return the number of the change one is at, from 0; -1 at none."""
        return self._stop

    def go_on(self) -> None:
        """Go to the next change; behind the last one comes the first."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the previous change; before the first one comes the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        total = self._told.stops if self._told else 0
        if total:
            self.go((self._stop + by) % total if self._stop >= 0 else 0)

    def go(self, stop: int) -> None:
        """Bring a change into sight, in the page and in the list."""
        self._stop, self._awaited = stop, True
        self._say()
        self._choose_line(stop)
        self._arrive()

    def _arrive(self) -> None:
        """Bring the change one wants to see into sight, as soon as it is on the page."""
        place = self.page.place(stop_name(self._stop))
        if place is None or not self._awaited:
            return
        self._awaited = False
        self._mark(place)
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(place)
        bar = self.page.verticalScrollBar()
        self.page.setTextCursor(cursor)
        bar.setValue(bar.value() + self.page.cursorRect(cursor).top() - _ABOVE)

    def _mark(self, place: int) -> None:
        """Mark the number of the change one is at."""
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(place)
        length = len(stop_words(self._stop))
        cursor.movePosition(
            QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, length
        )
        looks = QTextCharFormat()
        looks.setBackground(QColor(self._theme.accent_text))
        looks.setForeground(QColor(self._theme.surface))
        mark.cursor, mark.format = cursor, looks
        self.page.setExtraSelections([mark])

    def _say(self) -> None:
        total = self._told.stops if self._told else 0
        words = self.tr("%1 of %2").replace("%1", written(self._stop + 1))
        self._count.setText(words.replace("%2", written(total)) if total else "")
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)
        self.copy.setEnabled(self._told is not None)

    def _choose_line(self, stop: int) -> None:
        """Make the line of a change the current one, unless one of the same place is."""
        now = self.list.currentItem()
        if now is not None and now.data(0, _STOP) == stop:
            return
        item = self._line_of(stop)
        if item is not None:
            self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
            flags = QItemSelectionModel.SelectionFlag
            self.list.setCurrentItem(item, 0, flags.ClearAndSelect)
            self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
            self.list.scrollToItem(item)

    def _line_of(self, stop: int) -> QTreeWidgetItem | None:
        for at in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(at)
            lines = (group.child(row) for row in range(group.childCount())) if group else ()
            found = next((one for one in lines if one and one.data(0, _STOP) == stop), None)
            if found is not None:
                return found
        return None

    # What is chosen

    def _follow(self, item: QTreeWidgetItem | None) -> None:
        stop = item.data(0, _STOP) if item is not None else None
        if isinstance(stop, int) and stop >= 0:
            self.go(stop)

    def _choose(self, row: int) -> None:
        self.version_chosen.emit(self.versions.itemData(row))

    def _copy(self) -> None:
        if self._told is not None:
            self.copy_requested.emit(as_text(self._told))


def _group(title: str, lines: Sequence[ChangeLine]) -> QTreeWidgetItem:
    group = QTreeWidgetItem([title])
    group.setFlags(Qt.ItemFlag.ItemIsEnabled)
    group.setFont(0, interface_font(12, strong=True))
    for line in lines[:_MOST_LINES]:
        row = QTreeWidgetItem([line.words])
        row.setToolTip(0, line.words)
        row.setData(0, _STOP, line.stop)
        group.addChild(row)
    if len(lines) > _MOST_LINES:
        group.addChild(QTreeWidgetItem([f"… {written(len(lines) - _MOST_LINES)}"]))
    return group
