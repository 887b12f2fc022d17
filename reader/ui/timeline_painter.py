"""Draws the dates of an article along a line, in one row of the facts panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from reader.ui.fonts import interface_font

if TYPE_CHECKING:
    from reader.ui.theme import Theme
    from reader.ui.timeline_axis import Axis, AxisPoint

AXIS_HEIGHT = 50
_LINE_AT = 17.0
_RADIUS, _STRETCH = 4.0, 5.0
_STRETCH_STRENGTH = 0.45
_TICK, _LABEL_GAP = 4.0, 8.0
_LABEL_PIXELS = 11
_REACH = 9.0


def point_at(axis: Axis, room: QRectF, x: float) -> AxisPoint | None:
    """Return the date under a pointer; the nearest one within reach, the exact ones first."""
    found = [
        (max(_left(one, room) - x, x - _right(one, room), 0), not one.exact, number)
        for number, one in enumerate(axis.points)
    ]
    distance, _, number = min(found)
    return axis.points[number] if distance <= _REACH else None


def paint_axis(painter: QPainter, axis: Axis, room: QRectF, theme: Theme) -> None:
    """Draw the line, its years or months, the dates, and the day of publication."""
    y = room.top() + _LINE_AT
    painter.setPen(QPen(theme.strong_border, 1.4))
    painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
    _paint_ticks(painter, axis, room, theme)
    if axis.published is not None:
        x = _x(axis.published, room)
        painter.setPen(QPen(theme.muted, 1.4, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, y - 11), QPointF(x, y + _TICK))
    painter.setPen(Qt.PenStyle.NoPen)
    stretch = QColor(theme.accent)
    stretch.setAlphaF(_STRETCH_STRENGTH)
    painter.setBrush(stretch)
    for point in axis.points:
        if not point.exact:
            left, right = _left(point, room), _right(point, room)
            box = QRectF(left, y - _STRETCH / 2, max(right - left, _STRETCH), _STRETCH)
            painter.drawRoundedRect(box, _STRETCH / 2, _STRETCH / 2)
    painter.setPen(QPen(theme.panel, 1.2))
    painter.setBrush(theme.accent)
    for point in axis.points:
        if point.exact:
            painter.drawEllipse(QPointF(_x(point.middle, room), y), _RADIUS, _RADIUS)


def _paint_ticks(painter: QPainter, axis: Axis, room: QRectF, theme: Theme) -> None:
    """Write as many of the years as there is room for."""
    y = room.top() + _LINE_AT
    font = interface_font(_LABEL_PIXELS)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QPen(theme.muted, 1.0))
    free_from = room.left()
    for place, words in axis.ticks:
        x, width = _x(place, room), metrics.horizontalAdvance(words)
        left = min(max(x - width / 2, room.left()), room.right() - width)
        painter.drawLine(QPointF(x, y), QPointF(x, y + _TICK))
        if left >= free_from:
            painter.drawText(QPointF(left, y + _TICK + metrics.ascent() + 2), words)
            free_from = left + width + _LABEL_GAP


def _x(place: float, room: QRectF) -> float:
    return room.left() + _RADIUS + place * (room.width() - 2 * _RADIUS)


def _left(point: AxisPoint, room: QRectF) -> float:
    return _x(point.middle if point.exact else point.start, room)


def _right(point: AxisPoint, room: QRectF) -> float:
    return _x(point.middle if point.exact else point.end, room)
