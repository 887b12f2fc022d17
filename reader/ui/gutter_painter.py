"""The gutter beside the text: a bar for each quotation, and who speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from reader.ui.fonts import interface_font
from reader.ui.quote_filter import is_unsure

if TYPE_CHECKING:
    from reader.model import Quote, Speaker
    from reader.ui.page_layout import Column
    from reader.ui.theme import SpeakerColour

_BAR_GAP = 13.0
_LANE = 7.0
_NAME_GAP = 5.0
_EDGE = 8.0
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_UNNAMED = "unattributed"


@dataclass(frozen=True, slots=True)
class Bar:
    """One quotation's bar: how far it reaches on the page, and how it is drawn."""

    top: float
    bottom: float
    line: QRectF
    quote: Quote
    colour: SpeakerColour
    current: bool


def name_of(quote: Quote) -> str:
    """Return what the gutter says of the speaker."""
    return quote.speaker.name if quote.speaker else _UNNAMED


def initials_of(name: str) -> str:
    """Return up to three first letters, for a gutter without room for names."""
    return "".join(word[0] for word in name.split() if word[0].isalnum())[:3].upper()


def shortened(speaker: Speaker) -> str:
    """Return a person's name with the first one as a letter; other names as they are."""
    first, _, rest = speaker.name.partition(" ")
    return f"{first[0]}. {rest}" if speaker.kind == "person" and first and rest else speaker.name


class GutterPainter:
    """Draws bars and names from top to bottom; neighbours make room for each other."""

    def __init__(self, painter: QPainter, column: Column, sight: QRectF, pixels: int) -> None:
        self._painter = painter
        self._column = column
        self._sight = sight
        self._font = interface_font(pixels, strong=True)
        self._slanted = QFont(self._font)
        self._slanted.setItalic(True)
        self._slanted.setWeight(QFont.Weight.Normal)
        self._metrics = QFontMetricsF(self._font)
        self._before: Bar | None = None
        self._lane = 0
        self._names_end = float("-inf")

    def add(self, bar: Bar) -> None:
        """Draw the next bar."""
        before = self._before
        touching = before is not None and bar.line.top() < before.bottom
        same = before is not None and name_of(before.quote) == name_of(bar.quote)
        self._lane = 1 - self._lane if touching and not same else 0
        self._draw_bar(bar)
        if not (same and (touching or self._goes_on(bar))):
            self._draw_name(bar)
        self._before = bar

    def _goes_on(self, bar: Bar) -> bool:
        """Tell whether a bar is the next part of the quotation before, right below it."""
        before = self._before
        if before is None or before.quote.group != bar.quote.group:
            return False
        return bar.top - before.bottom < bar.line.height()

    def _draw_bar(self, bar: Bar) -> None:
        width = 4.5 if bar.current else 3.0
        x = self._column.left - _BAR_GAP - self._lane * _LANE
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

    def _draw_name(self, bar: Bar) -> None:
        height = self._metrics.height()
        first = bar.line.center().y() - height / 2
        # The name of a quotation that began above stays in sight as long as its bar.
        top = max(first, min(self._sight.top() + _EDGE, bar.bottom - height), self._names_end)
        self._names_end = top + height
        right = self._column.left - _BAR_GAP - _LANE - _NAME_GAP
        room = QRectF(_EDGE, top, right - _EDGE, height)
        if self._column.gutter < self._column.left:
            left = max(right - 1.5 * self._column.gutter, _EDGE)
            room.setLeft(left)
        slanted = is_unsure(bar.quote) or bar.quote.speaker is None
        self._painter.setFont(self._slanted if slanted else self._font)
        self._painter.setPen(bar.colour.text)
        self._painter.drawText(room, _ALIGN_RIGHT, self._fitting(bar.quote, room.width()))

    def _fitting(self, quote: Quote, room: float) -> str:
        """Return the name as fully as there is room for it; a guess has a question mark."""
        doubt = "?" if is_unsure(quote) else ""
        if self._column.initials:
            return initials_of(name_of(quote)) + doubt if quote.speaker else "?"
        mark = f" {doubt}" if doubt else ""
        metrics = QFontMetricsF(self._painter.font())
        room -= metrics.horizontalAdvance(mark)
        name = name_of(quote)
        if metrics.horizontalAdvance(name) > room and quote.speaker:
            name = shortened(quote.speaker)
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + mark
