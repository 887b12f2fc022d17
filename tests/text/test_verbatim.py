"""Finding words exactly as they stand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.text import find_verbatim, fold, fold_text

TRICKY = "aß ﬁ…“”‘’''--—\u00ad\u0301é\n."


def found(text: str, needle: str) -> list[str]:
    return [span.of(text) for span in find_verbatim(fold(text), needle)]


def test_marks_dashes_case_and_line_breaks_do_not_matter() -> None:
    text = "He called it “hard to\ndo—really” again."
    assert found(text, '"Hard to do-really"') == ["“hard to\ndo—really”"]


def test_every_place_is_found() -> None:
    assert len(found("no, no and NO", "no")) == 3


def test_a_word_is_not_found_inside_another() -> None:
    assert found("Bridges and a bridge, the bridgehead", "bridge") == ["bridge"]


def test_a_possessive_does_not_hide_a_name() -> None:
    assert found("OpenAI’s memo", "OpenAI") == ["OpenAI"]


def test_half_a_character_is_no_match() -> None:
    assert found("wait… what", ".") == []


def test_nothing_stands_nowhere() -> None:
    assert found("text", "  ") == []


@given(st.text(alphabet=TRICKY), st.text(alphabet=TRICKY, max_size=4))
def test_every_place_found_folds_to_what_was_looked_for(text: str, needle: str) -> None:
    for words in found(text, needle):
        assert fold_text(words) == fold_text(needle).strip()


@given(st.text(alphabet=TRICKY), st.data())
def test_a_whole_text_is_found_in_itself(text: str, data: st.DataObject) -> None:
    padding = data.draw(st.sampled_from(["", " ", "x "]))
    if fold_text(text).strip(" -'\""):
        assert found(padding + text, text)
