"""The line under the headline: when, how long, how many quotations, which file."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.text import edtf_words
from reader.ui.counting import Count
from reader.ui.wording import apart, filled

if TYPE_CHECKING:
    from reader.formats import DateDoubt
    from reader.model import Analysis, Article, DetailName

_DOT = "\u2002·\u2002"
_WHOLE_DAY = 3
SEASONS = ("spring", "summer", "autumn", "winter")


def shown_date(published: str) -> str:
    """Return an ISO date as people write it, as precise as it is: `7 January 2026`, `2026`."""
    parts = [int(part) for part in published.split("-") if part.isdecimal()]
    if len(parts) < _WHOLE_DAY - 1:
        return published
    whole = len(parts) == _WHOLE_DAY
    day = QDate(*parts) if whole else QDate(parts[0], parts[1], 1)
    if not day.isValid():
        return published
    translate = QCoreApplication.translate
    #: How a date is written: the signs are those of QLocale.toString
    form = translate("date", "d MMMM yyyy") if whole else translate("date", "MMMM yyyy")
    return QLocale().toString(day, form) or published


def edtf_shown(value: str) -> str:
    """Return an EDTF date in the window's language: 9 December 2025, about 2022, summer 2025."""
    words = edtf_words(value)
    translate = QCoreApplication.translate
    if translate("date", "about %1") == "about %1":
        return words
    first, both, last = value.partition("/")
    if both and first.strip(".") and last.strip("."):
        return f"{edtf_shown(first)} – {edtf_shown(last)}"
    if both:
        form = translate("date", "since %1") if first.strip(".") else translate("date", "until %1")
        return filled(form, edtf_shown(first if first.strip(".") else last))
    if value.endswith("~"):
        return filled(translate("date", "about %1"), edtf_shown(value[:-1]))
    return _one_shown(value, words)


def edtf_short(value: str) -> str:
    """Return a year, or a month in few letters: 2026, Jan 2026."""
    year, _, month = value.partition("-")
    translate = QCoreApplication.translate
    if not month or translate("date", "about %1") == "about %1":
        return edtf_words(value)
    return QLocale().toString(QDate(int(year), int(month), 1), translate("date", "MMM yyyy"))


def _one_shown(value: str, words: str) -> str:
    """Return a day, month, season, year, decade or century; `words` are the English ones."""
    translate = QCoreApplication.translate
    if value.endswith("XX"):
        return filled(translate("date", "%1th century"), int(value[:2]) + 1)
    if value.endswith("X"):
        return filled(translate("date", "%1s"), f"{value[:-1]}0")
    season = words.partition(" ")[0]
    if season in SEASONS:
        return filled(translate("date", season + " %1"), value[:4])
    return shown_date(value)


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
    translate = QCoreApplication.translate
    by_hand = is_restated(article, "published")
    if article.published is None:
        return (
            translate("date", "No date (set by you)") if by_hand else translate("date", "No date")
        )
    doubt = doubt_now(article)
    marks = [translate("date", "set by you")] * by_hand + ([_mark(doubt)] if doubt else [])
    shown = shown_date(article.published)
    return f"{shown} ({', '.join(marks)})" if marks else shown


def _mark(doubt: DateDoubt) -> str:
    other = shown_date(doubt.other or "")
    translate = QCoreApplication.translate
    told = {
        "future": translate("date", "in the future"),
        "early": translate("date", "unlikely"),
        "address": translate("date", "%1 in the address"),
    }
    return filled(told.get(doubt.kind) or translate("date", "%1 in the text"), other)


def dateline(article: Article, analysis: Analysis) -> str:
    """Return date, source, words, quotations, speakers and file name of an article."""
    speech = analysis.speech
    speakers = {quote.speaker.name for quote in speech if quote.speaker}
    words = len(article.body.of(article.text).split())
    parts = [
        date_words(article),
        article.source or "",
        Count.words(words),
        Count.quotations(len({quote.group for quote in speech})),
        Count.speakers(len(speakers)) if speakers else "",
        PurePosixPath(article.path).name,
    ]
    return _DOT.join(apart(" ".join(part.split())) for part in parts if part)
