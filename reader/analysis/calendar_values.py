"""Reckon with days, weeks, months and years: TIMEX3 values and their EDTF form."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = {
    day: number
    for number, days in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thu",
         "friday fri", "saturday sat", "sunday sun")
    )
    for day in days.split()
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_EDTF_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_FIRST_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SEASON_MONTHS = 3
_LAST_YEAR = 9998
_NEAR_DAYS = 100
_NEVER = 400
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_HALF = re.compile(r"(\d{4})-H([12])")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_DECADE = re.compile(r"\d{3}")
_CENTURY = re.compile(r"\d\d")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d|\d{4}/\d{4}")
_PLAIN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def day_of(published: str | None) -> date | None:
    """Return an ISO date as a day; None unless it is a whole one."""
    try:
        return date.fromisoformat(published) if published else None
    except ValueError:
        return None


def whole_day(year: int, month: int, day: int) -> str | None:
    """Return the ISO date, or None for one that no calendar has."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def nearest_year(today: date, month: int, day: int | None, *, ahead: bool) -> int:
    """Return the year in which a month, or a day of one, is meant that names no year.

    A day lies behind, unless it is near at hand or `ahead`; a month by itself likewise.
    """
    if day is not None:
        years = (today.year, today.year - 1, today.year + 1)
        bias = 0 if ahead else _NEAR_DAYS
        return min(years, key=lambda year: _distance(today, year, month, day, bias))
    if ahead:
        return today.year + (month < today.month)
    return today.year - (month > today.month)


def _distance(today: date, year: int, month: int, day: int, bias: int) -> int:
    try:
        days = (date(year, month, day) - today).days
    except ValueError:
        return 2 * _NEVER
    return days + (bias if days > bias else 0) if days >= 0 else -days


def months_from(today: date, by: int) -> str:
    """Return the month so many months away, as YYYY-MM."""
    count = today.year * 12 + today.month - 1 + by
    return f"{count // 12:04}-{count % 12 + 1:02}"


def days_from(today: date, by: int) -> date | None:
    """Return the day so many days away; None beyond the calendar."""
    try:
        return today + timedelta(days=by)
    except OverflowError:
        return None


def week_of(day: date) -> str:
    """Return the ISO week, as YYYY-Www."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def weekday_near(today: date, weekday: int, which: str) -> date:
    """Return the weekday that is `last`, `next` or `this`, seen from a day.

    `last` counts `today` itself only for the plain form ("on Monday", said on a Monday).
    """
    behind = (today.weekday() - weekday) % 7
    if which == "next":
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if which == "last":
        return today - timedelta(days=behind or 7)
    return today - timedelta(days=behind)


def season_near(today: date, season: str, by: int) -> int:
    """Return the year of the season that is last (-1), this (0) or next (1), seen from a day.

    The last one is the one that ended last, the next the one that begins next. A winter is named
    by the year in which it begins.
    """
    first = _FIRST_MONTHS[season]
    begun, last = today.month >= first, first + _SEASON_MONTHS - 1
    if by > 0:
        return today.year + begun
    if season == "WI" and today.month <= last % 12:
        return today.year - (1 if by == 0 else 2)
    if by == 0:
        return today.year
    return today.year - (today.month <= last)


def moved(today: date, unit: str, by: int) -> str | None:
    """Return the TIMEX3 value `by` units away: days as a date, weeks, months, years as such."""
    if unit in ("day", "week"):
        day = days_from(today, by * (7 if unit == "week" else 1))
        if day is None:
            return None
        return week_of(day) if unit == "week" else day.isoformat()
    if unit == "month":
        return months_from(today, by) if 0 < today.year + by // 12 < _LAST_YEAR else None
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    if years is None or not 0 < today.year + by * years < _LAST_YEAR:
        return None
    return f"{today.year + by * years:04}"


def edtf(timex: str) -> str | None:
    """Return the EDTF level 1 form of a TIMEX3 value that has a place in time, else None."""
    day = timex.split("T", 1)[0]
    for form, written in _EDTF:
        if match := form.fullmatch(day):
            return written(match)
    return None


def _week_days(match: re.Match[str]) -> str:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    first = monday + timedelta(days=5 if match[3] else 0)
    return f"{first.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _months(match: re.Match[str], length: int) -> str:
    last = length * int(match[2])
    return f"{match[1]}-{last - length + 1:02}/{match[1]}-{last:02}"


_EDTF: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_PLAIN, lambda match: match[0]),
    (_DAYS, lambda match: match[0]),
    (_WEEK, _week_days),
    (_QUARTER, lambda match: _months(match, 3)),
    (_HALF, lambda match: _months(match, 6)),
    (_SEASON, lambda match: f"{match[1]}-{_EDTF_SEASONS[match[2]]}"),
    (_CENTURY, lambda match: f"{match[0]}XX"),
    (_DECADE, lambda match: f"{match[0]}X"),
)
