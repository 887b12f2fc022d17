"""What every reader of files keeps to, whatever the format.

A test of a reader calls `check_articles` on what it loaded, and `loads_or_says_why` on
any bytes at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from reader.formats import load
from reader.model import Article, UnreadableFileError

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_NOT_WRITTEN = re.compile("[\ud800-\udfff\x00]")


Load = Callable[[Path, str], tuple[Article, ...]]


def loads_or_says_why(path: Path, data: bytes, load: Load = load) -> tuple[Article, ...]:
    """Load a file of these bytes, or have the one error with a reason in words."""
    path.write_bytes(data)
    try:
        articles = load(path, "a/b.txt")
    except UnreadableFileError as error:
        refusal = error
    else:
        check_articles(articles)
        return articles
    assert refusal.path == str(path)
    assert refusal.reason
    return ()


def check_articles(articles: tuple[Article, ...]) -> None:
    """Every article is whole: its spans inside its text, its blocks in order and disjoint."""
    assert articles
    assert len({article.id for article in articles}) == len(articles)
    for part, article in enumerate(articles):
        assert article.part == part
        assert len(article.sha256) == 64
        assert article.published is None or _DATE.fullmatch(article.published)
        for words in (article.text, article.title, article.author, article.source, article.url):
            assert not _NOT_WRITTEN.search(words or "")
        _check_spans(article)
        _check_blocks(article)


def _check_spans(article: Article) -> None:
    spans = [article.body, *(block.span for block in article.blocks)]
    spans += [article.title_span] if article.title_span else []
    assert all(span.end <= len(article.text) for span in spans)
    assert len(article.body)
    if article.title_span:
        assert article.title
        assert not article.title_span.overlaps(article.body)


def _check_blocks(article: Article) -> None:
    assert all(left.span.end <= right.span.start for left, right in pairwise(article.blocks))
    assert all(block.span.trimmed(article.text) == block.span for block in article.blocks)
    inside = [block for block in article.blocks if block.span in article.body]
    outside = [block for block in article.blocks if block not in inside]
    assert all(block.kind in {"title", "byline", "caption"} for block in outside)
    assert inside or not article.body
