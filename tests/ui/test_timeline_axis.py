"""Where dates lie on a line of time, and what is written below it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Fact, Span
from reader.ui.timeline_axis import Axis, axis_of


def axis(*values: str, published: str | None = None) -> Axis | None:
    facts = [Fact("time", value, (Span(0, 1),), value) for value in values]
    return axis_of(facts, published)


def test_one_date_makes_no_line() -> None:
    assert axis("2019") is None
    assert axis("2019", "soon", published="2026-01-07") is None


def test_dates_lie_by_their_distance() -> None:
    made = axis("2026-01-01", "2026-01-11", "2026-01-21")
    assert made is not None
    assert [point.middle for point in made.points] == [0, 0.5, 1]
    assert all(point.exact for point in made.points)


def test_a_year_is_a_stretch() -> None:
    made = axis("2020", "2021-12-31")
    assert made is not None
    first = made.points[0]
    assert not first.exact
    assert (first.start, round(first.end, 2)) == (0, 0.5)


def test_the_day_of_publication_is_on_the_line() -> None:
    made = axis("2026-01-01", "2026-01-02", published="2026-01-03")
    assert made is not None
    assert made.published == 1
    assert [point.middle for point in made.points] == [0, 0.5]


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [
        ("2019", "2026-01-05", ["2020", "2022", "2024", "2026"]),
        ("2025-10-30", "2026-01-05", ["Nov 2025", "Dec 2025", "Jan 2026"]),
        ("1809", "2026", ["1850", "1900", "1950", "2000"]),
        ("2026-01-05", "2026-01-07", ["5 Jan 2026", "7 Jan 2026"]),
    ],
)
def test_round_years_months_or_both_ends_are_written_below(
    first: str, last: str, written: list[str]
) -> None:
    made = axis(first, last)
    assert made is not None
    assert [words for _, words in made.ticks] == written


@given(
    st.lists(st.dates().map(str) | st.text("0123456789X-/~", max_size=9), max_size=6), st.dates()
)
def test_whatever_the_dates_all_lie_on_the_line(values: list[str], published: object) -> None:
    facts = [Fact("time", value, (Span(0, 1),), value) for value in values]
    made = axis_of(facts, str(published))
    if made:
        assert all(0 <= point.start <= point.end <= 1 for point in made.points)
        assert all(0 <= place <= 1 for place, _ in made.ticks)
