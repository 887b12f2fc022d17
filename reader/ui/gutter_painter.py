"""The gutter beside the text: a bar for each quotation, and who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from reader.ui.fonts import interface_font
from reader.ui.gutter_names import fitting_name, initials_of
from reader.ui.quote_filter import is_unsure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Quote
    from reader.ui.page_layout import Column
    from reader.ui.theme import SpeakerColour

_BAR_GAP = 13.0
_LANE = 7.0
_NAME_GAP = 5.0
_EDGE, _EDGE_OF_INITIALS = 8.0, 3.0
_REACH = 5.0
"""How far beside a bar, in pixels, it still can be pointed at."""
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One quotation's bar: how far it reaches on the page, and how it is drawn."""

    top: float
    bottom: float
    line: QRectF
    number: int
    quote: Quote
    colour: SpeakerColour
    current: bool


class Named(NamedTuple):
    """Where in the gutter, in pixels of the page, a quotation by its number is named or barred."""

    place: QRectF
    number: int


def name_of(quote: Quote) -> str:
    """Return what the gutter says of the speaker."""
    if quote.speaker:
        return quote.speaker.name
    return QCoreApplication.translate("facts", "unattributed")


class GutterPainter:
    """Draws bars and names from top to bottom; neighbours make room for each other."""

    def __init__(self, painter: QPainter, column: Column, sight: QRectF) -> None:
        self._painter = painter
        self._column = column
        self._sight = sight
        self._font = interface_font(column.names, strong=True)
        self._slanted = QFont(self._font)
        self._slanted.setItalic(True)
        self._slanted.setWeight(QFont.Weight.Normal)
        self._height = QFontMetricsF(self._font).height()
        self._right = column.left - _BAR_GAP - _LANE - _NAME_GAP
        self._left = _EDGE_OF_INITIALS if column.initials else _EDGE
        if column.gutter < column.left and not column.initials:
            self._left = max(self._right - 1.5 * column.gutter, _EDGE)
        self._named: list[Named] = []

    def paint(self, bars: Sequence[Bar]) -> list[Named]:
        """Draw the bars, in their order on the page, and return where each is to be found."""
        self._named = []
        wanted: list[Bar] = []
        before: Bar | None = None
        lane = 0
        for bar in bars:
            touching = before is not None and bar.line.top() < before.bottom
            same = before is not None and name_of(before.quote) == name_of(bar.quote)
            lane = 1 - lane if touching and not same else 0
            self._draw_bar(bar, lane)
            if not (same and (touching or _goes_on(bar, before))):
                wanted.append(bar)
            before = bar
        end = float("-inf")
        for at, bar in enumerate(wanted):
            below = self._first(wanted[at + 1]) if at + 1 < len(wanted) else float("inf")
            end = self._draw_name(bar, end, below)
        return self._named

    def _draw_bar(self, bar: Bar, lane: int) -> None:
        width = 4.5 if bar.current else 3.0
        x = self._column.left - _BAR_GAP - lane * _LANE
        kind = bar.quote.kind
        pen = QPen(bar.colour.bar, width)
        if kind == "mixed":
            pen.setWidthF(width)
            pen.setDashPattern([1.6, 1.1])
        elif kind == "indirect":
            pen.setWidthF(1.4 if not bar.current else 2.4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(x, bar.top), QPointF(x, bar.bottom))
        reach = QRectF(x - _REACH, bar.top, 2 * _REACH, bar.bottom - bar.top)
        self._named.append(Named(reach, bar.number))

    def _first(self, bar: Bar) -> float:
        """Return where a name begins that stands beside the first line of its quotation."""
        return bar.line.center().y() - self._height / 2

    def _draw_name(self, bar: Bar, above: float, below: float) -> float:
        """Draw a name between the one above it and the one below; return where it ends."""
        # The name of a quotation that began above stays in sight as long as its bar.
        held = min(self._sight.top() + _EDGE, bar.bottom - self._height)
        top = max(self._first(bar), held, above)
        slanted = is_unsure(bar.quote) or bar.quote.speaker is None
        self._painter.setFont(self._slanted if slanted else self._font)
        self._painter.setPen(bar.colour.text)
        room = QRectF(self._left, top, max(self._right - self._left, 1.0), self._height)
        most = 2 if below - top >= 2 * self._height else 1
        for line in self._lines(bar.quote, room.width(), most):
            self._painter.drawText(room, _ALIGN_RIGHT, line)
            self._named.append(Named(QRectF(room), bar.number))
            room.translate(0, self._height)
        return room.top()

    def _lines(self, quote: Quote, room: float, most: int) -> tuple[str, ...]:
        """Return the name as fully as there is room for it; a guess has a question mark."""
        doubt = "?" if is_unsure(quote) else ""
        if self._column.initials:
            return (initials_of(name_of(quote)) + doubt if quote.speaker else "?",)
        mark = f" {doubt}" if doubt else ""
        metrics = QFontMetricsF(self._painter.font())
        room -= metrics.horizontalAdvance(mark)

        def fits(line: str) -> bool:
            return metrics.horizontalAdvance(line) <= room

        lines = fitting_name(quote.speaker, most, fits) if quote.speaker else ()
        if not lines:
            lines = (metrics.elidedText(name_of(quote), Qt.TextElideMode.ElideRight, room),)
        return (*lines[:-1], lines[-1] + mark)


def _goes_on(bar: Bar, before: Bar | None) -> bool:
    """Tell whether a bar is the next part of the quotation before, right below it."""
    if before is None or before.quote.group != bar.quote.group:
        return False
    return bar.top - before.bottom < bar.line.height()
