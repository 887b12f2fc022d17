"""Markdown files: front matter, a heading for a title, quotations and lists as blocks.

The text stays as it is, marks of emphasis included: it is what the file said.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats import plain
from reader.formats.draft import Draft, Head
from reader.formats.fields import fill
from reader.formats.frontmatter import front_matter
from reader.formats.head import read_meta_lines
from reader.formats.layout import is_post, paragraphs, without_furniture
from reader.formats.lines import lines_behind, lines_of
from reader.model import Block, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line
    from reader.model import BlockKind

_HEADING = re.compile(r"#{1,6}\s+(?P<words>\S.*?)(?:\s+#+)?")
_UNDERLINE = re.compile(r"={2,}|-{2,}")
_RULE = re.compile(r"(?:[-*_]\s*){3,}")
_ITEM = re.compile(r"(?:[-*+•]|\d{1,3}[.)])\s+\S")
_EXCERPT = re.compile(r">\s*#+\s*(?:excerpt|summary|abstract)\b.*", re.IGNORECASE)


def read(text: str, name: str) -> Draft:
    """Describe the article in a decoded Markdown file called `name` (without suffix)."""
    head = Head()
    matter = front_matter(text)
    if matter:
        fill(head, matter.fields)
        head.come_from("the front matter")
        head.end = matter.end
    known = lines_of(text)
    headed = _read_heading(head, lines_behind(known, text, head.end))
    if not (matter or headed):
        return plain.read(text, name)
    read_meta_lines(head, _after_excerpt(head, lines_behind(known, text, head.end)))
    lines = without_furniture(lines_behind(known, text, head.end)) or known
    return plain.finish(head, text, lines, _blocks(lines), name)


def _read_heading(head: Head, lines: Sequence[Line]) -> bool:
    """Read the first heading as the title; when the title is known, only pass over it."""
    if not lines:
        return False
    first = lines[0]
    underlined = len(lines) > 1 and not lines[1].gap and _UNDERLINE.fullmatch(lines[1].text)
    heading = _HEADING.fullmatch(first.text)
    if not (heading or underlined) or _RULE.fullmatch(first.text):
        return False
    start, words = first.span.start, first.text
    if heading:
        start, words = start + heading.start("words"), heading["words"]
    known = " ".join((head.title or "").split())
    if known and known.casefold() != words.casefold():
        return False
    if not known:
        head.title, head.title_span = words, Span(start, start + len(words))
    head.end = lines[1].span.end if underlined and not heading else first.span.end
    return True


def _after_excerpt(head: Head, lines: list[Line]) -> list[Line]:
    """Pass over the excerpt that web clippers repeat above the article, and a rule."""
    at = 0
    if lines and _EXCERPT.fullmatch(lines[0].text):
        while at < len(lines) and lines[at].text.startswith(">"):
            at += 1
    if at < len(lines) and _RULE.fullmatch(lines[at].text):
        at += 1
    if 0 < at < len(lines):
        head.end = lines[at - 1].span.end
        return lines[at:]
    return lines


def _blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    blocks = []
    for group in _groups(lines):
        span = Span(group[0].span.start, group[-1].span.end)
        kind = _kind(group[0].text)
        if kind == "paragraph" and is_post(group[-1].text):
            kind = "post"
        if not _RULE.fullmatch(group[0].text):
            blocks.append(Block(span, kind))
    return tuple(blocks)


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines into blocks: those of one quotation, one paragraph, or one alone."""
    grouped: list[list[Line]] = []
    run: list[Line] = []
    for line in lines:
        if _kind(line.text) == "paragraph" and not _RULE.fullmatch(line.text):
            run.append(line)
            continue
        grouped += paragraphs(run)
        run = []
        quoted = grouped and not line.gap and line.text[0] == ">" == grouped[-1][-1].text[0]
        if quoted:
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return grouped + paragraphs(run)


def _kind(words: str) -> BlockKind:
    if _HEADING.fullmatch(words):
        return "heading"
    if words.startswith(">"):
        return "quotation"
    return "list" if _ITEM.match(words) else "paragraph"
