"""What forms that hold several words about time mean: a clock and its day, a range of days."""

from __future__ import annotations

import re

from reader.analysis.calendar_values import (
    MONTHS,
    WEEKDAYS,
    day_of,
    moved,
    nearest_year,
    week_of,
    whole_day,
)
from reader.analysis.holidays import HOLIDAYS, holiday_near
from reader.analysis.numerals import number
from reader.analysis.time_readings import (
    CLOCK_WORDS,
    Meaning,
    Reckoning,
    clock_value,
    weekday_meant,
)

_YEARS = {"last": -1, "this": 0, "next": 1}
_NAMED_DAYS = {"yesterday": -1, "tomorrow": 1}
_PARTS = {"morning": "TMO", "evening": "TEV", "night": "TNI"}
_DECADES = {
    "twenties": "192", "thirties": "193", "forties": "194", "fifties": "195", "sixties": "196",
    "seventies": "197", "eighties": "198", "nineties": "199",
}  # fmt: skip
_ORDINALS = (
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
)
CENTURIES = rf"(?:(?P<count>\d{{1,2}})(?:st|nd|rd|th)|(?P<ordinal>{'|'.join(_ORDINALS)}))"
"""A century by its number, as part of a regular expression."""
_LAST_CENTURY = 21
_SHORT_YEAR = 2
_TENTH = 10
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
_REACH = 20


def read_clock_of_day(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read 9 a.m. Tuesday; 5 p.m. EST, Nov. 6; noon on 3 May 2019."""
    word = (match["word"] or "").lower()
    clock = CLOCK_WORDS.get(word) or clock_value(
        match["hour"], match["minute"], match["half"], match["zone"]
    )
    day = _day(match.groupdict(), reckoning)
    if clock is None or day is None:
        return None
    return Meaning("time", f"{day}{clock}", relative=not match.groupdict().get("year"))


def _day(parts: dict[str, str | None], reckoning: Reckoning) -> str | None:
    today, month = reckoning.today, parts.get("month")
    if month:
        return _day_of_month(month, parts["day"] or "", parts.get("year"), reckoning)
    if today is None:
        return "XXXX-XX-XX"
    if named := parts.get("named"):
        return moved(today, "day", _NAMED_DAYS.get(named.lower(), 0))
    weekday, which = parts["weekday"] or "", parts.get("which") or ""
    return weekday_meant(today, weekday, which, ahead=reckoning.ahead).isoformat()


def _day_of_month(month: str, day: str, year: str | None, reckoning: Reckoning) -> str | None:
    number_of_month = MONTHS[month.lower()]
    if year is None:
        if reckoning.today is None:
            return f"XXXX-{number_of_month:02}-{int(day):02}"
        ahead = bool(reckoning.ahead)
        near = nearest_year(reckoning.today, number_of_month, int(day), ahead=ahead)
        return whole_day(near, number_of_month, int(day))
    return whole_day(int(year), number_of_month, int(day))


def read_day_range(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read March 13-15, 2025; between 14 and 22 August; 28 to 30 October 2011."""
    first, last = int(match["day"]), int(match["last"])
    linked = match.string[match.end("day") : match.start("last")]
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if first >= last or ("and" in linked and not _BETWEEN.search(before)):
        return None
    days = [
        _day_of_month(match["month"], str(day), match["year"], reckoning) for day in (first, last)
    ]
    if None in days or (days[0] or "").startswith("X"):
        return None
    return Meaning("date", f"{days[0]}/{days[1]}", relative=match["year"] is None)


def read_week_of(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read the week of March 6."""
    day = day_of(_day_of_month(match["month"], match["day"], match["year"], reckoning))
    return Meaning("date", week_of(day), relative=match["year"] is None) if day else None


def read_month_of_year(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read July last year, early October this year, 5 March next year."""
    month, day = MONTHS[match["month"].lower()], match["day"]
    if reckoning.today is None:
        suffix = f"-{int(day):02}" if day else ""
        return Meaning("date", f"XXXX-{month:02}{suffix}", relative=True)
    year = reckoning.today.year + _YEARS[match["which"].lower()]
    value = whole_day(year, month, int(day)) if day else f"{year:04}-{month:02}"
    return Meaning("date", value, relative=True) if value else None


def read_edge(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read the end of the year, where it is still to come; the middle of last week."""
    which, unit, today = match["which"].lower(), match["unit"].lower(), reckoning.today
    if today is None or (which == "the" and not reckoning.ahead):
        return None
    value = moved(today, unit, _YEARS.get(which, 0))
    if value and unit in ("decade", "century"):
        value = value[: 3 if unit == "decade" else 2]
    return Meaning("date", value, relative=True) if value else None


def read_year_long(_match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read the year ended June 30: a year, whenever it began."""
    return Meaning("duration", "P1Y")


def read_year_with_prefix(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read mid-1996, post-1959."""
    return Meaning("date", match["year"])


def read_century(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read the 19th century: 18 in TIMEX3."""
    ordinal = match["ordinal"]
    count = _ORDINALS.index(ordinal.lower()) + _TENTH if ordinal else int(match["count"])
    return Meaning("date", f"{count - 1:02}") if 1 <= count <= _LAST_CENTURY else None


def read_named_decade(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read the nineties: those of the century in which news are written, or were."""
    return Meaning("date", _DECADES[match["decade"].lower()])


def read_spelled_year(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read nineteen ninety-six, January nineteen ninety-six, the year two thousand."""
    if match["thousand"]:
        year = 2000 + (number(match["over"] or "zero") or 0)
    else:
        year = 1900 + (number(match["tens"]) or 0) + (number(match["ones"] or "zero") or 0)
    month = f"-{MONTHS[match['month'].lower()]:02}" if match["month"] else ""
    return Meaning("date", f"{int(year)}{month}")


def read_year_range(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read 2021-2025, and 2002-03 for two years that follow each other, as years of accounts."""
    first, last = int(match["first"]), match["last"]
    if len(last) == _SHORT_YEAR:
        years = (first, first + 1) if int(last) == (first + 1) % 100 else None
    else:
        years = (first, int(last)) if first < int(last) else None
    return Meaning("date", f"{years[0]}/{years[1]}") if years else None


def read_each_weekday(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read each Thursday, Mondays, Tuesday nights."""
    words = match[0].lower().rstrip("s")
    part = next((sign for name, sign in _PARTS.items() if words.endswith(name)), "")
    return Meaning("set", f"XXXX-WXX-{WEEKDAYS[match['weekday'].lower()] + 1}{part}")


def read_each_month(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read every July."""
    return Meaning("set", f"XXXX-{MONTHS[match['month'].lower()]:02}")


def read_holiday(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read last Thanksgiving, Christmas Eve 2019."""
    name = " ".join(match["holiday"].replace("’", "'").lower().split())
    if match["year"]:
        return Meaning("date", HOLIDAYS[name](int(match["year"])).isoformat())
    if reckoning.today is None:
        return None
    said = {"last": False, "next": True}.get((match["which"] or "").lower())
    day = holiday_near(name, reckoning.today, ahead=reckoning.ahead if said is None else said)
    return Meaning("date", day.isoformat(), relative=True) if day else None
