"""Words are found in a text as the index counts them: whole, and folded."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.search import reads_text_alone
from reader.search.query import Word
from reader.search.reading import Passage
from reader.text import fold_text


def _places(text: str, word: str) -> list[Span]:
    return Passage(text).find(Word(word, "said"))


def test_a_word_is_found_whole_only() -> None:
    assert _places("An art, an ART: artful start-art.", "art") == [
        Span(3, 6),
        Span(11, 14),
        Span(29, 32),
    ]


@given(st.text(st.sampled_from("ab -_é’"), max_size=30), st.sampled_from(["a", "ab", "aa", "e"]))
def test_places_are_those_of_the_words_of_the_folded_text(text: str, word: str) -> None:
    words = re.findall(r"[^\W_]+", fold_text(text))
    found = _places(text, word)
    assert [fold_text(place.of(text)) for place in found] == [one for one in words if one == word]


@pytest.mark.parametrize(
    ("query", "alone"),
    [
        ("", True),
        ('ferry -title:bridge OR text:"the quay"', True),
        ("date:2025 ferry*", True),
        ("said:ferry", False),
        ("ferry (speaker:lee said:quay)", False),
        ("-unquoted:ferry", False),
    ],
)
def test_a_query_that_the_words_alone_answer_is_known(query: str, *, alone: bool) -> None:
    assert reads_text_alone(query) is alone
