"""Put what was compared side by side: rows of paragraphs, and the changes in them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reader.model import ComparedRow, Span, TextChange
from reader.text.common_runs import common_runs
from reader.text.folding import fold_text
from reader.text.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model import TextChangeKind
    from reader.text.common_runs import Effort, Run
    from reader.text.sides import Side, Step, Which
    from reader.text.tokens import Token

_GLUE = 3
"""A word of so few letters between two differences is no reason to tell them apart."""


class SideBySide:
    """Two texts in steps of one sentence of either or of both, made into rows and changes."""

    def __init__(self, before: Side, after: Side, steps: Sequence[Step], effort: Effort) -> None:
        self._before, self._after, self._effort = before, after, effort
        self._moves: dict[tuple[int, int], list[Step]] = {}
        for step in steps:
            if step.move is not None:
                self._moves.setdefault(step.move, []).append(step)
        self._known_moves: dict[tuple[int, int], int] = {}
        self._seen = -1, -1
        self.changes: list[TextChange] = []
        self.rows = [self._row(steps) for steps in self._parted(steps)]

    def _parted(self, steps: Sequence[Step]) -> Iterator[list[Step]]:
        """Cut the steps where paragraphs begin on both sides, or on the only one."""
        row: list[Step] = []
        for step in steps:
            if row and self._begins(row[-1], step):
                yield row
                row = []
            row.append(step)
        if row:
            yield row

    def _begins(self, last: Step, step: Step) -> bool:
        heads = step.before is None or step.before in self._before.heads
        heads = heads and (step.after is None or step.after in self._after.heads)
        # What only one side has stays together, as one may have been put for the other.
        return heads and (step.is_pair or last.is_pair)

    def _row(self, steps: list[Step]) -> ComparedRow:
        found: list[int] = []
        for (is_pair, move), group in groupby(steps, key=lambda step: (step.is_pair, step.move)):
            some = list(group)
            if is_pair:
                found += [self._add(change) for step in some for change in self._reworded(step)]
            elif move is None:
                found.append(self._add(self._alone(some)))
            else:
                found.append(self._moved(move))
            self._pass(some)
        olds, news = _numbers(steps, "before"), _numbers(steps, "after")
        return ComparedRow(
            self._before.joined(olds) if olds else None,
            self._after.joined(news) if news else None,
            tuple(dict.fromkeys(found)),
        )

    def _add(self, change: TextChange) -> int:
        self.changes.append(change)
        return len(self.changes) - 1

    def _pass(self, steps: Sequence[Step]) -> None:
        olds, news = _numbers(steps, "before"), _numbers(steps, "after")
        self._seen = (
            olds[-1] if olds else self._seen[0],
            news[-1] if news else self._seen[1],
        )

    def _reworded(self, step: Step) -> Iterator[TextChange]:
        """Yield how two sentences differ, if they do."""
        if step.before is None or step.after is None:
            return
        if self._before.keys[step.before] == self._after.keys[step.after]:
            return
        old, new = self._before.sentences[step.before], self._after.sentences[step.after]
        parts = self._parts(old, new)
        if parts:
            yield TextChange("changed", old, new, parts)

    def _alone(self, steps: Sequence[Step]) -> TextChange:
        olds, news = _numbers(steps, "before"), _numbers(steps, "after")
        before = self._before.joined(olds) if olds else self._before.behind(self._seen[0])
        after = self._after.joined(news) if news else self._after.behind(self._seen[1])
        kind: TextChangeKind = "changed" if olds and news else "removed" if olds else "added"
        return TextChange(kind, before, after, ((before, after),))

    def _moved(self, move: tuple[int, int]) -> int:
        if move not in self._known_moves:
            steps = self._moves[move]
            before = self._before.joined(_numbers(steps, "before"))
            after = self._after.joined(_numbers(steps, "after"))
            self._known_moves[move] = self._add(
                TextChange("moved", before, after, ((before, after),))
            )
        return self._known_moves[move]

    def _parts(self, old: Span, new: Span) -> tuple[tuple[Span, Span], ...]:
        """Return the words that differ between two sentences."""
        olds, news = tokens(self._before.text, old), tokens(self._after.text, new)
        keys = (_keys(self._before.text, olds), _keys(self._after.text, news))
        runs = common_runs(*keys, self._effort)
        between = list(_unlike(runs, len(olds), len(news)))
        return tuple(
            (_span(olds, before, old), _span(news, after, new))
            for before, after in _glued(between, keys[0])
        )


def _numbers(steps: Sequence[Step], which: Which) -> list[int]:
    return [number for step in steps if (number := step.of(which)) is not None]


def _keys(text: str, found: Sequence[Token]) -> list[str]:
    return [fold_text(one.of(text)) for one in found]


def _unlike(runs: Sequence[Run], before: int, after: int) -> Iterator[tuple[range, range]]:
    """Yield what stands between the runs and at the ends, as numbers of words."""
    at = there = 0
    for run in runs:
        if run.before > at or run.after > there:
            yield range(at, run.before), range(there, run.after)
        at, there = run.before + run.length, run.after + run.length
    if at < before or there < after:
        yield range(at, before), range(there, after)


def _glued(
    parts: Sequence[tuple[range, range]], words: Sequence[str]
) -> Iterator[tuple[range, range]]:
    """Join parts with no more than one short word between them."""
    held: tuple[range, range] | None = None
    for before, after in parts:
        if held is None:
            held = before, after
            continue
        between = words[held[0].stop : before.start]
        if len(between) == 1 and len(between[0]) <= _GLUE and not between[0].isdigit():
            held = range(held[0].start, before.stop), range(held[1].start, after.stop)
        else:
            yield held
            held = before, after
    if held is not None:
        yield held


def _span(found: Sequence[Token], numbers: range, within: Span) -> Span:
    """Return where words stand; of none, the place they would stand at."""
    if numbers:
        return Span(found[numbers[0]].start, found[numbers[-1]].end)
    at = found[numbers.start - 1].end if numbers.start else within.start
    return Span(at, at)
