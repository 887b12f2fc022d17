"""Paragraphs become one text, and every place in it is where it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.draft import Head
from reader.formats.flow import (
    Paragraph,
    Writer,
    draft_of,
    kind_of_style,
    spans_of,
    typed,
    written,
)

WORDS = st.text(st.sampled_from("ab .é😀\n\t"), min_size=1, max_size=12).filter(
    lambda words: words == words.strip() != ""
)
KINDS = st.sampled_from(["title", "byline", "heading", "paragraph", "quotation", "list", None])
PARAGRAPHS = st.lists(
    st.builds(Paragraph, text=WORDS, kind=KINDS, centred=st.booleans()), max_size=8
)


@given(PARAGRAPHS)
def test_lines_and_spans_are_where_their_words_stand(paragraphs: list[Paragraph]) -> None:
    text, lines = written(paragraphs)
    assert [span.of(text) for span in spans_of(paragraphs)] == [one.text for one in paragraphs]
    assert all(line.span.of(text) == line.text for line in lines)
    assert " ".join(line.text for line in lines).split() == text.split()
    assert sum(line.gap for line in lines) == len(paragraphs)


@given(PARAGRAPHS)
def test_a_draft_keeps_every_word_and_places_its_blocks(paragraphs: list[Paragraph]) -> None:
    draft = draft_of(paragraphs, Head())
    if draft is None:
        assert not paragraphs
        return
    assert draft.text == "\n\n".join(one.text for one in paragraphs)
    texts = {one.text for one in paragraphs}
    assert all(block.span.of(draft.text) in texts for block in draft.blocks)
    assert draft.title
    if draft.title_span:
        assert " ".join(draft.title_span.of(draft.text).split()) == draft.title
        assert not draft.title_span.overlaps(draft.body)


def test_what_stands_beside_an_article_is_no_part_of_its_body() -> None:
    draft = draft_of(
        [
            Paragraph("The Harbour Post", None),
            Paragraph("Bridge closed", "title"),
            Paragraph("It was closed."),
            Paragraph("Nobody knew why."),
            Paragraph("© Harbour Print", None),
        ],
        Head(),
    )
    assert draft is not None
    assert draft.body.of(draft.text) == "It was closed.\n\nNobody knew why."
    assert [block.kind for block in draft.blocks] == ["title", "paragraph", "paragraph"]


def test_of_two_titles_the_second_is_a_heading() -> None:
    paragraphs = [Paragraph("One", "title"), Paragraph("Two", "title"), Paragraph("It was.")]
    draft = draft_of(paragraphs, Head())
    assert draft is not None
    assert [block.kind for block in draft.blocks] == ["title", "heading", "paragraph"]


def test_a_title_known_already_is_not_taken_from_other_words() -> None:
    draft = draft_of([Paragraph("One", "title"), Paragraph("It was.")], Head(title="Two"))
    assert draft is not None
    assert (draft.title, draft.title_span) == ("Two", None)


def test_a_plain_text_stays_as_it_was_typed() -> None:
    plain = "\r\nIt was closed,\r\nshe said.  \r\n"
    draft = typed(Head(), "Bridge", plain)
    assert draft is not None
    assert draft.text == f"Bridge\n\n{plain}"
    assert draft.body.of(draft.text) == plain.strip()
    assert typed(Head(), "Bridge", " \n") is None


def test_marks_of_an_empty_paragraph_are_those_of_the_next() -> None:
    writer = Writer()
    writer.marks.add("here")
    writer.add(" \n")
    writer.end()
    writer.kind = "list"
    writer.add("item")
    writer.end()
    writer.add("plain")
    writer.end()
    assert writer.paragraphs == [
        Paragraph("item", "list", marks=frozenset({"here"})),
        Paragraph("plain"),
    ]


@pytest.mark.parametrize(
    ("style", "kind"),
    [
        ("title", "title"),
        ("heading 2", "heading"),
        ("subtitle", "heading"),
        ("intense quote", "quotation"),
        ("quotations", "quotation"),
        ("list bullet", "list"),
        ("caption", "caption"),
        ("normal (web)", "paragraph"),
    ],
)
def test_styles_tell_what_paragraphs_are(style: str, kind: str) -> None:
    assert kind_of_style(style) == kind
