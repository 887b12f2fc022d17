"""Words are broken where words end, and only what is shown is cut."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from reader.ui.broken_lines import BrokenLines
from reader.ui.fonts import interface_font

WORDS = "The council approved the new harbour wall after a debate of nine hours on Monday"


@pytest.fixture
def lines(qapp: object) -> BrokenLines:
    assert qapp
    return BrokenLines(interface_font(13), 3)


def test_what_fits_is_one_line_as_it_is(lines: BrokenLines) -> None:
    assert lines.of("The council", 400) == ["The council"]


def test_words_are_broken_between_words_and_none_is_lost(lines: BrokenLines) -> None:
    broken = lines.of(WORDS, 240)
    assert 1 < len(broken) <= 3
    assert " ".join(broken) == WORDS


def test_the_last_line_ends_with_dots_when_more_would_come(lines: BrokenLines) -> None:
    broken = lines.of(WORDS * 4, 120)
    assert len(broken) == 3
    assert broken[-1].endswith("…")


@given(words=st.text(max_size=200), width=st.integers(20, 400))
@settings(max_examples=60, deadline=None)
def test_any_words_become_so_many_lines_at_most(words: str, width: int) -> None:
    made = BrokenLines(interface_font(13), 2)
    broken = made.of(words, width)
    assert len(broken) <= 2
    assert made.of(words, width) == broken


def test_a_line_is_no_wider_than_its_room(lines: BrokenLines) -> None:
    metrics = QFontMetrics(interface_font(13))
    assert all(metrics.horizontalAdvance(one) <= 200 for one in lines.of(WORDS, 200))


def test_the_rows_of_a_long_transcript_are_broken_once(
    lines: BrokenLines, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [f"Row {number}: {WORDS}" for number in range(5_000)]
    made = [lines.of(words, 240) for words in rows]
    monkeypatch.setattr(lines, "_broken", None)  # not called any more
    assert [lines.of(words, 240) for words in rows] == made


def test_a_word_longer_than_a_line_is_broken_and_none_of_it_lost(lines: BrokenLines) -> None:
    word = "Donaudampfschifffahrtsgesellschaft"
    broken = lines.of(word, 120)
    assert "".join(broken) == word
    metrics = QFontMetrics(interface_font(13))
    assert all(metrics.horizontalAdvance(one) <= 120 for one in broken)
