"""A quotation's words and the line of its source, each in three flavours."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from reader.export.citation import (
    before_place,
    page_of,
    place_of,
    speaker_words,
    web_address,
)
from reader.export.groups import CUT
from reader.export.markup import html_text, markdown_run, markdown_text, paragraphs_of
from reader.export.styles import reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export.citation import Words
    from reader.export.styles import CitationStyle
    from reader.model import Article, Quote


_IN, _ON = "%1, quoted in ", "%1, quoted on %2 of "
CITED_BY_STYLE = (_IN, _ON)
"""What stands before a reference: who is quoted, and on which page of it."""
_PLACE = re.compile("%[12]")


class SourceLine(NamedTuple):
    """Who is quoted, and where that stands."""

    plain: str
    html: str
    markdown: str


def source_line(
    article: Article, quote: Quote, style: CitationStyle, words: Words = str
) -> SourceLine:
    """Return the line below a quotation, without the dash before it."""
    if style == "short":
        before = before_place(article, quote, words)
        return SourceLine(
            plain=", ".join((*before, place_of(article))),
            html=_html_source(article, before),
            markdown=_markdown_source(article, before),
        )
    return _styled(article, quote, style, words)


def _styled(article: Article, quote: Quote, style: CitationStyle, words: Words) -> SourceLine:
    """Return who is quoted in which reference: as plain text, HTML and Markdown."""
    page = page_of(article, quote, words)
    who = ", ".join(speaker_words(quote.speaker, words))
    before = {"%1": who, "%2": page}
    said = _PLACE.sub(lambda found: before[found[0]], words(_ON if page else _IN))
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
    return SourceLine(
        f"{said}{plain}", f"{html_text(said)}{html}", f"{markdown_run(said)}{markdown}"
    )


def _html_source(article: Article, before: Sequence[str]) -> str:
    address = web_address(article)
    place = html_text(place_of(article))
    if address:
        place = f'<a href="{escape(address)}">{place}</a>'
    return ", ".join((*map(html_text, before), place))


def _markdown_source(article: Article, before: Sequence[str]) -> str:
    address = web_address(article)
    place = f"<{address}>" if address else markdown_text(place_of(article))
    return ", ".join((*map(markdown_text, before), place))


def html_block(article: Article, parts: Sequence[Quote]) -> str:
    """Return the words as paragraphs, one for each of the article's they are in."""
    html = ["<p>"]
    for index, part in enumerate(parts):
        html.append(CUT if index else "")
        for words, is_paragraph in paragraphs_of(article, part.span):
            # The line ends between two paragraphs stay, outside both.
            html.append(html_text(words) if is_paragraph else f"</p>{words}<p>")
    return "".join((*html, "</p>"))


def markdown_block(article: Article, parts: Sequence[Quote]) -> str:
    """Return the words as a block quotation, its paragraphs apart as in the article."""
    words = CUT.join(
        "".join(
            markdown_text(words) if is_paragraph else "\n\n"
            for words, is_paragraph in paragraphs_of(article, part.span)
        )
        for part in parts
    )
    return "\n".join(f"> {line}".rstrip() for line in words.split("\n"))
