"""What differs between two texts: sentences first, and then the words of those that correspond.

Quotation marks, dashes, case, accents and line breaks make no difference, as everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.text.common_runs import Effort, common_runs
from reader.text.side_by_side import SideBySide
from reader.text.sides import Step

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from reader.model import ComparedRow, TextChange
    from reader.text.sides import Side, Which

_EFFORT = 3_000_000
"""Pairs of sentences or words that are tried at most: about a second."""
_COST_OF_A_PAIR = 40
"""To see how alike two sentences are costs as much as to try so many pairs of words."""
_ALIKE = 0.5
"""Sentences with half of their words in common are one, in other words."""
_FEWEST_MOVED = 5
"""Sentences of so few words may be in two places without having gone from one to the other."""


class Differences(NamedTuple):
    """The changes in their order, both texts side by side, and whether all was compared."""

    changes: tuple[TextChange, ...]
    rows: tuple[ComparedRow, ...]
    whole: bool


def compare_texts(before: Side, after: Side) -> Differences:
    """Return what changed between two texts. Bounded, however long they are."""
    effort = Effort(_EFFORT)
    steps = _with_moves(list(_steps(before, after, effort)), before, after)
    made = SideBySide(before, after, steps, effort)
    return Differences(tuple(made.changes), tuple(made.rows), effort.is_enough)


def _steps(before: Side, after: Side, effort: Effort) -> Iterator[Step]:
    at = there = 0
    ends = len(before.sentences), len(after.sentences)
    for run in (*common_runs(before.keys, after.keys, effort), None):
        to, up_to = (run.before, run.after) if run else ends
        yield from _matched(before, after, (range(at, to), range(there, up_to)), effort)
        if run:
            yield from (Step(run.before + n, run.after + n) for n in range(run.length))
            at, there = run.before + run.length, run.after + run.length


def _matched(before: Side, after: Side, gap: tuple[range, range], effort: Effort) -> Iterator[Step]:
    """Put sentences together that say it in other words; the others stand alone."""
    olds, news = gap
    pairs: list[tuple[int, int]] = []
    if olds and news and effort.allows(len(olds) * len(news) * _COST_OF_A_PAIR):
        pairs = _most_alike(before, after, gap)
    at, there = olds.start, news.start
    for old, new in (*pairs, (olds.stop, news.stop)):
        yield from (Step(number, None) for number in range(at, old))
        yield from (Step(None, number) for number in range(there, new))
        if (old, new) != (olds.stop, news.stop):
            yield Step(old, new)
        at, there = old + 1, new + 1


def _most_alike(before: Side, after: Side, gap: tuple[range, range]) -> list[tuple[int, int]]:
    """Return the pairs in the same order in both that are the most alike, taken together."""
    olds, news = gap
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    alike: dict[tuple[int, int], float] = {}
    for row in range(len(olds) - 1, -1, -1):
        for column in range(len(news) - 1, -1, -1):
            share = _likeness(before.words[olds[row]], after.words[news[column]])
            skipped = max(best[row + 1][column], best[row][column + 1])
            if share >= _ALIKE and share + best[row + 1][column + 1] >= skipped:
                alike[row, column] = skipped = share + best[row + 1][column + 1]
            best[row][column] = skipped
    found = []
    row = column = 0
    while row < len(olds) and column < len(news):
        if (row, column) in alike:
            found.append((olds[row], news[column]))
            row, column = row + 1, column + 1
        elif best[row + 1][column] >= best[row][column + 1]:
            row += 1
        else:
            column += 1
    return found


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of the words of both that they have in common (Dice)."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _with_moves(steps: list[Step], before: Side, after: Side) -> list[Step]:
    """Note which sentences only went to another place; those that went together are one."""
    gone, come = _alone(steps, before, "before"), _alone(steps, after, "after")
    moves = sorted((old, come[key]) for key, old in gone.items() if key in come)
    first: dict[tuple[int, int], tuple[int, int]] = {}
    for old, new in moves:
        first[old, new] = first.get((old - 1, new - 1), (old, new))
    of_old = {old: move for (old, _), move in first.items()}
    of_new = {new: move for (_, new), move in first.items()}
    return [step if step.is_pair else _moved(step, of_old, of_new) for step in steps]


def _moved(
    step: Step, of_old: dict[int, tuple[int, int]], of_new: dict[int, tuple[int, int]]
) -> Step:
    if step.before is not None:
        return step._replace(move=of_old.get(step.before))
    return step._replace(move=of_new.get(step.after if step.after is not None else -1))


def _alone(steps: list[Step], side: Side, which: Which) -> dict[str, int]:
    """Return the sentences that only one text has at their place, by their words."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for step in steps:
        number = step.of(which)
        if step.is_pair or number is None or side.words[number].total() < _FEWEST_MOVED:
            continue
        key = side.keys[number]
        if key in found:
            twice.add(key)
        found[key] = number
    return {key: number for key, number in found.items() if key not in twice}
