"""Days and spans of days as numbers like 20260105, from the ways people write them."""

from __future__ import annotations

import re
from calendar import monthrange

from reader.search.query import Dates

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
UNDATED = 0
"""Stands for no date; every day is later."""


def period(written: str | None) -> tuple[int, int] | None:
    """Return the first and last day of an ISO day, month or year; None for anything else."""
    match = _DATE.fullmatch(written or "")
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # noqa: S101 - the pattern has it
    if month is None:
        return year * 10000 + 101, year * 10000 + 1231
    if not 1 <= month <= 12 or year == 0:  # noqa: PLR2004 - months
        return None
    longest = monthrange(year, month)[1]
    base = year * 10000 + month * 100
    if day is None:
        return base + 1, base + longest
    return (base + day, base + day) if 1 <= day <= longest else None


def date_clause(field: str, value: str) -> Dates | None:
    """Read `date:`, `before:`, `after:` or `since:`; None when the value is no date."""
    shown = f"{field}:{value}"
    if field == "date" and ".." in value:
        first, _, last = value.partition("..")
        return _range(first, last, shown)
    days = period(value)
    if days is None:
        return None
    if field == "before":
        return Dates(None, days[0] - 1, shown)
    if field == "after":
        return Dates(days[1] + 1, None, shown)
    return Dates(days[0], None if field == "since" else days[1], shown)


def _range(first: str, last: str, shown: str) -> Dates | None:
    begins, ends = period(first), period(last)
    if (first and begins is None) or (last and ends is None) or not (begins or ends):
        return None
    return Dates(begins[0] if begins else None, ends[1] if ends else None, shown)


def within(dates: Dates, first: int, last: int) -> bool:
    """Tell whether an article's days lie inside; an undated one lies nowhere."""
    if first == UNDATED:
        return False
    return (dates.first is None or first >= dates.first) and (
        dates.last is None or last <= dates.last
    )
