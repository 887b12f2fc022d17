"""Folding: what reads the same is the same, and every place leads back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text import fold, fold_text

TRICKY = "aAß ﬁ…“”‘’''«»—-\u00ad\u200b\u0301é\n\t\r\u00a0İŉ½²´`℃😀\ufe0fø가がͺ"
texts = st.text() | st.text(alphabet=TRICKY)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("OpenAI", "openai"),
        (
            "“curly” ‘single’ «guillemets» „low“ ``tex''",
            '"curly" \'single\' "guillemets" "low" "tex"',
        ),
        ("it’s it´s it`s", "it's it's it's"),
        ("non‑breaking – en — em −minus -- two", "non-breaking - en - em -minus - two"),
        ("café cafe\u0301 Ångström Łódź", "cafe cafe angstrom lodz"),
        ("Straße ﬁnance Œuvre", "strasse finance oeuvre"),
        ("soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark"),
        ("a \u00a0\r\n\t b", "a b"),
        ("wait…", "wait..."),
    ],
)
def test_what_reads_the_same_folds_the_same(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_a_place_in_the_folded_text_leads_back_to_its_characters() -> None:
    text = "Die  Straße,\n„Café“"
    folded = fold(text)
    at = folded.text.index("strasse")
    assert folded.original(Span(at, at + len("strasse"))).of(text) == "Straße"


def test_half_of_an_opened_letter_leads_back_to_the_whole() -> None:
    assert fold("ß").original(Span(0, 1)) == Span(0, 1)
    assert fold("ß").original(Span(1, 2)) == Span(0, 1)


def test_an_accent_of_its_own_belongs_to_its_letter() -> None:
    assert fold("cafe\u0301 noir").original(Span(0, 4)) == Span(0, 5)


@given(texts)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold_text(text)
    assert fold_text(once) == once


@given(texts)
def test_with_or_without_the_way_back_the_text_is_the_same(text: str) -> None:
    assert fold(text).text == fold_text(text)


@given(texts, st.data())
def test_every_place_leads_inside_the_text_and_keeps_its_order(
    text: str, data: st.DataObject
) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    original = folded.original(Span(start, end))
    assert 0 <= original.start <= original.end <= len(text)
    later = folded.original(Span(end, len(folded.text)))
    assert original.start <= later.start


@given(texts)
def test_what_stands_at_the_original_place_folds_to_what_was_asked(text: str) -> None:
    folded = fold(text)
    for start in range(len(folded.text)):
        place = folded.original(Span(start, start + 1))
        assert folded.text[start] in fold_text(place.of(text))
