"""Lines become paragraphs, and words that were divided are put together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.hyphens import LineEnds
from reader.formats.reflow import paragraphs_in, text_of
from reader.formats.set_text import SetLine

WIDE = 200.0


def column(
    *lines: tuple[float, str], step: float = 12.0, page: int = 0, size: float = 10.0
) -> list[SetLine]:
    """Return lines of one column: how far each stands in, and its text; `" "` leaves a gap.

    A line that ends with `¶` is short, any other reaches the right edge.
    """
    found, top = [], 0.0
    for left, text in lines:
        top += step
        if text.strip():
            right = WIDE / 3 if text.endswith("¶") else WIDE
            words = text.rstrip("¶")
            wide = 5.0 * len(words.split()[0])
            found.append(SetLine(words, left, right, top, top + size, size, wide, page))
    return found


def texts(*columns: list[SetLine]) -> list[str]:
    """Return the texts of the paragraphs of columns."""
    ends = LineEnds(line.text for lines in columns for line in lines)
    return [text_of(paragraph, ends)[0] for paragraph in paragraphs_in(columns)]


def test_paragraphs_are_told_by_room_between_them() -> None:
    lines = column((0, "One that"), (0, "goes on."), (0, " "), (0, "Another."), (0, "It ends."))
    assert texts(lines + column(*[(0, "x")] * 0)) == ["One that goes on.", "Another. It ends."]


def test_paragraphs_are_told_by_their_first_line() -> None:
    lines = column((10, "One that"), (0, "goes on."), (10, "Another"), (0, "one."), (0, "It ends."))
    assert texts(lines) == ["One that goes on.", "Another one. It ends."]


def test_a_paragraph_ends_where_the_next_word_had_room() -> None:
    lines = column((0, "One that"), (0, "ends.¶"), (0, "Another"), (0, "one that goes on."))
    assert texts(lines) == ["One that ends.", "Another one that goes on."]


def test_two_short_ones_that_both_stand_in_are_two() -> None:
    lines = column((0, "It was"), (0, "said."), (10, "A heading¶"), (10, "The text"), (0, "below."))
    assert texts(lines) == ["It was said.", "A heading", "The text below."]


def test_lines_that_all_stand_in_from_both_sides_are_one_paragraph() -> None:
    lines = column(
        *[(0, "It reads as"), (0, "follows."), (30, "He said"), (30, "it had"), (30, "been.")],
        *[(0, " "), (0, "And then"), (0, "he left.")],
    )
    for line in lines[2:5]:
        line.right -= 50
    assert texts(lines) == ["It reads as follows.", "He said it had been.", "And then he left."]


def test_another_size_of_type_is_another_paragraph() -> None:
    large = column((0, "A headline"), size=20)
    assert texts(large + column((0, "The text"), (0, "below."))) == [
        "A headline",
        "The text below.",
    ]


def test_items_of_a_list_hold_together() -> None:
    lines = column((0, "• One that"), (12, "goes on"), (0, "• Another"), (12, "one."))
    assert texts(lines) == ["• One that goes on", "• Another one."]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    first = column((0, "It says"), (0, "that the"))
    assert texts(first, column((0, "bridge is"), (0, "closed."))) == [
        "It says that the bridge is closed."
    ]
    ended = column((0, "It says"), (0, "so."))
    assert texts(ended, column((0, "The bridge"), (0, "is closed."))) == [
        "It says so.",
        "The bridge is closed.",
    ]


def test_a_note_at_the_foot_of_a_page_does_not_part_a_paragraph() -> None:
    first = column((0, "It says"), (0, "that the"))
    note = column((0, "1 A note."), size=7)
    after = column((0, "bridge is"), (0, "closed."), page=1)
    paragraphs = paragraphs_in([first, note, after])
    ends = LineEnds([])
    assert [text_of(one, ends) for one in paragraphs] == [
        ("It says that the bridge is closed.", [(0, 0), (1, 17)]),
        ("1 A note.", [(0, 0)]),
    ]


@pytest.mark.parametrize(
    ("before", "after", "joined", "others"),
    [
        ("a remark-", "able end", "a remarkable end", []),
        ("a remark\x02", "able end", "a remarkable end", []),
        ("a remark\u00ad", "able end", "a remarkable end", []),
        ("a remark‐", "able end", "a remarkable end", ["it di‐", "vides"]),
        ("a high-", "profile guest", "a high-profile guest", []),
        ("a high\x02", "profile guest", "a high-profile guest", ["it di‐", "vides o‐", "penly"]),
        ("an inter-", "connected one", "an interconnected one", []),
        ("a start-", "up", "a startup", ["the startup was"]),
        ("a mill-", "stone", "a mill-stone", ["no mill-stone here"]),
        ("an Anglo-", "Saxon", "an Anglo-Saxon", []),
        ("direct-to-", "consumer sales", "direct-to-consumer sales", []),
        ("a well-remark-", "able one", "a well-remarkable one", []),
        ("in COVID-", "19 times", "in COVID-19 times", []),
        ("Vor-", "und Nachteile", "Vor- und Nachteile", []),
        ("Selbst\x02", "bestimmung", "Selbstbestimmung", []),
        ("it was –", "so they say", "it was – so they say", []),
        ("a lone -", "dash", "a lone - dash", []),
        ("no hyphen", "at all", "no hyphen at all", []),
        ("quoted-", "“words”", "quoted-“words”", []),
    ],
)  # fmt: skip
def test_divided_words(before: str, after: str, joined: str, others: list[str]) -> None:
    parted = LineEnds([before, after, *others]).parted(before, after)
    assert "".join((*parted, after)) == joined


@given(st.lists(st.text("ab-\x02\u00ad‐ “.é1", min_size=1), min_size=1, max_size=6))
def test_joining_loses_nothing_but_hyphens(lines: list[str]) -> None:
    ends = LineEnds(lines)
    pieces = [piece for pair in pairwise(lines) for piece in ends.parted(*pair)]
    text = "".join((*pieces, lines[-1]))
    hyphens = str.maketrans("", "", "-\x02\u00ad‐ ")
    assert text.translate(hyphens) == "".join(lines).translate(hyphens)
