"""Tests of whom a source stands for: roles, shared family names, bodies and letters."""

import pytest

from reader.analysis import analyse
from tests.analysis.quoting import article


def speakers(text: str) -> list[str]:
    """Return the speaker's name of every quotation between marks, "" for none."""
    quotes = analyse(article(text)).quotes
    return [
        quote.speaker.name if quote.speaker else "" for quote in quotes if quote.kind != "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The ferry sank, said the port director, Ada Brook. “It is old,” the director said.",
            "Ada Brook",
        ),
        (
            "Port Minister Ada Brook came. Her driver, Leo Byrd, left. “Go,” the minister said.",
            "Ada Brook",
        ),
        ("“We are open,” the mayor said. Mayor Ada Brook smiled.", "Ada Brook"),
        ("Leo Byrd lost his boat. A little later he said: “It sank.”", "Leo Byrd"),
        ("Leo Byrd lost his boat. As a result he said: “It sank.”", "Leo Byrd"),
        ("Leo Byrd, 34, lost his boat. “It sank,” the 34-year-old said.", "Leo Byrd"),
        ("Judge Ada Brook jailed Leo Byrd. “I know,” the defendant said.", "Leo Byrd"),
        ("The rule is new, said Ada Brook, the director, who added: “It is good.”", "Ada Brook"),
    ],
)
def test_a_role_leads_to_the_person_said_to_have_it(text: str, name: str) -> None:
    assert speakers(text)[-1] == name


def test_a_role_somebody_unnamed_was_brought_in_with_stays_with_them() -> None:
    """Behind "a", the baker is somebody new and not whoever was named before."""
    text = "Ada Brook left town. A baker closed the shop. “It is over,” the baker said."
    assert speakers(text) == ["the baker"]


def test_a_role_of_another_place_is_nobody_named_here() -> None:
    text = "Port Minister Ada Brook came. “We wait,” said the minister of Elmland."
    assert speakers(text) == ["the minister of Elmland"]


def test_a_beginning_that_only_describes_somebody_is_whom_the_text_names_next() -> None:
    text = (
        "The former head of a mill told workers to “count twice”, a court heard on Monday.\n\n"
        "Leo Byrd, 58, is accused of theft."
    )
    assert speakers(text) == ["Leo Byrd"]


def test_a_shared_family_name_is_that_of_the_last_subject() -> None:
    text = (
        "Leo Brook, a diver and the younger brother of Mayor Ada Brook, was paid in May. "
        "“I know the tides,” Brook said."
    )
    assert speakers(text) == ["Leo Brook"]


def test_a_title_tells_people_of_one_family_name_apart() -> None:
    text = (
        "Leo Brook met his sister, Ada Brook, in Elmton. Leo Brook was late. "
        "“I waited,” Ms. Brook said."
    )
    assert speakers(text) == ["Ada Brook"]


def test_the_elder_is_not_the_one_called_younger() -> None:
    text = (
        "Leo Byrd and his younger brother, Ned Byrd, played well. Ned Byrd scored. "
        "“He never listens,” the elder Byrd said."
    )
    assert speakers(text) == ["Leo Byrd"]


def test_a_family_name_with_a_letter_wrong_is_still_that_person() -> None:
    text = "Ada Marlowsky keeps bees. “They sing,” Ms Marlowski said."
    assert speakers(text) == ["Ada Marlowsky"]


@pytest.mark.parametrize(
    "text",
    [
        "The statement from Ada Brook read: “We are open.”",
        "Ada Brook came. “We are open,” Brook's statement said.",
        "The letter, signed by Ada Brook, begins: “We are open today.”",
    ],
)
def test_a_letter_has_the_words_of_who_wrote_it(text: str) -> None:
    assert speakers(text) == ["Ada Brook"]


@pytest.mark.parametrize(
    "text",
    [
        "Elm Foods called back its soup. “It was our choice,” the company said.",
        "“It was our choice,” the company said. Elm Foods makes soup.",
    ],
)
def test_the_company_is_the_one_the_sentences_beside_it_are_about(text: str) -> None:
    assert speakers(text) == ["Elm Foods"]


@pytest.mark.parametrize(
    "text",
    [
        "CEO of the Mill Council Anna Byrd said: “We wait.”",
        "“We wait,” said Undersecretary for Mills Mr. Byrd. Anna Byrd was not there.",
    ],
)
def test_a_title_with_its_own_complement_still_leads_to_the_name(text: str) -> None:
    assert speakers(text)[0] == "Anna Byrd"


@pytest.mark.parametrize("text", ["", "“”", "she said", "“A,” she said. “B,” it said. “C,” they."])
def test_any_text_is_read(text: str) -> None:
    assert isinstance(speakers(text), list)


@pytest.mark.parametrize("helping", ["didn't", "didn’t", "won’t"])
def test_a_helping_verb_is_no_part_of_a_name(helping: str) -> None:
    quotes = analyse(article(f"Eyla Sowers {helping} say that the mayor lied.")).quotes
    assert {quote.speaker.name for quote in quotes if quote.speaker} == {"Eyla Sowers"}
