"""Days with a name that every calendar of their country has."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_MONDAY, _THURSDAY = 0, 3


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, count: int) -> Callable[[int], date]:
    def day(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))

    return day


def _last_monday_of_may(year: int) -> date:
    last = date(year, 5, 31)
    return last - timedelta(days=last.weekday())


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: _easter_sunday(year) + timedelta(days=days)


def _easter_sunday(year: int) -> date:
    """Return Easter Sunday of the western churches, by the method of Gauss as Butcher put it."""
    a, (b, c) = year % 19, divmod(year, 100)
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    month, day = divmod(d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114, 31)
    return date(year, month, day + 1)


HOLIDAYS: dict[str, Callable[[int], date]] = {
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "valentine's day": _fixed(2, 14),
    "fourth of july": _fixed(7, 4),
    "halloween": _fixed(10, 31),
    "veterans day": _fixed(11, 11),
    "thanksgiving day": _nth(11, _THURSDAY, 4),
    "thanksgiving": _nth(11, _THURSDAY, 4),
    "labor day": _nth(9, _MONDAY, 1),
    "memorial day": _last_monday_of_may,
    "good friday": _easter(-2),
    "easter sunday": _easter(0),
    "easter monday": _easter(1),
}
"""Names in small letters with a straight apostrophe, and the day of each in a year."""


def holiday_near(name: str, today: date, *, ahead: bool | None) -> date | None:
    """Return the day of a holiday seen from a day: the next, the last, or the nearer one."""
    day = HOLIDAYS[name]
    if not 1 < today.year < date.max.year:
        return None
    days = [day(today.year + by) for by in (-1, 0, 1)]
    if ahead is None:
        return min(days, key=lambda one: abs(one - today))
    if ahead:
        return min(one for one in days if one >= today)
    return max(one for one in days if one <= today)
