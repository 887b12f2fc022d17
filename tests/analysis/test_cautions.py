"""Warnings: one plain sentence for each thing to be careful about."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis import analyse
from tests.analysis.quoting import article


def warnings(text: str, published: str | None = "2026-03-18") -> list[str]:
    """Return the warnings about an article of this text."""
    return list(analyse(replace(article(text), published=published)).warnings)


def test_nothing_odd_is_no_warning() -> None:
    assert not warnings("The tram is red.")


def test_vague_sources_are_named_and_counted() -> None:
    text = "Critics say the bridge is a danger. Experts believe the dam was never safe."
    assert warnings(text) == ["2 claims rest on a vague source: “critics”, “experts”."]
    text = "Critics say the bridge is a danger."
    assert warnings(text) == ["1 claim rests on a vague source: “critics”."]


def test_claims_without_a_source_are_counted() -> None:
    assert warnings("The singer reportedly sold her house.") == ["1 claim has no source."]


def test_an_article_without_a_date_says_so() -> None:
    assert warnings("The tram is red.", None) == ["The article gives no date of its own."]


def test_an_odd_spelling_is_pointed_out() -> None:
    (one,) = warnings("OpenAI grew fast. Employees of OpenAI cheered. OpenAl is a company.")
    assert one == "OpenAI is also written “OpenAl”: check the spelling."
