"""Whose words: subjects behind relatives, appositions, fronted clauses and verbs of every kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis.document import Document
from reader.analysis.quotations import find_quotations
from tests.analysis.quoting import article, person, quotes, said

ADA = ("Ada Brook", "Brook")
TOM = ("Tom Reyes", "Reyes")


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook, who blamed the rain for it, called the wall “a waste of good stone.”",
        "Ada Brook, an engineer who built dams for Reyes, said the wall was “a waste of stone.”",
        "Ada Brook — a builder from Elms — said the wall was “a waste of good stone.”",
        "Ada Brook, the former warden and a farmer here, said the wall was “a waste of stone.”",
        "Ada Brook, asked about it twice, said the wall was “a waste of good stone.”",
        "Asked what Reyes thought, Ada Brook said the wall was “a waste of good stone.”",
        "When Tom Reyes called it safe, Ada Brook said it was “a waste of good stone.”",
        "As Tom Reyes attacked it, Ada Brook shouted that it was “a waste of good stone.”",
        "Describing the wall as “a waste of good stone,” Ada Brook left the hall.",
        "The wall is “a waste of good stone” for everybody here, Ada Brook noted.",
        "The wall, Ada Brook said, is “a waste of good stone.”",
        "But, said Ada Brook, “the wall is a waste of good stone.”",
        "“The wall is a waste of good stone?” laughed Ada Brook.",
        "“The wall is a waste of good stone,” chimed in Ada Brook.",
        "“The wall is a waste of good stone,” Ada Brook said by telephone.",
        "“The wall is a waste of good stone.” ― Ada Brook",
        "Ada Brook shot back: “The wall is a waste of good stone.”",
        "The flood led Ada Brook to warn that the wall was “a waste of good stone.”",
        "Tom Reyes was late, with Ada Brook calling the wall “a waste of good stone.”",
        "Ada Brook had called it “a waste of good stone”, Tom Reyes said.",
        "The letter, signed by Ada Brook, begins: “The wall is a waste of good stone.”",
        "From Ada Brook: “The wall is a waste of good stone.”",
        "Ada Brook, author of “Walls,” said the wall was “a waste of good stone.”",
        "As Ada Brook put it, the wall is “a waste of good stone.”",
        "Ada Brook told Reyes the wall had been built.\n\n“It is a waste of good stone.”",
        "Tom Reyes asked about Ada Brook's claim that the wall is “a waste of good stone.”",
        "Tom Reyes quoted an angry Ada Brook, who called the wall “a waste of good stone.”",
    ],
)
def test_the_words_are_adas(text: str) -> None:
    last = [name for words, name in said(text, ADA, TOM) if "waste" in words]
    assert last == ["Ada Brook"]


def test_who_stands_for_the_person_named_before_it() -> None:
    text = "They met Ada Brook, who called the wall “a waste of good stone.”"
    [quote] = quotes(text, ADA)
    assert quote.attribution is not None
    assert quote.attribution.mention is not None
    assert quote.attribution.mention.of(text) == "who"
    assert quote.attribution.speaker.name == "Ada Brook"


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook was asked whether the “old mill” would close.",
        "The “old mill” cost Ada Brook dear.",
    ],
)
def test_who_is_asked_or_pays_has_said_nothing(text: str) -> None:
    assert not [one for one in quotes(text, ADA) if one.is_speech]


def test_a_line_with_a_name_below_a_quotation_is_its_credit() -> None:
    text = "“The wall will not see another winter.”\n\nAda Brook, farmer"
    assert said(text, ADA) == [("“The wall will not see another winter.”", "Ada Brook")]


def test_a_paragraph_below_a_quotation_is_no_credit_when_it_has_a_verb() -> None:
    text = "“The wall will not see another winter.”\n\nAda Brook, farmer, was not there"
    assert said(text, ADA) == [("“The wall will not see another winter.”", None)]


def test_each_paragraph_of_a_long_quotation_opens_and_only_the_last_one_closes() -> None:
    text = (
        "Ada Brook told the hall:\n\n“The wall broke. He asked me why.\n\n“I told him. She said"
        " nothing.\n\n“It was a waste of stone.”"
    )
    [(words, name)] = said(text, ADA)
    assert (words[:15], words[-10:], name) == ("“The wall broke", "of stone.”", "Ada Brook")


def block(text: str, *names: tuple[str, ...]) -> list[tuple[str, str | None]]:
    """Return what is found where paragraphs that begin with ">" are block quotations."""
    made = article(text)
    blocks = tuple(
        replace(one, kind="quotation") if one.span.of(text).startswith(">") else one
        for one in made.blocks
    )
    people = [person(text, *one) for one in names]
    found = find_quotations(Document.of(replace(made, blocks=blocks)), people, ())
    return [
        (one.span.of(text), one.speaker.name if one.speaker else None)
        for one in found
        if one.kind == "direct"
    ]


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ada Brook read this out:\n\n> The wall broke.", "The wall broke.", "Ada Brook"),
        ("They met.\n\n> The wall broke. — Ada Brook", "The wall broke.", "Ada Brook"),
        ("They met.\n\n> The wall broke.", "The wall broke.", None),
    ],
)
def test_a_paragraph_set_apart_is_somebodys_words(text: str, words: str, name: str | None) -> None:
    assert block(text, *([ADA] if name else [])) == [(words, name)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Brook wrote:\n\n> The wall broke.\n\n> We ran.", ["Ada Brook", "Ada Brook"]),
        ("They met.\n\n> It broke.\n\n> We ran.\n\n> — Ada Brook", ["Ada Brook", "Ada Brook"]),
        (
            "They met.\n\n> It broke. — Ada Brook\n\n> We ran. — Tom Reyes",
            ["Ada Brook", "Tom Reyes"],
        ),
        ("Ada Brook wrote:\n\n> It broke.\n\nThey met.\n\n> We ran.", ["Ada Brook", None]),
        ("They met.\n\n> The wall broke.\n\n> We ran.", [None, None]),
    ],
)
def test_paragraphs_set_apart_in_a_row_are_one_speakers_up_to_a_credit(
    text: str, names: list[str | None]
) -> None:
    people = [one for one in (ADA, TOM) if one[0] in text]
    assert [name for _, name in block(text, *people)] == names


def reported(text: str) -> list[tuple[str, str | None]]:
    """Return the reported clauses and their speakers."""
    return [
        (one.span.of(text), one.speaker.name if one.speaker else None)
        for one in quotes(text, ADA, TOM)
        if one.kind == "indirect"
    ]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Ada Brook said on Friday the dam would hold.", ["the dam would hold"]),
        ("Ada Brook told the town council that it would hold.", ["that it would hold"]),
        ("Ada Brook told Reyes the dam would hold.", ["the dam would hold"]),
        ("Ada Brook asked whether the dam would hold.", ["whether the dam would hold"]),
        ("Ada Brook vowed to mend the dam.", ["to mend the dam"]),
        ("Ada Brook called for a new dam.", ["a new dam"]),
        ("Ada Brook accused the council of lying.", ["the council of lying"]),
        ("Ada Brook said early on Friday that the dam would hold.", ["that the dam would hold"]),
        (
            "The old stone dam, Ada Brook said, would hold until spring.",
            ["The old stone dam", "would hold until spring"],
        ),
        ("The old dam was sound, said Ada Brook, a farmer.", ["The old dam was sound"]),
        (
            "Ada Brook said the dam would hold, but added that the wall would not.",
            ["the dam would hold", "that the wall would not"],
        ),
        (
            "Ada Brook said the dam would hold, while Tom Reyes left.",
            ["the dam would hold"],
        ),
        (
            "While Ada Brook said the dam would hold, she left.",
            ["the dam would hold"],
        ),
    ],
)
def test_a_reported_clause_begins_and_ends_where_its_report_reaches(
    text: str, clauses: list[str]
) -> None:
    assert [words for words, _ in reported(text)] == clauses


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook announced her departure on Friday.",
        "A farmer who declined to be named left.",
        "Ada Brook found the hall full of receipts.",
        "Ada Brook said through her lawyer.",
        "You know that it rains.",
        "We believe that the dam will hold.",
        "The old wall, Ada Brook said, is “a waste of stone” here.",
        "Ada Brook told Tom Reyes",
        "Ada Brook said the dam was “sound enough” to last.",
    ],
)
def test_what_is_no_clause_or_holds_a_quotation_is_not_reported(text: str) -> None:
    assert reported(text) == []


def test_a_turn_of_a_transcript_between_marks_goes_on_to_where_they_close() -> None:
    text = "REYES: Did it hold?\n\nBROOK: “It held.\n“It always did.”\n\nREYES: So it did."
    found = said(text, ADA, TOM)
    assert [words for words, _ in found] == [
        "Did it hold?",
        "“It held.\n“It always did.”",
        "So it did.",
    ]


def test_marks_left_open_in_one_turn_do_not_reach_into_the_next() -> None:
    text = "REYES: They said, “ Take it,\n\nBROOK: And I said, “ No,” at once.\n\nREYES: Good."
    found = said(text, ADA, TOM)
    assert [words for words, _ in found][1:] == ["And I said, “ No,” at once.", "Good."]


@pytest.mark.parametrize(
    "text",
    [
        "“I would never …” Ada Brook trailed off.",
        "Ada Brook closed the mill in March.\n\n“Nobody wants flour any more.”",
        "For Ada Brook, the wall is “a waste of good stone and of money.”",
        "**“We sail,”** said *Ada Brook*.",
    ],
)
def test_who_acts_beside_the_words_speaks_them(text: str) -> None:
    assert [name for _, name in said(text, ADA)] == ["Ada Brook"]


def test_a_long_quotation_in_single_marks_is_one() -> None:
    text = "‘The wall broke.\n\n‘It was the frost,’ Ada Brook said."
    assert said(text, ADA) == [("‘The wall broke.\n\n‘It was the frost,’", "Ada Brook")]


def test_a_question_and_its_answer_are_turns_though_each_name_stands_once() -> None:
    found = said("Host: Why stone?\n\nAda Brook: It lasts.", ADA)
    assert found == [("Why stone?", "Host"), ("It lasts.", "Ada Brook")]
    assert said("Photo: the wall.\n\nSource: the town.") == []


def test_markup_around_a_post_is_none_of_its_words() -> None:
    text = '<tweet id="1" author="@adab">The dam holds. — Ada Brook (@adab) January 5, 2026</tweet>'
    assert said(text, ADA) == [("The dam holds.", "Ada Brook")]


def test_a_table_of_numbers_is_no_transcript() -> None:
    assert said("Brook: 547.\n\nReyes: 46.\n\nBrook: 12.\n\nReyes: 3.", ADA, TOM) == []


def test_a_sentence_that_ends_with_a_description_of_nobody_is_read_to_its_end() -> None:
    text = "The engineer Ada Brook\n\n“It held,” she said.\n\nThe engineer"
    assert [words for words, _ in said(text, ADA)] == ["“It held,”"]


def test_an_apostrophe_that_never_closes_hides_no_quotation() -> None:
    text = "They went 'mong the rocks. “It held the boys' hut,” Ada Brook said."
    assert said(text, ADA) == [("“It held the boys' hut,”", "Ada Brook")]


def test_one_word_is_speech_where_it_is_a_turn_of_a_dialogue() -> None:
    text = "“Did it hold?” Ada Brook asked.\n\n“No.”\n\n“Not even for a day?” she asked."
    assert [words for words, _ in said(text, ADA)][1] == "“No.”"
    assert said("The wall fell in March.\n\n“No.”\n\nNobody was hurt.") == []
