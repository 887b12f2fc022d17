"""An article made ready for the rules: its sentences and tokens, cut once for all of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model import Block, Span
from reader.text import sentences, tokens

if TYPE_CHECKING:
    from reader.model import Article
    from reader.text import Token


@dataclass(frozen=True, slots=True)
class Document:
    """One article's blocks, sentences and tokens, each in text order; offsets are its text's.

    `blocks` begin with the title where the text holds one; sentences never cross blocks.
    `words` are the tokens casefolded, `starts` the offsets where they begin.
    """

    article: Article
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    tokens: tuple[Token, ...]
    words: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def is_english(self) -> bool:
        """Whether its words may be read by the rules of English; an untold language may be it."""
        return self.article.language in (None, "en")

    @classmethod
    def of(cls, article: Article) -> Document:
        """Cut an article into sentences and tokens."""
        text, blocks = article.text, _blocks(article)
        cut = tuple(token for block in blocks for token in tokens(text, block.span))
        return cls(
            article,
            blocks,
            tuple(sentence for block in blocks for sentence in _sentences(text, block)),
            cut,
            tuple(text[start:end].casefold() for start, end, _ in cut),
            tuple(start for start, _, _ in cut),
        )

    def tokens_in(self, within: Span) -> slice:
        """Return which tokens begin inside a span."""
        return slice(bisect_left(self.starts, within.start), bisect_left(self.starts, within.end))


def _blocks(article: Article) -> tuple[Block, ...]:
    """Return the article's blocks in text order; a text without any is one paragraph."""
    if article.blocks:
        return tuple(sorted(article.blocks, key=lambda block: block.span))
    return (Block(article.body),) if len(article.body) else ()


def _sentences(text: str, block: Block) -> list[Span]:
    if block.kind in ("title", "byline"):
        return [block.span]
    return sentences(text, block.span, wrapped="\n" in block.span.of(text))
