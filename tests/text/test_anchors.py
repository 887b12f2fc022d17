"""Places that are found again after an edit, or not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span, TextAnchor
from reader.text import anchor_of, find_anchor

TEXT = "The mill burned. Ann saw the mill. Bo sold the mill to Ann in May."


def place(words: str, start: int = 0) -> Span:
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


def test_words_are_found_where_they_stood() -> None:
    second = place("the mill", 30)
    assert find_anchor(TEXT, anchor_of(TEXT, second)) == second


def test_words_are_found_where_they_moved_to() -> None:
    anchor = anchor_of(TEXT, place("the mill", 30))
    found = find_anchor("In May, again: " + TEXT, anchor)
    assert found is not None
    assert found.start == place("the mill", 30).start + 15


def test_words_are_found_when_one_side_of_them_was_edited() -> None:
    anchor = anchor_of(TEXT, place("Bo sold"))
    edited = TEXT.replace("Ann saw the mill.", "Nobody at all saw it.")
    found = find_anchor(edited, anchor)
    assert found is not None
    assert found.of(edited) == "Bo sold"


def test_words_that_may_be_at_two_places_are_at_none() -> None:
    anchor = TextAnchor("the mill", "x", "y", 3)
    assert find_anchor(TEXT, anchor) is None
    twice = anchor_of("a b", Span(2, 3))
    assert find_anchor("  a b   a b", replace_start(twice)) is None


def replace_start(anchor: TextAnchor) -> TextAnchor:
    return TextAnchor(anchor.exact, anchor.prefix, anchor.suffix, 90)


def test_words_that_are_gone_are_nowhere() -> None:
    assert find_anchor(TEXT, TextAnchor("the barn", "", "", 0)) is None
    assert find_anchor(TEXT, TextAnchor("", "", "", 0)) is None


@given(st.text("ab ", max_size=60), st.data())
def test_every_place_of_an_unchanged_text_is_found_again(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = find_anchor(text, anchor_of(text, Span(start, end)))
    assert found == (Span(start, end) if start < end else None)
