"""Compare two versions of one article: headline, quotations, numbers, and the text itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.document import Document
from reader.analysis.number_changes import number_changes
from reader.analysis.quotation_changes import quotation_changes
from reader.model import Comparison, HeadlineChange
from reader.text import Side, compare_texts, fold_text

if TYPE_CHECKING:
    from reader.analysis.versions import Version
    from reader.model import Article, Span

_NO_TEXT = frozenset(["title", "byline"])


def compare(before: Version, after: Version) -> Comparison:
    """Return what changed from one version to the other. Bounded, however long they are."""
    told = compare_texts(_side(before.article), _side(after.article))
    return Comparison(
        _headline(before.article, after.article),
        tuple(quotation_changes(before, after, told.changes)),
        tuple(number_changes(before, after, told.changes)),
        told.changes,
        told.rows,
        told.whole,
    )


def _side(article: Article) -> Side:
    """Return the sentences of an article's text; its headline is compared by itself."""
    document = Document.of(article)
    blocks = [one.span for one in document.blocks if one.kind not in _NO_TEXT]
    sentences: list[Span] = []
    heads: set[int] = set()
    every = iter(document.sentences)
    sentence = next(every, None)
    for block in blocks:
        heads.add(len(sentences))
        while sentence is not None and sentence.start < block.end:
            if sentence in block:
                sentences.append(sentence)
            sentence = next(every, None)
    return Side(article.text, sentences, frozenset(heads))


def _headline(before: Article, after: Article) -> HeadlineChange | None:
    if _read(before.title) == _read(after.title):
        return None
    return HeadlineChange(before.title, after.title)


def _read(title: str | None) -> str:
    return " ".join(fold_text(title or "").split())
