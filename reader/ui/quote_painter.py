"""Draws the marks of a page under its words: the document itself is never touched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.gutter_painter import Bar, GutterPainter, Named
from reader.ui.quote_filter import is_unsure

if TYPE_CHECKING:
    from reader.ui.line_boxes import LineBoxes
    from reader.ui.marks import Mark
    from reader.ui.page_layout import Column
    from reader.ui.page_marks import PageMarks
    from reader.ui.theme import SpeakerColour, Theme

_ROUND = 3.5
_SIDE = 2.0
_HIT_ROUND = 2.0
MIXED_STRENGTH = 0.55
UNSURE_STRENGTH = 0.4
FLASH_STRENGTH = 0.28
_UNSURE_LINE = 0.5
_BAND = 0.46
_DOT = 2.6


@dataclass(frozen=True, slots=True)
class Sight:
    """What is to be drawn: an area of the page in pixels, and the units it holds."""

    area: QRectF
    start: int
    end: int


def _faded(colour: QColor, strength: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(strength)
    return faded


class QuotePainter:
    """Draws one state of a page's marks; made for one paint event."""

    def __init__(self, painter: QPainter, marks: PageMarks, boxes: LineBoxes, theme: Theme) -> None:
        self._painter = painter
        self._marks = marks
        self._boxes = boxes
        self._theme = theme

    def paint(self, sight: Sight, column: Column) -> list[Named]:
        """Draw what is in sight: quotations, highlights, gutter, hits, evidence.

        Return where in the gutter which quotation is to be found.
        """
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._marks.shown(sight.start, sight.end)
        if self._marks.flashed:
            # Over a tint it would take from the words what the tint leaves them of contrast.
            self._paint_flash(self._marks.flashed)
        for mark in shown:
            self._paint_quote(mark, sight.area)
        for mark in self._marks.own.between(sight.start, sight.end):
            self._paint_highlight(mark)
        gutter = GutterPainter(self._painter, column, sight.area)
        named = gutter.paint([bar for bar in map(self._bar, shown) if bar])
        for mark in self._marks.hits.between(sight.start, sight.end):
            self._paint_hit(mark)
        for mark in self._marks.outlined.between(sight.start, sight.end):
            self._paint_outline(mark)
        if self._marks.flashed:
            self._paint_flash_edge(self._marks.flashed)
        return named

    def _paint_highlight(self, mark: Mark) -> None:
        """Draw a band over the lower part of the letters, as a marker pen leaves one."""
        highlight = self._marks.highlights[mark.number]
        colours = self._theme.highlights
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colours[(highlight.colour - 1) % len(colours)])
        boxes = self._boxes.of(mark.start, mark.end)
        for box in boxes:
            high = box.height() * _BAND
            band = QRectF(box.left() - 1, box.bottom() - high, box.width() + 2, high)
            self._painter.drawRect(band)
        if highlight.note and boxes:
            self._painter.setBrush(self._theme.outline)
            self._painter.drawEllipse(boxes[-1].topRight() + QPointF(3, 3), _DOT, _DOT)

    def _colour(self, mark: Mark) -> SpeakerColour:
        return self._theme.speaker(self._marks.colour(mark.number))

    def _in_area(self, mark: Mark, area: QRectF) -> list[QRectF]:
        return [box for box in self._boxes.of(mark.start, mark.end) if box.intersects(area)]

    def _paint_quote(self, mark: Mark, area: QRectF) -> None:
        quote = self._marks.quotes[mark.number]
        colour = self._colour(mark)
        chosen = mark.number in self._marks.selected
        for box in self._in_area(mark, area):
            if not quote.is_speech:
                self._underline(box, self._theme.muted, 1.2, Qt.PenStyle.DotLine)
            elif quote.kind == "indirect":
                self._underline_reported(box, colour, unsure=is_unsure(quote))
            else:
                self._tint(box, colour, mixed=quote.kind == "mixed", unsure=is_unsure(quote))
            if chosen:
                self._underline(box, colour.bar, 2.0, Qt.PenStyle.SolidLine)

    def _tint(self, box: QRectF, colour: SpeakerColour, *, mixed: bool, unsure: bool) -> None:
        strength = UNSURE_STRENGTH if unsure else MIXED_STRENGTH if mixed else 1.0
        pen = QPen(Qt.PenStyle.NoPen)
        if unsure:
            pen = QPen(_faded(colour.bar, 0.7), 1.0, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        self._painter.setBrush(_faded(colour.tint, strength))
        self._painter.drawRoundedRect(box.adjusted(-_SIDE, 0, _SIDE, 0), _ROUND, _ROUND)

    def _underline_reported(self, box: QRectF, colour: SpeakerColour, *, unsure: bool) -> None:
        strength = _UNSURE_LINE if unsure else 1.0
        self._underline(box, _faded(colour.bar, strength), 1.2, Qt.PenStyle.DashLine)

    def _underline(self, box: QRectF, colour: QColor, width: float, style: Qt.PenStyle) -> None:
        pen = QPen(colour, width, style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        y = box.bottom() - width / 2
        self._painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _bar(self, mark: Mark) -> Bar | None:
        quote = self._marks.quotes[mark.number]
        boxes = self._boxes.of(mark.start, mark.end)
        if not (quote.is_speech and boxes):
            return None
        return Bar(
            top=boxes[0].top(),
            bottom=boxes[-1].bottom(),
            line=boxes[0],
            number=mark.number,
            quote=quote,
            colour=self._colour(mark),
            current=mark.number == self._marks.current,
        )

    def _paint_hit(self, mark: Mark) -> None:
        current = mark.number == self._marks.hit
        self._painter.setPen(QPen(self._theme.hit_edge, 1.8 if current else 0.8))
        self._painter.setBrush(self._theme.hit_current if current else self._theme.hit)
        for box in self._boxes.of(mark.start, mark.end):
            inner = box.adjusted(-1, 2, 1, -2)
            self._painter.drawRoundedRect(inner, _HIT_ROUND, _HIT_ROUND)

    def _paint_outline(self, mark: Mark) -> None:
        self._painter.setPen(QPen(self._theme.outline, 1.6))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_round(mark)

    def _paint_flash(self, mark: Mark) -> None:
        strength = FLASH_STRENGTH * self._marks.flash_strength
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_faded(self._theme.outline, strength))
        self._paint_round(mark)

    def _paint_flash_edge(self, mark: Mark) -> None:
        self._painter.setPen(QPen(_faded(self._theme.outline, self._marks.flash_strength), 2.4))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_round(mark)

    def _paint_round(self, mark: Mark) -> None:
        for box in self._boxes.of(mark.start, mark.end):
            self._painter.drawRoundedRect(box.adjusted(-1.5, -1, 1.5, 1), _ROUND, _ROUND)
