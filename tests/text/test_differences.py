"""What changed between two texts, and what stands beside what."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text import Side, compare_texts, fold_text, sentences, tokens

if TYPE_CHECKING:
    from reader.model import TextChange
    from reader.text import Differences

WORDS = st.sampled_from(["the", "harbour", "board", "paid", "for", "12", "ferries", "Vale", "no"])
SENTENCES = st.lists(WORDS, min_size=1, max_size=9).map(lambda words: " ".join(words) + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(PARAGRAPHS, max_size=6).map("\n".join)


def side(text: str) -> Side:
    """Cut a text into lines as paragraphs, and those into sentences."""
    found: list[Span] = []
    heads = set()
    for line in re.finditer("[^\n]+", text):
        heads.add(len(found))
        found += sentences(text, Span(*line.span()))
    return Side(text, found, frozenset(heads))


def compared(one: str, other: str) -> Differences:
    return compare_texts(side(one), side(other))


def told(one: str, other: str) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (change.kind, [(a.of(one), b.of(other)) for a, b in change.parts])
        for change in compared(one, other).changes
    ]


def outside(text: str, parts: list[Span]) -> list[str]:
    """Return the words of a text that stand in no part."""
    return [
        fold_text(token.of(text))
        for token in tokens(text, Span(0, len(text)))
        if not any(token.span in part for part in parts)
    ]


@given(TEXTS, TEXTS)
def test_what_is_in_no_change_is_in_both(one: str, other: str) -> None:
    found = compared(one, other)
    parts = [part for change in found.changes for part in change.parts]
    assert outside(one, [a for a, _ in parts]) == outside(other, [b for _, b in parts])
    assert found.whole
    for change in found.changes:
        assert all(a in change.before and b in change.after for a, b in change.parts)
        assert all(len(a) or len(b) for a, b in change.parts)
        assert {"added": not len(change.before), "removed": not len(change.after)}.get(
            change.kind, len(change.before) > 0 and len(change.after) > 0
        )


@given(TEXTS, TEXTS)
def test_the_rows_hold_each_text_once_in_its_order(one: str, other: str) -> None:
    found = compared(one, other)
    for text, spans in (
        (one, [row.before for row in found.rows if row.before]),
        (other, [row.after for row in found.rows if row.after]),
    ):
        assert all(a.end <= b.start for a, b in pairwise(spans))
        joined = " ".join(span.of(text) for span in spans)
        assert joined.split() == text.split()
    assert {number for row in found.rows for number in row.changes} == set(
        range(len(found.changes))
    )
    for number, change in enumerate(found.changes):
        rows = [row for row in found.rows if number in row.changes]
        assert len(rows) in ((1, 2) if change.kind == "moved" else (1,))
        assert not len(change.before) or any(
            row.before and change.before.overlaps(row.before) for row in rows
        )


@given(TEXTS)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert compared(text, text).changes == ()
    assert compared(text, text.replace(" ", "\u00a0\u00a0")).changes == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    for change in compared(one, other).changes:
        assert change.before.end <= len(one)
        assert change.after.end <= len(other)


def test_words_are_told_apart_in_sentences_that_correspond() -> None:
    one = "At least 12 people were hurt, police said. The pier is shut."
    other = "At least 14 people were hurt, police said on Tuesday. The pier is shut."
    assert told(one, other) == [("changed", [("12", "14"), ("", "on Tuesday")])]


def test_a_short_word_between_two_differences_joins_them() -> None:
    one = "The council of the city met for hours behind doors on Monday."
    other = "The board of the town met for hours behind doors on Monday."
    assert told(one, other) == [("changed", [("council", "board"), ("city", "town")])]
    third = "The board in the city met for hours behind doors on Monday."
    assert told(one, third) == [("changed", [("council of", "board in")])]


def test_quotation_marks_case_and_line_breaks_are_no_change() -> None:
    assert told("“It’s late,” she said — twice.", '"It\'s late," SHE said - twice.') == []


@pytest.mark.parametrize(
    ("one", "other", "kind", "part"),
    [
        ("A first line.", "A first line.\nNow a second one.", "added", ("", "Now a second one.")),
        ("A first line.\nOld ends here.", "A first line.", "removed", ("Old ends here.", "")),
        ("Ada left at noon.", "Nobody may enter now.", "changed", None),
    ],
)
def test_sentences_of_one_text_alone(
    one: str, other: str, kind: str, part: tuple[str, str] | None
) -> None:
    assert told(one, other) == [(kind, [part or (one, other)])]


def test_what_was_added_stands_where_it_would_be_in_the_other() -> None:
    one, other = "One is here.\nTwo is here.", "One is here.\nMore of it all.\nTwo is here."
    (change,) = compared(one, other).changes
    assert change.before == Span(len("One is here."), len("One is here."))


def test_sentences_that_went_elsewhere_together_moved_once() -> None:
    moved = "The union of pilots called it off. Nobody had asked them to do so."
    rest = (
        "The ferry left at nine in the morning.\nIt came back before the evening fell.\nAll slept."
    )
    found = compared(f"{moved}\n{rest}", f"{rest}\n{moved}")
    (change,) = found.changes
    assert change.kind == "moved"
    assert (change.before, change.after) == (
        Span(0, len(moved)),
        Span(len(rest) + 1, len(rest) + 1 + len(moved)),
    )
    assert [row.changes for row in found.rows] == [(0,), (), (), (), (0,)]


def rows(one: str, other: str) -> list[tuple[str | None, str | None]]:
    return [
        (row.before.of(one) if row.before else None, row.after.of(other) if row.after else None)
        for row in compared(one, other).rows
    ]


def test_paragraphs_stand_beside_what_they_became() -> None:
    one = "The first is kept. It has two.\nThe second goes.\nThe third stays as it is."
    other = "The first is kept. It has two.\nThe third stays as it is.\nA fourth is new."
    assert rows(one, other) == [
        ("The first is kept. It has two.", "The first is kept. It has two."),
        ("The second goes.", None),
        ("The third stays as it is.", "The third stays as it is."),
        (None, "A fourth is new."),
    ]


def test_a_paragraph_that_was_cut_in_two_stands_beside_both() -> None:
    one, other = "The first is kept. It has two.", "The first is kept.\nIt has two."
    assert rows(one, other) == [(one, other)]


def test_very_long_texts_are_compared_as_far_as_is_reasonable() -> None:
    def long(change: str) -> str:
        return "\n".join(f"{change} {n} is what they said on day {n % 50}." for n in range(20_000))

    found = compared(long("One"), long("Two"))
    assert not found.whole
    assert changes_cover(found.changes, long("One"))


def changes_cover(changes: tuple[TextChange, ...], text: str) -> bool:
    """Tell whether nothing of a text that shares no line with the other is left out."""
    return sum(len(change.before) for change in changes) >= len(text) - text.count("\n")
