"""Markdown files, whole."""

from __future__ import annotations

from reader.formats.markdown import read

BODY = "The mayor of Port Aldous resigned on Tuesday after a report was published."


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(text)) for block in read(text, "x").blocks]


def test_front_matter_tells_title_date_author_source_and_address() -> None:
    text = (
        '---\ntitle: "Bridge: closed"\ndate: 2026-01-07\nauthor:\n  - "[[Jane Doe]]"\n'
        f"source: The Gazette\nurl: https://example.org/a\n---\n\n{BODY}\n"
    )
    draft = read(text, "x")
    assert (draft.title, draft.published, draft.author, draft.source, draft.url) == (
        "Bridge: closed",
        "2026-01-07",
        "Jane Doe",
        "The Gazette",
        "https://example.org/a",
    )
    assert draft.title_span is not None
    assert draft.title_span.of(text) == "Bridge: closed"
    assert draft.body.of(text) == BODY


def test_a_source_that_is_an_address_is_the_address() -> None:
    draft = read(f"---\nsource: https://example.org/a\n---\n# Bridge closed\n\n{BODY}", "x")
    assert (draft.source, draft.url) == (None, "https://example.org/a")


def test_the_first_heading_is_the_title() -> None:
    for above in ("# Bridge closed #", "Bridge closed\n============="):
        text = f"{above}\n\n{BODY}"
        draft = read(text, "x")
        assert draft.title == "Bridge closed"
        assert draft.title_span is not None
        assert draft.title_span.of(text) == "Bridge closed"
        assert draft.body.of(text) == BODY


def test_a_heading_that_repeats_the_title_is_not_read_twice() -> None:
    text = f"---\ntitle: Bridge closed\n---\n# Bridge closed\n\n{BODY}"
    assert read(text, "x").body.of(text) == BODY


def test_byline_date_and_source_may_share_a_line() -> None:
    draft = read(f"# Bridge closed\n*By Jane Doe* | May 3, 2024 | The Gazette\n\n{BODY}", "x")
    assert (draft.author, draft.published, draft.source) == (
        "Jane Doe",
        "2024-05-03",
        "The Gazette",
    )


def test_the_clippers_excerpt_is_not_read_twice() -> None:
    text = f"# Bridge closed\n\n> ## Excerpt\n> The mayor of\n\n---\nMay 3, 2024\n\n{BODY}"
    draft = read(text, "x")
    assert draft.published == "2024-05-03"
    assert draft.body.of(text) == BODY


def test_blocks_are_told_by_their_marks() -> None:
    text = f"# T\n\n{BODY}\n\n## What now\n\n> one\n> two\n\n- item\n\n***\n\n{BODY}"
    assert kinds(text) == [
        ("title", "T"),
        ("paragraph", BODY),
        ("heading", "## What now"),
        ("quotation", "> one\n> two"),
        ("list", "- item"),
        ("paragraph", BODY),
    ]


def test_without_any_mark_a_file_is_read_as_plain_text() -> None:
    draft = read(f"Bridge closed\n2 May 2024\n\n{BODY}", "x")
    assert (draft.title, draft.published) == ("Bridge closed", "2024-05-02")
