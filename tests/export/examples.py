"""Articles and quotations made by hand, for the tests of this room."""

from __future__ import annotations

from typing import Any

from reader.model import Article, Attribution, Block, Quote, Span, Speaker

WORDS = "“We will wait,” Ada Lund said. “Then *we* act.”"
TEXT = f"Title line\n{WORDS}\nA “scare” word."


def article(text: str = TEXT, **known: Any) -> Article:  # noqa: ANN401 - as many types as fields
    """An article whose lines are its paragraphs."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 1
    values: dict[str, Any] = {
        "id": "2026/a_b.txt",
        "path": "/archive/2026/a_b.txt",
        "text": text,
        "body": Span(0, len(text)),
        "blocks": tuple(blocks),
        "sha256": "0" * 64,
        "format": "plain",
        "title": "What [comes] next",
        "published": "2026-01-05",
        "source": "The Daily",
    }
    return Article(**{**values, **known})


def quote(
    text: str, words: str, group: int = 0, *, name: str | None = None, role: str | None = None
) -> Quote:
    """A direct quotation of the given words, where they first stand."""
    start = text.index(words)
    told = Attribution(Speaker(name, role=role), None, None, 0.9, ("cue",)) if name else None
    return Quote(Span(start, start + len(words)), "direct", group, told)


def interrupted() -> tuple[Quote, Quote]:
    """One quotation in two parts."""
    return (
        quote(TEXT, "“We will wait,”", 3, name="Ada Lund", role="minister"),
        quote(TEXT, "“Then *we* act.”", 3, name="Ada Lund", role="minister"),
    )
