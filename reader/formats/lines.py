"""The lines of a text, as spans."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from reader.model import Span


class Line(NamedTuple):
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
    begin = end = start
    for whole in text[start:].splitlines(keepends=True):
        if words := whole.strip():
            indent = whole.index(words[0])
            at = begin + indent
            # One character between two lines is the end of the first, and no empty line.
            gap = begin - end > 1 and ((between := text[end:begin]) == "\n\n" or _is_gap(between))
            end = at + len(words)
            found.append(Line(Span(at, end), words, indent, gap))
        begin += len(whole)
    return found


def lines_behind(lines: list[Line], text: str, start: int) -> list[Line]:
    """Return what `lines_of` does from an offset on, by the lines of the whole text."""
    first = bisect_left(lines, start, key=lambda line: line.span.start)
    if first and lines[first - 1].span.end > start:
        return lines_of(text, start)
    behind = lines[first:]
    if behind:
        at = behind[0].span.start - behind[0].indent
        if at < start:
            return lines_of(text, start)
        behind[0] = behind[0]._replace(gap=_is_gap(text[start:at]))
    return behind


def _is_gap(between: str) -> bool:
    """Tell whether what stands between two lines holds an empty one."""
    ends = between.count("\n") + between.count("\r") + between.count("\u2029")
    return ends - between.count("\r\n") > 1
