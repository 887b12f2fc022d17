"""Quotations for the clipboard: the words as printed, and a line that says where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.export.groups import check_verbatim, grouped
from reader.export.templates import clip_of
from reader.model import STANDARD_TEMPLATE, Clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.citation import Words
    from reader.export.styles import CitationStyle
    from reader.model import Article, CopyTemplate, Quote


def make_clip(
    article: Article,
    quotes: Sequence[Quote],
    *,
    text_now: str | None = None,
    style: CitationStyle = "short",
    template: CopyTemplate = STANDARD_TEMPLATE,
    words: Words = str,
) -> Clip:
    """Return quotations of one article as plain text, HTML and Markdown, in text order.

    The parts of an interrupted quotation become one, joined by `[…]`. `text_now` is the
    article's text as the file gives it at this moment; raises QuotationChangedError when it
    no longer holds the words at their place, and TemplateError for a template that cannot be
    followed. `words` returns the words of our own (`own_words`) in the language of the reader.
    """
    groups = grouped(quotes)
    for parts in groups:
        check_verbatim(article, parts, article.text if text_now is None else text_now)
    return joined([clip_of(article, parts, style, template, words) for parts in groups])


def joined(clips: Sequence[Clip]) -> Clip:
    """Return several clips as one, with an empty line between each two."""
    return Clip(
        plain="\n\n".join(clip.plain for clip in clips),
        html="\n".join(clip.html for clip in clips),
        markdown="\n\n".join(clip.markdown for clip in clips),
        count=sum(clip.count for clip in clips),
    )
