"""The line under the headline: when, how long, how many quotations, which file."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from reader.ui.counting import counted

if TYPE_CHECKING:
    from reader.model import Analysis, Article

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


def dateline(article: Article, analysis: Analysis) -> str:
    """Return date, source, words, quotations, speakers and file name of an article."""
    speech = analysis.speech
    speakers = {quote.speaker.name for quote in speech if quote.speaker}
    words = len(article.body.of(article.text).split())
    parts = [
        shown_date(article.published) if article.published else "",
        article.source or "",
        counted(words, "word", "words"),
        counted(len({quote.group for quote in speech}), "quotation", "quotations"),
        counted(len(speakers), "speaker", "speakers") if speakers else "",
        PurePosixPath(article.path).name,
    ]
    return _DOT.join(" ".join(part.split()) for part in parts if part)
