"""A quotation of our own making, for trying a template where none is at hand."""

from __future__ import annotations

from reader.model import Article, Attribution, Block, Quote, Span, Speaker

_WORDS = "“We open the pier in spring, not a day later.”"
_TEXT = f"{_WORDS} Ada Lund, the harbour minister, said on Monday."


def example() -> tuple[Article, tuple[Quote, ...]]:
    """Return an article that nobody wrote, and the parts of its one quotation."""
    whole = Span(0, len(_TEXT))
    speaker = Speaker("Ada Lund", role="harbour minister")
    told = Attribution(speaker, None, None, 1.0, ())
    article = Article(
        id="example.txt",
        path="example.txt",
        text=_TEXT,
        body=whole,
        blocks=(Block(whole),),
        sha256="",
        format="plain",
        title="Pier to open in spring",
        published="2026-01-05",
        author="Bo Ek",
        source="The Example",
        url="https://example.org/pier",
    )
    return article, (Quote(Span(0, len(_WORDS)), "direct", 0, told),)
