"""Tests of the pronouns and descriptions that stand for somebody named."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse, facts
from reader.model import Analysis, Article, Span
from tests.analysis.quoting import article


def references(text: str, analysis: Analysis) -> set[tuple[str, str, str]]:
    """Return whom each reference stands for, its words, and of which kind it is."""
    return {
        (entity.name, mention.span.of(text), mention.how)
        for entity in (*analysis.people, *analysis.organisations)
        for mention in entity.mentions
        if not mention.is_name
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms. Ada Brook sold the mill. She kept the house.", ("Ada Brook", "She", "pronoun")),
        ("Mr. Leo Byrd was late. Nobody had told him.", ("Leo Byrd", "him", "pronoun")),
        ("“I sold my mill,” said Ada Brook.", ("Ada Brook", "my", "pronoun")),
        ("“I’ve sold the mill,” said Ada Brook.", ("Ada Brook", "I", "pronoun")),
        ("Ada Brook, an engineer at Norvik Energy Ltd., is to leave the company.",
         ("Norvik Energy Ltd.", "the company", "nominal")),
        ("Norvik Energy Ltd. sank. The company owes millions.",
         ("Norvik Energy Ltd.", "The company", "nominal")),
        ("Minister Ada Brook spoke first. Then the minister left.",
         ("Ada Brook", "the minister", "nominal")),
    ],
)  # fmt: skip
def test_a_reference_is_a_mention_of_whom_it_stands_for(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in references(text, analyse(article(text)))


@pytest.mark.parametrize(
    "text",
    [
        "The mill burned. It was dark and she ran.",
        "“I ran,” somebody said of Ada Brook.",
        "Ms. Ada Brook sold the mill. He kept the house.",
        "Norvik Energy Ltd. sank. The team lost on Sunday.",
        "Ada Brook is a spokeswoman for the mayor.",
        "Minister Ada Brook came. It met the minister who fell.",
        "Minister Ada Brook came. It was the minister designer.",
        "Deputy minister Ada Brook came. The minister stayed at home.",
        "Former minister Ada Brook came. The minister stayed at home.",
    ],
)
def test_what_the_text_leaves_open_stands_for_nobody(text: str) -> None:
    assert not references(text, analyse(article(text)))


def headed(title: str, text: str) -> Article:
    """Return an article that knows its title."""
    made = article(text, title=title)
    span = Span(0, len(title))
    return replace(made, title=title, title_span=span, body=Span(len(title) + 2, len(made.text)))


@pytest.mark.parametrize(
    ("title", "text", "role"),
    [
        ("Why Elm's Reasoning Chief Quit", "Ada Brook, vice president of Elm, left it.",
         "Reasoning Chief"),
        ("Mill boss jailed for seven years", "Ada Brook, the owner of a mill, was jailed.",
         "boss"),
        ("Minister sells her mill", "Minister Ada Brook has sold it.", "Minister"),
    ],
)  # fmt: skip
def test_a_headline_gives_the_role_of_whom_the_text_is_about(
    title: str, text: str, role: str
) -> None:
    made = headed(title, text)
    (ada,) = analyse(made).people
    said = [one.span.of(title) for one in ada.mentions if one.how == "nominal"]
    assert said[0].endswith(role)
    assert role.casefold() in {(held.role or "").casefold() for held in ada.roles}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Mill boss thanks Leo Byrd", "Ada Brook, the owner of a mill, wrote to Leo Byrd."),
        ("Mill boss jailed", "Ada Brook, the owner of a mill, met Leo Byrd, its director."),
        ("Mill boss jailed", "Ada Brook, a sailor, saw it."),
        ("Boss of the year jailed", "Ada Brook, the owner of a mill, was jailed."),
    ],
)
def test_a_headline_that_may_mean_others_means_nobody(title: str, text: str) -> None:
    made = headed(title, text)
    assert all(
        one.span.start > len(title)
        for who in analyse(made).people
        for one in who.mentions
        if one.how == "nominal"
    )


def test_references_are_not_counted_as_names() -> None:
    """A panel counts and shows where the name stands, not each "the company"."""
    text = "Norvik Energy Ltd. sank. The company owes millions. The company is closed."
    analysis = analyse(article(text))
    row = next(one for one in facts(article(text), analysis) if one.kind == "organisation")
    assert len(row.evidence) == 1
    assert "1 mention" in row.detail


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Named by the same words, in the subject or not.
        ("“Leo Byrd is kind. He sings,” said Ada Brook.", ("Leo Byrd", "He", "pronoun")),
        ("“Leo Byrd sings and a baker hears him,” said Ada Brook.", ("Leo Byrd", "him", "pronoun")),
        ("“Leo Byrd sang as a baker would. He was late,” said Ada Brook.",
         ("Leo Byrd", "He", "pronoun")),
        # Named by the narration, the speaker left out.
        ("Leo Byrd was late. “He sings,” said Ada Brook.", ("Leo Byrd", "He", "pronoun")),
        ("Leo Byrd was late.\n“He sings,” said Ada Brook.\n“He dances,” said Ivo Hale.",
         ("Leo Byrd", "He", "pronoun")),
        # A phrase woven into the narration is the narrator's.
        ("Leo Byrd said he would “try his best”.", ("Leo Byrd", "his", "pronoun")),
        ("“The minister is late. She reads,” said Leo Byrd. Minister Ada Brook came by train.",
         ("Ada Brook", "She", "pronoun")),
    ],
)  # fmt: skip
def test_a_pronoun_between_marks_is_never_the_speaker(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in references(text, analyse(article(text)))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ada Brook came. “A baker helped me. She was kind,” said Leo Byrd.", "She"),
        ("“My brother met Leo Byrd. He was kind,” said Ada Brook.", "He"),
        ("“Leo Byrd knows Ivo Hale, so he knows,” said Ada Brook.", "he"),
        ("Leo Byrd was late. “He sings.”", "He"),
        ("Leo Byrd came. “He who sings is glad,” said Ada Brook.", "He"),
        ("Ada Brook came. Nobody can say what he/she may bring.", "she"),
        ("Ada Brook came. Nobody can say what he or she may bring.", "she"),
    ],
)
def test_a_pronoun_that_may_be_anybodys_is_nobodys(text: str, word: str) -> None:
    assert word not in {one[1] for one in references(text, analyse(article(text)))}


@given(st.text(alphabet="“”\"'IHesh the minister company said.,AdBrok\n", max_size=120))
def test_any_text_is_read_and_mentions_stay_in_order(text: str) -> None:
    analysis = analyse(article(text))
    for entity in (*analysis.people, *analysis.organisations):
        spans = [mention.span for mention in entity.mentions]
        assert spans == sorted(set(spans))
    assert not any("could not be worked out" in one for one in analysis.warnings)
