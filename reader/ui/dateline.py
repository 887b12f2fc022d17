"""The line under the headline: when, how long, how many quotations, which file."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from reader.ui.counting import counted

if TYPE_CHECKING:
    from reader.formats import DateDoubt
    from reader.model import Analysis, Article, DetailName

_DOT = "\u2002·\u2002"
_WHOLE_DAY = 3


def shown_date(published: str) -> str:
    """Return an ISO date as people write it, as precise as it is: `7 January 2026`, `2026`."""
    parts = [int(part) for part in published.split("-") if part.isdecimal()]
    if len(parts) < _WHOLE_DAY - 1:
        return published
    whole = len(parts) == _WHOLE_DAY
    day = QDate(*parts) if whole else QDate(parts[0], parts[1], 1)
    return QLocale().toString(day, "d MMMM yyyy" if whole else "MMMM yyyy") or published


def is_restated(article: Article, of: DetailName) -> bool:
    """Tell whether a person said what a detail is."""
    origin = article.origin(of)
    return origin is not None and origin.by_hand


def doubt_now(article: Article) -> DateDoubt | None:
    """Return why an article's date is doubted today, if it is."""
    from reader.formats import date_doubt  # noqa: PLC0415 - after the first paint

    return date_doubt(article, datetime.now().astimezone().date())


def date_words(article: Article) -> str:
    """Return the date of an article as it stands below the headline, with a doubt about it."""
    by_hand = is_restated(article, "published")
    if article.published is None:
        return "No date (set by you)" if by_hand else "No date"
    doubt = doubt_now(article)
    marks = ["set by you"] * by_hand + ([_mark(doubt)] if doubt else [])
    shown = shown_date(article.published)
    return f"{shown} ({', '.join(marks)})" if marks else shown


def _mark(doubt: DateDoubt) -> str:
    other = shown_date(doubt.other or "")
    told = {"future": "in the future", "early": "unlikely", "address": f"{other} in the address"}
    return told.get(doubt.kind, f"{other} in the text")


def dateline(article: Article, analysis: Analysis) -> str:
    """Return date, source, words, quotations, speakers and file name of an article."""
    speech = analysis.speech
    speakers = {quote.speaker.name for quote in speech if quote.speaker}
    words = len(article.body.of(article.text).split())
    parts = [
        date_words(article),
        article.source or "",
        counted(words, "word", "words"),
        counted(len({quote.group for quote in speech}), "quotation", "quotations"),
        counted(len(speakers), "speaker", "speakers") if speakers else "",
        PurePosixPath(article.path).name,
    ]
    return _DOT.join(" ".join(part.split()) for part in parts if part)
