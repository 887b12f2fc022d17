"""Marked runs of a page, found by place: only those in sight are ever looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A run of the page, in UTF-16 units, and the number of what it marks."""

    start: int
    end: int
    number: int


class Marks:
    """Marks in the order of the page; they may overlap."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks = sorted(marks)
        self._starts = [mark.start for mark in self._marks]
        # The furthest end so far never goes back, so it can be searched too.
        self._furthest = list(accumulate((mark.end for mark in self._marks), max))

    def __len__(self) -> int:
        return len(self._marks)

    def __getitem__(self, index: int) -> Mark:
        return self._marks[index]

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def between(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a unit with `[start, end)`."""
        first = bisect_right(self._furthest, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end > start]

    def at(self, unit: int) -> Mark | None:
        """Return the shortest mark over a unit, or None."""
        found = self.between(unit, unit + 1)
        return min(found, key=lambda mark: mark.end - mark.start) if found else None

    def first_from(self, unit: int) -> int:
        """Return the index of the first mark that starts at or after a unit."""
        return bisect_left(self._starts, unit)
