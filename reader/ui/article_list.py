"""The left pane: the articles, how they are sorted, and what to do when there are none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.facet_bar import FacetBar
from reader.ui.hint_card import HintCard
from reader.ui.icons import icon
from reader.ui.list_delegate import ListDelegate
from reader.ui.list_model import ListModel
from reader.ui.row_table import RowTable
from reader.ui.theme import palette
from reader.ui.viewports import viewport_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QMenu

    from reader.model import Summary
    from reader.ui.theme import Theme


class ArticleTable(RowTable):
    """One column of cards; Enter and Space open one, like a click."""

    chosen = Signal(QModelIndex)
    unfolded = Signal(QModelIndex, bool)
    """A row whose copies are to be shown (Right), or hidden (Left)."""
    focused = Signal(bool)
    dragged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = viewport_of(self)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(40)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Articles"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row by key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.unfolded.emit(self.currentIndex(), event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Ask for a drag of the current row."""
        self.dragged.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003 - Qt's signature

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003 - Qt's signature


class ArticleList(QWidget):
    """Lists articles. Announces which one was chosen; never opens one."""

    article_chosen = Signal(str)
    open_requested = Signal()
    folder_chosen = Signal(str)
    """A folder that was offered is to be opened."""
    clear_requested = Signal()
    drag_requested = Signal(object)
    """The `Summary` of an article that is to be dragged out of the window."""
    suggestion_taken = Signal(str)
    """A query that was offered instead of the one asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ListModel(self)
        self.table = ArticleTable(self)
        self._delegate = ListDelegate(self.model, self.table)
        self._awaited, self._follow = "", False
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._understood = QLabel(self)
        self._understood.setObjectName("understood")
        self._understood.setWordWrap(True)
        self._understood.setTextFormat(Qt.TextFormat.PlainText)
        self._understood.hide()
        self._suggestion = QPushButton(self)
        self._suggestion.setObjectName("suggestion")
        self._suggestion.hide()
        self._offered = ""
        self.facets = FacetBar(self)
        self._sort = QToolButton(self)
        self._empty = HintCard(self)
        self._welcome = HintCard(self, framed=True)
        self._stack = QStackedWidget(self)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.table.verticalHeader().setMinimumSectionSize(self._delegate.row_height())
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._sort.setIconSize(QSize(10, 10))
        self._sort.setObjectName("small")
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        head = QHBoxLayout()
        head.setContentsMargins(14, 5, 6, 4)
        head.addWidget(self._count, 1)
        head.addWidget(self._sort)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addLayout(head)
        room.addWidget(self._understood)
        room.addWidget(self._suggestion)
        room.addWidget(self.facets)
        room.addWidget(self._stack, 1)
        room.addWidget(self._welcome)
        self._welcome.hide()
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._step_to)
        self.table.chosen.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.table.dragged.connect(self._drag)
        self.table.focused.connect(self._show_focus)
        self.table.unfolded.connect(self._unfold)
        self._delegate.copies_clicked.connect(self._toggle_copies)
        self.model.filled.connect(self._mark_awaited)
        self._empty.pressed.connect(self._on_hint)
        self._suggestion.clicked.connect(lambda: self.suggestion_taken.emit(self._offered))
        self._welcome.pressed.connect(self.open_requested)
        self._welcome.taken.connect(self.folder_chosen)

    def _show_focus(self, focused: bool) -> None:  # noqa: FBT001 - a signal's
        self._delegate.set_focused(focused=focused)
        self.table.viewport().update()

    def _step_to(self, index: QModelIndex) -> None:
        # Taking the keyboard makes the first row the current one, which opens nothing.
        if self.table.selectionModel().isSelected(index):
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        summary = self.model.summary_at(index.row())
        if summary:
            self.article_chosen.emit(summary.id)

    def _drag(self) -> None:
        summary = self.current()
        if summary:
            self.drag_requested.emit(summary)

    def _unfold(self, index: QModelIndex, shown: bool) -> None:  # noqa: FBT001 - a signal's
        summary = self.model.summary_at(index.row())
        if summary and self.model.copies(summary.id)[0]:
            self.model.show_copies(summary.id, shown=shown)
            self.set_current(summary.id)

    def _toggle_copies(self, article_id: str) -> None:
        current = self.current()
        self.model.show_copies(article_id, shown=not self.model.copies(article_id)[1])
        if current:
            self.set_current(current.id, follow=False)

    def _on_hint(self) -> None:
        if self.model.is_searching():
            self.clear_requested.emit()
        else:
            self.open_requested.emit()

    # What the window tells it

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        colours = palette(theme)
        colours.setColor(colours.ColorRole.Base, theme.panel)
        self.table.setPalette(colours)
        self._delegate.set_theme(theme)
        self.facets.set_theme(theme)
        self._sort.setIcon(icon("down", theme.muted))
        self.table.viewport().update()

    def set_sort_menu(self, menu: QMenu, words: str) -> None:
        """Show how the list is sorted; the button opens the menu that changes it."""
        self._sort.setMenu(menu)
        self._sort.setText(words)
        self._sort.setAccessibleName(self.tr("Sorted by %1").replace("%1", words))
        self._sort.setToolTip(self.tr("Sort the articles"))

    def show_count(self, words: str, understood: str = "") -> None:
        """Say how many rows there are, and how a query was understood."""
        self._count.setText(words)
        self._understood.setText(understood)
        self._understood.setVisible(bool(understood))

    def show_suggestion(self, query: str) -> None:
        """Offer another query instead of the one asked; none for an empty one."""
        self._offered = query
        words = self.tr("Did you mean: %1").replace("%1", query)
        self._suggestion.setAccessibleName(words)
        self._suggestion.setToolTip(words)
        self._suggestion.setText(words.replace("&", "&&"))
        self._suggestion.setVisible(bool(query))

    def show_welcome(self, words: str, button: str) -> None:
        """Show a card below the list; no words, no card."""
        self._welcome.set_words(words, button=button)
        self._welcome.setVisible(bool(words))

    def offer_folders(self, folders: Sequence[str]) -> None:
        """Offer folders that were open before, on the card."""
        self._welcome.offer([(Path(folder).name, folder) for folder in folders])

    def show_rows(self) -> None:
        """Show the list."""
        self._stack.setCurrentWidget(self.table)

    def show_hint(self, title: str, words: str = "", button: str = "") -> None:
        """Show no list, but what is the matter and what to do next."""
        self._empty.set_words(words, title=title, button=button)
        self._stack.setCurrentWidget(self._empty)

    # Rows

    def current(self) -> Summary | None:
        """Return the article of the current row."""
        return self.model.summary_at(self.table.currentIndex().row())

    def shows_current(self) -> bool:
        """Tell whether the current row is in sight."""
        place = self.table.visualRect(self.table.currentIndex())
        return self.table.viewport().rect().intersects(place)

    def place(self) -> tuple[str, int]:
        """Return which article is the first in sight, and where its row begins; "" at the top."""
        row = self.table.rowAt(0)
        summary = self.model.summary_at(row) if self.table.verticalScrollBar().value() else None
        return (summary.id, self.table.rowViewportPosition(row)) if summary else ("", 0)

    def return_to(self, place: tuple[str, int]) -> None:
        """Bring an article to where it was in sight, now that there may be others above it."""
        article_id, top = place
        row = self.model.row_now(article_id) if article_id else -1
        if row >= 0:
            self.table.doItemsLayout()
            bar = self.table.verticalScrollBar()
            bar.setValue(bar.value() + self.table.rowViewportPosition(row) - top)

    def set_current(self, article_id: str, *, follow: bool = True) -> None:
        """Make an article's row the current one, without announcing it; `follow` it by scrolling.

        One that is among very many may get its row later, and is the current one then.
        """
        row = self.model.row_now(article_id)
        self._awaited = article_id if self.model.may_come(article_id) else ""
        # What stood in sight is brought there again; nothing else pulls the list away.
        self._follow = follow and row >= 0
        self._mark(row, scroll=follow and not self._awaited)

    def _mark_awaited(self) -> None:
        awaited, self._awaited = self._awaited, ""
        if awaited:
            self._mark(self.model.row_now(awaited), scroll=self._follow)

    def _mark(self, row: int, *, scroll: bool) -> None:
        chosen = self.table.selectionModel()
        chosen.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if row < 0:
            chosen.clear()
        else:
            flags = QItemSelectionModel.SelectionFlag
            chosen.setCurrentIndex(self.model.index(row), flags.ClearAndSelect | flags.Rows)
            if scroll:
                self.table.scrollTo(self.model.index(row))
        chosen.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.table.viewport().update()

    def step(self, by: int, article_id: str) -> None:
        """Choose the row after or before an article's; the first when it is not shown."""
        row = self.model.row_of(article_id)
        target = 0 if row < 0 else row + by
        if 0 <= target < self.model.rowCount():
            before, index = self.table.currentIndex(), self.model.index(target)
            self.table.setCurrentIndex(index)
            if before == index:  # where the keyboard is, but not what is open
                self._choose(index)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when the window comes to the front or goes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.table.viewport().update()
