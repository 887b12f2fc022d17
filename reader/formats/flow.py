"""The text of a document that is made of paragraphs, not of lines.

Office documents, mails and saved pages have no text of their own to keep: theirs is
written here, one paragraph below the other with an empty line between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.layout import plain_blocks
from reader.formats.lines import Line, lines_of
from reader.formats.plain import finish
from reader.model import Block, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.draft import Draft, Head
    from reader.model import BlockKind

_BETWEEN = "\n\n"
_CENTRED = 40
"""Blanks that stand before a centred line where a program writes it as plain text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a document: trimmed, never empty, with line ends where it breaks.

    `kind` is None for what stands beside the article (a section, a notice); `marks` are
    the names a document gives the place: anchors, styles, classes.
    """

    text: str
    kind: BlockKind | None = "paragraph"
    centred: bool = False
    marks: frozenset[str] = frozenset()


class Writer:
    """The paragraphs of a document so far, and the one being written.

    `kind`, `centred` and `marks` are of the paragraph being written, and forgotten with its
    end.
    """

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.kind: BlockKind = "paragraph"
        self.centred = False
        self.marks: set[str] = set()
        self._words: list[str] = []

    def add(self, words: str) -> None:
        """Write on in the paragraph."""
        self._words.append(words)

    def end(self) -> None:
        """End the paragraph, if there is a word in it; else its marks are the next one's."""
        words = "".join(self._words).strip()
        if words:
            marks = frozenset(self.marks)
            self.paragraphs.append(Paragraph(words, self.kind, self.centred, marks))
            self.marks.clear()
        self._words.clear()
        self.kind, self.centred = "paragraph", False


def kind_of_style(style: str) -> BlockKind:
    """Return what paragraphs of a style are, by its English name in small letters."""
    if style == "title":
        return "title"
    if style.startswith(("heading", "subtitle")):
        return "heading"
    if "quot" in style:
        return "quotation"
    if style.startswith("list"):
        return "list"
    return "caption" if style == "caption" else "paragraph"


def written(paragraphs: Sequence[Paragraph]) -> tuple[str, list[Line]]:
    """Return the text of paragraphs and its lines; a centred line counts as indented."""
    text = _BETWEEN.join(paragraph.text for paragraph in paragraphs)
    lines: list[Line] = []
    at = 0
    for paragraph in paragraphs:
        indent = _CENTRED if paragraph.centred else 0
        gap = True
        for raw in paragraph.text.split("\n"):
            if words := raw.strip():
                start = at + raw.index(words[0])
                lines.append(Line(Span(start, start + len(words)), words, indent, gap))
                gap = False
            at += len(raw) + 1
        at += len(_BETWEEN) - 1
    return text, lines


def draft_of(paragraphs: Sequence[Paragraph], head: Head, name: str = "") -> Draft | None:
    """Describe the article that paragraphs make; None when there is not a word in them.

    The body runs from the first paragraph that is neither title, byline nor beside the
    article to the last such. What `head` does not know, a file's `name` may.
    """
    text = _BETWEEN.join(paragraph.text for paragraph in paragraphs)
    if not text.strip():
        return None
    spans = spans_of(paragraphs)
    _place_title(head, paragraphs, spans)
    blocks = _body_blocks(head, paragraphs, spans)
    lines = [_line(block.span, text) for block in blocks]
    return finish(head, text, lines, blocks, name)


def typed(head: Head, title: str, plain: str) -> Draft | None:
    """Describe a plain text, which stays as it was typed, below its title.

    None when there is not a word in the text.
    """
    text = f"{title}{_BETWEEN}{plain}" if title else plain
    lines = lines_of(text, len(text) - len(plain))
    if not lines:
        return None
    if title:
        head.title, head.title_span = title, Span(0, len(title))
    return finish(head, text, lines, plain_blocks(lines), "")


def spans_of(paragraphs: Sequence[Paragraph]) -> list[Span]:
    """Return where each paragraph stands in the text of all."""
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph.text)))
        at += len(paragraph.text) + len(_BETWEEN)
    return spans


def _place_title(head: Head, paragraphs: Sequence[Paragraph], spans: Sequence[Span]) -> None:
    """Find where the title stands: the first paragraph of its kind, and of its words."""
    for paragraph, span in zip(paragraphs, spans, strict=True):
        words = " ".join(paragraph.text.split())
        if paragraph.kind == "title" and head.title in {None, words}:
            head.title, head.title_span = words, span
            break
    for paragraph, span in zip(paragraphs, spans, strict=True):
        if paragraph.kind == "byline":
            head.bylines = (*head.bylines, span)


def _body_blocks(
    head: Head, paragraphs: Sequence[Paragraph], spans: Sequence[Span]
) -> tuple[Block, ...]:
    """Return the body's blocks; without any, all there is is the body."""
    body: list[Block] = []
    beside: list[Block] = []
    for paragraph, span in zip(paragraphs, spans, strict=True):
        if paragraph.kind is None:
            beside.append(Block(span))
        elif paragraph.kind == "title" and span != head.title_span:
            body.append(Block(span, "heading"))
        elif paragraph.kind not in {"title", "byline"}:
            body.append(Block(span, paragraph.kind))
    return tuple(body or beside or [Block(span) for span in spans])


def _line(span: Span, text: str) -> Line:
    return Line(span, span.of(text), 0, gap=True)
