"""Where the paragraphs are."""

from __future__ import annotations

from reader.formats.layout import plain_blocks, without_furniture
from reader.formats.lines import lines_of

LONG = "The mayor of Port Aldous resigned on Tuesday after a report on the bridge was published."


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(text)) for block in plain_blocks(lines_of(text))]


def test_one_line_is_one_paragraph() -> None:
    assert blocks(f"{LONG}\n{LONG}\n\n{LONG}") == [("paragraph", LONG)] * 3


def test_wrapped_lines_are_one_paragraph_with_its_line_breaks() -> None:
    one = (
        "The mayor of Port Aldous resigned\non Tuesday after a report on the\nbridge was published."
    )
    assert blocks(f"{one}\n\n{one}") == [("paragraph", one)] * 2


def test_an_indent_begins_a_wrapped_paragraph() -> None:
    text = (
        "    The mayor of Port\nAldous resigned on\nTuesday.\n"
        "    Nobody on the council\nwas surprised."
    )
    assert [words.split("\n")[0] for _, words in blocks(text)] == [
        "The mayor of Port",
        "Nobody on the council",
    ]


def test_a_short_line_with_a_stop_ends_a_wrapped_paragraph() -> None:
    text = (
        "The mayor of Port Aldous resigned on\nTuesday after a report on the bridge\nwas out.\n"
        "Nobody on the council of the port was\nsurprised by the news of his leaving\nat all."
    )
    assert len(blocks(text)) == 2


def test_short_lines_that_are_sentences_are_not_wrapped() -> None:
    text = "Q: Did you know?\nA: No.\nQ: Who did?\nA: Ask the board."
    assert len(blocks(text)) == 4


def test_a_short_line_without_a_stop_is_a_heading() -> None:
    assert blocks(f"{LONG}\nWhat happens now\n{LONG}")[1] == ("heading", "What happens now")


def test_words_and_speakers_names_are_no_headings() -> None:
    assert blocks(f"{LONG}\n“Never again”\n{LONG}\nMAYOR ORTIZ: No\n{LONG}")[1][0] == "paragraph"
    assert blocks(f"MAYOR ORTIZ: No\n{LONG}")[0][0] == "paragraph"


def test_an_embedded_post_is_known_by_its_end() -> None:
    post = "This is my note: pic.example.com/x— Jane Doe (@janedoe) January 5, 2026"
    assert blocks(f"{LONG}\n{post}\n{LONG}")[1] == ("post", post)


def test_items_and_credits_are_told() -> None:
    assert [kind for kind, _ in blocks(f"- one\n2. two\nThe bridge. Photo: Jane Doe\n{LONG}")] == [
        "list",
        "list",
        "caption",
        "paragraph",
    ]


def test_what_a_website_puts_below_is_dropped() -> None:
    lines = lines_of(f"{LONG}\nRead more\n© 2026 The Gazette\nPrivacy policy")
    assert [line.text for line in without_furniture(lines)] == [LONG]
