"""The engine as a whole: it never fails, never points outside the text, and never wavers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import ENGINE_VERSION, analyse
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Analysis, Article, Span

TEXT = (
    "Paula Stein, a spokeswoman for Norvik Energy, spoke in Geneva on May 4, 2019.\n\n"
    "“The plant is safe,” Stein said. Norvik Energy spent $5 million on it."
)
PIECES = (
    "“ ” \" ' ‘ ’ « » — - , . : ? ! ( ) @ $5 5% \n \n\n \t said told according to Stein Paula"
    " Dr. OpenAI OpenAl May 4, 2019 two years ago Monday the minister Geneva \u200b \ud83d 👩‍👩 é ß"
)


def _made() -> Article:
    return replace(article(TEXT), published="2026-03-18")


def _spans(analysis: Analysis) -> Iterator[Span]:
    kinds = (analysis.people, analysis.organisations, analysis.places, analysis.works)
    for entities in kinds:
        for entity in entities:
            yield from entity.evidence
    yield from (time.span for time in analysis.times)
    yield from (quantity.span for quantity in analysis.quantities)
    for conflict in analysis.conflicts:
        yield from conflict.evidence
    for quote in analysis.quotes:
        yield quote.span
        if said := quote.attribution:
            yield from (part for part in (said.mention, said.cue) if part)


def _check(text: str) -> None:
    made = replace(article(text), published="2026-03-18")
    analysis = analyse(made)
    assert not [one for one in analysis.warnings if "could not be worked out" in one]
    assert all(span.end <= len(text) for span in _spans(analysis))
    assert analyse(made) == analysis


@given(st.text(max_size=200))
def test_any_text_can_be_analysed(text: str) -> None:
    _check(text)


@pytest.mark.parametrize(
    "text",
    [
        "It began " + "9" * 400 + " years ago and cost $" + "9" * 400 + " million.",
        "It took 1/" + "9" * 5000 + " hours.",
        "It began 99999999 years ago and 9999999 days ago.",
        "Stein said: “" * 60,
    ],
)
def test_odd_texts_can_be_analysed(text: str) -> None:
    _check(text)


@given(st.lists(st.sampled_from(PIECES.split(" ")), max_size=40))
def test_marks_names_and_dates_in_any_order_can_be_analysed(pieces: list[str]) -> None:
    _check(" ".join(pieces))


def test_an_article_yields_all_its_kinds() -> None:
    analysis = analyse(_made())
    assert analysis.engine_version == ENGINE_VERSION
    assert [one.name for one in analysis.people] == ["Paula Stein"]
    assert [one.name for one in analysis.organisations] == ["Norvik Energy"]
    assert [one.name for one in analysis.places] == ["Geneva"]
    assert [one.value for one in analysis.times] == ["2019-05-04"]
    assert [one.unit for one in analysis.quantities] == ["USD"]
    assert [one.span.of(TEXT) for one in analysis.speech] == ["“The plant is safe,”"]
    assert analysis.warnings == ()


@pytest.mark.parametrize(
    ("stage", "kind", "lost"),
    [
        ("find_entities", "names", ("people", "organisations", "places", "works")),
        ("find_quotations", "quotations", ("quotes",)),
        ("find_times", "dates", ("times",)),
        ("find_quantities", "numbers", ("quantities",)),
        ("find_conflicts", "conflicts", ("conflicts",)),
        ("find_cautions", "warnings", ()),
    ],
)
def test_a_stage_that_fails_leaves_a_warning_and_the_rest(
    monkeypatch: pytest.MonkeyPatch, stage: str, kind: str, lost: tuple[str, ...]
) -> None:
    whole = analyse(_made())

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(f"reader.analysis.engine.{stage}", fail)
    analysis = analyse(_made())
    assert analysis.warnings == (f"The {kind} of this article could not be worked out.",)
    assert all(getattr(analysis, name) == () for name in lost)
    for name in {"people", "times", "quantities"} - set(lost):
        assert getattr(analysis, name) == getattr(whole, name)


def test_a_text_that_cannot_be_cut_is_still_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("reader.analysis.document.sentences", fail)
    analysis = analyse(_made())
    assert analysis.warnings == ("The text of this article could not be worked out.",)
    assert list(_spans(analysis)) == []
