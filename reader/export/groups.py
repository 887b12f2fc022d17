"""The parts of an interrupted quotation belong together, and are checked before they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import QuotationChangedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model import Article, Quote

CUT = " […] "
"""What stands for the words between two parts of one quotation."""

_SHOWN = 40


def grouped(quotes: Iterable[Quote]) -> list[tuple[Quote, ...]]:
    """Return whole quotations, each as its parts, all of one article and in text order."""
    groups: dict[int, list[Quote]] = {}
    for quote in sorted(quotes, key=lambda quote: quote.span):
        groups.setdefault(quote.group, []).append(quote)
    return [tuple(parts) for parts in groups.values()]


def words_of(article: Article, parts: Sequence[Quote]) -> str:
    """Return the words of one quotation as printed, its parts joined by the mark of a cut."""
    return CUT.join(part.span.of(article.text) for part in parts)


def check_verbatim(article: Article, parts: Sequence[Quote], text_now: str) -> None:
    """Raise QuotationChangedError unless the text still says the same at each part's place."""
    for part in parts:
        words = part.span.of(article.text)
        if part.span.end > len(article.text) or part.span.of(text_now) != words:
            begins = " ".join(words.split())[:_SHOWN]
            message = (
                f"{article.path} has changed since it was read: the words that begin "
                f"“{begins}” are not where they were. Read the file again, then copy."
            )
            raise QuotationChangedError(message)
