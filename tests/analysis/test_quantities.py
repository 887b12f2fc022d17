"""Amounts: each way of writing one by an example of our own making."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.document import Document
from reader.analysis.quantities import find_quantities
from tests.analysis.quoting import article


def _amounts(text: str) -> list[tuple[str, str, float, str | None]]:
    made = article(text)
    return [
        (one.span.of(made.text), one.kind, one.value, one.unit)
        for one in find_quantities(Document.of(made))
    ]


@pytest.mark.parametrize(
    ("text", "words", "value", "currency"),
    [
        ("It cost $5.", "$5", 5, "USD"),
        ("It cost $2.5 million.", "$2.5 million", 2.5e6, "USD"),
        ("It cost US$3bn.", "US$3bn", 3e9, "USD"),
        ("It cost N7.2 billion.", "N7.2 billion", 7.2e9, "NGN"),
        ("It cost N50,000.", "N50,000", 50_000, "NGN"),
        ("It cost Tk 2.5 crore.", "Tk 2.5 crore", 2.5e7, "BDT"),
        ("It cost Rs 5 crores.", "Rs 5 crores", 5e7, "INR"),
        ("It cost KSh 900.", "KSh 900", 900, "KES"),
        ("It cost COP$3 million.", "COP$3 million", 3e6, "COP"),
        ("It cost $4mn.", "$4mn", 4e6, "USD"),
        ("It cost 40 Egyptian pounds.", "40 Egyptian pounds", 40, "EGP"),
        ("It cost $5-10 million.", "$5", 5e6, "USD"),
        ("It cost €1,200.50.", "€1,200.50", 1200.5, "EUR"),
        ("It cost £7m.", "£7m", 7e6, "GBP"),
        ("It cost A$5k.", "A$5k", 5e3, "AUD"),
        ("It cost Rs 5 lakh.", "Rs 5 lakh", 5e5, "INR"),
        ("It cost KES 300.", "KES 300", 300, "KES"),
        ("It cost RMB 300.", "RMB 300", 300, "CNY"),
        ("It cost 40 million dollars.", "40 million dollars", 4e7, "USD"),
        ("It cost 50 cents.", "50 cents", 0.5, "USD"),
    ],
)
def test_money_is_found_with_its_currency(
    text: str, words: str, value: float, currency: str
) -> None:
    assert _amounts(text) == [(words, "money", value, currency)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It rose 5% there.", "5%", 5),
        ("It rose 2.5 percent.", "2.5 percent", 2.5),
        ("It rose 3 per cent.", "3 per cent", 3),
        ("It rose two point five per cent.", "two point five per cent", 2.5),
        ("It rose three percentage points.", "three percentage points", 3),
        ("It rose half a percent.", "half a percent", 0.5),
        ("It rose from 12 to 15 percent.", "15 percent", 15),
    ],
)
def test_percentages_are_found(text: str, words: str, value: float) -> None:
    assert _amounts(text) == [(words, "percent", value, "%")]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value", "unit"),
    [
        ("It drew 12 people.", "12 people", "count", 12, "people"),
        ("It drew two dozen children.", "two dozen children", "count", 24, "children"),
        ("It drew a hundred people.", "a hundred people", "count", 100, "people"),
        ("They built twenty-five new homes.", "twenty-five new homes", "count", 25, "homes"),
        ("It is ten miles off.", "ten miles", "quantity", 10, "mile"),
        ("It is 1 1/2 miles off.", "1 1/2 miles", "quantity", 1.5, "mile"),
        ("It is 5 km off.", "5 km", "quantity", 5, "km"),
        ("It weighs 30 tonnes.", "30 tonnes", "quantity", 30, "tonne"),
    ],
)
def test_what_is_counted_or_measured_is_found(
    text: str, words: str, kind: str, value: float, unit: str
) -> None:
    assert _amounts(text) == [(words, kind, value, unit)]


def test_amounts_stand_in_text_order() -> None:
    text = "It cost $5 to $10.\n\nSome 12 people paid, 5% of them twice."
    assert [words for words, *_ in _amounts(text)] == ["$5", "$10", "12 people", "5%"]


@pytest.mark.parametrize(
    "text",
    [
        "GPT-4 beat o1.",
        "It rose 3/0 percent.",
        "It cost $" + "9" * 400 + ".",
        "2019 people came.",
        "Route 66 is long.",
        "An N95 mask helps.",
        "It scored 3/4.",
        "In 2022.",
    ],
)
def test_other_numbers_are_no_amounts(text: str) -> None:
    assert _amounts(text) == []


@given(st.text(st.sampled_from("0123456789.,-/$€%km ") | st.characters(codec="utf-8"), max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    made = article(text)
    found = find_quantities(Document.of(made))
    spans = [one.span for one in found]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(one.value >= 0 and one.span.of(text).strip() for one in found)
