"""What quarters mean, and the words of business news that count from the reported quarter.

An article about results names its quarter once; "a year earlier" beside a sum, "the latest period"
and "the quarter" then count from that one. Without a named quarter nothing is placed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.time_readings import Meaning, Reckoning

if TYPE_CHECKING:
    from datetime import date

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4}
_YEARS = {"last": -1, "previous": -1, "this": 0, "next": 1}
QUARTER = r"(?P<ordinal>first|second|third|fourth|final)[- ]quarter"
"""A quarter by its number, as part of a regular expression."""
_NAMED = re.compile(
    rf"\b(?P<before>year-ago |year-earlier |[12]\d\d\d )?(?:fiscal[- ])?{QUARTER}\b"
    r"(?: of (?P<year>[12]\d\d\d)\b)?",
    re.IGNORECASE,
)
_SUM = re.compile(r"[$#£€%]|\b(?:million|billion|cents|share|shares|percent|profit|earnings)\b")
_SUM_REACH = 120
# Right before "a year earlier": with what the sum of today is compared.
_COMPARED = re.compile(r"\b(?:than|from|against|with|over|to)\s(?:[^.;]{0,60}\s)?\Z", re.IGNORECASE)


def reported_quarter(text: str, today: date | None) -> int | None:
    """Return the quarter that an article reports on, counted from the year 0; None if none."""
    if today is None or "quarter" not in text.lower():
        return None
    for match in _NAMED.finditer(text):
        if not match["before"] and not match["year"]:
            return _before(today, _ORDINALS[match["ordinal"].lower()])
    return None


def _before(today: date, number: int) -> int:
    """Return the last quarter of a number that has begun, counted from the year 0."""
    year = today.year - (number > (today.month - 1) // 3 + 1)
    return year * 4 + number - 1


def _quarter(count: int, *, relative: bool = True) -> Meaning:
    return Meaning("date", f"{count // 4:04}-Q{count % 4 + 1}", relative=relative)


def read_quarter(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read the third quarter, the first quarter of 2026, last year's second quarter."""
    parts = match.groupdict()
    number, today = _ORDINALS[match["ordinal"].lower()], reckoning.today
    if parts.get("year"):
        return Meaning("date", f"{parts['year']}-Q{number}")
    if today is None:
        return Meaning("date", f"XXXX-Q{number}", relative=True)
    which = (parts.get("which") or "").lower()
    if which in _YEARS:
        return _quarter((today.year + _YEARS[which]) * 4 + number - 1)
    if which:
        return _quarter(_before(today, number) - 4)
    count = _before(today, number)
    return _quarter(count + (4 if reckoning.ahead and count < _before_now(today) - 1 else 0))


def _before_now(today: date) -> int:
    return today.year * 4 + (today.month - 1) // 3


def read_year_quarter(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read "the 2025 quarter", where the article names the quarter that it reports on."""
    if reckoning.quarter is None:
        return None
    return _quarter(int(match["year"]) * 4 + reckoning.quarter % 4)


def read_latest_period(_match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read "the latest quarter", "the period", where the article names the quarter."""
    return None if reckoning.quarter is None else _quarter(reckoning.quarter)


def read_year_before(_match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read "the year-ago quarter", "year-earlier", where the article names the quarter."""
    return None if reckoning.quarter is None else _quarter(reckoning.quarter - 4)


def read_sum_a_year_before(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read "from $2 million a year earlier": in the quarter reported, else in the year before."""
    before = match.string[max(0, match.start() - _SUM_REACH) : match.start()]
    if not _SUM.search(before):
        return None
    if reckoning.quarter is not None:
        return _quarter(reckoning.quarter - 4)
    compared = reckoning.today is not None and _COMPARED.search(before)
    if not compared or reckoning.today is None:
        return None
    return Meaning("date", f"{reckoning.today.year - 1:04}", relative=True)


def read_half(match: re.Match[str], reckoning: Reckoning) -> Meaning | None:
    """Read the first half of 2025, the second half of last year."""
    parts, today = match.groupdict(), reckoning.today
    number = 1 if match["half"].lower() == "first" else 2
    if parts["year"]:
        return Meaning("date", f"{parts['year']}-H{number}")
    if today is None:
        return Meaning("date", f"XXXX-H{number}", relative=True)
    year = today.year + _YEARS.get((parts["which"] or "this").lower(), 0)
    return Meaning("date", f"{year:04}-H{number}", relative=True)
