"""Numbers in digits and in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.numerals import NUMBER, number, shown


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7),
        ("1,234.5", 1234.5),
        (".5", 0.5),
        ("1/2", 0.5),
        ("1 1/2", 1.5),
        ("seven", 7),
        ("Twenty-five", 25),
        ("two hundred and six", 206),
        ("three million", 3_000_000),
        ("two million three hundred thousand", 2_300_000),
        ("2.5 billion", 2_500_000_000),
        ("12 lakh", 1_200_000),
        ("two dozen", 24),
        ("a hundred", 100),
        ("half", 0.5),
        ("half a million", 500_000),
        ("half-a million", 500_000),
        ("a quarter of a million", 250_000),
        ("three-quarters of a million", 750_000),
        ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000),
        ("half a dozen", 6),
        ("2,6 million", 2_600_000),
    ],
)
def test_numbers_are_read(written: str, value: float) -> None:
    assert number(written) == value


@pytest.mark.parametrize(
    "written",
    ["", " ", "blue", "3/0", "and", "seven dwarfs", "1.2.3", "9" * 400, "1/" + "9" * 5000],
)
def test_what_is_no_number_has_no_value(written: str) -> None:
    assert number(written) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("about 1,200 of them", "1,200"),
        ("some twenty-five of them", "twenty-five"),
        ("a gift of 3 million to them", "3 million"),
        ("a gift of a million to them", "a million"),
        ("two hundred and six of them", "two hundred and six"),
        ("half a million of them", "half a million"),
        ("two and a half million of them", "two and a half million"),
    ],
)
def test_a_number_is_found_whole(text: str, found: str) -> None:
    match = re.search(rf"\b{NUMBER}\b", text)
    assert match is not None
    assert match[0] == found


@pytest.mark.parametrize(("value", "words"), [(7.0, "7"), (2.5, "2.5"), (0.0, "0")])
def test_a_whole_number_is_shown_without_a_fraction(value: float, words: str) -> None:
    assert shown(value) == words


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_with_commas_say_what_they_say(value: int) -> None:
    assert number(f"{value:,}") == value


@given(st.text(max_size=40))
def test_any_text_can_be_asked(text: str) -> None:
    value = number(text)
    assert value is None or value >= 0
