from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.tiers import FULL, LARGEST, TIDY, allowance, to_merge

SIZES = st.lists(st.integers(0, 2 * FULL), max_size=40)


@pytest.mark.parametrize(
    ("sizes", "chosen"),
    [
        ([], []),
        ([1] * 7, []),
        ([1] * 8, [*range(8)]),
        ([FULL] * 8, []),
        ([600] * 8 + [1], [*range(8)]),
        ([1] + [600] * 8, [*range(1, 9)]),
        ([0] * 9, []),
    ],
)
def test_segments_of_a_size_become_one(sizes: list[int], chosen: list[int]) -> None:
    assert to_merge(sizes) == chosen


def test_a_commit_merges_no_more_than_is_in_keeping() -> None:
    sizes = [4_000] * 8
    assert to_merge(sizes, allowance(1)) == []
    assert len(to_merge(sizes, allowance(2_000))) == 8


@given(SIZES, st.integers(0, LARGEST))
def test_what_is_merged_stays_within_bounds(sizes: list[int], most: int) -> None:
    chosen = to_merge(sizes, most, TIDY)
    assert sum(sizes[at] for at in chosen) <= most
    assert len(chosen) != 1


@given(st.lists(st.integers(1, FULL - 1), max_size=60))
def test_merging_comes_to_an_end_with_few(sizes: list[int]) -> None:
    for _ in range(len(sizes) + 1):
        chosen = to_merge(sizes, many=TIDY)
        if not chosen:
            break
        merged = sum(sizes[at] for at in chosen)
        sizes = [size for at, size in enumerate(sizes) if at not in chosen] + [merged]
    assert to_merge(sizes, many=TIDY) == []
