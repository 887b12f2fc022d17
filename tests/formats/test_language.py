"""Which language a text is in."""

from __future__ import annotations

import pytest

from reader.formats.language import language_code, language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The mayor said that he would not resign and that it was over.", "en"),
        ("Der Bürgermeister sagte, dass er nicht zurücktritt und dass es vorbei ist.", "de"),
        ("Le maire a dit qu’il ne quitterait pas son poste et que c’est fini.", "fr"),
        ("El alcalde dijo que no se va a ir y que todo esto es una mentira.", "es"),
        ("OpenAI GPT-4", None),
        ("", None),
    ],
)
def test_little_words_tell_the_language(text: str, code: str | None) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("fr_CA", "fr"),
        ("deu", "de"),
        ("German", "de"),
        ("Français", "fr"),
        ("English (United Kingdom)", "en"),
        ("Klingon", None),
        ("", None),
    ],
)
def test_a_file_may_declare_its_language_in_many_ways(words: str, code: str | None) -> None:
    assert language_code(words) == code
