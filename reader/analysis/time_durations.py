"""Durations and what comes again: seven years, a few days ago, every week."""

from __future__ import annotations

import re

from reader.analysis.calendar_values import moved
from reader.analysis.numerals import number, shown
from reader.analysis.time_readings import Meaning, Reckoning

VAGUE = "several|many|some|a few|few|a couple of|couple of|a number of|countless|recent"
"""Words that count without saying how many, as part of a regular expression."""
_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M",
    "year": "Y", "decade": "DE", "quarter": "Q", "century": "CE", "centurie": "CE",
}  # fmt: skip
_HALVES = {"year": "6M", "hour": "30M", "minute": "30S", "day": "T12H", "century": "50Y"}
_LONG, _MANY = ("decade", "century"), 10
_ROLLING = {"day", "week", "month", "year", "decade", "century"}
# What is counted or paid right before "a week" makes it a rate: "four flights", "$5", "20%".
_IS_RATE = re.compile(
    r"(?:[\d%]|\b(?:percent|per\scent|dollars|cents|euros|pounds|times|hours|days|units|people"
    r"|(?:(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion)"
    r"\s(?:[a-z]+\s)?[a-z]{2,}s)))\s\Z",
    re.IGNORECASE,
)
_RATE_REACH = 40


def _count(words: str) -> str | None:
    """Return a number as TIMEX3 writes it, X for a vague one."""
    words = words.lower()
    if words in ("a couple of", "couple of"):
        return "2"
    if words in VAGUE.split("|") or words == "":
        return "X"
    if words.startswith("half"):
        return "0.5"
    value = number(words)
    return None if value is None else shown(value)


def read_ago(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Two years ago, a week earlier, in three days' time."""
    unit, count = match["unit"].lower(), _count(match["count"])
    unit = "century" if unit == "centurie" else unit
    if count is None:
        return None
    if match["half"]:
        count = f"{count}.5"
    sign = 1 if match["way"].lower() in ("from now", "later") else -1
    if match["way"].lower() not in ("ago", "from now") or "." in count:
        # "three years later" counts from what the story is about, not from its day.
        return Meaning("duration", _period(count, unit))
    if count == "X" or reckoning.today is None or unit not in _ROLLING:
        return Meaning("date", "PAST_REF" if sign < 0 else "FUTURE_REF", relative=True)
    value = moved(reckoning.today, unit, sign * int(count))
    # "Seventy years ago", "about a year ago" names no year exactly.
    about = bool(match["near"] or match["so"]) or unit in _LONG or int(count) >= _MANY
    return Meaning("date", value, relative=True, about=about) if value else None


def _period(count: str, unit: str) -> str:
    """Return a TIMEX3 duration; a half is written in the next smaller unit: PT5H30M."""
    letters = _LETTERS[unit]
    timed, letter = letters[0] == "T", letters[-1] if letters[0] == "T" else letters
    whole, _, part = count.partition(".")
    if part == "5" and unit in _HALVES:
        upper = f"{whole}{letter}" if whole != "0" else ""
        return f"P{'T' * timed}{upper}{_HALVES[unit]}"
    return f"P{'T' * timed}{count}{letter}"


def read_duration(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Seven years, a few days, the past three months; of two to three weeks the lower end."""
    count = _count(match["low"] or match["count"])
    if count is None:
        return None
    return Meaning("duration", _period(count, match["unit"].lower()))


def read_one(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read a year, the past week, half a year; not the rate of "four flights a week"."""
    unit = match["unit"].lower()
    if match["count"].lower() in ("a", "an") and _IS_RATE.search(
        match.string[max(0, match.start() - _RATE_REACH) : match.start()]
    ):
        return None
    if match["count"].lower() == "half a" and unit == "year":
        return Meaning("duration", "P6M")
    return Meaning("duration", _period("1.5" if match["half"] else "1", unit))


def read_plural(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read years, for decades: so many that nobody counts them."""
    unit = match["unit"].lower()
    return Meaning("duration", _period("X", "century" if unit == "centuries" else unit[:-1]))


def read_set(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read every week."""
    return Meaning("set", _period("1", match["unit"].lower()))


def read_adverb_set(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Read weekly, but not the Daily Herald, nor 8% annually."""
    behind = match.string[match.end() : match.end() + 2]
    if match[0][0].isupper() and behind[1:].isupper():
        return None
    if match[0].lower() == "annually" and _IS_RATE.search(
        match.string[max(0, match.start() - _RATE_REACH) : match.start()]
    ):
        return None
    units = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}
    return Meaning("set", _period("1", units.get(match[0].lower(), "year")))
