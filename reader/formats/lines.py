"""The lines of a text, as spans."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.model import Span

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]++")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than white space.

    `span` is without the white space at its ends, `text` what stands there; `indent` counts
    the white space before it, `gap` tells whether an empty line stands before it.
    """

    span: Span
    text: str
    indent: int
    gap: bool


def lines_of(text: str, start: int = 0) -> list[Line]:
    """Return the lines of `text` from an offset on that are not blank."""
    found: list[Line] = []
    end = start
    for match in _LINE.finditer(text, start):
        words = match[0].strip()
        if not words:
            continue
        at = match.start() + match[0].index(words[0])
        between = text[end : match.start()].replace("\r\n", "\n")
        gap = sum(char in "\n\r\u2029" for char in between) > 1
        found.append(Line(Span(at, at + len(words)), words, at - match.start(), gap))
        end = match.end()
    return found
