"""A click on a count becomes a clause of the query."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.narrowing import in_quotations, narrowed
from reader.search.parser import parsed
from tests.search.samples import Library, pair


@pytest.mark.parametrize(
    ("query", "field", "value", "after"),
    [
        ("", "person", "Ada Brook", 'person:"Ada Brook"'),
        ("ferry", "org", "NASA", "ferry org:NASA"),
        ("ferry org:nasa", "org", "NASA", "ferry org:nasa"),
        ("a OR b", "place", "Nordby", "(a OR b) place:Nordby"),
        ("(a OR b)", "place", "Nordby", "(a OR b) place:Nordby"),
        ('a "b c', "source", "Daily", 'a "b c" source:Daily'),
        ("(a (b", "source", "Daily", "(a (b)) source:Daily"),
        ("a) b", "source", "Daily", "a  b source:Daily"),
        ("a OR", "source", "Daily", "a source:Daily"),
        ("a date:2025", "date", "2025-03..2025-06", "a date:2025-03..2025-06"),
        ('in:"last 3 months" a', "date", "2024", "a date:2024"),
        ("-date:2025 (date:2024 b)", "date", "2025", "-date:2025 (date:2024 b) date:2025"),
        ("a date:2025 b", "date", "", "a b"),
        ("a OR date:2025", "date", "", "a OR date:2025"),
        ("a", "date", "", "a"),
    ],
)
def test_a_clause_is_added(query: str, field: str, value: str, after: str) -> None:
    assert narrowed(query, field, value) == after


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    texts = ["a ab", "b ab", "a b", "c"]
    pairs = [
        pair(text, (), f"{at}", source="Daily" if at % 2 else "Evening")
        for at, text in enumerate(texts)
    ]
    return Library(tmp_path_factory.mktemp("index") / "index", pairs)


@given(st.text(alphabet='abAONRDT "“():-*~', max_size=16) | st.text(max_size=8))
def test_what_is_narrowed_finds_what_both_find(library: Library, query: str) -> None:
    both = set(library.find(query)) & set(library.find("source:daily"))
    after = narrowed(query, "source", "Daily")
    assert set(library.find(after)) == both
    assert narrowed(after, "source", "Daily") == after


@given(st.text(alphabet='ab "():-', max_size=12))
def test_dates_take_the_place_of_dates(query: str) -> None:
    once = narrowed(query, "date", "2024")
    assert narrowed(narrowed(query, "date", "2025"), "date", "2024").split() == once.split()
    assert parsed(once).remarks == () or "date:2024" in once


@pytest.mark.parametrize(
    ("query", "after"),
    [
        ("hard", "said:hard"),
        ('"hard to do"', 'said:"hard to do"'),
        ('"hard do"~3', 'said:"hard do"~3'),
        ("hard do", "said:(hard do)"),
        ("hard OR do", "said:(hard OR do)"),
        ("-hard", "said:(-hard)"),
        ("speaker:lund hard", "said:(speaker:lund hard)"),
        ("said:hard do", "said:(said:hard do)"),
        ("(a) (b)", "said:((a) (b))"),
        ('a "b', 'said:(a "b")'),
    ],
)
def test_words_are_looked_for_in_quotations_alone_and_again_anywhere(
    query: str, after: str
) -> None:
    assert in_quotations(query) == after
    assert in_quotations(after) == query + '"' * (query.count('"') % 2)


@pytest.mark.parametrize("query", ["", "  ", "()"])
def test_nothing_is_looked_for_in_quotations(query: str) -> None:
    assert in_quotations(query).strip(" ()") in {"", "said:"}


def test_in_quotations_speakers_and_dates_are_what_they_were() -> None:
    after = in_quotations("speaker:lund hard date:2025")
    assert parsed(after).node == parsed("speaker:lund said:hard date:2025").node


@given(st.text(alphabet='abOR ":()-~*said', max_size=16))
def test_any_query_can_be_asked_of_quotations(query: str) -> None:
    after = in_quotations(query)
    assert after == query or after == after.strip()
