"""The facts beside the article: who, what, when, how much, and where it says so."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolTip, QTreeView, QVBoxLayout, QWidget

from reader.ui.facts_delegate import FactsDelegate, axis_room
from reader.ui.facts_model import FactsModel
from reader.ui.facts_rows import Section, day_label, own_section, quotation_section, sections
from reader.ui.quote_filter_bar import QuoteFilterBar
from reader.ui.theme import palette
from reader.ui.timeline_painter import point_at
from reader.ui.viewports import viewport_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction

    from reader.model import Analysis, Article, Fact, OwnWork
    from reader.ui.facts_rows import Row
    from reader.ui.quote_filter import QuoteFilter
    from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class FactsTree(QTreeView):
    """The tree of facts; says when the pointer leaves it, and where a menu is asked for."""

    left = Signal()
    key_activated = Signal(QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)
    pointed = Signal(QModelIndex, QPoint)
    """The row the pointer moves over, and where in the viewport."""
    dragged = Signal()
    """The current row is to be dragged out of the window."""
    let_go = Signal(QModelIndex, QPoint)
    """The row on which the left button was let go, and where in the viewport."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = viewport_of(self)

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the pointer is on no row any more."""
        super().leaveEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew: how many lines a label needs depends on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer is: a line of time is one row with many places."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self.pointed.emit(self.indexAt(place), place)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Ask for a drag; what is quoted is checked before it begins."""
        self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say where the button was let go."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            place = event.position().toPoint()
            self.let_go.emit(self.indexAt(place), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate with Enter or Space on every platform, not only where the style does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.key_activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer, or of the current one by key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_asked.emit(index, self.viewport().mapToGlobal(place))


class FactsPanel(QWidget):
    """Lists the facts of one article. Announces places of the text, in code points."""

    evidence_activated = Signal(object)
    """A `Span` to go to; activating a row again goes through all its places."""
    evidence_hovered = Signal(object)
    """The `Span`s of the row under the pointer or the keyboard, as a tuple; () for none."""
    search_requested = Signal(str)
    everything_requested = Signal(object)
    """The `Subject` of a row, of whom one wants to know what the whole archive says."""
    filter_changed = Signal(object)
    """The `QuoteFilter` a person chose."""
    corrected = Signal(object, object)
    """An `Article`, and a `Correction` a person made of a row."""
    drag_requested = Signal(object)
    """A `Row` that is to be dragged out of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FactsModel(self)
        self._tree = FactsTree(self)
        self._delegate = FactsDelegate(self._model, self._tree)
        self._stepped: QPersistentModelIndex | None = None
        self._step = 0
        self._closed: set[str] = set()
        self._article: Article | None = None
        self._analysis: Analysis | None = None
        self._quotations: Callable[[QuoteFilter], Section] | None = None
        self._found: tuple[Section, ...] = ()
        self._yours, self._yours_of = Section("", ()), ""
        self.filter = QuoteFilterBar(self)
        self._set_up_tree()
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(0)
        room.addWidget(self.filter)
        room.addWidget(self._tree)
        self.setFocusProxy(self._tree)
        self._connect()

    def _set_up_tree(self) -> None:
        tree = self._tree
        tree.setModel(self._model)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setIndentation(0)
        tree.setRootIsDecorated(False)
        tree.setExpandsOnDoubleClick(False)
        tree.setDragEnabled(True)
        tree.setMouseTracking(True)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Facts"))
        tree.setAccessibleDescription(
            self.tr("What the article states. Enter goes to where it says so, again to the next.")
        )

    def _connect(self) -> None:
        self._tree.clicked.connect(self._activate)
        self._tree.key_activated.connect(self._activate)
        self._tree.entered.connect(self._hover)
        self._tree.pointed.connect(self._hover_date)
        self._tree.let_go.connect(self._activate_date)
        self._tree.dragged.connect(self._drag)
        self._tree.left.connect(self._hover_nothing)
        self._tree.menu_asked.connect(self._show_menu)
        self._tree.expanded.connect(self._remember_open)
        self._tree.collapsed.connect(self._remember_closed)
        self._tree.selectionModel().currentChanged.connect(self._hover)
        self.filter.filter_changed.connect(self._show_chosen)
        self.filter.filter_changed.connect(self.filter_changed)

    def show_facts(
        self,
        article: Article,
        analysis: Analysis,
        facts: Sequence[Fact],
        colours: Mapping[str, int],
    ) -> None:
        """Show the facts of an article; sections a person closed stay closed.

        Of the same article again, corrected by now, the current row stays what it was.
        """
        if self._article is None or self._article.id != article.id:
            self._tree.setCurrentIndex(QModelIndex())
            self._tree.scrollToTop()
        self._article, self._analysis = article, analysis
        if self._yours_of != article.id:
            self._yours, self._yours_of = Section("", ()), article.id
        self._quotations = partial(quotation_section, article, analysis, colours)
        self._found = sections(article, analysis, facts, colours)
        self.filter.offer(analysis)
        self._show()

    def show_own(self, work: OwnWork) -> None:
        """Show what a person made of the article, above what was found in it."""
        yours = own_section(work)
        if self._found and yours != self._yours:
            self._yours = yours
            self._show()

    def _show_chosen(self, chosen: QuoteFilter) -> None:
        if self._quotations:
            self._found = (*self._found[:-1], self._quotations(chosen))
            self._show()

    def _show(self) -> None:
        self._forget_step()
        before = self._place()
        found = self._found
        self._model.set_sections((self._yours, *found) if found and self._yours.rows else found)
        for number in range(self._model.rowCount()):
            index = self._model.index(number, 0)
            section = self._model.section_at(index)
            self._tree.setExpanded(index, section is None or section.title not in self._closed)
        self._return(*before)

    def _place(self) -> tuple[str, int, Row | None]:
        """Return the section the current row is in, its number there, and the row itself."""
        index = self._tree.currentIndex()
        heading = index.parent() if index.parent().isValid() else index
        section = self._model.section_at(heading)
        number = -1 if heading == index else index.row()
        return section.title if section else "", number, self._model.row_at(index)

    def _return(self, title: str, at: int, row: Row | None) -> None:
        """Make a row the current one again, or the one that took its place; nothing scrolls."""
        headings = (self._model.index(number, 0) for number in range(self._model.rowCount()))
        heading = next((one for one in headings if self._model.data(one) == title), None)
        section = self._model.section_at(heading) if heading else None
        if heading is None or section is None:
            return
        same = (number for number, one in enumerate(section.rows) if row and _is_same(one, row))
        at = next(same, min(at, len(section.rows) - 1))
        bar = self._tree.verticalScrollBar()
        top = bar.value()
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._tree.setCurrentIndex(heading if at < 0 else self._model.index(at, 0, heading))
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        bar.setValue(top)

    def clear(self) -> None:
        """Show nothing."""
        self._quotations = self._article = self._analysis = None
        self._found = ()
        self.filter.offer(None)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        colours = palette(theme)
        colours.setColor(colours.ColorRole.Base, theme.panel)
        self._tree.setPalette(colours)
        self.filter.setPalette(colours)
        self._delegate.set_theme(theme)
        self._tree.viewport().update()

    def holds_focus(self) -> bool:
        """Tell whether the keyboard is here."""
        return self._tree.hasFocus()

    def current_row(self) -> Row | None:
        """Return the current row; None when there is none."""
        return self._model.row_at(self._tree.currentIndex())

    def _drag(self) -> None:
        row = self.current_row()
        if row and row.axis is None:
            self.drag_requested.emit(row)

    def closed_sections(self) -> tuple[str, ...]:
        """Return the titles of the sections a person closed, to be kept for the next time."""
        return tuple(sorted(self._closed))

    def close_sections(self, titles: Sequence[str]) -> None:
        """Close these sections, now and in the articles to come; open the others."""
        self._closed = set(titles)
        for number in range(self._model.rowCount()):
            index = self._model.index(number, 0)
            self._tree.setExpanded(index, self._model.data(index) not in self._closed)

    def _forget_step(self) -> None:
        self._stepped, self._step = None, 0
        self._delegate.set_step(None, 0)

    def _activate(self, index: QModelIndex) -> None:
        if self._model.section_at(index):
            self._tree.setExpanded(index, not self._tree.isExpanded(index))
            return
        row = self._model.row_at(index)
        if row is None or not row.evidence:
            return
        again = self._stepped is not None and self._stepped == index
        self._step = (self._step + 1) % len(row.evidence) if again else 0
        self._stepped = QPersistentModelIndex(index)
        self._delegate.set_step(index, self._step + 1)
        self._tree.viewport().update()
        self.evidence_activated.emit(row.evidence[self._step])

    def _hover(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        self.evidence_hovered.emit(row.evidence if row else ())

    def _date_at(self, index: QModelIndex, place: QPoint) -> Fact | None:
        """Return the date under the pointer, where a row is a line of time."""
        row = self._model.row_at(index)
        if row is None or row.axis is None:
            return None
        room = axis_room(self._tree.visualRect(index))
        point = point_at(row.axis, room, place.x())
        return point.fact if point else None

    def _hover_date(self, index: QModelIndex, place: QPoint) -> None:
        row = self._model.row_at(index)
        if row is None or row.axis is None:
            return
        fact = self._date_at(index, place)
        self.evidence_hovered.emit(fact.evidence if fact else ())
        # Rich text, as in the rows' tips: plain text would show what is escaped as it is written.
        words = f"<p>{escape(f'{day_label(fact)}: {fact.detail}')}</p>" if fact else ""
        QToolTip.showText(self._tree.viewport().mapToGlobal(place), words, self._tree)

    def _activate_date(self, index: QModelIndex, place: QPoint) -> None:
        """Go to the row of the date that was clicked on a line of time."""
        fact = self._date_at(index, place)
        if fact is None:
            return
        inside = index.parent()
        for number in range(self._model.rowCount(inside)):
            other = self._model.index(number, 0, inside)
            row = self._model.row_at(other)
            if row and row.axis is None and row.evidence == fact.evidence:
                self._tree.setCurrentIndex(other)
                self._activate(other)
                return

    def _hover_nothing(self) -> None:
        self.evidence_hovered.emit(())

    def _remember_open(self, index: QModelIndex) -> None:
        self._closed.discard(self._model.data(index))

    def _remember_closed(self, index: QModelIndex) -> None:
        self._closed.add(self._model.data(index))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        menu = QMenu(self)
        if row.search:
            words = self.tr("Search the archive for %1")
            search = menu.addAction(words.replace("%1", row.search.replace("&", "&&")))
            search.setData(row.search)
        if row.kind in ("person", "organisation") and self._article:
            from reader.model import Subject  # noqa: PLC0415 - after the first paint

            words = self.tr("Show everything about %1")
            everything = menu.addAction(words.replace("%1", row.label.replace("&", "&&")))
            everything.setData(Subject(row.kind, row.label, self._article.id))
        correct = self._corrections(menu, row, index)
        if correct is not None and not correct.isEmpty():
            menu.addMenu(correct)
        if menu.isEmpty():
            menu.deleteLater()
            return
        menu.triggered.connect(self._do)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _corrections(self, menu: QMenu, row: Row, index: QModelIndex) -> QMenu | None:
        """Return what may be said against a row; the place last gone to is the one meant."""
        if self._article is None or self._analysis is None or not row.evidence:
            return None
        from reader.ui.correction_menu import CorrectionMenu  # noqa: PLC0415 - when needed

        correct = CorrectionMenu(self, self._article, self._analysis, self.corrected.emit)
        menu.destroyed.connect(correct.deleteLater)
        if row.quote:
            correct.offer_for_quote(row.quote)
        else:
            stepped = self._stepped is not None and self._stepped == index
            correct.offer_for_row(row, row.evidence[self._step if stepped else 0])
        return correct

    def _do(self, action: QAction) -> None:
        about = action.data()
        if isinstance(about, str):
            self.search_requested.emit(about)
        elif about:
            self.everything_requested.emit(about)


def _is_same(row: Row, before: Row) -> bool:
    """Tell whether a row is of the same places, or where there are none reads the same."""
    return row.evidence == before.evidence and bool(row.evidence or row.label == before.label)
