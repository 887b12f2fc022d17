"""The left pane of the people: a field that chooses among names, and the names with counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.article_list import ArticleTable
from reader.ui.card_delegate import AS_WRITTEN, MARGIN, CardDelegate
from reader.ui.clearing import FieldAbove
from reader.ui.counting import Count, written
from reader.ui.fonts import interface_font
from reader.ui.hint_card import HintCard
from reader.ui.people_model import PeopleModel, who_line
from reader.ui.theme import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from reader.model import Subject, SubjectRow
    from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_SELECTED = QStyle.StateFlag.State_Selected
_PAD = 8
_TYPED_AFTER_MS = 90


class PeopleDelegate(CardDelegate):
    """Draws a name with its role, and how many articles and quotations there are."""

    def __init__(self, model: PeopleModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._strong, self._small = interface_font(13, strong=True), interface_font(12)
        self._heights = [QFontMetrics(font).height() for font in (self._strong, self._small)]

    def row_height(self) -> int:
        """Return the height every row has."""
        return sum(self._heights) + 2 * _PAD + 2

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one size."""
        return QSize(120, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & _SELECTED)
        quiet = self.theme.selection_text if chosen else self.theme.muted
        strong = self.theme.selection_text if chosen else self.theme.text
        painter.save()
        painter.setLayoutDirection(AS_WRITTEN)
        self.paint_ground(painter, rect, state)
        line = rect.adjusted(MARGIN, _PAD, -MARGIN, -_PAD)
        first = QRect(line.left(), line.top(), line.width(), self._heights[0])
        second = QRect(line.left(), first.bottom() + 3, line.width(), self._heights[1])
        painter.setFont(self._small)
        painter.setPen(quiet)
        for room, count in (
            (first, f"❝ {written(row.quotes)}" * (row.quotes > 0)),
            (second, _articles(row)),
        ):
            painter.drawText(room, _RIGHT, count)
            room.setRight(room.right() - QFontMetrics(self._small).horizontalAdvance(count) - 10)
        self.write(painter, first, row.subject.name, self._strong, strong)
        self.write(painter, second, who_line(row), self._small, quiet)
        painter.restore()


def _articles(row: SubjectRow) -> str:
    return Count.articles(row.articles)


class PeopleList(QWidget):
    """Lists people and organisations. Announces whom one chose, and which names one wants."""

    subject_chosen = Signal(object)
    """The `Subject` of a row."""
    words_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = PeopleModel(self)
        self.table = ArticleTable(self)
        self.field = FieldAbove(self)
        self._delegate = PeopleDelegate(self.model, self.table)
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._empty = HintCard(self)
        self._stack = QStackedWidget(self)
        self._typing = QTimer(self)
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        self.table.verticalHeader().setMinimumSectionSize(self._delegate.row_height())
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.table.setAccessibleName(self.tr("People and organisations"))
        self.field.setPlaceholderText(self.tr("Part of a name"))
        self.field.setAccessibleName(self.tr("Choose among people and organisations"))
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_AFTER_MS)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 8, 0, 0)
        room.setSpacing(4)
        for widget in (self.field, self._count):
            inset = QVBoxLayout()
            inset.setContentsMargins(MARGIN if widget is self._count else 8, 0, 8, 0)
            inset.addWidget(widget)
            room.addLayout(inset)
        room.addWidget(self._stack, 1)
        self.setMinimumWidth(180)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._step)
        self.table.chosen.connect(self._choose)
        self.table.clicked.connect(self._choose)
        self.table.focused.connect(self._show_focus)
        self.field.went_down.connect(self._go_down)
        self.field.textChanged.connect(self._wait)
        self._typing.timeout.connect(self._tell)

    def _show_focus(self, focused: bool) -> None:  # noqa: FBT001 - a signal's
        self._delegate.set_focused(focused=focused)
        self.table.viewport().update()

    def _step(self, index: QModelIndex) -> None:
        # Taking the focus makes the first row the current one, which chooses nobody.
        if self.table.selectionModel().isSelected(index):
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row:
            self.subject_chosen.emit(row.subject)

    def _wait(self) -> None:
        self._typing.start()

    def _tell(self) -> None:
        self.words_changed.emit(self.words())

    def _go_down(self) -> None:
        if self._stack.currentWidget() is not self.table:
            # One that is not shown would take the keyboard once it is shown again: from whoever
            # is still typing the name.
            return
        self.table.setFocus()
        first = self.model.row_at(0)
        if first and not self.table.selectionModel().hasSelection():
            self.set_current(first.subject)
            self.subject_chosen.emit(first.subject)

    def take_keyboard(self) -> None:
        """Put the keyboard into the list; a hint that is there instead hands it on to the rows."""
        (self._stack.currentWidget() or self.table).setFocus()

    def words(self) -> str:
        """Return what names should hold."""
        return " ".join(self.field.text().split())

    def forget(self) -> None:
        """Show nobody, of any archive, and no words."""
        self.field.clear()
        self._typing.stop()
        self.show_hint(self.tr("Reading the archive…"))
        self.model.set_rows([])

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        colours = palette(theme)
        colours.setColor(colours.ColorRole.Base, theme.panel)
        self.table.setPalette(colours)
        self._delegate.set_theme(theme)
        self.table.viewport().update()

    def show_rows(
        self, rows: Sequence[SubjectRow], current: Subject | None, *, more: bool = False
    ) -> None:
        """Show these rows; that of the open page stays the current one."""
        follow = self._follows(current)
        chosen = self.table.selectionModel()
        chosen.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.model.set_rows(rows)
        chosen.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._stack.setCurrentWidget(self.table)
        self.table.doItemsLayout()  # the bar knows how long the list is from now on
        self.set_current(current, follow=follow)
        first = self.tr("The %1 most quoted; type for others").replace("%1", written(len(rows)))
        self._count.setText(first if more else Count.names(len(rows)))

    def listed(self, subject: Subject) -> Subject | None:
        """Return who is listed by a subject's name, known by an article that is there; or None."""
        row = self.model.row_at(self.model.row_of(subject))
        return row.subject if row else None

    def show_hint(self, title: str, words: str = "") -> None:
        """Show no list, but why there is none."""
        self._count.clear()
        self._empty.set_words(words, title=title)
        self._stack.setCurrentWidget(self._empty)

    def _follows(self, subject: Subject | None) -> bool:
        """Tell whether a subject's row is to be brought into sight: it is another, or was there."""
        index = self.table.currentIndex()
        seen = self.table.viewport().rect().intersects(self.table.visualRect(index))
        return seen or not index.isValid() or index.row() != self.model.row_of(subject)

    def set_current(self, subject: Subject | None, *, follow: bool = True) -> None:
        """Make a subject's row the current one, without announcing it; `follow` it by scrolling.

        Without one nobody is chosen, and the keyboard is where it was, or in the first row.
        """
        number = self.model.row_of(subject)
        chosen, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        chosen.blockSignals(True)  # noqa: FBT003 - Qt's signature
        if number >= 0:
            chosen.setCurrentIndex(self.model.index(number), flags.ClearAndSelect | flags.Rows)
        else:
            chosen.clearSelection()
            if not chosen.currentIndex().isValid():
                chosen.setCurrentIndex(self.model.index(0), flags.NoUpdate)
        if number >= 0 and follow:
            self.table.scrollTo(self.model.index(number))
        chosen.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.table.viewport().update()
