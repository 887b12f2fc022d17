"""Tests of the antecedents of pronouns."""

import pytest

from reader.analysis import analyse
from tests.analysis.quoting import article


def speakers(text: str) -> list[str]:
    """Return the speaker's name of every quotation between marks, "" for none."""
    quotes = analyse(article(text)).quotes
    return [quote.speaker.name if quote.speaker else "" for quote in quotes]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Brook saw it first. Her cousin, Leo Byrd, was asleep. “I missed it,” he said.",
         "Leo Byrd"),
        ("Ada Brook saw it first. Her cousin was asleep. “I missed it,” he said.", "Her cousin"),
        ("A fisherman mending nets did not look up. “It rains,” he said.", "A fisherman"),
        ("A spokesman for Elm Foods, Leo Byrd, was there. “It rains,” he said.", "Leo Byrd"),
        ("For Ada Brook, who is 81, it was simple. “I can read,” she said.", "Ada Brook"),
        ("“I can read,” she said. Ada Brook has kept bees since 1990.", "Ada Brook"),
        ("Leo Byrd met Ms. Ada Brook in May. “It rains,” she said.", "Ada Brook"),
    ],
)  # fmt: skip
def test_nearness_and_subjecthood_decide(text: str, name: str) -> None:
    assert speakers(text)[-1] == name


def test_two_pronouns_in_one_paragraph_are_two_people() -> None:
    text = "Ada Brook taught Leo Byrd. “He was slow,” she said. “I was afraid,” he said."
    assert speakers(text) == ["Ada Brook", "Leo Byrd"]


def test_a_pronoun_bound_to_a_subject_tells_the_gender_later() -> None:
    """Ada Brook's "her" keeps the "he" from her, though she is named last."""
    text = (
        "Ada Brook sold her mill. Leo Byrd bought it. The money went to Ada Brook. "
        "“It was cheap,” he said."
    )
    assert speakers(text)[-1] == "Leo Byrd"


def test_a_company_is_no_she() -> None:
    text = "Managing director Ada Brook was there. Elm Foods sank. “We float,” she said."
    assert speakers(text) == ["Ada Brook"]


def test_they_are_the_people_the_sentence_before_is_about() -> None:
    text = "Ivan and Petr Byrd run the mill. “We take turns,” they said."
    assert speakers(text) == ["Ivan and Petr Byrd"]


def test_a_pronoun_without_an_antecedent_stays_as_it_is() -> None:
    assert speakers("The mill burned. “It was dark,” she said.") == ["she"]
