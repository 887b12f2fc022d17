"""Dates as EDTF writes them: said in words, and which days they may mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import edtf_bounds, edtf_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2025-12-09", "9 Dec 2025"),
        ("2025-03", "March 2025"),
        ("2022", "2022"),
        ("2022~", "about 2022"),
        ("199X", "1990s"),
        ("18XX", "19th century"),
        ("20XX", "21st century"),
        ("10XX", "11th century"),
        ("2025-22", "summer 2025"),
        ("2025-24", "winter 2025"),
        ("2025-07/2025-09", "July 2025 – Sept 2025"),
        ("../2019", "until 2019"),
        ("2019/..", "since 2019"),
        ("soon", "soon"),
    ],
)
def test_dates_are_said_as_people_say_them(value: str, words: str) -> None:
    assert edtf_words(value) == words


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-12-09", "2025-12-09", "2025-12-09"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022~", "2022-01-01", "2022-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2025-22", "2025-06-01", "2025-08-31"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2025-07/2025-09", "2025-07-01", "2025-09-30"),
    ],
)
def test_a_date_may_mean_these_days(value: str, first: str, last: str) -> None:
    assert edtf_bounds(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["../2019", "2019/2018", "2025-02-30", "2025-17", "0000", "soon"])
def test_an_open_or_odd_date_has_no_bounds(value: str) -> None:
    assert edtf_bounds(value) is None


@given(st.text("0123456789X-/~.", max_size=24))
def test_whatever_stands_there_is_said_and_has_ordered_bounds_or_none(value: str) -> None:
    edtf_words(value)
    bounds = edtf_bounds(value)
    assert bounds is None or bounds[0] <= bounds[1]
