"""Days as pages and their addresses write them."""

from __future__ import annotations

import pytest

from reader.formats.days import day_in_address, day_of, is_later


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2026-01-07T09:30:00+01:00", "2026-01-07"),
        ("20260107", "2026-01-07"),
        ("20260107T093000Z", "2026-01-07"),
        ("7 January 2026", "2026-01-07"),
        ("Tue, 06 Jan 2026 23:30:00 -0500", "2026-01-06"),
        ("Tue Jan 06 2026 23:30:00 GMT+0100 (Central European Time)", "2026-01-06"),
        ("1767780000", "2026-01-07"),
        ("1767780000000", "2026-01-07"),
        ("9999999999", None),
        ("20260107093000", "2026-01-07"),
        ("January 2026", None),
        ("0001-01-01T00:00:00", None),
        ("Mon, 01 Jan 0001 00:00:00 +0000", None),
        ("Mon, 01 Jan 01 00:00:00 +0000", "2001-01-01"),
        ("", None),
        (None, None),
    ],
)
def test_a_day_is_told_to_the_day_or_not_at_all(words: str | None, day: str | None) -> None:
    assert day_of(words) == day


def test_an_address_may_hold_a_day() -> None:
    assert day_in_address("https://gazette.example/2026/01/07/bridge") == "2026-01-07"
    assert day_in_address("https://gazette.example/20260107-bridge") == "2026-01-07"
    assert day_in_address("https://gazette.example/2026/jan/07/bridge") == "2026-01-07"
    assert day_in_address("https://gazette.example/bridge-2026-01-07.html") == "2026-01-07"
    assert day_in_address("https://gazette.example/bridge-202601071234") is None
    assert day_in_address("https://gazette.example/2026/21/41/bridge") is None
    assert day_in_address("https://gazette.example/bridge") is None
    assert day_in_address(None) is None


def test_a_change_is_no_first_appearance() -> None:
    assert is_later("Updated 7 January 2026")
    assert is_later("Last modified: 7 January 2026")
    assert not is_later("Published 7 January 2026")
