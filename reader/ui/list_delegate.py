"""Draws an article of the list as a card: headline, source and date, first words or the hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.broken_lines import BrokenLines
from reader.ui.card_delegate import AS_WRITTEN, MARGIN, CardDelegate
from reader.ui.counting import written
from reader.ui.fonts import interface_font

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtGui import QColor

    from reader.model import Snippet, Summary
    from reader.ui.list_model import ListModel

_Index = QModelIndex | QPersistentModelIndex
_SELECTED = QStyle.StateFlag.State_Selected
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_ELIDE = Qt.TextElideMode.ElideRight
_TITLE_LINES = 2
_PAD = 9
_CONTEXT = 22
_INDENT = 14
_STAR = "★"


class ListDelegate(CardDelegate):
    """Draws rows of one height in a theme's colours."""

    copies_clicked = Signal(str)
    """An article's id: the words "3 more like this" were clicked."""

    def __init__(self, model: ListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._title = interface_font(13, strong=True)
        self._read_title = interface_font(13)
        self._small = interface_font(12)
        self._strong = interface_font(12, strong=True)
        self._title_metrics = QFontMetrics(self._title)
        self._small_metrics = QFontMetrics(self._small)
        self._strong_metrics = QFontMetrics(self._strong)
        self._titles = BrokenLines(self._title, _TITLE_LINES)

    def row_height(self) -> int:
        """Return the height every row has."""
        lines = _TITLE_LINES * self._title_metrics.height() + 2 * self._small_metrics.height()
        return lines + 2 * _PAD + 5

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the one size."""
        return QSize(120, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one card."""
        summary = self._model.summary_at(index.row())
        if summary is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & _SELECTED)
        painter.save()
        painter.setLayoutDirection(AS_WRITTEN)
        self.paint_ground(painter, rect, state)
        quiet = self.theme.selection_text if chosen else self.theme.muted
        strong = self.theme.selection_text if chosen else self.theme.text
        indent = _INDENT if self._model.is_copy(summary.id) else 0
        line = rect.adjusted(MARGIN + indent, _PAD, -MARGIN, -_PAD)
        read = self._model.is_read(summary.id)
        top = self._paint_title(painter, line, summary, quiet if read else strong, read=read)
        top = self._paint_about(painter, line.adjusted(0, top, 0, 0), summary, chosen=chosen) + top
        room = line.adjusted(0, top, 0, 0)
        room.setHeight(self._small_metrics.height())
        snippet = self._model.snippet(summary.id) if self._model.is_searching() else None
        if snippet and snippet.text:
            self._paint_snippet(painter, room, snippet, (quiet, strong))
        else:
            self.write(painter, room, summary.lead, self._small, quiet)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, line: QRect, summary: Summary, colour: QColor, *, read: bool
    ) -> int:
        """Write the headline on one or two lines, lighter when it was read; return its height."""
        lines = self._titles.of(" ".join(summary.title.split()), line.width())
        height = self._title_metrics.height()
        painter.setFont(self._read_title if read else self._title)
        painter.setPen(colour)
        for number, words in enumerate(lines):
            room = QRect(line.left(), line.top() + number * height, line.width(), height)
            painter.drawText(room, _LEFT, words)
        return len(lines) * height + 2

    def copies_room(self, rect: QRect, summary: Summary) -> QRect:
        """Return where "3 more like this" stands on a card; empty when it does not."""
        more = self._model.copies_line(summary.id)
        line = rect.adjusted(MARGIN, _PAD, -MARGIN, -_PAD)
        titles = len(self._titles.of(" ".join(summary.title.split()), line.width()))
        top = line.top() + titles * self._title_metrics.height() + 2
        width = self._small_metrics.horizontalAdvance
        right = line.right()
        if summary.quotes:
            right -= width(_count(summary)) + 10
        length = width(more) if more else 0
        return QRect(right - length, top, length, self._small_metrics.height() if more else 0)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        """Take a click on "3 more like this"."""
        summary = self._model.summary_at(index.row())
        if (
            summary
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and self.copies_room(option.rect, summary).contains(event.position().toPoint())
        ):
            self.copies_clicked.emit(summary.id)
            return True
        return bool(super().editorEvent(event, model, option, index))

    def _paint_about(
        self, painter: QPainter, line: QRect, summary: Summary, *, chosen: bool
    ) -> int:
        colour = self.theme.selection_text if chosen else self.theme.muted
        height = self._small_metrics.height()
        line.setHeight(height)
        painter.setFont(self._small)
        painter.setPen(colour)
        if summary.quotes:
            count = _count(summary)
            painter.drawText(line, _RIGHT, count)
            line.setRight(line.right() - self._small_metrics.horizontalAdvance(count) - 10)
        linked = self.theme.selection_text if chosen else self.theme.accent_text
        more = self._model.copies_line(summary.id)
        if more:
            painter.setPen(linked)
            painter.drawText(line, _RIGHT, more)
            line.setRight(line.right() - self._small_metrics.horizontalAdvance(more) - 10)
        if self._model.is_starred(summary.id):
            self.write(painter, line, _STAR, self._strong, linked)
            line.setLeft(line.left() + self._strong_metrics.horizontalAdvance(_STAR) + 6)
        if self._model.is_new(summary.id):
            new = self.tr("New")
            self.write(painter, line, new, self._strong, linked)
            line.setLeft(line.left() + self._strong_metrics.horizontalAdvance(new) + 8)
        self.write(painter, line, self._model.about(summary), self._small, colour)
        return height + 2

    def _paint_snippet(
        self, painter: QPainter, room: QRect, snippet: Snippet, colours: tuple[QColor, QColor]
    ) -> None:
        """Write the words around the first hit, the hits in bold, as far as there is room."""
        left, right = room.left(), room.right()
        for words, is_hit in _runs(snippet, self._too_long(snippet, room.width())):
            font = self._strong if is_hit else self._small
            metrics = self._strong_metrics if is_hit else self._small_metrics
            painter.setFont(font)
            painter.setPen(colours[1] if is_hit else colours[0])
            width = metrics.horizontalAdvance(words)
            place = QRect(left, room.top(), right - left, room.height())
            painter.drawText(place, _LEFT, metrics.elidedText(words, _ELIDE, right - left))
            left += width
            if left >= right:
                return

    def _too_long(self, snippet: Snippet, width: int) -> bool:
        """Tell whether the first hit would stand outside the room."""
        if not snippet.matches:
            return False
        before = snippet.text[: snippet.matches[0].end]
        return self._small_metrics.horizontalAdvance(before) > 0.8 * width


def _count(summary: Summary) -> str:
    return f"❝ {written(summary.quotes)}"


def _runs(snippet: Snippet, too_long: bool) -> list[tuple[str, bool]]:  # noqa: FBT001
    """Cut a snippet into runs, told whether each is a hit; a long way to the first is cut."""
    runs: list[tuple[str, bool]] = []
    at = 0
    if too_long:
        start = max(snippet.matches[0].start - _CONTEXT, 0)
        blank = snippet.text.find(" ", start, snippet.matches[0].start)
        at = blank + 1 if blank >= 0 else start
        runs.append(("…", False))
    for match in snippet.matches:
        runs.append((snippet.text[at : match.start], False))
        runs.append((match.of(snippet.text), True))
        at = match.end
    runs.append((snippet.text[at:], False))
    return [(words, is_hit) for words, is_hit in runs if words]
