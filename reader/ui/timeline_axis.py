"""The dates of an article along a line: where each lies between the first and the last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reader.text import edtf_bounds
from reader.ui.dateline import edtf_short, edtf_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model import Fact

_FEWEST = 2
_MONTH_DAYS = 31
_LONG_DAYS = 2.2 * 366
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_MOST_TICKS = 5


@dataclass(frozen=True, slots=True)
class AxisPoint:
    """One date: from `start` to `end` of the line (0 to 1), and which fact states it.

    `exact` is a date of at most a month; a year or a decade is drawn as the stretch it is.
    """

    start: float
    end: float
    fact: Fact
    exact: bool

    @property
    def middle(self) -> float:
        """Return where a pointer finds it."""
        return (self.start + self.end) / 2


@dataclass(frozen=True, slots=True)
class Axis:
    """A line of time: points, the day of publication, and years or months written below."""

    points: tuple[AxisPoint, ...]
    published: float | None
    ticks: tuple[tuple[float, str], ...]


def axis_of(facts: Iterable[Fact], published: str | None) -> Axis | None:
    """Return the line for the times among the facts; None when fewer than two lie on it.

    The day of publication is on the line too, so that one sees how far back things lie.
    """
    placed = [
        (*bounds, fact)
        for fact in facts
        if fact.kind == "time" and fact.value and (bounds := edtf_bounds(fact.value))
    ]
    if len({(first, last) for first, last, _ in placed}) < _FEWEST:
        return None
    today = edtf_bounds(published) if published else None
    reach = [*((first, last) for first, last, _ in placed), *([today] if today else ())]
    scale = _Scale(min(first for first, _ in reach), max(last for _, last in reach))
    points = tuple(
        AxisPoint(scale.place(first), scale.place(last), fact, (last - first).days <= _MONTH_DAYS)
        for first, last, fact in placed
    )
    return Axis(points, scale.place(today[1]) if today else None, scale.ticks())


@dataclass(frozen=True, slots=True)
class _Scale:
    low: date
    high: date

    def place(self, day: date) -> float:
        days = (self.high - self.low).days or 1
        return (day - self.low).days / days

    def ticks(self) -> tuple[tuple[float, str], ...]:
        """Return what to write: round years, months, or the two ends where no month begins."""
        ends = ((0.0, edtf_shown(str(self.low))), (1.0, edtf_shown(str(self.high))))
        return tuple(self._firsts()) or ends

    def _firsts(self) -> Iterator[tuple[float, str]]:
        by_year = (self.high - self.low).days > _LONG_DAYS
        for number in self._steps(self.high.year - self.low.year if by_year else None):
            year, month = divmod(number, 12)
            first = date(max(year, 1), month + 1, 1)
            if self.low <= first <= self.high:
                words = edtf_short(f"{year:04}" if by_year else f"{year:04}-{month + 1:02}")
                yield self.place(first), words

    def _steps(self, years: int | None) -> range:
        """Return the months to write, counted from the year 0: all, or round years."""
        last = self.high.year * 12 + self.high.month
        if years is None:
            return range(self.low.year * 12 + self.low.month - 1, last)
        step = 12 * next((one for one in _STEPS if years / one <= _MOST_TICKS), _STEPS[-1])
        return range(self.low.year * 12 // step * step, last, step)
