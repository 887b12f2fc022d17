"""Quotations for the clipboard: the words as printed, and a line that says where they stand."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.export.citation import (
    before_place,
    citation,
    page_of,
    place_of,
    speaker_words,
    web_address,
)
from reader.export.groups import CUT, check_verbatim, grouped, words_of
from reader.export.markup import html_text, markdown_run, markdown_text, paragraphs_of
from reader.export.styles import reference
from reader.model import Clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.styles import CitationStyle
    from reader.model import Article, Quote


def make_clip(
    article: Article,
    quotes: Sequence[Quote],
    *,
    text_now: str | None = None,
    style: CitationStyle = "short",
) -> Clip:
    """Return quotations of one article as plain text, HTML and Markdown, in text order.

    The parts of an interrupted quotation become one, joined by `[…]`. `text_now` is the
    article's text as the file gives it at this moment; raises QuotationChangedError when it
    no longer holds the words at their place.
    """
    groups = grouped(quotes)
    for parts in groups:
        check_verbatim(article, parts, article.text if text_now is None else text_now)
    return joined([clip_of(article, parts, style) for parts in groups])


def joined(clips: Sequence[Clip]) -> Clip:
    """Return several clips as one, with an empty line between each two."""
    return Clip(
        plain="\n\n".join(clip.plain for clip in clips),
        html="\n".join(clip.html for clip in clips),
        markdown="\n\n".join(clip.markdown for clip in clips),
        count=sum(clip.count for clip in clips),
    )


def clip_of(article: Article, parts: Sequence[Quote], style: CitationStyle = "short") -> Clip:
    """Return one quotation, given as its parts, in all three flavours."""
    if style == "short":
        plain = citation(article, parts[0])
        html, markdown = _html_source(article, parts[0]), _markdown_source(article, parts[0])
    else:
        plain, html, markdown = _styled(article, parts[0], style)
    return Clip(
        plain=f"{words_of(article, parts)}\n{plain}",
        html=_html(article, parts, html),
        markdown=_markdown(article, parts, markdown),
        count=1,
    )


def _styled(article: Article, quote: Quote, style: CitationStyle) -> tuple[str, str, str]:
    """Return who is quoted in which reference: as plain text, HTML and Markdown."""
    who = speaker_words(quote.speaker)
    page = page_of(article, quote)
    said = f"{', '.join(who)}, quoted {f'on {page} of' if page else 'in'} "
    pieces = reference(article, style)
    plain = "".join(piece.text for piece in pieces)
    html = "".join(
        f"<i>{html_text(piece.text)}</i>" if piece.slanted else html_text(piece.text)
        for piece in pieces
    )
    address = web_address(article)
    if address:
        shown = html_text(address)
        html = html.replace(shown, f'<a href="{escape(address)}">{shown}</a>')
    markdown = "".join(
        f"*{markdown_run(piece.text)}*" if piece.slanted else markdown_run(piece.text)
        for piece in pieces
    )
    if address:
        markdown = markdown.replace(markdown_run(address), f"<{address}>")
    return f"— {said}{plain}", f"{html_text(said)}{html}", f"{markdown_run(said)}{markdown}"


def _html_source(article: Article, quote: Quote) -> str:
    address = web_address(article)
    place = html_text(place_of(article))
    if address:
        place = f'<a href="{escape(address)}">{place}</a>'
    return ", ".join((*map(html_text, before_place(article, quote)), place))


def _html(article: Article, parts: Sequence[Quote], source: str) -> str:
    address = web_address(article)
    cite = f' cite="{escape(address)}"' if address else ""
    return (
        f"<figure>\n<blockquote{cite}>{_html_words(article, parts)}</blockquote>\n"
        f"<figcaption>— {source}</figcaption>\n</figure>"
    )


def _html_words(article: Article, parts: Sequence[Quote]) -> str:
    html = ["<p>"]
    for index, part in enumerate(parts):
        html.append(CUT if index else "")
        for words, is_paragraph in paragraphs_of(article, part.span):
            # The line ends between two paragraphs stay, outside both.
            html.append(html_text(words) if is_paragraph else f"</p>{words}<p>")
    return "".join((*html, "</p>"))


def _markdown(article: Article, parts: Sequence[Quote], source: str) -> str:
    words = CUT.join(
        "".join(
            markdown_text(words) if is_paragraph else "\n\n"
            for words, is_paragraph in paragraphs_of(article, part.span)
        )
        for part in parts
    )
    block = "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
    return f"{block}\n\n— {source}"


def _markdown_source(article: Article, quote: Quote) -> str:
    address = web_address(article)
    place = f"<{address}>" if address else markdown_text(place_of(article))
    return ", ".join((*map(markdown_text, before_place(article, quote)), place))
