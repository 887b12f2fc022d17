"""The quotations of a whole archive as rows of a table, and what one may want of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.quote import QuoteKind
    from reader.model.span import Span

QuoteOrder = Literal["speaker", "words", "kind", "date", "title"]


@dataclass(frozen=True, slots=True)
class QuotesWanted:
    """Which quotations are wanted, and in which order.

    `words` is a part of the speaker's name or of what was said, blind to case where letters are
    plain ones. No `kinds` means all of them; `articles` are the ids of those they stand in, None
    means any. `query` is what found these articles: where it asks for a speaker or for words that
    were said, only the quotations that answer are wanted. What is not known stands last in either
    direction.
    """

    words: str = ""
    kinds: tuple[QuoteKind, ...] = ()
    articles: Sequence[str] | None = None
    query: str = ""
    order: QuoteOrder = "date"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quotation, its parts joined; `span` is where the first of them stands.

    `group` is what its parts share in the article's analysis; `words` have each run of white
    space as one space.
    """

    article_id: str
    group: int
    speaker: str | None
    words: str
    kind: QuoteKind
    span: Span
    title: str
    published: str | None
    source: str | None
