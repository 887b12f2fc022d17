"""The program's own icons: one-colour line drawings, crisp at every scale."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from reader.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

GRID = 24.0
STROKE = 1.8
_DISABLED_ALPHA = 0.4
_STEP = re.compile(r"([A-Z])([^A-Z]*)")


@cache
def _drawings() -> dict[str, str]:
    return tomllib.loads(resource_path("icons", "icons.toml").read_text(encoding="utf-8"))


def icon_names() -> tuple[str, ...]:
    """Return the names `icon` knows."""
    return tuple(_drawings())


def _steps(drawing: str) -> Iterator[tuple[str, list[float]]]:
    for letter, numbers in _STEP.findall(drawing):
        yield letter, [float(number) for number in numbers.split()]


def _draw_step(path: QPainterPath, letter: str, at: list[float]) -> None:
    match letter:
        case "M":
            path.moveTo(at[0], at[1])
        case "L":
            path.lineTo(at[0], at[1])
        case "H":
            path.lineTo(at[0], path.currentPosition().y())
        case "V":
            path.lineTo(path.currentPosition().x(), at[0])
        case "C":
            path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5])
        case "O":
            path.addEllipse(QPointF(at[0], at[1]), at[2], at[2])
        case _:
            path.closeSubpath()


@cache
def outline(name: str) -> QPainterPath:
    """Return an icon's lines on the 24 × 24 grid. Raises KeyError for an unknown name."""
    path = QPainterPath()
    for letter, numbers in _steps(_drawings()[name]):
        _draw_step(path, letter, numbers)
    return path


def paint_icon(painter: QPainter, name: str, colour: QColor, into: QRectF) -> None:
    """Draw an icon, as large as the rectangle's smaller side, in its middle."""
    side = min(into.width(), into.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(into.center() - QPointF(side / 2, side / 2))
    painter.scale(side / GRID, side / GRID)
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline(name), pen)
    painter.restore()


class _LineIcon(QIconEngine):
    """Draws an icon anew at each size, so that no scale blurs it."""

    def __init__(self, name: str, colour: QColor) -> None:
        super().__init__()
        self._name = name
        self._colour = QColor(colour)

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002 - Qt's signature
    ) -> None:
        colour = QColor(self._colour)
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(_DISABLED_ALPHA)
        paint_icon(painter, self._name, colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour)


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon in a colour, usually the palette's text. Raises KeyError when unknown.

    Hand it to Qt and keep none: when the collector of cycles takes an icon together with its
    engine, the engine is deleted twice.
    """
    outline(name)
    return QIcon(_LineIcon(name, colour))
