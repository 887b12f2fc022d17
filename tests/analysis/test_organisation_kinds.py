"""The kind of an organisation is read from its name and from what the article calls it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse
from tests.analysis.quoting import article


def _kinds(text: str) -> dict[str, str | None]:
    return {one.name: one.category for one in analyse(article(text)).organisations}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Harwick Harbour Authority closed.", "Harwick Harbour Authority", "public authority"),
        ("The Bank of Talvik kept its rate.", "Bank of Talvik", "bank"),
        ("It came from the University of Ellery Press.", "University of Ellery Press", "publisher"),
        ("Nordlys Data Inc. fell.", "Nordlys Data Inc.", "company"),
        ("It was on the social media platform X.", "X", "platform"),
        ("The newspapers Dagens Bro Media and Tidslag Media rose.", "Tidslag Media", "publication"),
        ("Talvik Group, the country's largest insurer, fell.", "Talvik Group", "company"),
        ("Talvik Group is a bank with nine branches.", "Talvik Group", "bank"),
        ("The Movement for Tides party won.", "Movement for Tides", "party"),
        ("He read it in Wired.", "Wired", "publication"),
    ],
)
def test_what_tells_a_kind(text: str, name: str, kind: str) -> None:
    assert _kinds(text)[name] == kind


def test_what_the_article_says_counts_before_what_a_list_knows() -> None:
    assert _kinds("The search engine Google was down.") == {"Google": "platform"}
    assert _kinds("The company Facebook was fined.") == {"Facebook": "platform"}  # says little


def test_an_acronym_that_is_somebody_elses_too_is_no_evidence_against_the_full_name() -> None:
    text = "The Central Bank of Sabine (CBS) met. CBS kept its rate."
    assert _kinds(text) == {"Central Bank of Sabine": "bank"}


def test_a_kind_it_is_spoken_of_as_twice() -> None:
    text = "Ellery Group lost money. The bank closed a branch. The bank may close another."
    assert _kinds(text) == {"Ellery Group": "bank"}


def test_where_nothing_tells_the_kind_is_unknown() -> None:
    assert _kinds("A spokesman for Kestrel Labs said nothing.") == {"Kestrel Labs": None}


def test_a_list_is_no_apposition() -> None:
    text = "The Ministry of Tides, the Norvik's team and the mayor met."
    assert _kinds(text)["Ministry of Tides"] == "ministry"


def test_a_noun_means_no_organisation_of_another_kind() -> None:
    text = (
        "Nordhaven Bank sued the Ministry of Tides. The Ministry of Tides denied it. "
        "The bank closed a branch."
    )
    found = {one.name: one for one in analyse(article(text)).organisations}
    assert [one.how for one in found["Ministry of Tides"].mentions] == ["name", "name"]


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    for one in analyse(article(text)).organisations:
        assert one.category is None or one.category.strip()
