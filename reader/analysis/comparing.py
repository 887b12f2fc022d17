"""Compare two versions of one article: headline, quotations, numbers, and the text itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.analysis.document import Document
from reader.analysis.quotation_changes import quotation_changes
from reader.model import Comparison, HeadlineChange, NumberChange
from reader.text import Side, compare_texts, fold_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.versions import Version
    from reader.model import Article, Quantity, Span, TextChange

_NO_TEXT = frozenset(["title", "byline"])
_Value = tuple[object, ...]


def compare(before: Version, after: Version) -> Comparison:
    """Return what changed from one version to the other. Bounded, however long they are."""
    told = compare_texts(_side(before.article), _side(after.article))
    return Comparison(
        _headline(before.article, after.article),
        tuple(quotation_changes(before, after, told.changes)),
        tuple(_numbers(before, after, told.changes)),
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


def _numbers(
    before: Version, after: Version, changes: Sequence[TextChange]
) -> Iterator[NumberChange]:
    """Yield the numbers only one version has; two at one place stand for each other."""
    olds, news = _only_in(before, after), _only_in(after, before)
    for old in olds:
        new = next((one for one in news if _for_each_other(old, one, changes)), None)
        if new is not None:
            news.remove(new)
        yield NumberChange(old.span, new.span if new is not None else None)
    yield from (NumberChange(None, one.span) for one in news)


def _only_in(one: Version, other: Version) -> list[Quantity]:
    """Return the numbers that a version has oftener than the other, the last of them."""
    spare = Counter(_value(found, other) for found in _told(other))
    left = []
    for found in _told(one):
        value = _value(found, one)
        if spare[value]:
            spare[value] -= 1
        else:
            left.append(found)
    return left


def _told(version: Version) -> list[Quantity]:
    return [one for one in version.analysis.quantities if one.span in version.article.body]


def _value(found: Quantity, version: Version) -> _Value:
    """Return what a number is, whatever it is written like; a vague one is its words."""
    if found.value is None:
        return (fold_text(found.span.of(version.article.text)),)
    return found.kind, found.value, found.upper, found.unit


def _for_each_other(old: Quantity, new: Quantity, changes: Sequence[TextChange]) -> bool:
    """Tell whether two numbers of a kind stand where the same words were changed."""
    if old.kind != new.kind:
        return False
    return any(
        change.kind == "changed" and old.span in change.before and new.span in change.after
        for change in changes
    )
