"""Conflicts: what cannot both be true is shown, what may well differ is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis import analyse
from tests.analysis.quoting import article


def conflicts(text: str, title: str | None = None) -> list[str]:
    """Return the label of each conflict of an article of this text."""
    made = replace(article(text, title=title), published="2026-03-18")
    return [one.label for one in analyse(made).conflicts]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("It opened on Monday, 6 March 2024.", "Monday, 6 March 2024 was a Wednesday"),
        ("It opened on Friday, March 6, 2024.", "Friday, March 6, 2024 was a Wednesday"),
        (
            "It shut on Sunday the 6th March 2024.",
            "Sunday the 6th March 2024 was a Wednesday",
        ),
    ],
)
def test_a_weekday_that_does_not_fit_its_date(text: str, label: str) -> None:
    assert conflicts(text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "It opened on Wednesday, 6 March 2024.",
        "It opened on Wednesday, Mar. 6, 2024.",
        "It opened on Monday, 6 March.",
        "It opened on Monday, 31 February 2024.",
        "It opened on Monday. March 6, 2024 was its first full day.",
    ],
)
def test_a_weekday_that_fits_or_cannot_be_checked(text: str) -> None:
    assert not conflicts(text)


def test_one_person_of_two_ages() -> None:
    text = "Vera Holm, 41, runs the tram.\n\nThe line is old. Vera Holm, 47, likes it."
    assert conflicts(text) == ["Vera Holm is 41 and 47 years old"]
    text = "Vera Holm, 41, runs the tram.\n\n“It is old,” said 47-year-old Vera Holm."
    assert conflicts(text) == ["Vera Holm is 41 and 47 years old"]


@pytest.mark.parametrize(
    "text",
    [
        "Vera Holm, 41, runs the tram.\n\nVera Holm, 41, likes it.",
        "Vera Holm, 41, runs the tram.\n\nThe then 27-year-old Vera Holm built it.",
        "Vera Holm, 41, runs the tram.\n\nNils Arden, 47, likes it.",
    ],
)
def test_ages_that_agree_or_belong_to_others_or_to_the_past(text: str) -> None:
    assert not conflicts(text)


def test_two_tolls_in_plain_sentences() -> None:
    text = "The blast killed 12 people.\n\nThe market was full. 14 people were killed in the blast."
    assert conflicts(text) == ["12 and 14 people killed"]


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 12 people.\n\n12 people were killed in the blast.",
        "The blast killed 12 people.\n\nThe toll later rose and 14 people were killed.",
        "The blast killed 12 people.\n\nAt least 14 people were killed.",
        "The blast killed 12 people.\n\nPolice said 14 people were killed.",
        "The blast killed 12 people.\n\n14 people were injured.",
        "The blast killed 12 people.\n\nLast year 14 people were killed there.",
        "The blast killed 12 people.\n\nThe town has 14 people left.",
    ],
)
def test_tolls_that_agree_grew_or_come_from_others(text: str) -> None:
    assert not conflicts(text)


def test_years_in_a_post_that_do_not_fit_its_beginning() -> None:
    text = "Vera Holm has served in the post for nine years.\n\nShe took the post in 2022."
    assert conflicts(text) == ["9 years in the position, but took it in 2022"]
    assert not conflicts(text.replace("nine", "four"))
