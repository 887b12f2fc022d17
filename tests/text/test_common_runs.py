"""What two sequences share is found in order, and never more of it than there is."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.common_runs import Effort, Run, common_runs

ENOUGH = 1_000_000
LETTERS = st.text("abcdef", max_size=14)


def longest(one: str, other: str) -> int:
    """Count the longest common subsequence as a book defines it."""

    @cache
    def at(row: int, column: int) -> int:
        if row == len(one) or column == len(other):
            return 0
        if one[row] == other[column]:
            return at(row + 1, column + 1) + 1
        return max(at(row + 1, column), at(row, column + 1))

    return at(0, 0)


@given(LETTERS, LETTERS, st.integers(0, 60) | st.just(ENOUGH))
def test_runs_are_the_same_rise_and_do_not_touch(one: str, other: str, work: int) -> None:
    before = after = -1
    for run in common_runs(one, other, Effort(work)):
        assert run.length > 0
        assert run.before >= before
        assert run.after >= after
        assert (run.before, run.after) != (before, after)
        before, after = run.before + run.length, run.after + run.length
        assert one[run.before : before] == other[run.after : after]
    assert before <= len(one)
    assert after <= len(other)


@given(LETTERS)
def test_what_is_the_same_is_one_run(one: str) -> None:
    assert common_runs(one, one, Effort(0)) == ([Run(0, 0, len(one))] if one else [])


@given(st.lists(st.sampled_from(["xx", "yy", "zz"]), max_size=6), st.text("xyz", max_size=12))
def test_without_anything_unique_nothing_longer_could_be_found(
    pairs: list[str], other: str
) -> None:
    """What is twice in the one holds nothing together: the table alone decides."""
    one, other = f"a{''.join(pairs)}b", f"c{other}d"
    found = common_runs(one, other, Effort(ENOUGH))
    assert sum(run.length for run in found) == longest(one, other)


def test_what_is_unique_holds_the_texts_together() -> None:
    one, other = ["a", "a", "X", "b"], ["a", "c", "c", "X", "d"]
    assert common_runs(one, other, Effort(ENOUGH)) == [Run(0, 0, 1), Run(2, 3, 1)]


@pytest.mark.parametrize("period", [1, 2, 3])
def test_work_is_bounded_whatever_repeats(period: int) -> None:
    one = [number % period for number in range(30_000)]
    other = [-1, *(number % (period + 1) for number in range(30_000)), -2]
    effort = Effort(100_000)
    found = common_runs(one, other, effort)
    assert not effort.is_enough
    assert effort.left >= 0
    assert all(one[run.before] == other[run.after] for run in found)
