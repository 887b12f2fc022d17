"""A summary as a row of the catalog, with a check sum: SQLite would not see a changed bit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from zlib import crc32

from reader.model import CacheError, Summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Analysis, Article

COLUMNS = "id, path, title, published, source, lead, quotes, speakers"
_LONGEST_LEAD = 240


def summary_row(article: Article, shown: Analysis) -> tuple[object, ...]:
    """Return the values of `COLUMNS` for an article and what is shown of it."""
    groups = {quote.group for quote in shown.speech}
    speakers = dict.fromkeys(quote.speaker.name for quote in shown.speech if quote.speaker)
    return (
        article.id,
        article.path,
        article.title or article.path,
        article.published,
        article.source,
        _lead(article),
        len(groups),
        json.dumps(list(speakers), ensure_ascii=False),
    )


def check_sum(row: Sequence[object]) -> int:
    """Return the check sum of a row. There are very many: each is read whole, and once."""
    one, path, title, published, source, lead, quotes, speakers = row
    told = f"{one}\0{path}\0{title}\0{published}\0{source}\0{lead}\0{quotes}\0{speakers}"
    return crc32(told.encode("utf-8", errors="surrogatepass"))


def summary_of(row: tuple[Any, ...]) -> Summary:
    """Return the summary of a row and its check sum. Raises CacheError when they do not agree."""
    *values, known = row
    if check_sum(values) != known:
        message = "a summary of the catalog is damaged"
        raise CacheError(message)
    article_id, path, title, published, source, lead, quotes, speakers = values
    said = tuple(json.loads(speakers))
    return Summary(article_id, path, title, published, source, lead, quotes, said)


def _lead(article: Article) -> str:
    start = article.body.start
    words = article.text[start : min(article.body.end, start + 2 * _LONGEST_LEAD)]
    return " ".join(words.split())[:_LONGEST_LEAD]
