"""Days and spans of days as numbers like 20260105, from the ways people write them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import cache

from reader.search.query import Dates

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_MONTH = re.compile(r"([a-z]{3,9})\.? (\d{4})")
_RECENT = re.compile(r"(?:the )?(last|past|this) (?:(\d{1,4}) )?(day|week|month|year)s?")
_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTHS = 12
_MONTHS_OF = {"month": 1, "year": _MONTHS}
_DAYS_OF = {"day": 1, "week": 7}
UNDATED = 0
"""Stands for no date; every day is later."""


def period(written: str | None) -> tuple[int, int] | None:
    """Return the first and last day of an ISO day, month or year; None for anything else."""
    match = _DATE.fullmatch(written or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # noqa: S101 - the pattern has it
    if year == 0:
        return None
    if month is None:
        return year * 10000 + 101, year * 10000 + 1231
    if not 1 <= month <= _MONTHS:
        return None
    longest = monthrange(year, month)[1]
    base = year * 10000 + month * 100
    if day is None:
        return base + 1, base + longest
    return (base + day, base + day) if 1 <= day <= longest else None


def date_clause(field: str, value: str, today: date) -> Dates | None:
    """Read `date:`, `in:`, `before:`, `after:` or `since:`; None when the value is no date.

    The value is in lower case, its words one space apart. It is a day, month or year in
    digits, "march 2025", or counted from `today`: "last 3 months", "this year", "yesterday".
    """
    shown = f'{field}:"{value}"' if " " in value else f"{field}:{value}"
    if field in {"date", "in"} and ".." in value:
        first, _, last = value.partition("..")
        return _range(first.strip(), last.strip(), shown)
    days = period(value) or _named_month(value) or _counted_from(today, value)
    if days is None:
        return None
    if field == "before":
        return Dates(None, days[0] - 1, shown)
    if field == "after":
        return Dates(days[1] + 1, None, shown)
    return Dates(days[0], None if field == "since" else days[1], shown)


def _range(first: str, last: str, shown: str) -> Dates | None:
    begins, ends = (period(part) or _named_month(part) for part in (first, last))
    if (first and begins is None) or (last and ends is None) or not (begins or ends):
        return None
    return Dates(begins[0] if begins else None, ends[1] if ends else None, shown)


def _named_month(value: str) -> tuple[int, int] | None:
    match = _MONTH.fullmatch(value)
    number = _month_numbers().get(match[1]) if match else None
    return period(f"{match[2]}-{number}") if match and number else None


@cache
def _month_numbers() -> dict[str, int]:
    found = {"sept": 9}
    for number, name in enumerate(_NAMES, 1):
        found |= {name: number, name[:3]: number}
    return found


def _counted_from(today: date, value: str) -> tuple[int, int] | None:
    """Read what is said of now; "last 3 months" end today, "last month" is a whole one."""
    named = {"today": today, "yesterday": today - timedelta(1)}
    if value in named:
        return _number(named[value]), _number(named[value])
    match = _RECENT.fullmatch(value)
    if match is None or (match[1] == "this" and match[2]):
        return None
    unit = match[3]
    if match[2] is None:
        return _whole(today, unit, before=match[1] != "this")
    count = int(match[2])
    if unit in _DAYS_OF:
        first = today - timedelta(min(count * _DAYS_OF[unit], today.toordinal()) - 1)
    else:
        first = _months_before(today, count * _MONTHS_OF[unit]) + timedelta(1)
    return _number(first), _number(today)


def _whole(today: date, unit: str, *, before: bool) -> tuple[int, int]:
    """Return the day, week, month or year of today, or the one before it."""
    if unit in _DAYS_OF:
        first = today if unit == "day" else today - timedelta(today.weekday())
        if before:
            first -= timedelta(_DAYS_OF[unit])
        return _number(first), _number(first + timedelta(_DAYS_OF[unit] - 1))
    year, month = today.year, today.month
    if before:
        year, month = (year - 1, month) if unit == "year" else _month_before(year, month)
    found = period(f"{year:04}" if unit == "year" else f"{year:04}-{month}")
    assert found is not None  # noqa: S101 - months of the calendar
    return found


def _month_before(year: int, month: int) -> tuple[int, int]:
    return (year, month - 1) if month > 1 else (year - 1, _MONTHS)


def _months_before(today: date, months: int) -> date:
    number = max(today.year * _MONTHS + today.month - 1 - months, _MONTHS)
    year, month = divmod(number, _MONTHS)
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day


def within(dates: Dates, first: int, last: int) -> bool:
    """Tell whether an article's days lie inside; an undated one lies nowhere."""
    if first == UNDATED:
        return False
    return (dates.first is None or first >= dates.first) and (
        dates.last is None or last <= dates.last
    )
