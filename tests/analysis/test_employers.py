"""Tests of which organisation a role is of where the text does not say what the name names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse
from tests.analysis.quoting import article


def employers(text: str) -> dict[str, str | None]:
    """Return each person's organisation."""
    return {one.name: one.organisation for one in analyse(article(text)).people}


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        # Behind the role.
        ("It fell, said Ada Brook, president of Tarnby Plastics.", "Tarnby Plastics"),
        ("It fell, said Ada Brook, a spokeswoman for Tarnby.", "Tarnby"),
        ("It fell, said Ada Brook, head baker at Tarnby Loaves.", "Tarnby Loaves"),
        ("It fell, said Ada Brook, director of the Foundation on Elm Trends.",
         "Foundation on Elm Trends"),
        ("It fell, said Ada Brook, leader of the Tarnbian Popular Rukh.",
         "Tarnbian Popular Rukh"),
        # Before it.
        ("Ada Brook, a Tarnby operations manager, left.", "Tarnby"),
        ("Ada Brook, another Tarnby employee, left.", "Tarnby"),
        ("Ada Brook, a City Council member, left.", "City Council"),
        ("It fell, Elm Wood Loaves spokeswoman Ada Brook said.", "Elm Wood Loaves"),
        ("It fell, Board of Education spokeswoman Ada Brook said.", "Board of Education"),
        ("It fell, said retired Norvik Energy placekicker Ada Brook.", "Norvik Energy"),
        ("Another Norvik Energy employee, lawyer Ada Brook, left.", "Norvik Energy"),
        # As a sentence says it.
        ("The mill named Ada Brook publisher of the Norvik Times.", "Norvik Times"),
        ("They want Ada Brook to be chair of Norvik Energy.", "Norvik Energy"),
        ("Ada Brook covers the harbour for Norvik News.", "Norvik News"),
        ("It fell, said Ada Brook, who operates Norvik Energy.", "Norvik Energy"),
        ("Sen. Ada Brook, D-Elm., chairman of Norvik Energy, left.", "Norvik Energy"),
    ],
)  # fmt: skip
def test_a_role_is_of_what_stands_in_the_place_of_a_body(text: str, organisation: str) -> None:
    assert employers(text).get("Ada Brook") == organisation


@pytest.mark.parametrize(
    "text",
    [
        "It fell, said Ada Brook, president of Finland.",
        "It fell, said Ada Brook, president of the Republic of Elmland.",
        "It fell, said Ada Brook, vice president of Sales.",
        "It fell, said Ada Brook, head of Sales.",
        "It fell, said Ada Brook, secretary of Commerce.",
        "It fell, said Ada Brook, a spokeswoman for President Leo Byrd.",
        "It fell, said Ada Brook, professor of Logic.",
        "Ada Brook, a Nobel member, left.",
        "The spokeswoman Ada Brook left.",
        "However, spokeswoman Ada Brook left.",
        "It fell after Norvik Energy under Ada Brook closed.",
        "Leo Byrd and Ada Brook left.",
    ],
)
def test_a_place_a_field_and_a_person_are_no_body(text: str) -> None:
    assert employers(text).get("Ada Brook") is None


def test_what_two_are_of_is_said_of_both() -> None:
    found = employers("It fell, said Leo Byrd and Ada Brook of Norvik Energy.")
    assert found == {"Leo Byrd": "Norvik Energy", "Ada Brook": "Norvik Energy"}


def test_a_manager_of_somebody_is_of_no_organisation() -> None:
    text = "Ivo Tarnby sang. Tarnby’s long-time manager, Colonel Ada Brook, smiled."
    assert employers(text)["Ada Brook"] is None


@given(
    st.lists(
        st.sampled_from(
            [
                "Ada",
                "Brook",
                "Tarnby",
                "of",
                "for",
                "and",
                "the",
                "at",
                "president",
                "spokesman",
                "member",
                ",",
                ".",
                "a",
                "'s",
                "Law",
            ]
        ),
        max_size=25,
    )
)
def test_any_words_are_read(words: list[str]) -> None:
    analysis = analyse(article(" ".join(words)))
    assert not any("could not be worked out" in one for one in analysis.warnings)
