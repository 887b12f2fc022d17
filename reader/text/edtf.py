"""Dates as EDTF level 1 writes them (2026-01-05, 2022~, 198X, 19XX, ../2019): read and said."""

from __future__ import annotations

import calendar
import re
from datetime import date

_MONTHS = (
    *("Jan", "Feb", "March", "April", "May", "June"),
    *("July", "Aug", "Sept", "Oct", "Nov", "Dec"),
)
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_FIRST_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12}
_SEASON_MONTHS = 3
_TEENS = (11, 12, 13)
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_OPEN = ("", "..")
_ONE = re.compile(r"(\d{2}(?:\d[\dX]|XX))(?:-(\d\d)(?:-(\d\d))?)?~?\Z")


def edtf_words(value: str) -> str:
    """Return a date as people write it: 9 Dec 2025, about 2022, summer 2025, 1980s."""
    if "/" in value:
        return _interval_words(*value.split("/", 1))
    if value.endswith("~"):
        return f"about {edtf_words(value[:-1])}"
    parts = _ONE.match(value)
    if parts is None:
        return value
    if parts[1].endswith("XX"):
        return _century(int(parts[1][:2]) + 1)
    year = f"{parts[1][:3]}0s" if parts[1].endswith("X") else parts[1]
    if parts[2] is None:
        return year
    number = int(parts[2])
    named = _MONTHS[number - 1] if 1 <= number <= len(_MONTHS) else _SEASONS.get(number, "")
    day = f"{int(parts[3])} " if parts[3] else ""
    return f"{day}{named} {year}".strip()


def _century(number: int) -> str:
    ending = "th" if number % 100 in _TEENS else _ENDINGS.get(number % 10, "th")
    return f"{number}{ending} century"


def _interval_words(first: str, last: str) -> str:
    if first in _OPEN:
        return f"until {edtf_words(last)}"
    if last in _OPEN:
        return f"since {edtf_words(first)}"
    return f"{edtf_words(first)} – {edtf_words(last)}"


def edtf_bounds(value: str) -> tuple[date, date] | None:
    """Return the first and last day a date may mean; None for one that is open or odd.

    Vagueness (`~`) is not widened: how far "about" reaches nobody knows.
    """
    if "/" in value:
        first, last = (edtf_bounds(part) for part in value.split("/", 1))
        return (first[0], last[1]) if first and last and first[0] <= last[1] else None
    parts = _ONE.match(value)
    if parts is None or parts[1] == "0000":
        return None
    try:
        return _bounds(parts[1], *(int(part) if part else None for part in parts.group(2, 3)))
    except ValueError:
        return None


def _bounds(digits: str, month: int | None, day: int | None) -> tuple[date, date]:
    if digits.endswith("XX"):
        return date(int(digits[:2] + "00") or 1, 1, 1), date(int(digits[:2] + "99"), 12, 31)
    if digits.endswith("X"):
        return date(int(digits[:3] + "0") or 1, 1, 1), date(int(digits[:3] + "9"), 12, 31)
    year = int(digits)
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        return date(year, month, day), date(year, month, day)
    if month in _FIRST_MONTHS:
        first = _FIRST_MONTHS[month]
        over, last = divmod(first + _SEASON_MONTHS - 2, 12)
        return date(year, first, 1), _end_of(year + over, last + 1)
    return date(year, month, 1), _end_of(year, month)


def _end_of(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
