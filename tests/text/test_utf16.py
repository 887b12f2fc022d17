"""Offsets in UTF-16 units."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text import Utf16Map


def test_one_emoji_moves_everything_behind_it_by_one() -> None:
    where = Utf16Map("a😀b")
    assert [where.units(point) for point in range(4)] == [0, 1, 3, 4]


def test_the_inside_of_a_pair_is_its_character() -> None:
    where = Utf16Map("a😀b")
    assert [where.points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_offsets_outside_are_brought_to_the_ends() -> None:
    where = Utf16Map("😀")
    assert (where.units(9), where.points(9), where.points(-1)) == (2, 1, 0)


@given(st.text(alphabet="aé“😀𝔘\n"))
def test_units_are_those_of_the_encoded_text(text: str) -> None:
    where = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = where.units(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert where.points(unit) == point
