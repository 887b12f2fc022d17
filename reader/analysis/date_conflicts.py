"""Weekdays that do not fit the date they stand beside."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from reader.model import Conflict, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.document import Document

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WEEKDAY = r"\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? "
_YEAR = r",? (?P<year>1[89]\d\d|20\d\d)\b"
# Finds fast whether there is anything to look for.
_BEGUN = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the \d|\d|[JFMASOND])")
_DATED = (
    re.compile(rf"{_WEEKDAY}(?:the )?{_DAY} (?:of )?{_MONTH}{_YEAR}"),
    re.compile(rf"{_WEEKDAY}{_MONTH} {_DAY}{_YEAR}"),
)


def weekday_conflicts(document: Document) -> Iterator[Conflict]:
    """Yield each date with a year whose weekday is another one: "Monday, 6 March 2024"."""
    for pattern in _DATED if _BEGUN.search(document.text) else ():
        for match in pattern.finditer(document.text):
            meant = _date(match)
            said = match["weekday"].casefold()
            if meant is not None and _DAYS[meant.weekday()] != said:
                words = " ".join(match[0].split())
                right = _DAYS[meant.weekday()].capitalize()
                yield Conflict(f"{words} was a {right}", (Span(*match.span()),))


def _date(match: re.Match[str]) -> date | None:
    month = _MONTHS.index(match["month"].casefold()) + 1
    try:
        return date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
