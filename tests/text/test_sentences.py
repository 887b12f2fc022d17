"""Where sentences end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text import first_sentence, sentences


def split(text: str, *, wrapped: bool = False) -> list[str]:
    whole = Span(0, len(text))
    return [span.of(text) for span in sentences(text, whole, wrapped=wrapped)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The report from Wired on Dec. 9. 2025, cites employees.",
        "He moved to Raleigh, N.C., in May.",
        "Mr. Brandt met Dr. Ferro and Gov. Lee.",
        "J. K. Hale and R.W. Cole signed it.",
        "The U.S. Senate voted 51-49.",
        "They meet at 5 p.m. Monday.",
        "It rose 3.5 percent to $1.2 million.",
        "“Why?” he asked.",
        "“Why?” Jane Smith asked.",
        "Acme Inc. said so.",
        "See No. 5 and pp. 12-14.",
        "“I … don’t know,” she said.",
        "Am 3. Oktober kam er.",
        "Yahoo! is a company.",
        "1. First, the bridge.",
        "Apple Inc. CEO Lee spoke.",
        "Acme Corp. Chairman Lee spoke.",
        "Acme Inc. (Nasdaq: ACME) fell.",
        "At 5 p.m. Smith left.",
        "It opens at 5 p.m. EST on Monday.",
        "PORT ELLERY, Me. — The ferry sank.",
        "It was . . . over.",
        "Call ext. 4471 now.",
        "He came (it was late. ) alone.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He left in 2019.", "She stayed."),
        ("“We are done.”", "He left."),
        ("''We are done.''", "He left."),
        ("He lives in the U.S.", "The firm does not."),
        ("She joined Acme Inc.", "The firm is small."),
        ("They met at 5 p.m.", "It rained."),
        ("The answer was no.", "Nobody minded."),
        ("„Ja.“", "Er ging."),
        ("»Ja.«", "Er ging."),
        ("« Bien sûr ! »", "Il part."),
        ("Who knew?", "“Nobody,” he said."),
        ("(It was late.)", "They left."),
        ("So it ends…", "Or does it?"),
        ("So did I.", "Then we left."),
        ("She left Acme Inc.", "Homeowners did not."),
        ("They left at 5 p.m.", "Smith stayed."),
        ("He lives in the U.S.", "Currently, he writes."),
        ("It lies at 300 m.", "Goats graze there."),
        ("iPad sales rose.", "eBay fell."),
        ("More is on our page.", "https://example.org"),
        ("the bus came.", "nobody got in"),
        ("1. Sign it.", "2. Wait."),
        ("It was over . . .", "He wept."),
    ],
)
def test_marks_that_close_belong_to_the_sentence_they_close(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_a_line_end_ends_a_sentence() -> None:
    assert split("A headline without a stop\nThe first sentence.") == [
        "A headline without a stop",
        "The first sentence.",
    ]


def test_wrapped_lines_do_not() -> None:
    assert split("The mayor of\nPort Aldous spoke.\n\nHe left.", wrapped=True) == [
        "The mayor of\nPort Aldous spoke.",
        "He left.",
    ]


def test_an_opening_guillemet_belongs_to_what_it_opens() -> None:
    assert split("Er kam. »Nein«, sagte er.") == ["Er kam.", "»Nein«, sagte er."]


@given(st.text() | st.text(alphabet="aA1 .!?…\"”“»«)\n'"), st.booleans())
def test_sentences_stand_in_order_and_hold_everything_but_white_space(
    text: str,
    wrapped: bool,  # noqa: FBT001 - given by hypothesis
) -> None:
    spans = sentences(text, Span(0, len(text)), wrapped=wrapped)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert "".join("".join(s.of(text) for s in spans).split()) == "".join(text.split())
    assert all(s == s.trimmed(text) and len(s) for s in spans)


@given(st.text(alphabet="aA. \n"), st.data())
def test_sentences_stay_inside_what_was_asked_for(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert all(span in Span(start, end) for span in sentences(text, Span(start, end)))


@given(st.text(alphabet="aA. \n"))
def test_the_first_is_the_first_of_all(text: str) -> None:
    whole = Span(0, len(text))
    first = first_sentence(text, whole, wrapped=True)
    assert first == next(iter(sentences(text, whole, wrapped=True)), None)
