"""Pairing of quotation marks in every style, and what a wrong mark costs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quote_marks import find_marked
from tests.analysis.quoting import article


def marked(text: str) -> list[str]:
    made = article(text)
    return [one.span.of(text) for one in find_marked(text, made.blocks)]


@pytest.mark.parametrize(
    "words",
    [
        '"The well is dry,"',
        "“The well is dry,”",
        "''The well is dry,''",
        "``The well is dry,''",
        "‘The well is dry,’",
        "'The well is dry,'",
        "«The well is dry,»",
        "« The well is dry, »",
        "„The well is dry,“",
        "„The well is dry,”",
        "‹The well is dry,›",
        "“The well is dry,“",
        "”The well is dry,”",
        '“The well is dry,"',
    ],
)
def test_every_style_is_paired(words: str) -> None:
    assert marked(f"{words} Ada Brook said.") == [words]


def test_guillemets_may_point_inwards() -> None:
    assert marked("»Wir bleiben«, sagte er. »Alle.«") == ["»Wir bleiben«", "»Alle.«"]


@pytest.mark.parametrize(
    "text",
    [
        "The farmers' market of the '90s wasn't the sisters' idea.",
        "He is 6'1\" and the screen is 5'11\" wide.",
        "Rock ’n’ roll at ten o'clock, 'til morning.",
        'See <a href="x.html" class="link">this page</a> for more.',
    ],
)
def test_apostrophes_inches_and_markup_open_nothing(text: str) -> None:
    assert marked(text) == []


def test_a_plural_possessive_does_not_close_a_single_mark() -> None:
    assert marked("'It was the girls' plan, not ours,' he said.") == [
        "'It was the girls' plan, not ours,'"
    ]


def test_nested_words_belong_to_the_outer_quotation() -> None:
    text = "“She told me ‘never again’ and hung up,” he said."
    assert marked(text) == ["“She told me ‘never again’ and hung up,”"]


def test_nested_marks_of_one_style() -> None:
    text = "“The “fresh” fish was old,” he said. “Very old.”"
    assert marked(text) == ["“The “fresh” fish was old,”", "“Very old.”"]


def test_a_paragraph_that_opens_again_goes_on() -> None:
    text = "“We came by boat.\n\n“We left on foot,” he said."
    assert marked(text) == ["“We came by boat.\n\n“We left on foot,”"]


def test_a_quotation_closed_in_the_next_paragraph_goes_on() -> None:
    text = "“We came by boat.\n\nWe left on foot,” he said."
    assert marked(text) == ["“We came by boat.\n\nWe left on foot,”"]


def test_a_lost_closer_costs_no_more_than_its_paragraph() -> None:
    text = '"We lost it, Ada Brook said.\n\nThe rest is "fine," he said.'
    assert marked(text) == ['"We lost it,', '"fine,"']


def test_a_lost_closer_before_the_next_opener() -> None:
    text = "“We lost it, Ada Brook said. “We will look again,” she added."
    assert marked(text) == ["“We lost it,", "“We will look again,”"]


def test_a_lost_opener_takes_nothing() -> None:
    assert marked("We lost it,” she said. “Look again.”") == ["“Look again.”"]


def test_single_marks_with_blanks_on_both_sides_as_scanned_books_have_them() -> None:
    text = "' It held all night, ' said Ada Brook. ' We were lucky. ' The rest of us slept."
    assert marked(text) == ["' It held all night, '", "' We were lucky. '"]


MARKS = st.text(st.sampled_from("ab ,.?\n\"“”'‘’`«»„‹›<=>2s—"), max_size=200)


@given(MARKS)
def test_any_marks_give_ordered_spans_inside_the_text(text: str) -> None:
    found = find_marked(text, article(text).blocks)
    ends = [0, *(one.end for one in found)]
    assert all(end <= one.start < one.end for end, one in zip(ends, found, strict=False))
    assert ends[-1] <= len(text)
    for one in found:
        assert one.start <= one.inner(text).start <= one.inner(text).end <= one.end
