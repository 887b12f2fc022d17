"""The columns of a page, in the order they are read: a recursive cut in x and y.

A page is cut at the gutters that run through it. Where none does, because a heading or a
picture spans the columns, it is cut above and below the longest stretch that has gutters.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.formats.set_text import size_of, strips_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.formats.set_text import Word

Gap = tuple[float, float]
"""From left to right, in points."""

_LEAST_LINES = ((2.0, 2), (1.0, 3), (0.45, 5))
"""How many lines must stand on both sides of a gutter that is so many line heights wide."""
_NARROWEST = 0.45
_LEAST_WORDS = 1.5
"""Fewer in a line are numbers of a list, or cells of a table, and no column."""
_LARGER = 1.15
_SPANNING = 0.6
_SAME_GUTTER = 0.7
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of one page in their order, and the gutters between them."""

    parts: list[list[Word]]
    gutters: list[Gap]


def columns_of(words: Sequence[Word], known: Sequence[Gap] = ()) -> Columns:
    """Return the columns of a page.

    `known` gutters of other pages are believed where only a line or two stand beside them.
    """
    found: list[Gap] = []
    parts = _cut(list(words), known, found, 0) if words else []
    return Columns(parts, found)


def _cut(words: list[Word], known: Sequence[Gap], found: list[Gap], depth: int) -> list[list[Word]]:
    gutters = _gutters(words, known)
    if gutters:
        found += gutters
        parts = _between(words, gutters)
    else:
        parts = _around_stretch(strips_of(words), known)
    if len(parts) == 1 or depth > _DEEPEST:
        return [words]
    return [column for part in parts for column in _cut(part, known, found, depth + 1)]


def _between(words: Sequence[Word], gutters: Sequence[Gap]) -> list[list[Word]]:
    parts: list[list[Word]] = [[] for _ in range(len(gutters) + 1)]
    for word in words:
        parts[sum(word.left >= end for _, end in gutters)].append(word)
    return [part for part in parts if part]


def _around_stretch(strips: list[list[Word]], known: Sequence[Gap]) -> list[list[Word]]:
    """Cut off what stands above and below the longest stretch of strips that has gutters."""
    start, end = _longest_stretch(strips, known)
    parts = (strips[:start], strips[start:end], strips[end:])
    return [[word for strip in part for word in strip] for part in parts if part]


def _longest_stretch(strips: list[list[Word]], known: Sequence[Gap]) -> tuple[int, int]:
    """Return its first strip and the one behind its last; all there are when there is none."""
    best = (0, len(strips))
    longest = 0
    columns = [_occupied(strip) for strip in strips]
    width = max(one[-1][1] for one in columns) - min(one[0][0] for one in columns)
    for start in range(len(strips)):
        end = _stretch_end(columns, start, width)
        first = _below_heading(strips, start, end)
        if end - first > longest:
            words = [word for strip in strips[first:end] for word in strip]
            if _gutters(words, known):
                best, longest = (first, end), end - first
    return best


def _stretch_end(columns: Sequence[list[Gap]], start: int, width: float) -> int:
    """Return how far down from a strip some gap stays free; `start` itself when not at all."""
    end = start
    taken: list[Gap] = []
    for at in range(start, len(columns)):
        taken = _joined([*taken, *columns[at]])
        if len(taken) > 1:
            end = at + 1
        elif taken[0][1] - taken[0][0] > _SPANNING * width:
            break
    return end


def _below_heading(strips: Sequence[list[Word]], start: int, end: int) -> int:
    """Leave out the last line of a heading, which may be as short as a column is wide."""
    if end <= start:
        return start
    usual = size_of(word for strip in strips[start:end] for word in strip)
    while start < end and size_of(strips[start]) > _LARGER * usual:
        start += 1
    return start


def _gutters(words: Sequence[Word], known: Sequence[Gap]) -> list[Gap]:
    """Return the gaps from top to bottom that divide columns."""
    taken = _occupied(words)
    if len(taken) == 1:
        return []
    gaps = [(left[1], right[0]) for left, right in pairwise(taken)]
    parts: list[list[Word]] = [[] for _ in taken]
    for word in words:
        parts[sum(word.left >= end for _, end in gaps)].append(word)
    size = size_of(words)
    return [
        gap
        for gap, left, right in zip(gaps, parts, parts[1:], strict=False)
        if any(_is_same(gap, one) for one in known) or _divides(gap, left, right, size)
    ]


def _is_same(gap: Gap, known: Gap) -> bool:
    common = min(gap[1], known[1]) - max(gap[0], known[0])
    return common >= _SAME_GUTTER * (known[1] - known[0])


def _divides(gap: Gap, left: Sequence[Word], right: Sequence[Word], size: float) -> bool:
    """Tell whether enough lines stand on both sides of a gap for its width."""
    top = max(min(word.top for word in side) for side in (left, right))
    bottom = min(max(word.bottom for word in side) for side in (left, right))
    fewest = 1000
    for side in (left, right):
        beside = [word for word in side if top < (word.top + word.bottom) / 2 < bottom]
        lines = len(strips_of(beside))
        if len(beside) < _LEAST_WORDS * lines:
            return False
        fewest = min(fewest, lines)
    width = gap[1] - gap[0]
    return any(width >= least * size and fewest >= lines for least, lines in _LEAST_LINES)


def _occupied(words: Iterable[Word]) -> list[Gap]:
    """Return what words take of the width, from the left; what may be a space is no gap."""
    around = [(word.left, word.right, _NARROWEST / 2 * word.size) for word in words]
    found: list[tuple[float, float, float]] = []
    for left, right, space in sorted(around):
        if found and left - space <= found[-1][1] + found[-1][2]:
            before = found[-1]
            # Whichever reaches further with the space that belongs to it.
            end, its = max((before[1], before[2]), (right, space), key=sum)
            found[-1] = (before[0], end, its)
        else:
            found.append((left, right, space))
    return [(left, right) for left, right, _ in found]


def _joined(taken: Iterable[Gap]) -> list[Gap]:
    found: list[Gap] = []
    for left, right in sorted(taken):
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found
