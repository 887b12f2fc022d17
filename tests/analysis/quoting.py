"""What the tests of quotations share: articles and names of our own making."""

from __future__ import annotations

import re

from reader.analysis.document import Document
from reader.analysis.quotations import find_quotations
from reader.model import Article, Block, Entity, Mention, Quote, Span


def article(text: str, *, title: str | None = None, language: str | None = None) -> Article:
    """Return an article whose paragraphs are the non-empty lines; a title goes first."""
    whole = f"{title}\n\n{text}" if title else text
    blocks = [
        Block(Span(*line.span()), "title" if title and line.start() == 0 else "paragraph")
        for line in re.finditer(r"[^\n]*\S[^\n]*", whole)
    ]
    body = Span(0, len(whole))
    return Article("a", "a.txt", whole, body, tuple(blocks), "0", "plain", language=language)


def person(text: str, name: str, *others: str, role: str | None = None) -> Entity:
    """Return a person named wherever one of the spellings stands."""
    pattern = "|".join(re.escape(one) for one in (name, *others))
    mentions = tuple(Mention(Span(*match.span())) for match in re.finditer(pattern, text))
    return Entity("person", name, mentions, role=role)


def quotes(text: str, *names: tuple[str, ...], title: str | None = None) -> list[Quote]:
    """Return the quotations of a text in which these people are named."""
    made = article(text, title=title)
    named = [one for one in names if any(spelling in made.text for spelling in one)]
    people = [person(made.text, *one) for one in named]
    return list(find_quotations(Document.of(made), people, ()))


def said(
    text: str, *names: tuple[str, ...], title: str | None = None
) -> list[tuple[str, str | None]]:
    """Return the words of each quotation that is speech, and the name of its speaker."""
    made = article(text, title=title).text
    return [
        (quote.span.of(made), quote.speaker.name if quote.speaker else None)
        for quote in quotes(text, *names, title=title)
        if quote.is_speech and quote.kind != "indirect"
    ]
