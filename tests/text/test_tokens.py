"""Words, numbers and marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text import tokens


def split(text: str) -> list[str]:
    return [token.of(text) for token in tokens(text, Span(0, len(text)))]


def test_apostrophes_and_hyphens_stay_inside_a_word() -> None:
    assert split("OpenAI's fact-based GPT-4") == ["OpenAI's", "fact-based", "GPT-4"]


def test_marks_around_a_word_do_not() -> None:
    assert split("‘it’s’ ''late,''") == ["‘", "it’s", "’", "''", "late", ",", "''"]


def test_letters_with_stops_are_one_word() -> None:
    assert split("U.S. aid.") == ["U.S.", "aid", "."]


def test_numbers_keep_their_separators() -> None:
    assert split("$1,250.75, 3.5% and the 1990s") == [
        "$", "1,250.75", ",", "3.5", "%", "and", "the", "1990s",
    ]  # fmt: skip


def test_kinds_are_told() -> None:
    text = "Nine 9 !"
    assert [token.kind for token in tokens(text, Span(0, len(text)))] == ["word", "number", "mark"]


def test_only_what_is_inside_is_split() -> None:
    assert [token.span for token in tokens("one two three", Span(4, 7))] == [Span(4, 7)]


@given(st.text())
def test_tokens_hold_every_character_but_white_space_once(text: str) -> None:
    assert "".join(split(text)) == "".join(text.split())
