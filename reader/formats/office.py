"""What the documents of all office programs have in common: one article, mostly styled."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from reader.formats import lexis
from reader.formats.dates import date_line
from reader.formats.draft import Draft, Head
from reader.formats.flow import Paragraph, spans_of, written
from reader.formats.head import read_head, read_meta_lines
from reader.formats.layout import plain_blocks, without_furniture
from reader.formats.markup import find, words_of
from reader.formats.parts import read_parts
from reader.formats.plain import finish
from reader.model import Block, Span, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from reader.formats.lines import Line

_NO_TITLE = re.compile(
    r"Microsoft Word - .*|untitled.*|unbenannt.*|document\s?\d*|.*\.(?:docx?|odt|rtf|txt)",
    re.IGNORECASE,
)
_TITLE_WITHIN = 6
"""Paragraphs a title may stand below: a section, a paper, a day."""


def title_in(properties: etree._Element) -> str | None:
    """Return the title in a document's properties unless a program made it up.

    Its author and its day are those of the saved document, not of the article.
    """
    return title_of(words_of(find(properties, "title")))


def title_of(words: str) -> str | None:
    """Return what a document calls itself, unless a program made it up."""
    title = " ".join(words.split())
    return title if title and not _NO_TITLE.fullmatch(title) else None


def articles_of(
    found: Sequence[Paragraph], notes: Sequence[Paragraph], title: str | None, path: str, name: str
) -> tuple[Draft, ...]:
    """Describe the articles of a document: those of a database's export, or one.

    `notes` stand behind the text of one. For the rest see `article_of`.
    """
    if drafts := lexis.read(found, path):
        return drafts
    text, lines = written(found)
    if drafts := read_parts(text, path, lines):
        return drafts
    return (article_of([*found, *notes], title, path, name),)


def article_of(found: Sequence[Paragraph], title: str | None, path: str, name: str) -> Draft:
    """Describe the one article of a document, whose properties may hold a title.

    The lines above its text are read as in a plain text; what they do not tell, the
    properties and then the file's `name` may. Raises UnreadableFileError, naming `path`,
    when there is not a word in it.
    """
    text, lines = written(found)
    if not lines:
        raise UnreadableFileError(path, "the document holds no text")
    places = list(zip(spans_of(found), found, strict=True))
    head = _head(places, lines)
    if head.title is None and title:
        head.title, head.whence["title"] = title, "the document’s properties"
    body = without_furniture([line for line in lines if line.span.start >= head.end]) or lines
    return finish(head, text, body, _blocks(body, places), name)


def _head(places: Sequence[tuple[Span, Paragraph]], lines: Sequence[Line]) -> Head:
    """Read the head below the paragraph that is styled as the title, or as in a plain text."""
    for place, (span, one) in enumerate(places[:_TITLE_WITHIN]):
        if one.kind == "title" or (one.kind == "heading" and not place):
            head = Head(title=" ".join(one.text.split()), title_span=span, end=span.end)
            above = [line for line in lines if line.span.end <= span.start]
            read_meta_lines(head, [line for line in lines if line.span.start >= span.end])
            _read_above(head, above)
            return head
    return read_head(lines)


def _read_above(head: Head, lines: Sequence[Line]) -> None:
    """Of what stands above a title, only a day can be told for sure."""
    days = (date_line(line.text) for line in lines)
    head.published = head.published or next(filter(None, days), None)


def _blocks(body: Sequence[Line], places: Sequence[tuple[Span, Paragraph]]) -> tuple[Block, ...]:
    """Return the body's blocks: as they are styled, else as they look."""
    starts = [span.start for span, _ in places]
    blocks = []
    for block in plain_blocks(body):
        style = places[bisect_right(starts, block.span.start) - 1][1].kind
        if style == "title":
            style = "heading"
        kind = block.kind if style in {None, "paragraph"} else style
        blocks.append(Block(block.span, kind))
    return tuple(blocks)
