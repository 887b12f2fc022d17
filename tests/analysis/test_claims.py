"""Claims: who says so, through whom, and whether there is anybody one could ask."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import Claim


def claims(text: str) -> list[Claim]:
    """Return the claims of an article of this text."""
    return list(analyse(replace(article(text), published="2026-03-18")).claims)


def chain(text: str) -> tuple[list[str], str]:
    """Return the names in the chain of the only claim, and what it says."""
    (one,) = claims(text)
    return [link.name for link in one.chain], one.text


def test_a_reported_clause_with_an_event_is_a_claim() -> None:
    (one,) = claims("Ada Ortiz said that the ferry crashed into the pier.")
    assert (one.source, one.sourcing) == ("Ada Ortiz", "named")
    assert one.text == "the ferry crashed into the pier"


def test_a_quoted_sentence_with_a_number_is_a_claim_the_rest_is_not() -> None:
    text = "“I love this town. We rebuilt 340 houses in this valley,” Ada Ortiz said."
    (one,) = claims(text)
    assert one.text == "We rebuilt 340 houses in this valley"
    assert one.evidence[0].of(text) == one.text


@pytest.mark.parametrize(
    "text",
    [
        "“We should give 12 more people a home here,” Ada Ortiz said.",
        "Ada Ortiz said that she hoped for a better year.",
        "“Did they really sell 40 of the old boats?” Ada Ortiz asked.",
        "The ferry left the pier at noon.",
        "Ada Ortiz, who is said to like tea, opened the shop.",
    ],
)
def test_wishes_opinions_questions_and_plain_sentences_are_none(text: str) -> None:
    assert not claims(text)


def test_a_report_that_cites_people_is_a_chain() -> None:
    text = (
        "The dispute follows a report from the Harbour Times that cites clerks who left the "
        "port, stating that the board was hiding its losses, as per a memo seen by the paper."
    )
    names, said = chain(text)
    assert names == ["Harbour Times", "clerks", "a memo"]
    assert said == "the board was hiding its losses"


def test_whoever_is_cited_stands_behind_whoever_cites() -> None:
    text = "The Harbour Times reported, citing two officials, that the mayor resigned on Friday."
    assert chain(text)[0] == ["Harbour Times", "two officials"]


def test_the_paper_one_talks_to_passes_it_on() -> None:
    text = "Ada Ortiz told the Harbour Times that 40 boats were stolen."
    assert chain(text) == (["Harbour Times", "Ada Ortiz"], "40 boats were stolen")


def test_a_complaint_seen_by_a_paper_came_through_it() -> None:
    text = "The firm hid 40 letters, according to a complaint seen by the Harbour Times."
    names, _ = chain(text)
    assert names[0] == "Harbour Times"
    assert "complaint" in names[1]


def test_a_reason_is_no_source() -> None:
    text = "Ada Ortiz said that the shop closed in 2024, citing a lack of trade."
    assert chain(text)[0] == ["Ada Ortiz"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Reports stated that the yard was losing money.", "Reports"),
        (
            "It is quiet as recent reports indicate the firm is near its end.",
            "recent reports",
        ),
        ("Critics say the bridge is a danger to the town.", "Critics"),
        ("Some people believe the bridge is a danger to the town.", "Some people"),
        ("Experts believe the bridge was never safe.", "Experts"),
    ],
)
def test_nobody_one_could_ask_is_vague(text: str, voice: str) -> None:
    (one,) = claims(text)
    assert (one.source, one.sourcing) == (None, "vague")
    assert [link.name for link in one.chain] == [voice]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor reportedly sold the old pier.",
        "The guard allegedly took the keys.",
        "It is said that the old pier is sinking.",
        "The owner is believed to have left the country.",
        "The firm is widely rumoured to be near its end.",
    ],
)
def test_what_nobody_vouches_for_has_no_source(text: str) -> None:
    (one,) = claims(text)
    assert (one.source, one.sourcing, one.chain) == (None, "none", ())
    assert one.confidence < 0.5


def test_hearsay_with_a_source_is_not_unsourced() -> None:
    assert all(
        one.sourcing != "none"
        for one in claims("The guard allegedly took the keys, according to Ada Ortiz.")
    )


def test_the_same_claim_twice_is_one_with_two_places() -> None:
    text = (
        "Ada Ortiz said that the ferry crashed into the pier.\n\n"
        "Later Ortiz said the ferry crashed into the pier."
    )
    (one,) = claims(text)
    assert [span.of(text) for span in one.evidence] == [one.text] * 2


@given(
    st.lists(
        st.sampled_from(
            (
                *("reports", "Ortiz", "said", "that", "citing", "as per", "is said to", ",", "."),
                *("told", "the", "reportedly", "\n\n", "40", "according to", "seen by", "?"),
                *("“", "”", "who", "reported", "report from", "a plethora of", "reason"),
            )
        ),
        max_size=30,
    )
)
def test_any_words_are_survived_and_evidence_lies_inside(words: list[str]) -> None:
    text = " ".join(words)
    for one in claims(text):
        spans = [*one.evidence, *(link.evidence for link in one.chain)]
        assert all(span.end <= len(text) and span.of(text).strip() for span in spans)
