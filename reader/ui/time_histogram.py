"""When the hits were published, as bars over time; a span of time can be dragged out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.counting import Count
from reader.ui.dateline import shown_date
from reader.ui.fonts import interface_font
from reader.ui.month_chart import every_month
from reader.ui.theme import Theme, load_theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HEIGHT, _LABELS, _TOP, _SIDE = 58, 15, 4, 14
_WIDEST_BAR, _GAP_SHARE = 22.0, 0.18
_SHORTEST = 2.0
_LABEL_PIXELS, _LABEL_GAP = 10, 8.0
_MOST_BARS = 60
_NOWHERE = -1


@dataclass(frozen=True, slots=True)
class Bin:
    """One bar: the first and the last month, year or decade of it, and how many articles."""

    first: str
    last: str
    articles: int


def bins(months: Sequence[tuple[str, int]]) -> list[Bin]:
    """Return bars for months as (YYYY-MM, number): of months, of years or of ten years.

    As fine as there is room for; what lies between the first and the last one is there too.
    """
    filled = every_month(months)
    if len(filled) <= _MOST_BARS:
        return [Bin(month, month, number) for month, number in filled]
    years = _summed((month[:4], number) for month, number in filled)
    if len(years) <= _MOST_BARS:
        return [Bin(year, year, number) for year, number in years]
    decades = _summed((f"{year[:3]}0", number) for year, number in years)
    return [Bin(year, f"{year[:3]}9", number) for year, number in decades]


def _summed(rows: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    for name, number in rows:
        found[name] = found.get(name, 0) + number
    return [*found.items()]


class TimeHistogram(QWidget):
    """Draws the bars. Dragging, or Shift with the arrow keys and Enter, chooses a span."""

    span_chosen = Signal(str)
    """A span as `date:` takes it, "2025-03..2025-06"; empty for all of time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = load_theme("light")
        self._bins: list[Bin] = []
        self._ends = ("", "")
        self._from = self._to = _NOWHERE
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Hits over time"))

    def set_months(self, months: Sequence[tuple[str, int]]) -> None:
        """Show the articles of other months; no span is chosen."""
        self._bins = bins(months)
        self._ends = (months[0][0], months[-1][0]) if months else ("", "")
        self._from = self._to = _NOWHERE
        self._dragging = False
        self.setVisible(len(self._bins) > 1)
        self._describe()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height it always has."""
        return QSize(200, _HEIGHT)

    # Where a bar stands

    def _step(self) -> float:
        room = self.width() - 2 * _SIDE
        return min(room / max(len(self._bins), 1), _WIDEST_BAR / (1 - _GAP_SHARE))

    def bar(self, number: int) -> QRectF:
        """Return where a bar stands."""
        step = self._step()
        most = max(each.articles for each in self._bins)
        room = self.height() - _TOP - _LABELS
        articles = self._bins[number].articles
        height = max(room * articles / max(most, 1), _SHORTEST) if articles else 0.0
        width = max(step * (1 - _GAP_SHARE), 1.0)
        return QRectF(_SIDE + number * step, _TOP + room - height, width, height)

    def bar_at(self, x: float) -> int:
        """Return the bar whose column is nearest to a place."""
        return min(max(int((x - _SIDE) // self._step()), 0), len(self._bins) - 1)

    # What is chosen

    def span_of(self, one: int, other: int) -> str:
        """Return the span from one bar to another, as `date:` takes it."""
        first, last = self._bins[min(one, other)].first, self._bins[max(one, other)].last
        return first if first == last else f"{first}..{last}"

    def words(self) -> str:
        """Say which span is pointed at, and how many articles it holds."""
        if self._to == _NOWHERE:
            return self.tr("Drag over a span, or press Shift with the arrow keys and then Enter.")
        low, high = sorted((self._from, self._to))
        number = sum(each.articles for each in self._bins[low : high + 1])
        first, last = self._bins[low].first, self._bins[high].last
        days = shown_date(first) if first == last else f"{shown_date(first)} – {shown_date(last)}"
        return f"{days}: {Count.articles(number)}"

    def _point_at(self, number: int, *, extend: bool) -> None:
        self._to = number
        if not extend or self._from == _NOWHERE:
            self._from = number
        self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.words())

    def choose(self) -> None:
        """Take the span that is pointed at."""
        if self._to != _NOWHERE:
            self.span_chosen.emit(self.span_of(self._from, self._to))

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the bars, the span, and the dates at both ends."""
        if not self._bins:
            return
        painter = QPainter(self)
        base = self.height() - _LABELS
        held = self.hasFocus()
        painter.setPen(QPen(self._theme.accent, 2) if held else QPen(self._theme.strong_border, 1))
        painter.drawLine(_SIDE, base, self.width() - _SIDE, base)
        self._paint_span(painter, base)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.accent)
        for number in range(len(self._bins)):
            painter.drawRoundedRect(self.bar(number), 1.5, 1.5)
        self._paint_labels(painter)
        painter.end()

    def _paint_span(self, painter: QPainter, base: int) -> None:
        if self._to == _NOWHERE:
            return
        low, high = sorted((self._from, self._to))
        left, right = self.bar(low).left(), self.bar(high).right()
        ground = QColor(self._theme.accent)
        ground.setAlphaF(0.18)
        area = QRectF(left - 1.5, 0.5, right - left + 3, base - 0.5)
        painter.fillRect(area, ground)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent, 1))
            painter.drawRect(area)

    def _paint_labels(self, painter: QPainter) -> None:
        font = interface_font(_LABEL_PIXELS)
        width = QFontMetricsF(font).horizontalAdvance
        painter.setFont(font)
        painter.setPen(self._theme.muted)
        first, last = map(shown_date, self._ends)
        painter.drawText(_SIDE, self.height() - 3, first)
        left = max(self.bar(len(self._bins) - 1).right(), self.width() / 3) - width(last)
        if left > _SIDE + width(first) + _LABEL_GAP:
            painter.drawText(int(left), self.height() - 3, last)

    # Choosing

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a span."""
        if event.button() == Qt.MouseButton.LeftButton and self._bins:
            self._dragging = True
            self._point_at(self.bar_at(event.position().x()), extend=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the span out, or say what is under the pointer."""
        if not self._bins:
            return
        self._point_at(self.bar_at(event.position().x()), extend=self._dragging)
        QToolTip.showText(event.globalPosition().toPoint() + QPoint(0, 4), self.words(), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the span."""
        if event.button() == Qt.MouseButton.LeftButton and self._dragging:
            self._dragging = False
            self.choose()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        if not self._dragging:
            self._from = self._to = _NOWHERE
            self._describe()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar, draw a span out, take it, or show all of time again."""
        last = len(self._bins) - 1
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left if last >= 0:
                self._point_at(max(self._to - 1, 0), extend=extend)
            case Qt.Key.Key_Right if last >= 0:
                self._point_at(min(self._to + 1, last), extend=extend)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.choose()
            case Qt.Key.Key_Escape:
                self.span_chosen.emit("")
            case _:
                super().keyPressEvent(event)
