"""An article: what one file, or one part of a file, said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.span import Span

BlockKind = Literal[
    "title", "byline", "heading", "paragraph", "quotation", "credit", "list", "caption", "post"
]
"""`quotation` is a block quotation, `credit` the line below one that says whose words it is,
`post` an embedded post of a social network."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or its like, without the line end; blocks never overlap."""

    span: Span
    kind: BlockKind = "paragraph"


@dataclass(frozen=True, slots=True)
class PageStart:
    """From this offset on, until the next of them, an article's text stands on that page."""

    start: int
    number: int
    """As the file counts, from 1."""


DetailName = Literal["title", "published", "author", "source", "url", "language", "encoding"]
"""What is known of an article as a whole; `published` is its date."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a detail of an article comes from, in words that go on from “from …”.

    `by_hand`: a person said so, and `said` is what the file says instead of it.
    """

    of: DetailName
    where: str
    by_hand: bool = False
    said: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One article as its file told it.

    `id` names it within its archive: the path from the archive's root with forward
    slashes, and `#part` behind it for the second and later articles of one file.
    `text` is never altered; every span counts its code points. For a plain-text file it
    is the decoded file, header line and line ends included. `published` is an ISO date as
    precise as the file was: `2026-01-05`, `2026-01` or `2026`. `format` is `plain`,
    `markdown`, ...; `encoding` is None where the format has none of its own, and
    `encoding_guessed` is true where nothing in the file vouches for it. `body` is the
    article without header line, title and byline. `sha256` is the hex digest of the file.
    `pages` are in the order of their offsets, and empty where a format has no pages.
    `origins` tell of some details where they come from, of each at most once.
    """

    id: str
    path: str
    text: str
    body: Span
    blocks: tuple[Block, ...]
    sha256: str
    format: str
    part: int = 0
    encoding: str | None = None
    encoding_guessed: bool = False
    title: str | None = None
    title_span: Span | None = None
    published: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    language: str | None = None
    warnings: tuple[str, ...] = ()
    pages: tuple[PageStart, ...] = ()
    origins: tuple[Origin, ...] = ()

    def origin(self, of: DetailName) -> Origin | None:
        """Return where a detail comes from, if that is known."""
        return next((one for one in self.origins if one.of == of), None)

    @property
    def chosen_encoding(self) -> str | None:
        """The encoding a person had the file read in; None where the file decided."""
        origin = self.origin("encoding")
        return self.encoding if origin and origin.by_hand else None

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page an offset of the text stands on, if there are pages."""
        before = [page for page in self.pages if page.start <= offset]
        return before[-1].number if before else None
