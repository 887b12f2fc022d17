"""Days with a name: where they fall, and which one is meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.holidays import HOLIDAYS, holiday_near


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter sunday", 2024, date(2024, 3, 31)),
        ("easter sunday", 2025, date(2025, 4, 20)),
        ("good friday", 2019, date(2019, 4, 19)),
        ("easter monday", 1961, date(1961, 4, 3)),
        ("thanksgiving", 2024, date(2024, 11, 28)),
        ("labor day", 2025, date(2025, 9, 1)),
        ("memorial day", 2025, date(2025, 5, 26)),
        ("memorial day", 2021, date(2021, 5, 31)),
        ("fourth of july", 2025, date(2025, 7, 4)),
    ],
)
def test_a_holiday_falls_on_its_day(name: str, year: int, day: date) -> None:
    assert HOLIDAYS[name](year) == day


@pytest.mark.parametrize(
    ("ahead", "day"),
    [(None, date(2025, 12, 25)), (False, date(2025, 12, 25)), (True, date(2026, 12, 25))],
)
def test_the_nearer_one_is_meant_unless_something_tells(*, ahead: bool | None, day: date) -> None:
    assert holiday_near("christmas day", date(2026, 3, 18), ahead=ahead) == day


@given(name=st.sampled_from(sorted(HOLIDAYS)), today=st.dates(), ahead=st.none() | st.booleans())
def test_any_day_has_holidays_near(name: str, today: date, *, ahead: bool | None) -> None:
    day = holiday_near(name, today, ahead=ahead)
    assert day is None or abs((day - today).days) < 2 * 366
    if day and ahead is not None:
        assert day >= today if ahead else day <= today
