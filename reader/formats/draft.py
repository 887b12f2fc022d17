"""What a reader finds out about one article's text, before it becomes an Article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Block, Span


@dataclass(slots=True)
class Head:
    """What stands above an article: filled while its lines are read."""

    title: str | None = None
    title_span: Span | None = None
    published: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    bylines: tuple[Span, ...] = ()
    end: int = 0
    """Where the head ends: the body begins at the next thing that is not white space."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article's description; spans count code points of its text.

    `text` is None where the article is the whole decoded file.
    """

    body: Span
    blocks: tuple[Block, ...]
    title: str | None = None
    title_span: Span | None = None
    published: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    text: str | None = None
