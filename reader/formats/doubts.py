"""Reasons to doubt the day an article is said to have appeared on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal

from reader.formats.dates import FIRST_YEAR, date_line
from reader.formats.days import day_in_address, is_later

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Article

DoubtKind = Literal["missing", "future", "early", "address", "text"]

_WHOLE_DAY = len("2026-01-05")
_LONGEST_LINE = 90
_LOOKED_AT = 1_200
"""Characters from the text's beginning in which a day on a line of its own is the article's."""
_SAME_DAYS = 1
"""What time zones and a paper's deadline may make of one day."""


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """Why a day is doubted; `other` is the ISO day that the address or the text has instead."""

    kind: DoubtKind
    other: str | None = None


def date_doubt(article: Article, today: date) -> DateDoubt | None:
    """Return the first reason to doubt an article's date; None for one that is likely.

    A day that a person said is compared with today alone.
    """
    if article.published is None:
        return DateDoubt("missing")
    if article.published > today.isoformat():
        return DateDoubt("future")
    if article.published < FIRST_YEAR:
        return DateDoubt("early")
    origin = article.origin("published")
    if len(article.published) < _WHOLE_DAY or (origin and origin.by_hand):
        return None
    return _other_day(article, date.fromisoformat(article.published))


def _other_day(article: Article, told: date) -> DateDoubt | None:
    address = day_in_address(article.url)
    if address and not _near(told, address):
        return DateDoubt("address", address)
    days = list(_days_in_text(article))
    if days and not any(_near(told, day) for day in days):
        return DateDoubt("text", days[0])
    return None


def _near(told: date, day: str) -> bool:
    return abs((date.fromisoformat(day) - told).days) <= _SAME_DAYS


def _days_in_text(article: Article) -> Iterator[str]:
    """Yield the days that stand on a line of their own where the text begins."""
    end = min(article.body.start, len(article.text)) + _LOOKED_AT
    for line in article.text[:end].splitlines():
        words = line.strip()
        if not words or len(words) > _LONGEST_LINE or is_later(words):
            continue
        day = date_line(words)
        if day and len(day) == _WHOLE_DAY:
            yield day
