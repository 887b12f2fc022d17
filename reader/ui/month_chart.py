"""A chart of how often somebody is named, month by month; a month can be chosen in it."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.counting import Count, written
from reader.ui.dateline import shown_date
from reader.ui.fonts import interface_font
from reader.ui.theme import Theme, load_theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEIGHT, _LABELS, _TOP = 92, 18, 16
_WIDEST_BAR, _GAP_SHARE = 26.0, 0.22
_SHORTEST = 2.0
_LABEL_PIXELS, _LABEL_GAP = 11, 10.0
_MONTHS_A_YEAR = 12
_NOBODY = -1


def every_month(months: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return the months with those between them that have nothing, as (YYYY-MM, number)."""
    filled = list(months[:1])
    for (before, _), (month, number) in pairwise(months):
        filled += [(name, 0) for name in _between(before, month)]
        filled.append((month, number))
    return filled


def _between(first: str, last: str) -> Iterator[str]:
    start, end = (int(of[:4]) * _MONTHS_A_YEAR + int(of[5:]) for of in (first, last))
    for number in range(start + 1, end):
        year, month = divmod(number - 1, _MONTHS_A_YEAR)
        yield f"{year:04}-{month + 1:02}"


class MonthChart(QWidget):
    """Draws one bar a month. Click or Enter chooses a month, once more lets go of it."""

    month_chosen = Signal(str)
    """A month as YYYY-MM; empty for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = load_theme("light")
        self._months: list[tuple[str, int]] = []
        self._most = 1
        self._chosen = ""
        self._pointed = _NOBODY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Mentions by month"))

    def set_months(self, months: Sequence[tuple[str, int]]) -> None:
        """Show other months; none of them is chosen."""
        self._months = every_month(months)
        self._most = max((count for _, count in self._months), default=1)
        self._chosen, self._pointed = "", _NOBODY
        self.setVisible(len(self._months) > 1)  # one bar tells nothing
        self._describe()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height it always has."""
        return QSize(400, _HEIGHT)

    def words_at(self, number: int) -> str:
        """Say which month a bar is and how many mentions it stands for."""
        month, count = self._months[number]
        return f"{shown_date(month)}: {Count.mentions(count)}"

    # Where a bar stands

    def _step(self) -> float:
        return min(self.width() / max(len(self._months), 1), _WIDEST_BAR / (1 - _GAP_SHARE))

    def bar(self, number: int) -> QRectF:
        """Return where a bar stands."""
        step = self._step()
        room = self.height() - _TOP - _LABELS
        count = self._months[number][1]
        height = max(room * count / self._most, _SHORTEST) if count else 0.0
        width = max(step * (1 - _GAP_SHARE), 1.0)
        return QRectF(number * step, _TOP + room - height, width, height)

    def bar_at(self, x: float) -> int:
        """Return the bar in whose column a place is; -1 beside them."""
        number = int(x // self._step()) if self._months and x >= 0 else _NOBODY
        return number if number < len(self._months) else _NOBODY

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the bars, the highest number and as many dates as there is room for."""
        if not self._months:
            return
        painter = QPainter(self)
        base = self.height() - _LABELS + 0.5
        held = self.hasFocus()
        painter.setPen(QPen(self._theme.accent, 2) if held else QPen(self._theme.strong_border, 1))
        painter.drawLine(0, int(base), self.width(), int(base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, (month, count) in enumerate(self._months):
            if count:
                bright = month == self._chosen if self._chosen else True
                painter.setBrush(self._theme.accent if bright else self._theme.strong_border)
                painter.drawRoundedRect(self.bar(number), 2, 2)
        self._paint_pointed(painter)
        self._paint_labels(painter)
        painter.end()

    def _paint_pointed(self, painter: QPainter) -> None:
        if self._pointed == _NOBODY:
            return
        step = self._step()
        column = QRectF(
            self._pointed * step, 1, step * (1 - _GAP_SHARE), self.height() - _LABELS - 1
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.accent, 1.4 if self.hasFocus() else 1.0))
        painter.drawRoundedRect(column.adjusted(-1.5, 0, 1.5, 0), 3, 3)

    def _paint_labels(self, painter: QPainter) -> None:
        font = interface_font(_LABEL_PIXELS)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.muted)
        free_from = 0.0
        for number, (month, _) in enumerate(self._months):
            left = number * self._step()
            if left < free_from or not (number == 0 or month.endswith("-01")):
                continue
            words = shown_date(month) if number == 0 else month[:4]
            if left <= self.width() - metrics.horizontalAdvance(words):
                painter.drawText(int(left), self.height() - 4, words)
                free_from = left + metrics.horizontalAdvance(words) + _LABEL_GAP
        highest = next(at for at, (_, count) in enumerate(self._months) if count == self._most)
        top = self.bar(highest).topLeft()
        painter.drawText(int(top.x()), int(top.y()) - 3, written(self._most))

    # Choosing

    def _point_at(self, number: int) -> None:
        if number != self._pointed:
            self._pointed = number
            self._describe()
            self.update()

    def _describe(self) -> None:
        words = self.tr("Arrow keys go from month to month, Enter shows that month alone.")
        if self._pointed != _NOBODY:
            words = self.words_at(self._pointed)
        self.setAccessibleDescription(words)

    def choose(self, number: int) -> None:
        """Choose a month, or let go of it when it is chosen."""
        if not 0 <= number < len(self._months):
            return
        month = self._months[number][0]
        self._chosen = "" if month == self._chosen else month
        self.update()
        self.month_chosen.emit(self._chosen)

    def choose_again(self, month: str) -> None:
        """Choose a month, or none, without saying so; it may have no mention any more."""
        self._chosen = month if any(month == one for one, _ in self._months) else ""
        self.update()

    def chosen(self) -> str:
        """Return the month chosen; empty for all of them."""
        return self._chosen

    def show_all(self) -> None:
        """Let go of the month chosen."""
        if self._chosen:
            self._chosen = ""
            self.update()
            self.month_chosen.emit("")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which month is under the pointer."""
        number = self.bar_at(event.position().x())
        self._point_at(number)
        words = escape(self.words_at(number)) if number != _NOBODY else ""
        QToolTip.showText(event.globalPosition().toPoint() + QPoint(0, 4), words, self)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(_NOBODY)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the month that was clicked."""
        number = self.bar_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and number != _NOBODY:
            self._point_at(number)
            self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from month to month, choose one, or let go of it."""
        last = len(self._months) - 1
        match event.key():
            case Qt.Key.Key_Left:
                self._point_at(max(self._pointed - 1, 0))
            case Qt.Key.Key_Right:
                self._point_at(min(self._pointed + 1, last))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.choose(self._pointed)
            case Qt.Key.Key_Escape if self._chosen:
                self.show_all()
            case _:
                super().keyPressEvent(event)
