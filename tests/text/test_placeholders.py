from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import fill_in, read_template

NAMES = ("words", "speaker", "role", "page")


def filled(text: str, **values: str) -> str:
    template = read_template(text, NAMES)
    assert template.faults == ()
    return fill_in(template, lambda name: values.get(name, ""), {"speaker": "nobody"})


def told(text: str) -> list[tuple[str, str]]:
    """What is wrong, each with the place it is said of."""
    return [(one.words, one.span.of(text)) for one in read_template(text, NAMES).faults]


@pytest.mark.parametrize(
    ("text", "role", "result"),
    [
        ("{words} – {speaker}[, {role}].", "mayor", "W – A, mayor."),
        ("{words} – {speaker}[, {role}].", "", "W – A."),
        ("[{speaker}[ ({role})]: ]{words}", "", "A: W"),
        ("[ [{role}] [{page}] ]{words}", "", "W"),
        ("[ [{role}] [{page}] ]{words}", "mayor", " mayor  W"),
        ("[so] {words} [[so]]", "", "[so] W [[so]]"),
        (r"\[{role}\] \{words\} \\ \n", "mayor", r"[mayor] {words} \ \n"),
        (r"[\[{role}\]](x)", "mayor", "[mayor](x)"),
        ("{ WORDS }", "", "W"),
    ],
)
def test_what_is_not_known_takes_its_brackets_with_it(text: str, role: str, result: str) -> None:
    assert filled(text, words="W", speaker="A", role=role) == result


def test_outside_of_brackets_words_stand_for_what_is_not_known() -> None:
    assert filled("{speaker}: {words}[, says {speaker}]", words="W") == "nobody: W"


def test_what_is_filled_in_is_not_read_again() -> None:
    assert filled("{words}", words=r"{role} [{page}] \{") == r"{role} [{page}] \{"


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("a {wrods}", "{wrods}", "There is nothing called {wrods}; {words} was meant, perhaps."),
        ("a {}", "{}", r"There is no name between { and }. Write \{ for the sign itself."),
        ("a {words", "{", r"This { is never closed. Write \{ for the sign itself."),
        ("words} a", "}", r"This } closes nothing. Write \} for the sign itself."),
        ("a [{words}", "[", r"This [ is never closed. Write \[ for the sign itself."),
        ("{words}] a", "]", r"This ] closes nothing. Write \] for the sign itself."),
    ],
)
def test_a_fault_is_told_where_it_is(text: str, place: str, words: str) -> None:
    assert told(text) == [(words, place)]


def test_brackets_too_deep_are_a_fault_and_no_end_of_the_program() -> None:
    deep = "[" * 5_000 + "{words}" + "]" * 5_000
    assert told(deep)[0][0] == "Too many brackets inside one another."


@given(st.text(st.sampled_from("{}[]\\ wordspeakr\n–😀")))
def test_any_text_is_followed_or_told_of(text: str) -> None:
    template = read_template(text, NAMES)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in template.faults)
    assert all(one.span <= other.span for one, other in pairwise(template.faults))
    if not template.faults:
        fill_in(template, str, {})


@given(st.text())
def test_escaped_it_is_itself(text: str) -> None:
    escaped = "".join(f"\\{char}" if char in "\\{}[]" else char for char in text)
    assert filled(escaped) == text
