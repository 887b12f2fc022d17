"""Tests of what the text itself tells of people's gender."""

import pytest

from reader.analysis.document import Document
from reader.analysis.gender_words import pronoun_gender, word_gender
from reader.analysis.genders import read_genders
from reader.analysis.narration import Names, narrate
from reader.analysis.passage_subjects import PassageSubjects
from tests.analysis.quoting import article, person


def gender(text: str) -> str | None:
    """Return the gender of Ada Brook as a text tells it."""
    made = article(text)
    ada = person(made.text, "Ada Brook", "Brook")
    passages = narrate(Document.of(made), (), Names([ada]))
    return read_genders(passages, PassageSubjects(passages, 1), 1).get(0)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ms. Brook came.", "f"),
        ("He came with his wife, Ada Brook.", "f"),
        ("Ada Brook, a spokeswoman for the mill, came.", "f"),
        ("Spokesman Ada Brook came.", "m"),
        ("Ada Brook sold her mill.", "f"),
        ("Ada Brook cut its staff.", "n"),
        ("Ada Brook came.", None),
        ("She told Ada Brook to go.", None),
        ("The wife of Ada Brook came.", None),
        ("Ada Brook, his partner, came.", None),
        ("Ada Brook met the mayor and her dog.", None),
        ("In her speech, Ada Brook was calm.", "f"),
        ("In her speech to Leo, Ada Brook was calm.", "f"),
        ("On her street, the mayor met Ada Brook.", None),
        ("Ada Brook ran. She fell.", "f"),
        ("Ada Brook met the mayor. She fell.", None),
        ("Ada Brook ran.\nShe fell.", None),
        ("He rang up his mother, Brook said.", None),
        ("Brook cut her hair. Brook sold her car. He rang his mother, Brook, at last.", "f"),
        ("Ms. Brook came. Brook sold his car.", "f"),
    ],
)
def test_only_what_is_said_of_a_person_tells_the_gender(text: str, told: str | None) -> None:
    assert gender(text) == told


def test_pronouns_and_words_tell_their_gender() -> None:
    assert pronoun_gender("his") == "m"
    assert pronoun_gender("they") is None
    assert word_gender("Mrs.".casefold()) == "f"
    assert word_gender("he") is None
