"""Tests of what an article is about most."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse
from reader.analysis.document import Document
from reader.analysis.salience import Salience
from reader.model import Article, Block, Mention, Span
from tests.analysis.quoting import article


def titled(title: str, text: str) -> Article:
    """Return an article that knows its title, as the formats tell it."""
    made = article(text, title=title)
    span = Span(0, len(title))
    return replace(made, title=title, title_span=span, body=Span(len(title) + 2, len(made.text)))


def first(made: Article) -> str:
    """Return whom or what an article is about most."""
    analysis = analyse(made)
    return max((*analysis.people, *analysis.organisations), key=lambda one: one.salience).name


def test_who_is_spoken_of_as_she_outranks_who_is_named_as_often() -> None:
    text = (
        "Mr. Leo Byrd sold the mill to Ms. Ada Brook on Monday. She had wanted it for years. "
        "She paid at once. Her house stands beside it."
    )
    assert first(article(text)) == "Ada Brook"


def test_the_title_decides_between_two_named_equally_often() -> None:
    text = "Leo Byrd met Ada Brook. Leo Byrd and Ada Brook shook hands."
    assert first(titled("Nobody saw Ada Brook arrive", text)) == "Ada Brook"


def test_the_title_outweighs_who_is_named_more_often() -> None:
    text = "Leo Byrd met Ada Brook. Leo Byrd smiled. Leo Byrd left. Leo Byrd came back."
    assert first(titled("Ada Brook sells the mill", text)) == "Ada Brook"


def test_a_name_that_only_a_heading_has_is_not_what_the_text_is_about() -> None:
    text = "Leo Byrd came late. Nobody had told him that the mill was sold."
    assert first(titled("Ada Brook Closes the Door", text)) == "Leo Byrd"


@pytest.mark.parametrize(
    "lead",
    [
        "ELMTON (Norvik News) — Leo Byrd sold the old mill by the river to its tenants on Monday.",
        "On Monday (Norvik News) Leo Byrd sold the old mill by the river to all of its tenants.",
    ],
)
def test_a_dateline_names_nobody_the_text_is_about(lead: str) -> None:
    assert first(article(f"{lead}\nNorvik News has heard of Leo Byrd.")) == "Leo Byrd"


def test_who_opens_the_first_paragraph_outranks_who_ends_it() -> None:
    text = "Leo Byrd sold the old mill by the river to Ada Brook on Monday. Ada Brook and Leo Byrd."
    assert first(article(text)) == "Leo Byrd"


@given(st.text(alphabet="Ab —(.\n", max_size=150), st.integers(0, 150), st.integers(0, 40))
def test_salience_is_a_share(text: str, start: int, end: int) -> None:
    made = article(text)
    if made.blocks:
        title = made.blocks[0].span
        made = replace(made, title_span=title, blocks=(Block(title, "title"), *made.blocks[1:]))
    mention = Mention(Span(start, start + end))
    assert 0 <= Salience(Document.of(made), 1).of([mention]) <= 1
