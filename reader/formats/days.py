"""Days as pages and their addresses write them."""

from __future__ import annotations

import re

from reader.formats.dates import FIRST_YEAR, whole_day

_DAY_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)")
_LATER = re.compile(
    r"(?:last |zuletzt )?(?:updat|modif|aktualisier|geändert|mis à jour|actualizad)", re.IGNORECASE
)


def day_of(words: str | None) -> str | None:
    """Return the day words begin with; a year or a month alone is none.

    Nor is a day before there were papers: 0001-01-01 is what a program writes that knows none.
    """
    words = (words or "").strip()
    if re.fullmatch(r"\d{8}(?:T?\d*Z?)?", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:8]}"
    day = whole_day(words)
    return day if day and day >= FIRST_YEAR else None


def day_in_address(url: str | None) -> str | None:
    """Return the day that an address holds, as those of many papers do."""
    match = _DAY_IN_ADDRESS.search(url or "")
    return day_of(f"{match['year']}-{match['month']}-{match['day']}") if match else None


def is_later(words: str) -> bool:
    """Tell a line that says when an article was changed, and not when it appeared."""
    return bool(_LATER.match(words))
