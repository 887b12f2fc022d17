"""Draws the facts panel: small headings with counts, rows of a few lines, a dot for a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.broken_lines import BrokenLines
from reader.ui.card_delegate import AS_WRITTEN
from reader.ui.facts_model import FactsModel, none_found
from reader.ui.facts_rows import NOBODY
from reader.ui.fonts import interface_font
from reader.ui.icons import paint_icon
from reader.ui.theme import Theme, load_theme
from reader.ui.timeline_painter import AXIS_HEIGHT, paint_axis
from reader.ui.wording import filled

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont

    from reader.ui.facts_rows import Row, Section

_Index = QModelIndex | QPersistentModelIndex

_SELECTED = QStyle.StateFlag.State_Selected
_HOVERED = QStyle.StateFlag.State_MouseOver
_FOCUSED = QStyle.StateFlag.State_HasFocus
_OPEN = QStyle.StateFlag.State_Open
_LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
_RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
_WRAPPED = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value) | int(
    Qt.TextFlag.TextWordWrap.value
)
_ELIDE = Qt.TextElideMode.ElideRight
_MARGIN, _INDENT, _DOT, _GAP, _PAD = 12, 30, 8, 6, 6
_LABEL_LINES, _DETAIL_LINES, _LEAD_LINES = 3, 2, 2
_HEADING_HEIGHT = 34


def axis_room(rect: QRect) -> QRectF:
    """Return where in a row's rectangle a line of time is drawn."""
    return QRectF(rect.adjusted(_INDENT, 0, -_MARGIN, 0))


class FactsDelegate(QStyledItemDelegate):
    """Draws headings and rows in a theme's colours."""

    def __init__(self, model: FactsModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._theme: Theme = load_theme("light")
        self._label = interface_font(13)
        self._detail = interface_font(12)
        self._lead = interface_font(13, strong=True)
        self._heading = interface_font(11, strong=True)
        self._heading.setLetterSpacing(self._heading.SpacingType.AbsoluteSpacing, 0.6)
        self._labels = BrokenLines(self._label, _LABEL_LINES)
        self._details = BrokenLines(self._detail, _DETAIL_LINES)
        self._label_height = QFontMetrics(self._label).height()
        self._detail_height = QFontMetrics(self._detail).height()
        self._step: tuple[QPersistentModelIndex, int] | None = None

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours from now on."""
        self._theme = theme

    def set_step(self, index: _Index | None, number: int) -> None:
        """Show on one row which of its places, from 1, was gone to last."""
        self._step = (QPersistentModelIndex(index), number) if index is not None else None

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a heading, or of a row's label and detail."""
        if self._model.section_at(index):
            return QSize(80, _HEADING_HEIGHT)
        row = self._model.row_at(index)
        if row and row.axis:
            return QSize(80, AXIS_HEIGHT)
        if row is None:
            return QSize(80, self._label_height + 2 * _PAD)
        width = self._view.viewport().width() - _INDENT - _MARGIN
        lines = _LEAD_LINES if row.leads else len(self._label_lines(row, width))
        below = 1 if row.leads else len(self._detail_lines(row, width))
        height = lines * self._label_height + below * self._detail_height + min(below, 1)
        return QSize(80, height + 2 * _PAD)

    def _detail_lines(self, row: Row, width: int) -> list[str]:
        if not row.detail:
            return []
        return self._details.of(row.detail, width - (_DOT + _GAP) * (row.colour is not None))

    def _label_lines(self, row: Row, width: int) -> list[str]:
        """Break a label in a row of so many pixels; what stands beside it takes its room."""
        if row.colour is not None:
            width -= _DOT + _GAP
        if row.tally:
            width -= QFontMetrics(self._detail).horizontalAdvance(row.tally) + 8
        return self._labels.of(row.label, width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one heading or row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(AS_WRITTEN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        section = self._model.section_at(index)
        if section:
            self._paint_heading(painter, rect, section, state)
        else:
            self._paint_row(painter, rect, index, state)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        ground = QRectF(rect).adjusted(5, 1, -5, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & _SELECTED:
            painter.setBrush(self._theme.selection)
            painter.drawRoundedRect(ground, 6, 6)
        elif state & _HOVERED:
            painter.setBrush(self._theme.panel_hover)
            painter.drawRoundedRect(ground, 6, 6)
        if state & _FOCUSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.accent, 1.4))
            painter.drawRoundedRect(ground, 6, 6)

    def _paint_heading(
        self, painter: QPainter, rect: QRect, section: Section, state: QStyle.StateFlag
    ) -> None:
        line = rect.adjusted(_MARGIN, 6, -_MARGIN, 0)
        arrow = QRectF(line.left() - 2, line.center().y() - 6, 12, 12)
        quiet = self._quiet(chosen=bool(state & _SELECTED))
        paint_icon(painter, "down" if state & _OPEN else "right", quiet, arrow)
        words = line.adjusted(_INDENT - _MARGIN, 0, 0, 0)
        self._write(painter, words, section.title.upper(), self._heading, self._theme.text)
        painter.setPen(quiet)
        painter.drawText(line, _RIGHT, str(section.count))

    def _quiet(self, *, chosen: bool) -> QColor:
        """Return the ink of what is said by the way; on the selection there is one ink alone."""
        return self._theme.selection_text if chosen else self._theme.muted

    def _paint_row(
        self, painter: QPainter, rect: QRect, index: _Index, state: QStyle.StateFlag
    ) -> None:
        chosen = bool(state & _SELECTED)
        row = self._model.row_at(index)
        line = rect.adjusted(_INDENT, _PAD, -_MARGIN, -_PAD)
        if row is None:
            self._write(painter, line, none_found(), self._detail, self._quiet(chosen=chosen))
            return
        if row.axis:
            paint_axis(painter, row.axis, axis_room(rect), self._theme)
            return
        if row.leads:
            self._paint_lead(painter, line, row, chosen=chosen)
            return
        whole = line.width()
        lines = self._label_lines(row, whole)
        line.setHeight(self._label_height)
        if row.colour is not None:
            self._paint_dot(painter, line, row.colour, rimmed=bool(state & (_SELECTED | _HOVERED)))
            line.setLeft(line.left() + _DOT + _GAP)
        self._paint_sign(painter, line, row)
        taken = self._paint_tally(painter, line, row, index, chosen=chosen)
        faint = row.unsure and not chosen
        colour = self._theme.muted if faint else self._theme.text
        for number, words in enumerate(lines):
            room = line.translated(0, number * self._label_height)
            room.setRight(line.right() - (0 if number else taken))
            self._write(painter, room, words, self._label, colour)
        quiet = self._quiet(chosen=chosen)
        top = line.top() + len(lines) * self._label_height + 2
        for number, words in enumerate(self._detail_lines(row, whole)):
            room = QRect(line.left(), top, line.width(), self._detail_height)
            self._write(
                painter,
                room.translated(0, number * self._detail_height),
                words,
                self._detail,
                quiet,
            )

    def _paint_sign(self, painter: QPainter, line: QRect, row: Row) -> None:
        """Draw before a row that it is doubtful, or that a person checked it."""
        left = line.left() - (18 if row.colour is None else _DOT + 24)
        place = QRectF(left, line.center().y() - 6.5, 14, 14)
        if row.warns:
            paint_icon(painter, "warning", self._theme.warning, place)
        elif row.checked:
            paint_icon(painter, "check", self._theme.accent, place)

    def _paint_lead(self, painter: QPainter, room: QRect, row: Row, *, chosen: bool) -> None:
        """Write what the article is about and its days: three lines, one or two for each."""
        painter.setFont(self._lead)
        painter.setPen(self._theme.text)
        most = QRect(room.left(), room.top(), room.width(), _LEAD_LINES * self._label_height)
        taken = painter.fontMetrics().boundingRect(most, _WRAPPED, row.label).height()
        words = QRect(room.left(), room.top(), room.width(), min(taken, most.height()))
        painter.drawText(words, _WRAPPED, row.label)
        painter.setFont(self._detail)
        painter.setPen(self._quiet(chosen=chosen))
        painter.drawText(room.adjusted(0, words.height() + 2, 0, 0), _WRAPPED, row.detail)

    def _paint_dot(self, painter: QPainter, line: QRect, number: int, *, rimmed: bool) -> None:
        """Draw a speaker's dot; with a rim where not each colour stands out from the ground."""
        rim = QPen(self._theme.text, 1.2) if rimmed else QPen(Qt.PenStyle.NoPen)
        painter.setPen(rim)
        painter.setBrush(self._theme.speaker(None if number == NOBODY else number).bar)
        centre = QPointF(line.left() + _DOT / 2, line.center().y() + 1)
        painter.drawEllipse(centre, _DOT / 2, _DOT / 2)

    def _paint_tally(
        self, painter: QPainter, line: QRect, row: Row, index: _Index, *, chosen: bool
    ) -> int:
        """Write which of several places was gone to, or else the tally; return its room."""
        words, colour = row.tally, self._quiet(chosen=chosen)
        if self._step and self._step[0] == index and len(row.evidence) > 1:
            step = filled(self.tr("%1 of %2"), self._step[1], len(row.evidence))
            words, colour = step, self._theme.text
        if not words:
            return 0
        painter.setFont(self._detail)
        painter.setPen(colour)
        painter.drawText(line, _RIGHT, words)
        return painter.fontMetrics().horizontalAdvance(words) + 8

    @staticmethod
    def _write(painter: QPainter, room: QRect, words: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        shown = painter.fontMetrics().elidedText(words, _ELIDE, room.width())
        painter.drawText(room, _LEFT, shown)
