"""What changed, in words one can read and paste."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.comparison_words import as_text, change_lines, titles, unfinished, where
from tests.ui.versions import FIRST, compared

WORDS = st.lists(
    st.sampled_from(["%1", "%", "<b>", "12 people", '"No," said Ada Brook.', "paid", "\n"]),
    max_size=12,
).map(" ".join)


def test_every_kind_of_change_is_a_line() -> None:
    told = compared()
    assert [line.kind for line in told.lines] == [
        "headline",
        *["quotations"] * 3,
        "numbers",
        *["text"] * 4,
    ]
    words = [line.words for line in told.lines]
    assert words[0] == "“Ferry deal” became “Ferry deal & more”"
    assert words[1:4] == [
        'Reworded, Tom Brook: "We are delighted," became "We are truly delighted,"',
        'Said by John Field, before by Mary Vale: "This stinks,"',
        'Added, Ann Hill: "No comment,"',
    ]
    assert words[4] == "$40 million became $45 million"
    assert words[6:] == [
        "“Mary Vale” became “John Field”",
        "“40” became “45”",
        'Added: "No comment," said Ann Hill, the mayor.',
    ]


def test_lines_lead_to_where_the_change_is_seen() -> None:
    told = compared()
    assert told.stops == 5
    assert [line.stop for line in told.lines] == [0, 1, 2, 4, 3, 1, 2, 3, 4]
    same_title = compared(titles=("Ferry", "Ferry"))
    assert (same_title.stops, same_title.lines[0].stop) == (4, 0)


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("Ada left. Bo came.", "Ada left.", "Removed: Bo came."),
        ("It is late and dark.", "It is late.", "without “and dark”"),
        ("It is late and dark.", "It is very late and dark.", "added “very”"),
    ],
)
def test_what_is_missing_on_one_side_is_said_so(before: str, after: str, line: str) -> None:
    assert [one.words for one in compared(before, after).lines if one.kind == "text"] == [line]


def test_reworded_indirect_speech_is_told_from_the_words_around_it() -> None:
    before = "Ada Brook said that the deal was dead. It is late."
    after = "Ada Brook said that the whole deal was dead. It is late."
    (line,) = [one.words for one in compared(before, after).lines if one.kind == "quotations"]
    old, new = "“that the deal was dead”", "“that the whole deal was dead”"
    assert line == f"Reworded, Ada Brook: {old} became {new}"


def test_the_list_as_text_names_both_versions_and_counts() -> None:
    words = as_text(compared())
    assert words.startswith(
        "Changes from “Ferry deal”, The Paper, a.txt\nto “Ferry deal & more”, The Paper, b.txt\n"
    )
    for title, count in zip(titles().values(), (1, 3, 1, 4), strict=True):
        assert f"\n\n{title} ({count})\n- " in words


def test_two_that_read_the_same_are_said_to() -> None:
    told = compared(FIRST, FIRST, ("Ferry", "Ferry"))
    assert told.lines == ()
    assert as_text(told).endswith("\nThe two read the same.\n")


def test_a_comparison_given_up_on_says_so() -> None:
    told = compared()
    part = replace(told, comparison=replace(told.comparison, whole=False))
    assert as_text(part).endswith(f"\n\n{unfinished()}\n")


def test_very_long_words_are_cut_between_two() -> None:
    told = compared("Short.", "Short. " + "Many more words here " * 60)
    line = told.lines[-1].words
    assert line.endswith(("words …", "more …", "here …"))
    assert len(line) < 200


@given(WORDS, WORDS)
def test_any_two_texts_have_their_changes_in_words(before: str, after: str) -> None:
    told = compared(before, after, (before[:9] or None, after[:9] or None))
    assert list(change_lines(told)) == list(told.lines)
    assert all(line.words and -1 <= line.stop < told.stops for line in told.lines)
    text = [line.stop for line in told.lines if line.kind == "text"]
    assert text == list(range(told.first_of_text, told.stops))
    assert where(told.before) in as_text(told)
