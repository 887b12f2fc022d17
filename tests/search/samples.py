"""Small articles and analyses made by hand, and an index of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import (
    Analysis,
    Article,
    Attribution,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)
from reader.search import IndexWriter, Searcher

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Pair = tuple[Article, Analysis]


def article(text: str, name: str = "a.txt", **more: object) -> Article:
    """An article with this text, and whatever else is said of it."""
    known: dict[str, object] = {
        "id": name,
        "path": name,
        "text": text,
        "body": Span(0, len(text)),
        "blocks": (),
        "sha256": "0" * 64,
        "format": "plain",
    }
    return Article(**{**known, **more})  # type: ignore[arg-type]


def quote(  # noqa: PLR0913 - a quotation has many sides
    text: str,
    words: str,
    speaker: str | None = None,
    *,
    kind: QuoteKind = "direct",
    group: int = 0,
    role: str | None = None,
    cue: str | None = None,
) -> Quote:
    """The quotation of these words, which stand in the text."""
    at = text.index(words)
    place = Span(text.index(cue), text.index(cue) + len(cue)) if cue else None
    attribution = (
        Attribution(Speaker(speaker, role=role), None, place, 0.9, ("a test",)) if speaker else None
    )
    return Quote(Span(at, at + len(words)), kind, group, attribution)


def entity(text: str, name: str, kind: EntityKind = "person", **more: object) -> Entity:
    """An entity mentioned wherever its name stands."""
    at = text.index(name)
    return Entity(kind, name, (Mention(Span(at, at + len(name))),), **more)  # type: ignore[arg-type]


def pair(text: str, quotes: Sequence[Quote] = (), name: str = "a.txt", **more: object) -> Pair:
    """An article and an analysis that found these quotations."""
    return article(text, name, **more), Analysis("test", quotes=tuple(quotes))


Own = dict[tuple[str, str], frozenset[str]]


class Library:
    """A few articles in an index of their own."""

    def __init__(self, folder: Path, pairs: Sequence[Pair], own: Own | None = None) -> None:
        """`own` are the ids of what a person made something of, by its kind and value."""
        self.pairs = {each.id: (each, analysis) for each, analysis in pairs}
        writer = IndexWriter(folder)
        for each, analysis in pairs:
            writer.add(each, analysis)
        writer.close()
        known = own or {}
        self.searcher = Searcher(folder, self.pairs.get, lambda *what: known.get(what, frozenset()))

    def find(self, query: str, **how: object) -> list[str]:
        """The ids of the hits, in order."""
        results = self.searcher.search(query, **how)  # type: ignore[arg-type]
        assert results.total >= len(results.hits)
        return [hit.article_id for hit in results.hits]
