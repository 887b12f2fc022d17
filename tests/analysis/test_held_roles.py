"""Which roles an article states of somebody, of what, since when, and what is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis import analyse
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import HeldRole


def roles(text: str) -> list[HeldRole]:
    return [held for one in analyse(article(text)).people for held in one.roles]


def told(held: HeldRole) -> tuple[str | None, str | None, str | None, str | None, bool]:
    return held.role, held.organisation, held.start, held.end, held.former


@pytest.mark.parametrize(
    ("text", "role", "organisation"),
    [
        ("It fell, said Ada Brook, an economist with Norvik Energy and a sailor.",
         "economist", "N"),
        ("It fell, said Ada Brook, metals economist for A. Norvik Energy Inc.",
         "metals economist", "A"),
        ("It fell, said Ada Brook, Norvik Energy's chairman and chief executive officer.",
         "chairman and chief executive officer", "N"),
        ("Ada Brook, 58, was acting comptroller at Norvik Energy when it fell.",
         "acting comptroller", "N"),
        ("Ada Brook, 47, of Norvik Energy left.", None, "N"),
        ("It fell, said Ada Brook, assistant news director for Norvik Energy.",
         "assistant news director", "N"),
        ("Norvik Energy (NE) candidate Ada Brook left.", "candidate", "N"),
        ("Norvik Energy floor leader Ada Brook left.", "floor leader", "N"),
        ("A study by Norvik Energy, headed by Ada Brook, fell.", None, "N"),
        ("It fell, said Tarnby spokesman Ada Brook. Tarnby closed.", "spokesman", "Tarnby"),
        ("Ada Brook, chief executive of Tarnby, left.", "chief executive", "Tarnby"),
    ],
)  # fmt: skip
def test_a_role_is_read_with_what_it_is_of(text: str, role: str | None, organisation: str) -> None:
    whole = {"N": "Norvik Energy", "A": "A. Norvik Energy Inc."}.get(organisation, organisation)
    (held,) = roles(text)
    assert (held.role, held.organisation) == (role, whole)
    assert "Ada Brook" in held.evidence.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook, director of Open Research at the hall, left.",
        "Vice Admiral Ada Brook left.",
    ],
)
def test_a_field_of_work_or_a_rank_is_no_organisation(text: str) -> None:
    assert [held.organisation for held in roles(text)] == [None]


@pytest.mark.parametrize(
    ("text", "start", "end", "former"),
    [
        ("Ada Brook, chief of Norvik Energy since 2022, spoke.", "2022", None, False),
        ("Ada Brook was chief of Norvik Energy until 2019.", None, "2019", True),
        ("Ada Brook was chief of Norvik Energy from 2014 to 2018.", "2014", "2018", True),
        ("Ada Brook took over as chief of Norvik Energy in 2021.", "2021", None, False),
        ("Ada Brook, the former chief of Norvik Energy, spoke in 2021.", None, None, True),
        ("Ada Brook, chief of Norvik Energy, spoke in 2021.", None, None, False),
    ],
)
def test_a_role_has_its_dates_and_is_over_or_not(
    text: str,
    start: str | None,
    end: str | None,
    former: bool,  # noqa: FBT001 - a column
) -> None:
    (held,) = roles(text)
    assert told(held)[2:] == (start, end, former)


def test_what_is_held_now_is_shown_before_what_was() -> None:
    text = (
        "Ada Brook, former chief of Norvik Energy, spoke. "
        "Ada Brook, a lawyer for Tarn Council, sang."
    )
    (person,) = analyse(article(text)).people
    assert (person.role, person.organisation) == ("lawyer", "Tarn Council")
    assert [held.former for held in person.roles] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Tarnby has a new chair. In this pivotal role, Ada Brook will lead the works.",
        "He was a top trade negotiator. On Wednesday, Ada Brook said that it was late.",
        "That is what the partner told organizers, Ada Brook said.",
    ],
)
def test_a_role_before_a_comma_stands_in_the_same_sentence_with_what_it_is_of(text: str) -> None:
    assert roles(text) == []


def test_a_role_before_a_comma_is_read() -> None:
    (held,) = roles("It fell, said the director of several programmes, Ada Brook.")
    assert held.role == "director of several programmes"


@pytest.mark.parametrize(
    ("text", "role", "organisation"),
    [
        ("Ada Brook, Vice President of Marketing, left.", "Vice President of Marketing", None),
        ("Ada Brook was named Executive Vice President of Norvik Energy.",
         "Executive Vice President", "Norvik Energy"),
        ("Norvik Energy Vice President Ada Brook left.", "Vice President", "Norvik Energy"),
        ("Ada Brook was appointed as director of Norvik Energy.", "director", "Norvik Energy"),
    ],
)  # fmt: skip
def test_vice_belongs_to_the_role_and_is_no_paper(
    text: str, role: str, organisation: str | None
) -> None:
    analysis = analyse(article(text))
    (held,) = analysis.people[0].roles
    assert (held.role, held.organisation) == (role, organisation)
    assert "Vice" not in {one.name for one in analysis.organisations}


def test_vice_alone_is_the_paper() -> None:
    analysis = analyse(article("Ada Brook told Vice on Monday that it fell. She left, Vice said."))
    assert [one.name for one in analysis.organisations] == ["Vice"]
