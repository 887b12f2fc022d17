"""Plain text files, whole."""

from __future__ import annotations

from reader.formats.plain import read

BODY = "The mayor of Port Aldous resigned on Tuesday after a report was published."


def test_an_article_without_a_title_is_called_by_its_first_sentence() -> None:
    text = f"{BODY} He had served two terms.\n{BODY}"
    draft = read(text, "x")
    assert draft.title == BODY
    assert draft.title_span is None
    assert draft.body.of(text) == text


def test_title_and_byline_are_blocks_above_the_body() -> None:
    text = f"\nBridge closed\nBy Jane Doe\n\n{BODY}\n"
    draft = read(text, "x")
    assert [(block.kind, block.span.of(text)) for block in draft.blocks] == [
        ("title", "Bridge closed"),
        ("byline", "By Jane Doe"),
        ("paragraph", BODY),
    ]
    assert draft.body.of(text) == BODY


def test_the_name_of_the_file_helps_where_the_text_does_not() -> None:
    draft = read(f"{BODY}\n{BODY}", "2024-01-07 - Bridge_ closed (4)")
    assert (draft.published, draft.title) == ("2024-01-07", "Bridge: closed")


def test_the_text_is_believed_before_the_name_of_the_file() -> None:
    draft = read(f" date 2026-01-07 Bridge closed\n{BODY}", "2024-01-01 - Other")
    assert (draft.published, draft.title) == ("2026-01-07", "Bridge closed")


def test_a_title_over_two_lines_is_one_title() -> None:
    body = (
        "The mayor of Port Aldous resigned on Tuesday\n"
        "after a report was published, his\noffice said."
    )
    text = f"Bridge closed after inspectors find\ncracks in its main cable\n\n{body}"
    draft = read(text, "x")
    assert draft.title == "Bridge closed after inspectors find cracks in its main cable"
    assert draft.body.of(text) == body


def test_front_matter_is_read_in_plain_text_too() -> None:
    draft = read(f"---\ntitle: Bridge closed\ndate: 2026-01-07\n---\n\n{BODY}", "x")
    assert (draft.title, draft.published) == ("Bridge closed", "2026-01-07")


def test_a_file_that_is_all_head_keeps_its_words_as_body() -> None:
    text = "Title: Bridge closed\nDate: 2026-01-07"
    assert read(text, "x").body.of(text) == text
