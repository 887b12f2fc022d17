"""Templates: what a placeholder stands for in each flavour, and quotations written by them."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from reader.export.citation import (
    UNATTRIBUTED,
    file_of,
    one_line,
    page_of,
    place_of,
    speaker_words,
    web_address,
)
from reader.export.groups import words_of
from reader.export.markup import html_text, markdown_text
from reader.export.sourced import html_block, markdown_block, source_line
from reader.model import STANDARD_TEMPLATE, Clip, Span, TemplateError
from reader.text import Fault, Template, fill_in, read_template

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.export.citation import Words
    from reader.export.styles import CitationStyle
    from reader.model import Article, CopyTemplate, Quote

Flavour = Literal["plain", "markdown", "html"]
FLAVOURS: tuple[Flavour, ...] = get_args(Flavour)

PLACEHOLDERS = {
    "words": "the words as printed",
    "block": "the words as a block of their own: lines with > in Markdown, paragraphs in HTML",
    "citation": "the whole line of the source, in the style of the settings",
    "speaker": "who says it",
    "role": "the speaker’s role, or else organisation",
    "title": "the article’s title",
    "source": "the newspaper or agency",
    "author": "who wrote the article",
    "date": "the day it appeared, as precise as the file tells",
    "page": "the page, of a file that has pages",
    "url": "the article’s address on the web",
    "file": "the article’s file",
    "place": "the address, or else the file",
}
"""Every placeholder, and what it stands for."""
_WORDS = frozenset(["words", "block"])
_LONGEST = 10_000
_TOO_LONG = "A template has 10,000 letters at most."
_NO_WORDS = "The quotation itself is missing: write {words} where it shall stand."


class _Flavour(NamedTuple):
    """How a flavour is called, and how it writes any text, the words and the source's line."""

    called: str
    text: Callable[[str], str]
    words: Callable[[Article, Sequence[Quote]], str]
    block: Callable[[Article, Sequence[Quote]], str]


_FLAVOURS: dict[Flavour, _Flavour] = {
    "plain": _Flavour("plain text", str, words_of, words_of),
    "markdown": _Flavour(
        "Markdown",
        markdown_text,
        lambda article, parts: markdown_text(words_of(article, parts)),
        markdown_block,
    ),
    "html": _Flavour(
        "HTML", escape, lambda article, parts: html_text(words_of(article, parts)), html_block
    ),
}


class _Told(NamedTuple):
    """One quotation, given as its parts, with how its source is to be cited, in what language."""

    article: Article
    parts: Sequence[Quote]
    style: CitationStyle
    own: Words

    def value(self, name: str, flavour: Flavour) -> str:
        """Return what a placeholder stands for; empty where that is not known."""
        article, parts, way = self.article, self.parts, _FLAVOURS[flavour]
        match name:
            case "words":
                return way.words(article, parts)
            case "block":
                return way.block(article, parts)
            case "citation":
                line = source_line(article, parts[0], self.style, self.own)
                told: str = getattr(line, flavour)
                return told
            case "url" if flavour == "markdown":
                return web_address(article) or ""
            case "place" if flavour == "markdown" and web_address(article):
                return f"<{web_address(article)}>"
            case _:
                return way.text(_KNOWN[name](article, parts[0], self.own))


def _speaker(_article: Article, quote: Quote, _own: Words) -> str:
    return one_line(quote.speaker.name) if quote.speaker else ""


def _role(_article: Article, quote: Quote, _own: Words) -> str:
    return "".join(speaker_words(quote.speaker)[1:])


_KNOWN: dict[str, Callable[[Article, Quote, Words], str]] = {
    "speaker": _speaker,
    "role": _role,
    "title": lambda article, *_: one_line(article.title),
    "source": lambda article, *_: one_line(article.source),
    "author": lambda article, *_: one_line(article.author),
    "date": lambda article, *_: article.published or "",
    "page": page_of,
    "url": lambda article, *_: web_address(article) or "",
    "file": lambda article, *_: file_of(article),
    "place": lambda article, *_: place_of(article),
}


def faults_of(text: str) -> tuple[Fault, ...]:
    """Return what is wrong with one flavour of a template, from its beginning to its end."""
    if len(text) > _LONGEST:
        return (Fault(Span(_LONGEST, len(text)), _TOO_LONG),)
    read = _read(text)
    if read.faults or read.names & _WORDS:
        return read.faults
    return (Fault(Span(0, len(text)), _NO_WORDS),)


def clip_of(
    article: Article,
    parts: Sequence[Quote],
    style: CitationStyle = "short",
    template: CopyTemplate = STANDARD_TEMPLATE,
    words: Words = str,
) -> Clip:
    """Return one quotation, given as its parts, in all three flavours. Raises TemplateError."""
    told = _Told(article, parts, style, words)
    return Clip(
        plain=_written(told, template, "plain"),
        html=_written(told, template, "html"),
        markdown=_written(told, template, "markdown"),
        count=1,
    )


def _written(told: _Told, template: CopyTemplate, flavour: Flavour) -> str:
    text: str = getattr(template, flavour)
    faults, way = faults_of(text), _FLAVOURS[flavour]
    if faults:
        message = f"The template “{template.name}” cannot be followed ({way.called}): "
        raise TemplateError(message + faults[0].words)
    blanks = {"speaker": way.text(told.own(UNATTRIBUTED))}
    return fill_in(_read(text), lambda name: told.value(name, flavour), blanks)


@lru_cache(maxsize=64)
def _read(text: str) -> Template:
    return read_template(text, PLACEHOLDERS.keys())
