"""Whose words a quotation is: each rule by an example of our own making."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.document import Document
from reader.analysis.quotations import find_quotations
from tests.analysis.quoting import article, person, quotes, said

ADA = ("Ada Brook", "Brook")
TOM = ("Tom Reyes", "Reyes")


@pytest.mark.parametrize(
    "text",
    [
        "“The dam will hold,” Ada Brook said.",
        "“The dam will hold,” said Ada Brook, the engineer.",
        "“The dam will hold,” Ada Brook, 41, of Salem, who built it, said.",
        "“The dam will hold,” Ada Brook later told reporters.",
        "“The dam will hold,” according to Ada Brook.",
        "Ada Brook said, “The dam will hold.”",
        "Ada Brook, who built it, added: “The dam will hold.”",
        "Said Ada Brook: “The dam will hold.”",
        "“The dam will hold,” Wyoming engineer Ada Brook said of the flood.",
        "Ada Brook: “The dam will hold.”",
        "Ada Brook made the following promise:\n\n“The dam will hold.”",
        "“The dam will hold.”\n\n— Ada Brook, Salem",
        "Ada Brook came last. “The dam will hold this time.”",
        "On Friday, Ada Brook wrote: “The dam will hold.”",
        "In the words of Ada Brook, “The dam will hold.”",
        "With Ada Brook stating: “The dam will hold.”",
    ],
)
def test_direct_speech_finds_its_speaker(text: str) -> None:
    assert [speaker for _, speaker in said(text, ADA)] == ["Ada Brook"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook called the wall “a waste of stone.”",
        "Ada Brook left early, calling the wall “a waste of stone.”",
        "Ada Brook praised the crew and said the wall was “a waste of stone.”",
        "Ada Brook said that when Tom Reyes spoke, it was “a waste of stone.”",
        "Reporters were told by Col. Ada Brook that the wall was “a waste of stone.”",
        "The wall is “a waste of stone,” according to Ada Brook.",
        "According to Ada Brook, the wall is “a waste of stone.”",
        "The wall is “a waste of stone” and ugly, Ada Brook said.",
        "The wall is “a waste of stone” in any weather, said Ada Brook.",
    ],
)
def test_partial_quotations_find_the_governing_source(text: str) -> None:
    assert [speaker for _, speaker in said(text, ADA, TOM)] == ["Ada Brook"]


def test_surname_leads_to_the_full_name() -> None:
    text = "Ada Brook built the dam. “It will hold,” Brook said."
    assert said(text, ADA) == [("“It will hold,”", "Ada Brook")]


def test_pronoun_leads_to_the_subject_before() -> None:
    text = "Ada Brook met Tom Reyes. “He was late,” she said."
    assert said(text, ADA, TOM) == [("“He was late,”", "Ada Brook")]


def test_pronoun_never_goes_against_a_title() -> None:
    text = "Mr. Reyes met Ms. Brook. “It was late,” she said."
    assert said(text, ("Brook",), ("Reyes",)) == [("“It was late,”", "Brook")]


def test_pronoun_of_somebody_unnamed_stands_for_the_words_that_describe_them() -> None:
    text = "“It was dark,” said Ada Brook. Her brother cut in. “It was noon,” he said."
    assert said(text, ADA)[1] == ("“It was noon,”", "Her brother")


def test_role_leads_to_the_person_who_has_it() -> None:
    made = article("Ada Brook built it. “It will hold,” the engineer said.")
    ada = person(made.text, "Ada Brook", role="chief engineer")
    [quote] = find_quotations(Document.of(made), [ada], ())
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"


def test_turns_of_a_dialogue_alternate() -> None:
    text = "“Is it true?” Brook asked. “Every word,” Reyes replied. “Then say so,” he said."
    assert [who for _, who in said(text, ("Brook",), ("Reyes",))] == ["Brook", "Reyes", "Brook"]


def test_an_interrupted_quotation_is_one_group() -> None:
    found = quotes("“The dam,” Ada Brook said, “will hold.” Nobody spoke.", ADA)
    assert [quote.group for quote in found if quote.kind == "direct"] == [0, 0]


def test_a_second_sentence_is_a_group_of_its_own_with_the_same_speaker() -> None:
    text = "“The dam will hold,” Ada Brook said. “We checked it twice.”"
    assert [who for _, who in said(text, ADA)] == ["Ada Brook", "Ada Brook"]
    assert [quote.group for quote in quotes(text, ADA)] == [0, 1]


def test_a_floating_paragraph_belongs_to_the_speaker_before() -> None:
    text = "“The dam will hold,” Ada Brook said on Friday.\n\n“I did not sleep all night.”"
    assert said(text, ADA)[1] == ("“I did not sleep all night.”", "Ada Brook")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The so-called “fresh” fish stank.", "scare"),
        ("The word “perhaps” stands in it nine times.", "scare"),
        ("Her novel “The Salt Road” sold well.", "title"),
        ("Samuel “Buddy” Klein sang.", "title"),
        ("“Ferry runs aground at noon” — Harbour Post, 3 May 2009", "title"),
    ],
)
def test_scare_quotes_and_titles_are_nobodys_words(text: str, kind: str) -> None:
    [quote] = quotes(text)
    assert (quote.kind, quote.attribution) == (kind, None)


def test_words_on_a_sign_have_no_speaker() -> None:
    assert said("They held signs reading “No more dams” outside.") == [("“No more dams”", None)]


def test_a_headline_takes_the_speaker_of_the_same_words() -> None:
    text = "The wall is “a waste of stone,” Ada Brook said."
    found = said(text, ADA, title="Chief Calls Wall ‘A Waste of Stone’")
    assert found[0] == ("‘A Waste of Stone’", "Ada Brook")


def test_a_headline_belongs_to_the_person_it_begins_with() -> None:
    found = said("The vote is on Friday.", ADA, title="Brook vows dam ‘before winter’")
    assert found == [("‘before winter’", "Ada Brook")]


def test_an_embedded_post_is_signed() -> None:
    text = "The dam holds. pic.example/x— Ada Brook (@adab) January 5, 2026"
    assert said(text, ADA) == [("The dam holds. pic.example/x", "Ada Brook")]


def test_a_post_that_names_a_slogan_is_a_quotation_as_a_whole() -> None:
    post = "It seems like the sign “No more dams” is older than the dam. pic.example/x"
    assert said(f"{post}— Ada Brook (@adab) January 5, 2026", ADA) == [(post, "Ada Brook")]


def test_a_post_that_is_in_marks_is_quoted_once() -> None:
    text = "“It holds, and it will hold.”— Ada Brook (@adab) January 5, 2026"
    assert [words for words, _ in said(text, ADA)] == ["“It holds, and it will hold.”"]


def test_what_people_say_in_a_post_is_theirs() -> None:
    text = (
        "“The dam will hold through the winter and the spring,” Carla Reyes said, and nobody in"
        " the whole of the valley that lies below it and floods each year believed a word of"
        " it.— Ada Brook (@adab) January 5, 2026"
    )
    names = dict(said(text, ADA, ("Carla Reyes",)))
    assert names["“The dam will hold through the winter and the spring,”"] == "Carla Reyes"


def test_a_transcript_names_its_speakers() -> None:
    text = "Ada Brook was asked again.\n\nREYES: Did it hold?\n\nBROOK: It did."
    assert said(text, ADA) == [("Did it hold?", "Reyes"), ("It did.", "Ada Brook")]


def test_an_interview_has_turns_without_names() -> None:
    assert said("Q. Why now?\n\nA. Because of the rain.") == [
        ("Why now?", None),
        ("Because of the rain.", None),
    ]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Ada Brook said the dam would hold.", "the dam would hold"),
        ("Ada Brook said that the dam would hold.", "that the dam would hold"),
        ("The dam would hold, Ada Brook said.", "The dam would hold"),
        ("According to Ada Brook, the dam would hold.", "the dam would hold"),
        ("The dam would hold, according to Ada Brook.", "The dam would hold"),
    ],
)
def test_indirect_speech_is_the_reported_clause(text: str, clause: str) -> None:
    [quote] = quotes(text, ADA)
    assert (quote.kind, quote.span.of(text)) == ("indirect", clause)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"


def test_documents_and_unnamed_sources_are_called_what_the_text_calls_them() -> None:
    [quote] = quotes("According to the report, the dam was “beyond repair”.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("the report", "document")


def test_an_attribution_says_why() -> None:
    text = "Ada Brook built it. “It will hold,” Brook said."
    [quote] = quotes(text, ADA)
    found = quote.attribution
    assert found is not None
    assert found.mention is not None
    assert found.cue is not None
    assert (found.mention.of(text), found.cue.of(text)) == ("Brook", "said")
    assert found.confidence > 0.9
    assert found.reasons[0] == "the words right behind the quotation say who speaks"


def test_other_languages_are_left_unattributed_rather_than_guessed() -> None:
    made = article("« Le barrage tiendra encore cet hiver », said Ada Brook.", language="fr")
    found = find_quotations(Document.of(made), [person(made.text, "Ada Brook")], ())
    assert [(quote.kind, quote.attribution) for quote in found] == [("direct", None)]


def test_a_rival_is_named_and_lowers_confidence() -> None:
    alone = quotes("Ada Brook said the wall was “a waste of stone.”", ADA)[0].attribution
    text = "Ada Brook said that when Tom Reyes spoke, it was “a waste of stone.”"
    doubted = quotes(text, ADA, TOM)[0].attribution
    assert alone is not None
    assert doubted is not None
    assert doubted.confidence < alone.confidence
    assert doubted.reasons[-1] == "but the sentence also reports “Tom Reyes”"


def test_nobody_is_named_where_the_text_does_not_tell() -> None:
    assert said("“Nobody knows when the dam was built or by whom.”") == [
        ("“Nobody knows when the dam was built or by whom.”", None)
    ]


CHUNKS = re.findall(
    r"\n|\S+",
    "“ ” \" ' ‘ ’ « » , . ? : — \n said told Brook Ada she the according to who and that"
    " says calling claim 's report (@ab) Q. A. REED:",
)
WORDS = st.lists(st.sampled_from(CHUNKS), max_size=60).map(" ".join)


@given(st.one_of(WORDS, st.text(max_size=150)))
def test_any_text_gives_the_same_ordered_spans_inside_it(text: str) -> None:
    made = article(text)
    people = [person(text, "Brook")] if "Brook" in text else []
    found = find_quotations(Document.of(made), people, ())
    assert found == find_quotations(Document.of(made), people, ())
    end = 0
    for quote in found:
        assert end <= quote.span.start < quote.span.end <= len(text)
        end = quote.span.end
        mention = quote.attribution.mention if quote.attribution else None
        assert mention is None or mention.end <= len(text)
    groups = [quote.group for quote in found]
    assert groups == sorted(groups)
    assert set(groups) == set(range(len(set(groups))))
