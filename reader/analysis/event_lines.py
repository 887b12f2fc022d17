"""A sentence as the rules of events read it: its words, and who is named where."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.entities import Entities
    from reader.model import Entity, Span
    from reader.text import Token


class Named(NamedTuple):
    """An entity at the tokens `first` to `last` of its line."""

    entity: Entity
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence; `words` are folded to lower case, `named` has an entry for each token."""

    text: str
    span: Span
    is_title: bool
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    named: tuple[Named | None, ...]

    def of(self, first: int, last: int) -> str:
        """Return the words from one token to another, both included, as they are written."""
        start, end = self.tokens[first].start, self.tokens[last].end
        return " ".join(self.text[start:end].split())

    def word(self, at: int) -> str:
        """Return a word, or nothing outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""


def read_lines(document: Document, entities: Entities) -> Iterator[Line]:
    """Yield every sentence of title, standfirst and paragraphs, in text order."""
    mentions = _mentions(entities)
    mention_starts = [span.start for span, _ in mentions]
    titles = [block.span for block in document.blocks if block.kind == "title"]
    for sentence in document.sentences:
        inside = document.tokens_in(sentence)
        tokens = document.tokens[inside]
        near = mentions[
            bisect_left(mention_starts, sentence.start) : bisect_left(mention_starts, sentence.end)
        ]
        yield Line(
            document.text,
            sentence,
            any(sentence in title for title in titles),
            tokens,
            tuple(word.replace("’", "'") for word in document.words[inside]),
            tuple(_named(tokens, near)),
        )


def _mentions(entities: Entities) -> list[tuple[Span, Entity]]:
    kinds = (entities.people, entities.organisations, entities.places)
    found = [
        (one.span, entity)
        for kind in kinds
        for entity in kind
        for one in entity.mentions
        if one.how != "handle"
    ]
    return sorted(found, key=lambda one: one[0])


def _named(
    tokens: Sequence[Token], mentions: Sequence[tuple[Span, Entity]]
) -> Iterator[Named | None]:
    if not mentions:
        yield from repeat(None, len(tokens))
        return
    at = 0
    spans: dict[int, list[int]] = {}
    owners: list[int] = []
    for index, token in enumerate(tokens):
        while at < len(mentions) and mentions[at][0].end <= token.start:
            at += 1
        hit = at < len(mentions) and mentions[at][0].start < token.end
        owners.append(at if hit else -1)
        if hit:
            spans.setdefault(at, []).append(index)
    for owner in owners:
        if owner < 0:
            yield None
        else:
            yield Named(mentions[owner][1], spans[owner][0], spans[owner][-1])
