"""A query's part about quotations is told from the rest, and which of them answer it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Attribution, Quote, Span, Speaker
from reader.search import quotation_clauses, touched


@pytest.mark.parametrize(
    ("query", "clauses"),
    [
        ("budget", None),
        ("date:2025 title:said", None),
        ("-said:budget", None),
        ("speaker:Tworek openai", "speaker:Tworek"),
        ('openai said:"hard to do"', 'said:"hard to do"'),
        ("said:(a OR b) date:2025", "said:(a OR b)"),
        ("speaker:Lund said:“we wait” -iraq", "speaker:Lund said:“we wait”"),
        ("said:a OR said:b", "said:a OR said:b"),
        ("(said:a OR speaker:b)", "(said:a OR speaker:b)"),
        ('said:"a b"~10 x', 'said:"a b"~10'),
        ("said:«hard to do» x", "said:«hard to do»"),
        ("x said:„hard to do“", "said:„hard to do“"),
        ("x NOT said:budget", None),
    ],
)
def test_the_clauses_about_quotations_are_told_from_the_rest(
    query: str, clauses: str | None
) -> None:
    assert quotation_clauses(query) == clauses


def told(name: str | None) -> tuple[Quote, ...]:
    attribution = Attribution(Speaker(name), None, Span(20, 24), 0.9, ()) if name else None
    return (Quote(Span(0, 10), "direct", 0, attribution),)


def test_a_place_in_the_words_or_in_the_cue_touches_a_quotation() -> None:
    assert touched(told("Ada"), [Span(9, 12)])
    assert touched(told("Ada"), [Span(20, 24)])
    assert not touched(told("Ada"), [Span(10, 20)])
    assert not touched(told(None), [Span(20, 24)])


@given(st.text(alphabet='said:quote ()"“”~ORab-12', max_size=60))
def test_any_query_is_taken_apart(query: str) -> None:
    clauses = quotation_clauses(query)
    assert clauses is None or ":" in clauses
