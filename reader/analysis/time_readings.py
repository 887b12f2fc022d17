"""What each form of words about time means: from a rule's match to a TIMEX3 value."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.calendar_values import (
    MONTHS,
    SEASONS,
    WEEKDAYS,
    moved,
    nearest_year,
    season_near,
    weekday_near,
    whole_day,
)

if TYPE_CHECKING:
    from datetime import date

    from reader.model import TimeKind

_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
CLOCK_WORDS = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
"""Times of day with a word of their own."""
_MONTHS_OF_YEAR = 12
_JUST_BEHIND, _NEARLY_A_YEAR = 2, 10


class Meaning(NamedTuple):
    """What words about time mean; `relative` when they were reckoned from a day."""

    kind: TimeKind
    timex: str
    relative: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Reckoning:
    """From which day relative words count, and whether their sentence looks ahead or back.

    `quarter` is the one the article reports on, counted from the year 0.
    """

    today: date | None
    ahead: bool | None = None
    quarter: int | None = None


Reading = Callable[[re.Match[str], Reckoning], Meaning | None]


def read_absolute(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read January 5, 2026; 5 January 2026; January 5; January 2026."""
    parts = match.groupdict()
    month, day, year = MONTHS[parts["month"].lower()], parts.get("day"), parts.get("year")
    relative = year is None
    if year is None:
        if reckoning.today is None:
            return Meaning(
                "date", f"XXXX-{month:02}" + (f"-{int(day):02}" if day else ""), relative=True
            )
        number = int(day) if day else None
        year = str(nearest_year(reckoning.today, month, number, ahead=bool(reckoning.ahead)))
    if not day:
        return Meaning("date", f"{year}-{month:02}", relative=relative)
    whole = whole_day(int(year), month, int(day))
    return Meaning("date", whole, relative=relative) if whole else None


def read_numeric(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read 2026-01-05 and 1/5/2026."""
    whole = whole_day(int(match["year"]), int(match["number"]), int(match["day"]))
    return Meaning("date", whole) if whole else None


def read_year(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read 2026, about 2026."""
    return Meaning("date", match["year"], about=bool(match["about"]))


def read_decade(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read the 1990s and the ’90s."""
    digits = match["decade"]
    return Meaning("date", digits[:3] if len(digits) == 4 else f"19{digits[0]}")  # noqa: PLR2004


def read_named_month(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read "in March", "last March", "early March"."""
    month, today = MONTHS[match["month"].lower()], reckoning.today
    if today is None:
        return Meaning("date", f"XXXX-{month:02}", relative=True)
    which = (match["which"] or "").lower()
    year = _year_of_month(today, month, which, ahead=reckoning.ahead)
    return Meaning("date", f"{year}-{month:02}", relative=True)


def _year_of_month(today: date, month: int, which: str, *, ahead: bool | None) -> int:
    """Return the year of a month; what was last month is called so, not "last March".

    Where nothing tells, a month that is near at hand is the coming one.
    """
    behind = (today.month - month) % _MONTHS_OF_YEAR
    if which == "this":
        return today.year
    if which == "next":
        return today.year + (month <= today.month)
    if which == "last":
        return today.year - (month >= today.month or behind == 1)
    ahead = behind >= _NEARLY_A_YEAR if ahead is None else ahead and behind > _JUST_BEHIND
    return nearest_year(today, month, None, ahead=ahead)


def read_weekday(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read on Monday, last Friday morning."""
    today, part = reckoning.today, _PARTS.get(match["part"] or "", "")
    kind: TimeKind = "time" if part else "date"
    if today is None:
        return Meaning(kind, f"XXXX-XX-XX{part}", relative=True)
    day = weekday_meant(today, match["weekday"], match["which"] or "", ahead=reckoning.ahead)
    return Meaning(kind, day.isoformat() + part, relative=True)


def weekday_meant(today: date, name: str, which: str, *, ahead: bool | None) -> date:
    """Return the day of a weekday's name: its own day may be today, else what is ahead counts."""
    weekday, which = WEEKDAYS[name.lower()], which.lower()
    if which in ("", "this"):
        which = "next" if ahead and weekday != today.weekday() else "this"
    return weekday_near(today, weekday, {"coming": "next", "past": "last"}.get(which, which))


def read_named_day(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read today, yesterday, tomorrow, tonight, this morning, last night."""
    words, today = match[0].lower(), reckoning.today
    part = next((sign for name, sign in _PARTS.items() if words.endswith(name)), "")
    kind: TimeKind = "time" if part else "date"
    if today is None:
        return Meaning(kind, f"XXXX-XX-XX{part}", relative=True)
    behind = words.startswith(("yesterday", "last"))
    value = moved(today, "day", -behind if behind else words.startswith("tomorrow"))
    return Meaning(kind, f"{value}{part}", relative=True) if value else None


def read_this_unit(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """This year, last week, next month, the current quarter."""
    unit, today = match["unit"].lower().rstrip("s"), reckoning.today
    by = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(
        match["which"].lower(), 0
    )
    if today is None:
        pointing = ("PRESENT_REF", "FUTURE_REF", "PAST_REF")[by]
        return Meaning("date", pointing, relative=True)
    if unit == "weekend":
        # "This weekend", said early in the week of something past, is the one just over.
        over = by == 0 and today.weekday() < WEEKDAYS["thursday"] and reckoning.ahead is not True
        week = moved(today, "week", -1 if over else by)
        return Meaning("date", f"{week}-WE", relative=True) if week else None
    if unit == "quarter":
        number = today.year * 4 + (today.month - 1) // 3 + by
        return Meaning("date", f"{number // 4}-Q{number % 4 + 1}", relative=True)
    if unit in SEASONS:
        year = season_near(today, SEASONS[unit], by)
        return Meaning("date", f"{year}-{SEASONS[unit]}", relative=True)
    value = moved(today, unit, by)
    if value and unit in ("decade", "century"):
        value = value[: 3 if unit == "decade" else 2]
    return Meaning("date", value, relative=True) if value else None


def read_season(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read summer 2026."""
    return Meaning("date", f"{match['year']}-{SEASONS[match['season'].lower()]}")


def read_clock(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read 3 p.m. and 15:30: the day is for the text around to tell."""
    clock = clock_value(match["hour"], match["minute"], match["half"], match["zone"])
    return Meaning("time", f"XXXX-XX-XX{clock}", relative=True) if clock else None


def read_clock_word(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read at noon, until midnight."""
    return Meaning("time", f"XXXX-XX-XX{CLOCK_WORDS[match['word'].lower()]}", relative=True)


def clock_value(
    hours: str, minutes: str | None, half: str | None, zone: str | None = None
) -> str | None:
    """Return the time of day as T15:30, T15:30Z in universal time; None if no clock shows it."""
    hour, minute, half = int(hours), int(minutes or 0), (half or "").lower()
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):  # noqa: PLR2004 - a clock
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    universal = "Z" if (zone or "").upper() in ("GMT", "UTC") else ""
    return f"T{hour:02}:{minute:02}{universal}"


def reference(value: str) -> Reading:
    """Return the reading of words that only point: PAST_REF, PRESENT_REF, FUTURE_REF."""
    return lambda _match, _reckoning: Meaning("date", value)


def read_weekend(_match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read the weekend: the one behind, on a weekday, unless the sentence looks ahead."""
    today = reckoning.today
    if today is None:
        return None
    behind = today.weekday() < WEEKDAYS["saturday"] and not reckoning.ahead
    week = moved(today, "week", -behind)
    return Meaning("date", f"{week}-WE", relative=True) if week else None
