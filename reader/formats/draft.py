"""What a reader finds out about one article's text, before it becomes an Article."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from reader.model import Origin

if TYPE_CHECKING:
    from reader.model import Block, DetailName, PageStart, Span

DETAILS: tuple[DetailName, ...] = ("title", "published", "author", "source", "url")
"""What a head may tell of an article."""


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
    whence: dict[DetailName, str] = field(default_factory=dict)
    """Where a detail comes from, in words; where the format keeps such things unless it is here."""

    def come_from(self, where: str) -> None:
        """Say where everything comes from that is known by now and of which it was not said."""
        for of in DETAILS:
            if getattr(self, of):
                self.whence.setdefault(of, where)

    def origins(self) -> tuple[Origin, ...]:
        """Return where its details come from, as far as it was said."""
        return tuple(
            Origin(of, self.whence[of]) for of in DETAILS if of in self.whence and getattr(self, of)
        )


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


def completed(
    draft: Draft,
    where: str,
    *,
    published: str | None = None,
    author: str | None = None,
    source: str | None = None,
) -> Draft:
    """Return a draft with details it has not got yet; `where` they come from, in words."""
    more: dict[DetailName, str | None] = {
        "published": published,
        "author": author,
        "source": source,
    }
    new = [of for of, value in more.items() if value and not getattr(draft, of)]
    return replace(
        draft,
        published=draft.published or published,
        author=draft.author or author,
        source=draft.source or source,
        origins=(*draft.origins, *(Origin(of, where) for of in new)),
    )
