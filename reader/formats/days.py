"""Days as pages and their addresses write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from reader.formats.dates import FIRST_YEAR, whole_day

_DAY_IN_ADDRESS = re.compile(
    r"[/_-](?P<year>(?:19|20)\d\d)[/_-]?(?P<month>[01]\d|(?<=[/_-])[a-z]{3}(?=[/_-]))[/_-]?"
    r"(?P<day>[0-3]\d)(?!\d)",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?P<year>(?:1[6-9]|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?:T?\d*Z?)?")
_SECONDS = re.compile(r"\d{9,13}(?:\.\d+)?")
_BEYOND = "2100"
_MILLISECONDS = 100_000_000_000
"""Since 1970; a number above that cannot be meant in seconds."""
_YEAR_ONE = re.compile(r"\b0001\b")
_ZONE = re.compile(r"\s+(?:GMT|UTC)[+-]\d{4}.*")
_LATER = re.compile(
    r"(?:last |zuletzt )?(?:updat|modif|aktualisier|geändert|mis à jour|actualizad)", re.IGNORECASE
)


def day_of(words: str | None) -> str | None:
    """Return the day words begin with; a year or a month alone is none.

    Nor is a day before there were papers, or long from now: 0001-01-01 is what a program
    writes that knows none, and a number of an article may look like seconds.
    """
    words = (words or "").strip()
    if compact := _COMPACT.fullmatch(words):
        words = "-".join(compact.groups())
    day = whole_day(words) or day_of_seconds(words) or day_of_mail(words)
    return day if day and FIRST_YEAR <= day < _BEYOND else None


def day_of_seconds(words: str) -> str | None:
    """Return the day of so many seconds or milliseconds since 1970; None for other words."""
    if not _SECONDS.fullmatch(words):
        return None
    seconds = float(words)
    try:
        seconds = seconds / 1000 if seconds > _MILLISECONDS else seconds
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def day_of_mail(words: str) -> str | None:
    """Return the day of `Tue, 02 May 2023 23:30:00 -0500`, as feeds, mails and scripts write it.

    The year 0001 is what a program writes that knows no day; of mails it would be 2001.
    """
    if _YEAR_ONE.search(words):
        return None
    from email.utils import parsedate_tz  # noqa: PLC0415 - to show a day the window needs it not

    try:
        sent = parsedate_tz(_ZONE.sub("", words))
        return date(*sent[:3]).isoformat() if sent else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def day_in_address(url: str | None) -> str | None:
    """Return the day that an address holds, as those of many papers do."""
    match = _DAY_IN_ADDRESS.search(url or "")
    if match is None:
        return None
    year, month, day = match["year"], match["month"], match["day"]
    return day_of(f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}")


def is_later(words: str) -> bool:
    """Tell a line that says when an article was changed, and not when it appeared."""
    return bool(_LATER.match(words))
