"""Amounts: each way of writing one by an example of our own making."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.document import Document
from reader.analysis.quantities import find_quantities
from tests.analysis.quoting import article


def _amounts(text: str) -> list[tuple[str, str, float | None, str | None]]:
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
        ("It cost US $5.", "US $5", 5, "USD"),
        ("It cost N$100 000.", "N$100 000", 100_000, "NAD"),
        ("It cost ZAR1,7 million.", "ZAR1,7 million", 1.7e6, "ZAR"),
        ("It cost R50,000.", "R50,000", 50_000, "ZAR"),
        ("It cost dlrs 25.", "dlrs 25", 25, "USD"),
        ("It cost half a million ringgit.", "half a million ringgit", 5e5, "MYR"),
        ("It cost 7CUP.", "7CUP", 7, "CUP"),
        ("It cost 40 pence.", "40 pence", 0.4, "GBP"),
        ("It cost 300 kroner.", "300 kroner", 300, "kroner"),
        ("It cost 900,000 won.", "900,000 won", 900_000, "KRW"),
        ("It was a 20-cent rise.", "20-cent", 0.2, "USD"),
        ("It is a $2-million home.", "$2-million", 2e6, "USD"),
        ("It is a million-dollar home.", "a million-dollar", 1e6, "USD"),
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
        ("It rose half a percent.", "half a percent", 0.5),
        ("It rose two-thirds of one percent.", "two-thirds of one percent", 2 / 3),
        ("It rose seven-tenths of 1 percent.", "seven-tenths of 1 percent", 0.7),
    ],
)
def test_percentages_are_found(text: str, words: str, value: float) -> None:
    assert _amounts(text) == [(words, "percent", value, "%")]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("It rose three percentage points.", "three percentage points", 3, "percentage points"),
        ("It rose half a percentage point.", "half a percentage point", 0.5, "percentage points"),
        ("It rose 25 basis points.", "25 basis points", 25, "basis points"),
    ],
)
def test_points_are_not_percent(text: str, words: str, value: float, unit: str) -> None:
    assert _amounts(text) == [(words, "percent", value, unit)]


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("It cost $5-10 million.", "$5-10 million", 5e6, 1e7, "USD"),
        ("It cost $5 to $7 million.", "$5 to $7 million", 5e6, 7e6, "USD"),
        ("It cost between Rs 2 and 3 crore.", "Rs 2 and 3 crore", 2e7, 3e7, "INR"),
        ("It cost 5 to 7 million euros.", "5 to 7 million euros", 5e6, 7e6, "EUR"),
        ("It rose 10-15% there.", "10-15%", 10, 15, "%"),
        ("It cost between two and three million euros.", "two and three million euros", 2e6, 3e6,
         "EUR"),
        ("A child aged between three and five came.", "aged between three and five", 3, 5, "years"),
        ("It rose between 3 and 4 percent.", "3 and 4 percent", 3, 4, "%"),
        ("It drew one or two people.", "one or two people", 1, 2, "people"),
    ],
)  # fmt: skip
def test_a_range_that_shares_its_unit_is_one_amount(
    text: str, words: str, low: float, high: float, unit: str
) -> None:
    made = article(text)
    (one,) = find_quantities(Document.of(made))
    assert (one.span.of(made.text), one.value, one.upper, one.unit) == (words, low, high, unit)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rose from 12 to 15 percent.", [("12", 12), ("15 percent", 15)]),
        ("It rose from $5 to $7 million.", [("$5", 5e6), ("$7 million", 7e6)]),
        ("It rose 10% to 15%.", [("10%", 10), ("15%", 15)]),
        ("They won 52 to 48 percent.", [("48 percent", 48)]),
        ("It rose in 2019 to 15 percent.", [("15 percent", 15)]),
        ("Both 12 and 15 percent were tried.", [("15 percent", 15)]),
        ("It cost $5 and 10 people paid.", [("$5", 5), ("10 people", 10)]),
        ("It cost $5, then R5 or $5 to 10 people.", [("$5", 5), ("$5", 5), ("10 people", 10)]),
    ],
)
def test_two_amounts_are_no_range(text: str, found: list[tuple[str, float]]) -> None:
    assert [(words, value) for words, _, value, _ in _amounts(text)] == found


@pytest.mark.parametrize(
    ("text", "words", "kind", "unit"),
    [
        ("It cost billions of dollars.", "billions of dollars", "money", "USD"),
        ("It cost hundreds of thousands of pounds.", "hundreds of thousands of pounds", "money",
         "GBP"),
        ("It cost several million euros.", "several million euros", "money", "EUR"),
        ("It cost a few hundred dollars.", "a few hundred dollars", "money", "USD"),
        ("It cost several dollars.", "several dollars", "money", "USD"),
        ("It is a multi-million-dollar home.", "multi-million-dollar", "money", "USD"),
        ("It drew hundreds of people.", "hundreds of people", "count", "people"),
    ],
)  # fmt: skip
def test_a_vague_amount_has_no_value(text: str, words: str, kind: str, unit: str) -> None:
    assert _amounts(text) == [(words, kind, None, unit)]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("Ada, a 43-year-old baker, won.", "43-year-old", 43, "years"),
        ("She is 43 years old.", "43 years old", 43, "years"),
        ("A son aged 12 came.", "aged 12", 12, "years"),
        ("He retired at the age of sixty-five.", "the age of sixty-five", 65, "years"),
        ("A ten-month-old boy came.", "ten-month-old", 10, "months"),
        ("Ada Brook, 43, won.", "43", 43, "years"),
    ],
)
def test_ages_are_found(text: str, words: str, value: float, unit: str) -> None:
    assert _amounts(text) == [(words, "quantity", value, unit)]


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("They hold 200,000 young trees.", "200,000 young trees", 200_000, "trees"),
        ("They hold millions of trees.", "millions of trees", None, "trees"),
        ("They sold 29m pizzas.", "29m pizzas", 29e6, "pizzas"),
        ("They have 1,200 jobs.", "1,200 jobs", 1200, "jobs"),
    ],
)
def test_large_numbers_are_told_whatever_they_count(
    text: str, words: str, value: float | None, unit: str
) -> None:
    assert _amounts(text) == [(words, "count", value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "They hold twelve trees.",
        "It says 3,000 is enough.",
        "Some 3,000 were lost.",
        "Some 3,000 attended classes.",
        "It lasted 3,000 hours.",
    ],
)
def test_what_counts_nothing_or_few_is_not_told(text: str) -> None:
    assert _amounts(text) == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It cost $5 there.", "USD"),
        ("It cost $5 on the way to Sydney.", "USD"),
        ("It cost $5 in Australia, not in Canberra, the court in Sydney heard.", "dollars"),
        ("It cost $5, or US$3.", "dollars"),
        ("It cost 5 cents. Nobody paid a euro.", "EUR"),
    ],
)
def test_a_bare_dollar_is_american_where_nothing_speaks_for_another(text: str, unit: str) -> None:
    assert _amounts(text)[0][3] == unit


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("He weighed 200 pounds.", "quantity", "lb"),
        ("Take 2 pounds sweet potatoes.", "quantity", "lb"),
        ("They found 12 pounds of gold.", "quantity", "lb"),
        ("A 200-pound man came.", "quantity", "lb"),
        ("A 200-pound fine was due.", "money", "GBP"),
        ("They paid 200 pounds.", "money", "GBP"),
        ("They paid 2 million pounds, or $3 million.", "money", "GBP"),
        ("The 5,000-pound (€6,000) gift came.", "money", "GBP"),
    ],
)
def test_pounds_are_money_or_weight(text: str, kind: str, unit: str) -> None:
    assert _amounts(text)[0][1:4:2] == (kind, unit)


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


@pytest.mark.parametrize("gap", ["\n", "\u00a0", "\u2009"])
@pytest.mark.parametrize("words", ["$40.2 million", "half a million ringgit", "2 per cent"])
def test_lines_may_break_inside_an_amount(words: str, gap: str) -> None:
    broken = words.replace(" ", gap)
    made = replace(article(f"It cost {broken}."), blocks=())
    assert [one.span.of(made.text) for one in find_quantities(Document.of(made))] == [broken]


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
        "Several people came.",
        "The talks at COP26 failed.",
        "Of them 12 won.",
        "The year 2022 marks a change.",
        "See /a%20b%80%99s.",
        "Only dozens of dong are left.",
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
    assert all((one.value is None or one.value >= 0) and one.span.of(text).strip() for one in found)
