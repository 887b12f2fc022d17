"""What words about time look like, and what each form means.

A rule is a pattern and a reading of its match. Rules are tried in their order, the more
telling first; words that one has taken are taken.
"""

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
    week_of,
    weekday_near,
    whole_day,
)
from reader.analysis.number_words import NUMBER, number_value, shown

if TYPE_CHECKING:
    from datetime import date

    from reader.model import TimeKind

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b)\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:,]\d)"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_PART = r"(?: (?P<part>morning|afternoon|evening|night))?"
_UNIT = r"(?P<unit>second|minute|hour|day|week|month|year|decade|quarter|century|centurie)s?\b"
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|close to|roughly|approximately|more than|less than|fewer than"
    r"|at least|at most|over|under|up to|some|just over|just under|barely|only) )?"
)
_MANY = r"several|many|some|a few|few|a couple of|a number of|countless|recent"
_PARTS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
_LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M",
    "year": "Y", "decade": "DE", "quarter": "Q", "century": "CE", "centurie": "CE",
}  # fmt: skip
_ROLLING = {"day", "week", "month", "year", "decade", "century"}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


class Meaning(NamedTuple):
    """What words about time mean; `relative` when they were reckoned from a day."""

    kind: TimeKind
    timex: str
    relative: bool = False
    about: bool = False


@dataclass(frozen=True, slots=True)
class Reckoning:
    """From which day relative words count, and whether their sentence looks ahead."""

    today: date | None
    ahead: bool = False


Reading = Callable[[re.Match[str], Reckoning], Meaning | None]


class Rule(NamedTuple):
    """A form of words about time."""

    pattern: re.Pattern[str]
    read: Reading


def _absolute(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """January 5, 2026; 5 January 2026; January 5; January 2026."""
    parts = match.groupdict()
    month, day, year = MONTHS[parts["month"].lower()], parts.get("day"), parts.get("year")
    relative = year is None
    if year is None:
        if reckoning.today is None:
            return Meaning("date", f"XXXX-{month:02}" + (f"-{int(day):02}" if day else ""), True)
        number = int(day) if day else None
        year = str(nearest_year(reckoning.today, month, number, ahead=reckoning.ahead))
    if not day:
        return Meaning("date", f"{year}-{month:02}", relative)
    whole = whole_day(int(year), month, int(day))
    return Meaning("date", whole, relative) if whole else None


def _numeric(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    whole = whole_day(int(match["year"]), int(match["number"]), int(match["day"]))
    return Meaning("date", whole) if whole else None


def _year(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    return Meaning("date", match["year"], about=bool(match["about"]))


def _decade(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    digits = match["decade"]
    return Meaning("date", digits[:3] if len(digits) == 4 else f"19{digits[0]}")  # noqa: PLR2004


def _named_month(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read "in March", "last March", "early March"."""
    month, today = MONTHS[match["month"].lower()], reckoning.today
    if today is None:
        return Meaning("date", f"XXXX-{month:02}", True)
    which = (match["which"] or "").lower()
    year = nearest_year(today, month, None, ahead=reckoning.ahead or which == "next")
    if month == today.month and which in ("last", "next"):
        year += 1 if which == "next" else -1
    return Meaning("date", f"{year}-{month:02}", True)


def _weekday(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    today, part = reckoning.today, _PARTS.get(match["part"] or "", "")
    kind: TimeKind = "time" if part else "date"
    if today is None:
        return Meaning(kind, f"XXXX-XX-XX{part}", True)
    which = (match["which"] or "").lower()
    if which in ("", "this"):
        which = "next" if reckoning.ahead else "this"
    day = weekday_near(today, WEEKDAYS[match["weekday"].lower()], which)
    return Meaning(kind, day.isoformat() + part, True)


def _named_day(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """today, yesterday, tomorrow, tonight, this morning, last night."""
    words, today = match[0].lower(), reckoning.today
    part = next((sign for name, sign in _PARTS.items() if words.endswith(name)), "")
    kind: TimeKind = "time" if part else "date"
    if today is None:
        return Meaning(kind, f"XXXX-XX-XX{part}", True)
    behind = words.startswith(("yesterday", "last"))
    value = moved(today, "day", -behind if behind else words.startswith("tomorrow"))
    return Meaning(kind, f"{value}{part}", True) if value else None


def _this_unit(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """This year, last week, next month, the current quarter."""
    unit, today = match["unit"].lower().rstrip("s"), reckoning.today
    by = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(
        match["which"].lower(), 0
    )
    if today is None:
        return Meaning("date", "PAST_REF" if by < 0 else "PRESENT_REF", True)
    if unit == "weekend":
        week = moved(today, "week", by)
        return Meaning("date", f"{week}-WE", True) if week else None
    if unit == "quarter":
        number = today.year * 4 + (today.month - 1) // 3 + by
        return Meaning("date", f"{number // 4}-Q{number % 4 + 1}", True)
    if unit in SEASONS:
        return Meaning("date", f"{today.year + by}-{SEASONS[unit]}", True)
    value = moved(today, unit, by)
    if unit == "decade" and value:
        value = value[:3]
    return Meaning("date", value, True) if value else None


def _quarter(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    number, today = _ORDINALS[match["ordinal"].lower()], reckoning.today
    if match["year"]:
        return Meaning("date", f"{match['year']}-Q{number}")
    if today is None:
        return Meaning("date", f"XXXX-Q{number}", True)
    year = today.year - (number > (today.month - 1) // 3 + 1)
    return Meaning("date", f"{year}-Q{number}", True)


def _season(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    return Meaning("date", f"{match['year']}-{SEASONS[match['season'].lower()]}")


def _count(words: str) -> str | None:
    """Return a number as TIMEX3 writes it, X for a vague one."""
    words = words.lower()
    if words in _MANY.split("|") or words == "":
        return "X"
    value = number_value(words)
    return None if value is None else shown(value)


def _ago(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Two years ago, a week earlier, in three days' time."""
    unit, count = match["unit"].lower(), _count(match["count"])
    unit = "century" if unit == "centurie" else unit
    if count is None:
        return None
    sign = 1 if match["way"].lower() in ("from now", "later") else -1
    if match["way"].lower() not in ("ago", "from now") or "." in count:
        # "three years later" counts from what the story is about, not from its day.
        return Meaning("duration", _period(count, unit))
    if count == "X" or reckoning.today is None or unit not in _ROLLING:
        return Meaning("date", "PAST_REF" if sign < 0 else "FUTURE_REF", True)
    value = moved(reckoning.today, unit, sign * int(count))
    return Meaning("date", value, True) if value else None


def _period(count: str, unit: str) -> str:
    letters = _LETTERS[unit]
    return f"PT{count}{letters[1]}" if letters[0] == "T" else f"P{count}{letters}"


def _duration(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """Seven years, a few days, the past three months, a five-year plan."""
    count = _count(match["count"])
    if count is None:
        return None
    if count == "0.5" and match["unit"].lower() == "year":
        return Meaning("duration", "P6M")
    return Meaning("duration", _period(count, match["unit"].lower()))


def _plural(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    """years, for decades: so many that nobody counts them."""
    return Meaning("duration", _period("X", match["unit"].lower()))


def _set(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    return Meaning("set", _period("1", match["unit"].lower()))


def _adverb_set(match: re.Match[str], _reckoning: Reckoning) -> Meaning | None:
    units = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}
    return Meaning("set", _period("1", units.get(match[0].lower(), "year")))


def _clock(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower()
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):  # noqa: PLR2004 - a clock
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    day = reckoning.today.isoformat() if reckoning.today else "XXXX-XX-XX"
    return Meaning("time", f"{day}T{hour:02}:{minute:02}", True)


def _reference(value: str) -> Reading:
    return lambda _match, _reckoning: Meaning("date", value)


def _this_week(_match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    if reckoning.today is None:
        return None
    return Meaning("date", f"{week_of(reckoning.today)}-WE", True)


def _rule(pattern: str, read: Reading, *, case: bool = False) -> Rule:
    return Rule(re.compile(pattern, 0 if case else re.IGNORECASE), read)


RULES: tuple[Rule, ...] = (
    _rule(rf"\b{_MONTH} {_DAY}(?:,|\.)?(?: of)? {_YEAR}", _absolute, case=True),
    _rule(rf"\b{_DAY}(?: of)? {_MONTH},? {_YEAR}", _absolute, case=True),
    _rule(r"\b(?P<year>(?:1[5-9]|20)\d\d)-(?P<number>[01]\d)-(?P<day>[0-3]\d)\b", _numeric),
    _rule(r"\b(?P<number>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>(?:1[5-9]|20)\d\d)\b", _numeric),
    _rule(rf"\b{_MONTH},?(?: of)? {_YEAR}", _absolute, case=True),
    _rule(rf"\b{_MONTH} {_DAY}", _absolute, case=True),
    _rule(rf"\b{_DAY}(?: of)? {_MONTH}(?![\w-])", _absolute, case=True),
    _rule(rf"\b(?P<season>spring|summer|autumn|fall|winter)(?: of)? {_YEAR}", _season),
    _rule(
        rf"\b(?:the )?(?P<ordinal>first|second|third|fourth)[- ]quarter(?:(?: of)? {_YEAR})?",
        _quarter,
    ),
    _rule(
        rf"\b(?:(?:(?P<which>last|next|this|early|late|mid|since|in|by|until|during|through|of|from)"
        rf"[ -]))(?P<x>){_MONTH}(?![\w’'-]| \d)",
        _named_month,
        case=True,
    ),
    _rule(rf"\b(?:(?P<which>last|next|this|past|coming) )?{_WEEKDAY}{_PART}\b", _weekday),
    _rule(
        r"\b(?:today|yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?\b"
        r"|\b(?:this (?:morning|afternoon|evening)|last night)\b",
        _named_day,
    ),
    _rule(
        r"\b(?:(?:earlier|later|early|late) )?(?:the )?(?P<which>this|last|next|past|previous|current"
        r"|coming) (?P<unit>week|month|year|quarter|weekend|decade|century|spring|summer|autumn|fall"
        r"|winter)\b(?! (?:old|long))",
        _this_unit,
    ),
    _rule(r"\bthe weekend\b", _this_week),
    _rule(
        rf"\b{_ABOUT}(?P<count>{NUMBER}|an?|{_MANY}) {_UNIT}"
        r" (?P<way>ago|earlier|before|later|from now)\b",
        _ago,
    ),
    _rule(
        rf"\b(?:(?:the|these|those|for the) )?(?:(?:past|last|next|coming|previous|first) )?{_ABOUT}"
        rf"(?P<count>half an?|{NUMBER}|{_MANY})[ -]{_UNIT}(?![ -]old\b)",
        _duration,
    ),
    _rule(
        rf"\b{_ABOUT}(?P<count>an?|the past|the last|half a) (?P<unit>year|month|week|day|decade"
        r"|hour|minute|century)\b(?! (?:old|of the|in which))",
        lambda match, _: Meaning(
            "duration",
            "P6M"
            if match["count"].lower() == "half a" and match["unit"].lower() == "year"
            else _period("1", match["unit"].lower()),
        ),
    ),
    _rule(
        r"\b(?:(?:for|in|after|over|of) )?(?P<unit>years|months|weeks|days|decades|centuries)\b(?!')",
        lambda match, _: Meaning(
            "duration", _period("X", {"centuries": "century"}.get(match["unit"].lower(),
                                                                   match["unit"].lower()[:-1]))
        ),
    ),
    _rule(rf"\b(?:every|each|per) {_UNIT}", _set),
    _rule(r"\b(?:daily|weekly|monthly|quarterly|yearly|annually|annual)\b", _adverb_set),
    _rule(
        r"\b(?P<hour>[012]?\d)(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?"
        r"(?: (?:GMT|UTC|EST|EDT|PST|PDT|BST|CET|ET|PT))?",
        _clock,
    ),
    _rule(
        r"(?<![\d:.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?P<half>)(?![\d:])"
        r"(?: (?:GMT|UTC|EST|EDT|PST|PDT|BST|CET))?",
        _clock,
    ),
    _rule(r"\b(?:the )?(?:early |late |mid-?)?(?P<decade>(?:1[5-9]|20)\d0)s\b", _decade),
    _rule(r"(?<!\w)[’'](?P<decade>[1-9]0)s\b", _decade),
    _rule(
        r"(?<![\w.,$£€#/-])(?:(?P<about>about|around|circa|c\.) )?"
        r"(?P<year>1[6-9]\d\d|20\d\d)(?![\w/%$€£]|[,.:-]\d|-\w| (?:people|men|women|votes|words|miles|feet|men))",
        _year,
    ),
    _rule(r"\b(?:recently|recent|in the past|previously|formerly|in recent (?:years|months|weeks))\b",
          _reference("PAST_REF")),
    _rule(r"\b(?:right now|now|currently|at present|at the moment|nowadays|these days)\b",
          _reference("PRESENT_REF")),
    _rule(r"\b(?:in the (?:near )?future|the future|someday)\b", _reference("FUTURE_REF")),
)  # fmt: skip
