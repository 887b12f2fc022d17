"""The summary of an article, as the catalog keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Summary

if TYPE_CHECKING:
    from reader.model import Analysis, Article

_LONGEST_LEAD = 240


def summary_of(article: Article, shown: Analysis) -> Summary:
    """Return the summary of an article and what is shown of it."""
    groups = {quote.group for quote in shown.speech}
    speakers = dict.fromkeys(quote.speaker.name for quote in shown.speech if quote.speaker)
    return Summary(
        article.id,
        article.path,
        _shown(article.title or article.path),
        article.published,
        _shown(article.source or "") or None,
        _shown(_lead(article)),
        len(groups),
        tuple(speakers),
    )


def _shown(words: str) -> str:
    """Return words as a row of a table can hold them: what no one sees is told by a mark."""
    return words.replace("\0", "\ufffd")


def _lead(article: Article) -> str:
    start = article.body.start
    words = article.text[start : min(article.body.end, start + 2 * _LONGEST_LEAD)]
    return " ".join(words.split())[:_LONGEST_LEAD]
