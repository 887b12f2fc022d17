"""Findings as rows: each with its evidence, the same finding only once."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse, facts
from reader.model import (
    Analysis,
    Article,
    Claim,
    ClaimLink,
    Conflict,
    Event,
    Fact,
    FactKind,
    Span,
)
from tests.analysis.quoting import article

TEXT = (
    "Paula Stein, a spokeswoman for Norvik Energy, spoke in Geneva on March 3.\n\n"
    "“The plant is safe,” Stein said. Norvik Energy spent $5 million on it, and it took two years."
    "\n\nNorvik Energy spent $5 million again on March 3, after another two years. "
    "It recently fell by 12%."
)


def _made(text: str = TEXT) -> Article:
    return replace(article(text), published="2026-03-18")


def _rows(kind: FactKind, text: str = TEXT) -> list[Fact]:
    made = _made(text)
    return [one for one in facts(made, analyse(made)) if one.kind == kind]


def test_every_fact_has_evidence_inside_the_text() -> None:
    made = _made()
    found = facts(made, analyse(made))
    assert {"person", "organisation", "place", "time", "quantity"} <= {one.kind for one in found}
    for fact in found:
        assert fact.evidence
        assert all(span.of(TEXT).strip() and span.end <= len(TEXT) for span in fact.evidence)


def test_a_person_s_row_says_who_it_is_and_how_often_they_speak() -> None:
    (person,) = _rows("person")
    assert person.label == "Paula Stein"
    assert person.detail == "spokeswoman, Norvik Energy · 1 quotation"


def test_an_organisation_s_row_counts_its_mentions() -> None:
    (organisation,) = _rows("organisation")
    assert (organisation.label, organisation.detail) == ("Norvik Energy", "company · 3 mentions")
    assert len(organisation.evidence) == 3


def test_an_odd_spelling_is_to_be_checked() -> None:
    text = "OpenAI grew fast. Employees of OpenAI said so. OpenAl is a company."
    (organisation,) = _rows("organisation", text)
    also = "also written “OpenAl” (check the spelling)"
    assert organisation.detail == f"company · {also} · 3 mentions"


def test_one_day_is_one_row() -> None:
    day, vague = _rows("time")
    assert (vague.label, vague.value) == ("recently", None)
    assert (day.label, day.value) == ("3 March 2026", "2026-03-03")
    assert [span.of(TEXT) for span in day.evidence] == ["March 3", "March 3"]


def test_days_come_in_the_order_of_the_calendar() -> None:
    text = "It shut in 2024. It opened on May 4, 2019. It moved in May 2019 and about 2022."
    assert [one.value for one in _rows("time", text)] == ["2019-05", "2019-05-04", "2022~", "2024"]


def test_the_same_amount_is_one_row() -> None:
    rows = {one.label: one for one in _rows("quantity")}
    assert list(rows) == ["two years", "$5 million", "12%"]
    assert rows["$5 million"].value == "5000000 USD"
    assert len(rows["$5 million"].evidence) == 2


def test_a_range_shows_both_ends_and_a_vague_amount_none() -> None:
    rows = _rows("quantity", "It rose 3 to 4 percent. It cost billions of dollars.")
    assert [(one.label, one.value) for one in rows] == [
        ("3 to 4 percent", "3–4 %"),
        ("billions of dollars", None),
    ]


def test_a_row_s_context_may_be_one_endless_word() -> None:
    (day,) = _rows("time", f"It was {'x' * 300}-2026-03-04-{'y' * 300}, and then it was over.")
    assert "2026-03-04" in day.detail
    (last,) = _rows("time", f"It was {'x' * 300}/2026-03-04")
    assert last.detail == "… 2026-03-04"


def test_a_row_s_context_is_cut_to_fit() -> None:
    text = f"{'The rain fell and fell and ' * 9}it cost $5 to dry{' and dry' * 40}."
    (amount,) = _rows("quantity", text)
    assert "$5" in amount.detail
    assert amount.detail.startswith("… ")
    assert amount.detail.endswith(" …")
    assert len(amount.detail) < 120


def test_claims_events_and_conflicts_are_rows_too() -> None:
    made, place = _made(), (Span(0, 5),)
    through = (ClaimLink("Stein", place[0]), ClaimLink("a memo", place[0]))
    analysis = Analysis(
        "0",
        events=(Event("move", "Stein moves", place, "2022", status="planned"),),
        claims=(
            Claim("it is safe", place, "Stein", through),
            Claim("it is old", place, sourcing="none"),
        ),
        conflicts=(Conflict("two dates", place),),
    )
    assert [(one.kind, one.label, one.detail, one.value) for one in facts(made, analysis)] == [
        ("claim", "it is safe", "Stein, citing a memo", None),
        ("claim", "it is old", "no source given", None),
        ("event", "Stein moves", "2022 · planned", "2022"),
        ("conflict", "two dates", "", None),
    ]


def _told(label: str, words: str, *people: str, value: str | None = None) -> Event:
    start = TEXT.index(words)
    return Event("x", label, (Span(start, start + len(words)),), value, people, status="announced")


def test_over_all_stands_what_the_first_sentences_tell_of_somebody() -> None:
    events = (
        _told("Rain falls", "spoke"),
        _told("Stein speaks", "spoke", "Paula Stein", value="2026-03-03"),
        _told("Norvik spends", "spent", "Paula Stein"),
    )
    made = _made()
    head, *_ = facts(made, replace(analyse(made), events=events))
    assert (head.kind, head.label, head.value) == ("headline", "Stein speaks", "2026-03-03")
    assert head.detail == "announced · 3 March 2026 · published 18 March 2026"


def test_a_day_on_which_something_happens_says_so() -> None:
    made = _made()
    events = (_told("Stein speaks", "spoke", "Paula Stein", value="2026-03-03"),)
    found = facts(made, replace(analyse(made), events=events))
    assert next(one.detail for one in found if one.kind == "time") == "Stein speaks"


@given(st.text(st.sampled_from("0123456789 $%.\n") | st.characters(codec="utf-8"), max_size=80))
def test_any_text_has_rows_with_evidence(text: str) -> None:
    made = _made(text)
    for fact in facts(made, analyse(made)):
        assert fact.evidence
        assert all(span.end <= len(text) for span in fact.evidence)
