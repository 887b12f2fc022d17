"""What a reader finds out about one article's text, before it becomes an Article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Block, Origin, PageStart, Span


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
    """An article as its reader found it; spans count code points of `text`.

    What a reader leaves out the registry fills in: `format` where a file holds what its
    kind has a name of its own for, `language` (an ISO 639-1 code the file declares) where
    the words do not tell. For the other fields see `Article`.
    """

    text: str
    body: Span
    blocks: tuple[Block, ...]
    title: str | None = None
    title_span: Span | None = None
    published: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    format: str | None = None
    encoding: str | None = None
    encoding_guessed: bool = False
    warnings: tuple[str, ...] = ()
    pages: tuple[PageStart, ...] = ()
    origins: tuple[Origin, ...] = ()
