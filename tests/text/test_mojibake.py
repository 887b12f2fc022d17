"""Text that was saved in the wrong encoding before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import broken_places, repaired

SAID = "“It’s late,” she said — in the café."


def broken(text: str) -> str:
    """Return UTF-8 as a program shows it that takes it for Windows-1252."""
    raw = text.encode()
    return "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in raw)


def test_marks_and_accents_are_put_back() -> None:
    assert "â€œIt" in broken(SAID)
    assert broken_places(broken(SAID)) == 5
    assert repaired(broken(SAID)) == SAID


@pytest.mark.parametrize(
    "sound",
    [
        SAID,
        "plain words",
        "« Déjà », dit-elle à Saint-Étienne.",
        "„Übermäßig“, sagte Jürgen Weiß.",
        "Ã is a letter of Portuguese: MANHÃ, AMANHÃ, IRMÃ.",
        "Â« rare, and alone",
        "Москва и Київ",
        "東京で“引用”",
    ],
)
def test_a_sound_text_is_left_as_it_is(sound: str) -> None:
    assert broken_places(sound) == 0


def test_a_broken_passage_in_a_text_full_of_sound_marks_is_no_broken_text() -> None:
    assert broken_places(SAID * 20 + "It was saved as “â€œâ€™”.") == 0


@given(st.text())
def test_whatever_is_utf_8_comes_back(text: str) -> None:
    text = "".join(one for one in text if not 0xD800 <= ord(one) <= 0xDFFF)
    assert repaired(broken(text)) == repaired(text) or broken(text) != text
    if text.isascii():
        assert repaired(text) == text


@given(st.text(st.characters(min_codepoint=0xA0, exclude_categories=["Cs"])))
def test_what_is_beyond_ascii_comes_back_exactly(text: str) -> None:
    assert repaired(broken(text)) == text
