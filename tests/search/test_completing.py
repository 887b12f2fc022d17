"""Queries are completed where the cursor stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.search.completing import (
    Fragment,
    completed,
    fields_like,
    fixed_values,
    fragment,
    written_value,
)
from reader.search.parser import parsed
from reader.search.query import Everything, Phrase, Word


@pytest.mark.parametrize(
    ("before", "field", "words", "start"),
    [
        ("spea", "", "spea", 0),
        ("a -spea", "", "spea", 3),
        ("(spea", "", "spea", 1),
        ("speaker:", "speaker", "", 8),
        ("a SPEAKER:ad", "speaker", "ad", 10),
        ('speaker:"ada br', "speaker", "ada br", 8),
        ("speaker:“ada", "speaker", "ada", 8),
        ("speaker:(ada OR bo", "speaker", "bo", 16),
        ("in:last", "in", "last", 3),
        ('"two wor', "", "two wor", 0),
        ("-has:q", "has", "q", 5),
    ],
)
def test_what_is_being_typed(before: str, field: str, words: str, start: int) -> None:
    assert fragment(before) == Fragment(Span(start, len(before)), field, words)


@pytest.mark.parametrize("before", ["", "a ", '"a b"', "speaker:ada ", "a (", "colour:", "a OR"])
def test_nothing_is_being_typed(before: str) -> None:
    assert fragment(before) is None


def test_fields_and_their_fixed_values() -> None:
    assert fields_like("S") == ("speaker", "said", "source", "since")
    assert fixed_values("has", "") == ("quote", "correction", "star", "note", "highlight")
    assert fixed_values("in", "last 1") == ("last 12 months",)
    assert fixed_values("speaker", "") == ()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Ada", "Ada"),
        ("Ada Brook", '"Ada Brook"'),
        ("2025-01", "2025-01"),
        ("Bill “Bo” Ek", '"Bill ″Bo″ Ek"'),
        ("-x", '"-x"'),
        ("a:b", '"a:b"'),
        ("", '""'),
    ],
)
def test_values_are_put_in_marks_when_they_need_them(value: str, written: str) -> None:
    assert written_value(value) == written


@pytest.mark.parametrize(
    ("query", "cursor", "text", "after"),
    [
        ("spea", 4, "speaker:", "speaker:|"),
        ("speaker:ad said:x", 10, '"Ada Brook"', 'speaker:"Ada Brook"| said:x'),
        ('speaker:"ad"', 11, '"Ada Brook"', 'speaker:"Ada Brook" |'),
        ("(org:b)", 6, "Board", "(org:Board|)"),
        ("a b", 1, "Axe", "Axe| b"),
    ],
)
def test_a_completion_takes_the_place_of_what_was_typed(
    query: str, cursor: int, text: str, after: str
) -> None:
    of = fragment(query[:cursor])
    assert of is not None
    done, at = completed(query, of, text)
    assert f"{done[:at]}|{done[at:]}" == after


@given(st.text(alphabet='ab:( )"“-spekr', max_size=12))
def test_any_beginning_has_a_fragment_at_its_end_or_none(before: str) -> None:
    found = fragment(before)
    assert found is None or (found.span.end == len(before) and found.words in before)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12))
def test_a_value_as_written_is_looked_for_whole(value: str) -> None:
    found = parsed(f"speaker:{written_value(value)}")
    assert found.remarks == ()
    assert isinstance(found.node, Word | Phrase | Everything)
    assert getattr(found.node, "scope", "speaker") == "speaker"
