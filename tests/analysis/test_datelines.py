"""Nobody named in a dateline says what the paragraph behind it reports."""

import pytest

from reader.analysis import analyse
from reader.analysis.datelines import dateline_ends
from reader.analysis.document import Document
from tests.analysis.quoting import article

OFFICES = "Fernhill Offices, a maker of desks, is proud to announce that its desks are in use."


def behind(text: str) -> list[str]:
    """Return what follows each dateline that is found."""
    return [text[end:] for end in dateline_ends(Document.of(article(text)))]


@pytest.mark.parametrize(
    "dateline",
    [
        "PORT HOLM, CA, August 13, 2024 /24-7Wire/ -- ",
        "ST. ANNE, MN, August 13, 2024 /24-7Wire/ -- ",
        "HOLMTON–(WIRE SERVICE)–",
        "PORT HOLM, Fla., May 12, 2026 Holm Wire (Release Service – Distribution) – ",
        "HOLMTON, Aug 3 (Wire) - ",
        "Port Holm, Aug. 3, 2024 (Wire) — ",
    ],
)
def test_the_source_stands_behind_the_dateline(dateline: str) -> None:
    text = dateline + OFFICES
    assert behind(text) == [OFFICES]
    (quote,) = analyse(article(text)).quotes
    assert quote.speaker
    assert quote.speaker.name == "Fernhill Offices"


@pytest.mark.parametrize(
    "text",
    [
        OFFICES,
        "Holm Bank (HB) - the oldest in town - said that it would stay open.",
        "HOLM Corp. (HSE: HLM) - the company - said that it would stay open.",
        "NATO said on August 3 that it would stay (for now) – and no longer.",
        "He left Holm, Aug 3 (a Monday).",
    ],
)
def test_a_sentence_that_only_looks_alike_is_whole(text: str) -> None:
    assert behind(text) == []


def test_a_place_in_capitals_needs_no_agency() -> None:
    assert behind(f"PORT HOLM, CA — {OFFICES}") == [OFFICES]
    assert behind(f"PORT HOLM – January 9, 2025 – {OFFICES}") == [OFFICES]
    assert behind("NATO - the alliance - said that it would stay.") == []
