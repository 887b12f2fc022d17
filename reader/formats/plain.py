"""Plain text files, in the shapes that people and programs have saved articles in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats.dates import date_line, iso_date
from reader.formats.draft import Draft, Head
from reader.formats.fields import fill
from reader.formats.frontmatter import front_matter
from reader.formats.head import byline_of, read_head, read_meta_lines
from reader.formats.layout import paragraphs, plain_blocks, without_furniture
from reader.formats.lines import lines_behind, lines_of
from reader.model import Block, Span
from reader.text import first_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line

_DATED_NAME = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)(?:[\s_-]+(?P<title>.*\S))?")
_COPY_NUMBER = re.compile(r"\s*\(\d+\)$")
_LONGEST_TITLE = 160
_FILE_NAME = "the file’s name"
FIRST_SENTENCE = "the first sentence: the file gives none"
"""Where a title is said to come from that nothing in the file tells."""


def read(text: str, name: str) -> Draft:
    """Describe the article in a decoded plain-text file called `name` (without suffix)."""
    head, known = Head(), lines_of(text)
    if matter := front_matter(text):
        fill(head, matter.fields)
        head.come_from("the front matter")
        head.end = matter.end
        read_meta_lines(head, lines_behind(known, text, matter.end))
    else:
        head = read_head(_title_joined(known))
    lines = without_furniture(lines_behind(known, text, head.end)) or known
    return finish(head, text, lines, plain_blocks(lines), name)


def finish(
    head: Head, text: str, lines: Sequence[Line], blocks: tuple[Block, ...], name: str
) -> Draft:
    """Put head and body together; what the head does not tell, the file's name may.

    An article without a title is called by its first sentence, which stays in the body:
    it has a title but no title span.
    """
    body = Span(lines[0].span.start, lines[-1].span.end)
    blocks = blocks or (Block(body),)  # a body of nothing but a rule is a body
    title_span = head.title_span
    _read_name(head, name)
    if head.title is None:
        head.title = _first_sentence(text, blocks[0].span)
        head.whence["title"] = FIRST_SENTENCE
    if title_span is not None and title_span.overlaps(body):
        title_span = None
    return Draft(
        text=text,
        body=body,
        # Fields in an order of their own may have the title below the text.
        blocks=tuple(sorted((*_head_blocks(head, title_span, body), *blocks), key=_start)),
        title=" ".join(head.title.split()),
        title_span=title_span,
        published=head.published,
        author=head.author,
        source=head.source,
        url=head.url,
        origins=head.origins(),
    )


def _start(block: Block) -> int:
    return block.span.start


def _head_blocks(head: Head, title_span: Span | None, body: Span) -> list[Block]:
    blocks = [Block(title_span, "title")] if title_span else []
    return blocks + [Block(span, "byline") for span in head.bylines if not span.overlaps(body)]


def _read_name(head: Head, name: str) -> None:
    """`2024-01-07 - Title` is how people name what they save."""
    match = _DATED_NAME.fullmatch(name)
    if match is None:
        return
    if head.published is None and (day := iso_date(match["date"])):
        head.published, head.whence["published"] = day, _FILE_NAME
    if head.title is None and match["title"]:
        head.whence["title"] = _FILE_NAME
        # Underscores stand for what a file name may not hold, mostly a colon.
        head.title = _COPY_NUMBER.sub("", match["title"]).replace("_ ", ": ")


def _first_sentence(text: str, block: Span) -> str:
    found = first_sentence(text, block, wrapped=True)
    words = " ".join((found or block).of(text).split())
    if len(words) <= _LONGEST_TITLE:
        return words
    return words[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


def _title_joined(lines: list[Line]) -> list[Line]:
    """Join a title that was wrapped over several lines into one line."""
    if not any(line.gap for line in lines[2:4]) or lines[1].gap:
        return lines
    groups = paragraphs(lines[:40])
    if len(groups) < 2 or not 1 < len(groups[0]) <= 3:  # noqa: PLR2004
        return lines
    first = groups[0]
    if any(date_line(line.text) or byline_of(line.text) for line in first):
        return lines
    if not groups[1][0].gap or first[-1].text.rstrip("\"'”’»)")[-1:] in set(".,;:"):
        return lines
    span = Span(first[0].span.start, first[-1].span.end)
    words = " ".join(line.text for line in first)
    joined = type(first[0])(span, words, first[0].indent, first[0].gap)
    return [joined, *lines[len(first) :]]
