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


def meant(text: str) -> list[tuple[str, str]]:
    """Return each pronoun of the narration, in text order, and whom it stands for."""
    analysis = analyse(article(text))
    found = sorted(
        (mention.span, one.name)
        for one in analysis.people
        for mention in one.mentions
        if mention.how == "pronoun"
    )
    return [(span.of(text), name) for span, name in found]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ivo Hale sang. In her speech, Ada Brook praised him.", ("him", "Ivo Hale")),
        ("Leo Byrd came. In her speech, Ada Brook was calm.", ("her", "Ada Brook")),
        ("Leo Byrd came with Ivo Hale and his son.", ("his", "Ivo Hale")),
        ("“It rains,” said Leo Byrd, a baker.\nHe left at noon.", ("He", "Leo Byrd")),
        ("Ada Brook's speech was long. She was calm.", ("She", "Ada Brook")),
        ("Leo Byrd sold it. He left. He came back. He slept. He ate. He sang. He ran. He fell.",
         ("He", "Leo Byrd")),
    ],
)  # fmt: skip
def test_a_pronoun_is_tied_to_the_words_around_it(text: str, last: tuple[str, str]) -> None:
    assert meant(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell on Ada Brook.\nThe road was wet. She ran.",
        "Ada Brook came.\nThe road was wet. The town was dark. She ran.",
        "Ada Brook came. We spoke with a customer. She ran.",
    ],
)
def test_somebody_new_or_named_long_ago_may_not_be_meant(text: str) -> None:
    assert meant(text) == []


def test_two_pronouns_in_one_paragraph_are_two_people() -> None:
    text = "Ada Brook taught Leo Byrd. “He was slow,” she said. “I was afraid,” he said."
    assert speakers(text) == ["Ada Brook", "Leo Byrd"]


def test_who_adds_something_has_spoken_right_before() -> None:
    text = (
        "“It leaks,” said Cleo Hale. Cleo Hale sold it to Ada Brook. “It is dear,” said Ada Brook. "
        "“I am glad,” she added."
    )
    assert speakers(text)[-1] == "Ada Brook"


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
