"""Text exports of news databases: many articles in one file, each with its own head."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats import nexis, proquest
from reader.formats.layout import plain_blocks
from reader.formats.limits import MAX_ARTICLES
from reader.formats.lines import lines_of
from reader.formats.plain import finish
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.formats.draft import Draft, Head
    from reader.formats.lines import Line

    _Openings = Callable[[Sequence[Line]], list[Line]]
    _Describe = Callable[[str, Sequence[Line]], tuple[Head, list[Line]]]

_MOST_COUNTS = 10 * MAX_ARTICLES
"""Even where an export counts an article in several places: more is an attack, or no export."""
_COUNT = re.compile(r"\d \w{2,3} \d{1,6} DO[CK]UMENT|Document \d{1,6} of \d")
"""What stands in the line that opens an article, in whatever export."""

_EXPORTS: dict[str, tuple[_Openings, _Describe]] = {
    "nexis": (nexis.openings, nexis.describe),
    "proquest": (proquest.openings, proquest.describe),
}


def read_parts(text: str, path: str) -> tuple[Draft, ...]:
    """Return an export's articles, named by its format; none when the text is no export.

    An article's text is its piece of the decoded file, to the last character; the line
    that counts it and what stands above the first such line belong to no article.
    Raises UnreadableFileError, naming `path`, for more than MAX_ARTICLES of them.
    """
    # Lines cost memory: they are made only of what can be an export, and can be held.
    counts = sum(1 for _ in islice(_COUNT.finditer(text), _MOST_COUNTS + 1))
    if counts > _MOST_COUNTS:
        raise UnreadableFileError(path, f"it holds more than {MAX_ARTICLES:,} articles")
    if not counts:
        return ()
    lines = lines_of(text)
    for name, (openings, _) in _EXPORTS.items():
        opened = openings(lines)
        if len(opened) > MAX_ARTICLES:
            raise UnreadableFileError(path, f"it holds more than {MAX_ARTICLES:,} articles")
        pieces = _pieces(text, opened)
        drafts = tuple(part_of(name, piece, lines_of(piece)) for piece in pieces if piece.strip())
        if drafts:
            return drafts
    return ()


def _pieces(text: str, openings: Sequence[Line]) -> list[str]:
    """Cut behind the lines that open an article and before the next of them."""
    ends = [line.span.start - line.indent for line in openings[1:]] + [len(text)]
    return [text[line.span.end : end] for line, end in zip(openings, ends, strict=False)]


def part_of(name: str, piece: str, lines: Sequence[Line]) -> Draft:
    """Describe one article of the export `name`: its own text, and that text's lines."""
    _, describe = _EXPORTS[name]
    head, body = describe(piece, lines)
    described = body or lines
    return replace(finish(head, piece, described, plain_blocks(described), ""), format=name)
