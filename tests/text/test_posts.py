"""The line under an embedded post."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import SIGNATURE


@pytest.mark.parametrize(
    ("line", "name", "handle", "day"),
    [
        ("— Ada Brook (@adabrook) January 6, 2026", "Ada Brook", "@adabrook", "January 6, 2026"),
        (
            "— Per Holm (@perholm.example) 7 January 2026 at 10:12",
            "Per Holm",
            "@perholm.example",
            "7 January 2026 at 10:12",
        ),
        (
            "— Kim Vale (@kim@social.example) Jan 7, 2026, 9:05 PM",
            "Kim Vale",
            "@kim@social.example",
            "Jan 7, 2026, 9:05 PM",
        ),
        ("— Jürgen Weiß (@jw) 7. März 2026", "Jürgen Weiß", "@jw", "7. März 2026"),
        ("--Ada (@ada)", "Ada", "@ada", None),
    ],
)
def test_name_handle_and_day_are_told(line: str, name: str, handle: str, day: str | None) -> None:
    match = SIGNATURE.search(f"Never again. {line}")
    assert match is not None
    assert (match["name"], match["handle"], match["date"]) == (name, handle, day)


def test_a_handle_in_a_sentence_signs_nothing() -> None:
    assert SIGNATURE.search("The mayor (@ada) wrote at 10:12.") is None


@given(st.text("—-(@). adJ6,0:\n", max_size=80))
def test_any_line_is_looked_at(line: str) -> None:
    match = SIGNATURE.search(line)
    assert match is None or match["handle"].startswith("@")
