"""What two sequences have in common, in order: the means of every comparison.

What is in both exactly once holds the two together (patience diff, Cohen 2003); between two such
places the longest common subsequence is found, as long as the work allowed is not used up. So the
cost is bounded whatever the sequences are, and what is found is right but may be less than all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

_MOST_CELLS = 250_000
"""So many pairs are tried between two places that are held together; some 50 ms."""


class Run(NamedTuple):
    """`length` items from `before` on in the one that stand from `after` on in the other."""

    before: int
    after: int
    length: int


class Effort:
    """How much work may still be done; one is shared by all that belongs together."""

    def __init__(self, most: int) -> None:
        self.left = most
        self.is_enough = True
        """False as soon as something was left undone."""

    def allows(self, work: int) -> bool:
        """Tell whether so much may be done, and take it as done if so."""
        if work > self.left:
            self.is_enough = False
            return False
        self.left -= work
        return True


class _Gap(NamedTuple):
    """What is not known yet: a part of the one and a part of the other."""

    before: int
    before_end: int
    after: int
    after_end: int

    @property
    def is_open(self) -> bool:
        return self.before < self.before_end and self.after < self.after_end


def common_runs(one: Sequence[Hashable], other: Sequence[Hashable], effort: Effort) -> list[Run]:
    """Return what stands in both sequences in the same order, as runs that do not touch."""
    pairs: list[tuple[int, int]] = []
    gaps = [_Gap(0, len(one), 0, len(other))]
    while gaps:
        gap = _trimmed(one, other, gaps.pop(), pairs)
        size = gap.before_end - gap.before + gap.after_end - gap.after
        if not gap.is_open or not effort.allows(size):
            continue
        held = _held(one, other, gap)
        if held:
            pairs += held
            gaps += _between(held, gap)
            continue
        cells = (gap.before_end - gap.before) * (gap.after_end - gap.after)
        if cells <= _MOST_CELLS and effort.allows(cells):
            pairs += _longest(one, other, gap)
        else:
            effort.is_enough = False
    return list(_runs(sorted(pairs)))


def _trimmed(
    one: Sequence[Hashable], other: Sequence[Hashable], gap: _Gap, pairs: list[tuple[int, int]]
) -> _Gap:
    """Take off what is the same at both ends, and note it."""
    before, before_end, after, after_end = gap
    while before < before_end and after < after_end and one[before] == other[after]:
        pairs.append((before, after))
        before, after = before + 1, after + 1
    while before < before_end and after < after_end and one[before_end - 1] == other[after_end - 1]:
        before_end, after_end = before_end - 1, after_end - 1
        pairs.append((before_end, after_end))
    return _Gap(before, before_end, after, after_end)


def _held(one: Sequence[Hashable], other: Sequence[Hashable], gap: _Gap) -> list[tuple[int, int]]:
    """Return the pairs of what is once in both, as many of them as are in the same order."""
    places = _once(other, gap.after, gap.after_end)
    found = [
        (at, places[item])
        for item, at in _once(one, gap.before, gap.before_end).items()
        if item in places
    ]
    return _rising(found)


def _once(items: Sequence[Hashable], start: int, end: int) -> dict[Hashable, int]:
    counts = Counter(items[start:end])
    return {items[at]: at for at in range(start, end) if counts[items[at]] == 1}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of pairs, sorted by the first, in which the second rises too."""
    ends: list[int] = []
    lasts: list[int] = []
    previous: list[int] = []
    for number, (_, after) in enumerate(pairs):
        length = bisect_left(ends, after)
        previous.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [after]
        lasts[length : length + 1] = [number]
    found = []
    at = lasts[-1] if lasts else -1
    while at >= 0:
        found.append(pairs[at])
        at = previous[at]
    return found[::-1]


def _between(held: list[tuple[int, int]], gap: _Gap) -> Iterator[_Gap]:
    before, after = gap.before, gap.after
    for at, there in (*held, (gap.before_end, gap.after_end)):
        yield _Gap(before, at, after, there)
        before, after = at + 1, there + 1


def _longest(
    one: Sequence[Hashable], other: Sequence[Hashable], gap: _Gap
) -> list[tuple[int, int]]:
    """Return the longest common subsequence of a gap, by the usual table."""
    before, before_end, after, after_end = gap
    columns = range(after_end - after - 1, -1, -1)
    lengths = [[0] * (after_end - after + 1)]
    for at in range(before_end - 1, before - 1, -1):
        below, row, item = lengths[-1], [0] * (after_end - after + 1), one[at]
        for column in columns:
            if item == other[after + column]:
                row[column] = below[column + 1] + 1
            else:
                row[column] = max(below[column], row[column + 1])
        lengths.append(row)
    lengths.reverse()
    return list(_walked(one, other, gap, lengths))


def _walked(
    one: Sequence[Hashable], other: Sequence[Hashable], gap: _Gap, lengths: list[list[int]]
) -> Iterator[tuple[int, int]]:
    row = column = 0
    while gap.before + row < gap.before_end and gap.after + column < gap.after_end:
        if one[gap.before + row] == other[gap.after + column]:
            yield gap.before + row, gap.after + column
            row, column = row + 1, column + 1
        elif lengths[row + 1][column] >= lengths[row][column + 1]:
            row += 1
        else:
            column += 1


def _runs(pairs: list[tuple[int, int]]) -> Iterator[Run]:
    run: Run | None = None
    for before, after in pairs:
        if run and (before, after) == (run.before + run.length, run.after + run.length):
            run = run._replace(length=run.length + 1)
            continue
        if run:
            yield run
        run = Run(before, after, 1)
    if run:
        yield run
