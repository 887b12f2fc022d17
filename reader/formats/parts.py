"""Text exports of news databases: many articles in one file, each with its own head."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING

from reader.formats import factiva_text, nexis, proquest
from reader.formats.factiva_text import DOCUMENT, NUMBER
from reader.formats.layout import plain_blocks
from reader.formats.limits import MAX_ARTICLES
from reader.formats.lines import Line, lines_of
from reader.formats.plain import finish
from reader.model import Span, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.formats.draft import Draft, Head

    _Cut = Callable[[Sequence[Line], str], list[Span]]
    _Describe = Callable[[str, Sequence[Line]], tuple[Head, list[Line]]]

_MOST_COUNTS = 10 * MAX_ARTICLES
"""Even where an export counts an article in several places: more is an attack, or no export."""
_COUNTS = (
    re.compile(r"\d \w{2,3} \d{1,6} DO[CK]UMENT"),
    re.compile(r"Document \d{1,6} of \d"),
    re.compile(NUMBER),
)
"""What stands in the line that opens or closes an article, in whatever export.

Each alone is found several times as fast as one of all of them.
"""
_COUNTED = (*("DOCUMENT", "DOKUMENT"), *DOCUMENT)
"""One of these words is in every such line, and is found much sooner than the line."""


def _behind(openings: Callable[[Sequence[Line]], list[Line]]) -> _Cut:
    """Cut behind the lines that open an article and before the next of them."""

    def cut(lines: Sequence[Line], text: str) -> list[Span]:
        opened = openings(lines)
        ends = [_start(line, text) for line in opened[1:]] + [len(text)]
        return [Span(line.span.end, end) for line, end in zip(opened, ends, strict=False)]

    return cut


def _start(line: Line, text: str) -> int:
    """Return where a line begins: a centred paragraph is indented without a blank."""
    start = line.span.start - line.indent
    return start if start >= 0 and not text[start : line.span.start].strip() else line.span.start


def _before(closings: Callable[[Sequence[Line]], list[Line]]) -> _Cut:
    """Cut behind the lines that close an article."""

    def cut(lines: Sequence[Line], _text: str) -> list[Span]:
        ends = [line.span.end for line in closings(lines)]
        return [Span(start, end) for start, end in pairwise([0, *ends])]

    return cut


_EXPORTS: dict[str, tuple[_Cut, _Describe]] = {
    "nexis": (_behind(nexis.openings), nexis.describe),
    "proquest": (_behind(proquest.openings), proquest.describe),
    "factiva": (_before(factiva_text.closings), factiva_text.describe),
}


def read_parts(text: str, path: str, lines: Sequence[Line] | None = None) -> tuple[Draft, ...]:
    """Return an export's articles, named by its format; none when the text is no export.

    An article's text is its piece of the decoded file, to the last character; the line
    that counts it and what stands above the first such line belong to no article. `lines`
    are those of the text where they are known already.
    Raises UnreadableFileError, naming `path`, for more than MAX_ARTICLES of them.
    """
    # Lines cost memory: they are made only of what can be an export, and can be held.
    if not any(word in text for word in _COUNTED):
        return ()
    found = chain.from_iterable(count.finditer(text) for count in _COUNTS)
    counts = sum(1 for _ in islice(found, _MOST_COUNTS + 1))
    if counts > _MOST_COUNTS:
        raise UnreadableFileError(path, f"it holds more than {MAX_ARTICLES:,} articles")
    if not counts:
        return ()
    if lines is None:
        lines = lines_of(text)
    for name, (cut, _) in _EXPORTS.items():
        pieces = cut(lines, text)
        if len(pieces) > MAX_ARTICLES:
            raise UnreadableFileError(path, f"it holds more than {MAX_ARTICLES:,} articles")
        starts = [line.span.start for line in lines]
        drafts = tuple(
            part_of(name, piece.of(text), _within(lines, starts, piece))
            for piece in pieces
            if piece.of(text).strip()
        )
        if drafts:
            return drafts
    return ()


def _within(lines: Sequence[Line], starts: Sequence[int], piece: Span) -> list[Line]:
    """Return the lines of a piece, their places counted from its beginning."""
    inside = lines[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)]
    return [Line(one.span.moved(-piece.start), one.text, one.indent, one.gap) for one in inside]


def part_of(name: str, piece: str, lines: Sequence[Line]) -> Draft:
    """Describe one article of the export `name`: its own text, and that text's lines."""
    _, describe = _EXPORTS[name]
    head, body = describe(piece, lines)
    described = body or lines
    return replace(finish(head, piece, described, plain_blocks(described), ""), format=name)
