"""Reported clauses: where they begin, where they end, and what is no report at all."""

from __future__ import annotations

import pytest

from tests.analysis.quoting import quotes

NAMES = (("Ada Brook",), ("Tom Rusk",))
CASES = [
    ("Ada Brook said the fences had held.", "the fences had held"),
    ("Ada Brook said on Monday that the fences had held.", "that the fences had held"),
    ("Ada Brook told the council she would stay.", "she would stay"),
    ("Ada Brook told the council on Friday that she would stay.", "that she would stay"),
    ("The fences had held all night, Ada Brook said on Monday.", "The fences had held all night"),
    ("The fences had held all night, said Ada Brook.", "The fences had held all night"),
    ("According to Ada Brook, the fences had held.", "the fences had held"),
    ("The fences had held, according to Ada Brook.", "The fences had held"),
    ("Ada Brook vowed to mend the fences.", "to mend the fences"),
    ("Ada Brook did not say whether the fences would hold.", "whether the fences would hold"),
    ("Ada Brook asked why the fences had failed.", "why the fences had failed"),
    ("Ada Brook accused Tom Rusk of cutting the wire.", "Tom Rusk of cutting the wire"),
    ("The report found that the fences were rotten.", "that the fences were rotten"),
    ("Three in five said they missed the fences.", "they missed the fences"),
    ("Ada Brook asked the council to wait.", "the council to wait"),
    ("Ada Brook told the farmers she's sorry.", "she's sorry"),
    ("Ada Brook called for a vote on the fences.", "a vote on the fences"),
    ("Ada Brook is convinced that the fences held.", "that the fences held"),
    ("Ada Brook claimed Tom Rusk left the gate open.", "Tom Rusk left the gate open"),
    ("Ada Brook told reporters the fences would hold.", "the fences would hold"),
    ("In May, the fences held, according to people near the farm.", "the fences held"),
    ("It was a fence that Ada Brook said would hold.", "would hold"),
]
ENDS = [
    ("Ada Brook said the fences had held, adding little else.", "the fences had held"),
    ("Ada Brook said the fences had held in an interview with a farmer.", "the fences had held"),
    ("Ada Brook said the fences had held, which pleased the goats.", "the fences had held"),
    ("When Ada Brook said the fences had held, the goats wept.", "the fences had held"),
    ("Ada Brook said the fences had held, but Tom Rusk said nothing.", "the fences had held"),
    (
        "Ada Brook said that after the storm, the fences had held.",
        "that after the storm, the fences had held",
    ),
    (
        "Ada Brook said the fences - all of them - had held.",
        "the fences - all of them - had held",
    ),
]
NONE = [
    "The reports that reached the farm were late.",
    "After the match, Ada Brook spoke of fences.",
    "Ada Brook said nothing.",
    "You know the fences held.",
    "Asked whether the fences had held, Ada Brook shrugged.",
]


def reported(text: str) -> list[str]:
    """Return the words of every clause reported without marks."""
    return [quote.span.of(text) for quote in quotes(text, *NAMES) if quote.kind == "indirect"]


@pytest.mark.parametrize(("text", "clause"), [*CASES, *ENDS])
def test_a_reported_clause_is_found_to_its_end(text: str, clause: str) -> None:
    assert clause in reported(text)


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_report_is_none(text: str) -> None:
    assert not reported(text)


def test_a_report_in_the_middle_leaves_two_parts() -> None:
    text = "The old fences, Ada Brook said, had held all night."
    assert reported(text) == ["The old fences", "had held all night"]


def test_two_reports_of_one_sentence_are_both_found() -> None:
    text = "Ada Brook said the fences had held and added that the goats were well."
    assert reported(text) == ["the fences had held", "that the goats were well"]


def test_what_nobody_in_particular_says_has_no_speaker() -> None:
    (quote,) = quotes("It was announced that the fences had held.")
    assert quote.kind == "indirect"
    assert quote.attribution is None


def test_words_between_marks_are_never_part_of_a_reported_clause() -> None:
    text = "Ada Brook said the fences had “held up well” all night."
    assert not reported(text)


@pytest.mark.parametrize(
    "text",
    ["", "said", "Brook said that", "that", ", said", "said that", "according to", "- said -"],
)
def test_scraps_are_read_without_complaint(text: str) -> None:
    assert reported(text) == []


def test_who_is_convinced_is_the_speaker_of_a_thought() -> None:
    (quote,) = quotes("Ada Brook is convinced that the fences held.", *NAMES)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"
