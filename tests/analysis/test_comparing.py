"""What changed between two versions of one article, as somebody who compares them asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Version, analyse, compare
from reader.model import Analysis
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import Comparison

FIRST = """The harbour board awarded the ferry contract to Brook Lines on Monday.
"We are delighted," said Tom Brook, the chief executive of Brook Lines.
The board met in secret for three hours.
"This stinks," said Mary Vale, a councillor.
The contract is worth $40 million, and 12 people will lose their jobs."""
SENTENCES = st.sampled_from(
    [
        '"We are delighted," said Tom Brook.',
        '"We are quite delighted," said Mary Vale.',
        "“Nobody knew,” Vale said.",
        "The contract is worth $40 million.",
        "The contract is worth $45 million.",
        "He said that 12 people would lose their jobs.",
        "The board met in secret",
    ]
)
TEXTS = st.lists(SENTENCES, max_size=7).map("\n".join)


def version(text: str, title: str | None = None) -> Version:
    made = replace(article(text), title=title)
    return Version(made, analyse(made))


def compared(one: str, other: str) -> Comparison:
    return compare(version(one), version(other))


def quotations(one: str, other: str) -> list[tuple[str, str, str]]:
    """Return each change with the words before and after."""
    return [
        (change.kind, _words(change.before, one), _words(change.after, other))
        for change in compared(one, other).quotations
    ]


def _words(parts: object, text: str) -> str:
    assert isinstance(parts, tuple)
    return " ".join(part.of(text) for part in parts)


def test_a_version_does_not_differ_from_itself() -> None:
    found = compared(FIRST, FIRST.replace('"', "”").replace(" Mary", "  Mary"))
    assert found.is_same
    assert found.whole


def test_a_quotation_added_or_removed_is_told_with_its_speaker() -> None:
    cut = FIRST.replace('"This stinks," said Mary Vale, a councillor.\n', "")
    (gone,) = compared(FIRST, cut).quotations
    assert (gone.kind, gone.speaker_before, gone.speaker_after) == ("removed", "Mary Vale", None)
    assert _words(gone.before, FIRST) == '"This stinks,"'
    (come,) = compared(cut, FIRST).quotations
    assert (come.kind, come.speaker_before, come.speaker_after) == ("added", None, "Mary Vale")
    assert come.before == ()


def test_other_words_of_one_quotation_are_one_change() -> None:
    reworded = FIRST.replace("We are delighted", "We are truly delighted")
    assert quotations(FIRST, reworded) == [
        ("reworded", '"We are delighted,"', '"We are truly delighted,"')
    ]


def test_a_quotation_one_version_alone_is_told_apart_is_not_lost() -> None:
    """Words put into it are a change of it, even if what it became is no quotation."""
    one = '"We are delighted," said Tom Brook.'
    untold = Version(article(one.replace("are", "are so")), Analysis("test"))
    assert [change.kind for change in compare(version(one), untold).quotations] == ["removed"]
    same = Version(article(one), Analysis("test"))
    assert compare(version(one), same).quotations == ()


def test_another_speaker_is_told_and_a_fuller_name_is_none() -> None:
    other = FIRST.replace("Mary Vale", "John Field")
    (change,) = compared(FIRST, other).quotations
    assert (change.kind, change.speaker_before, change.speaker_after) == (
        "reattributed",
        "Mary Vale",
        "John Field",
    )
    assert compared(FIRST, FIRST.replace("Mary Vale", "Vale")).quotations == ()


def test_a_quotation_that_only_moved_is_no_change_of_quotations() -> None:
    lines = FIRST.split("\n")
    moved = "\n".join([lines[0], lines[3], lines[1], lines[2], lines[4]])
    found = compared(FIRST, moved)
    assert found.quotations == ()
    assert [change.kind for change in found.text] == ["moved"]


def test_quotations_that_are_said_twice_are_counted() -> None:
    one = '"No comment," said Ada Brook.'
    other = '"No comment," said Ada Brook.\n"No comment," said Tom Vale.'
    (change,) = compared(one, other).quotations
    assert (change.kind, change.speaker_after) == ("added", "Tom Vale")


def numbers(one: str, other: str) -> list[tuple[str | None, str | None]]:
    return [
        (
            change.before.of(one) if change.before else None,
            change.after.of(other) if change.after else None,
        )
        for change in compared(one, other).numbers
    ]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("$40 million", "$45 million", [("$40 million", "$45 million")]),
        ("$40 million", "$40,000,000", []),
        ("12 people", "twelve people", []),
        ("12 people", "some people", [("12 people", None)]),
        ("Brook Lines on", "Brook Lines (lot 7) on", [(None, "7")]),
    ],
)
def test_numbers_that_changed(
    old: str, new: str, found: list[tuple[str | None, str | None]]
) -> None:
    assert numbers(FIRST, FIRST.replace(old, new)) == found


def test_numbers_that_are_no_amounts_are_told_where_words_changed() -> None:
    one = "It is open to 300 lorries until 5 January 2027, says page 12."
    other = "It is open to 400 lorries until 6 January 2027, says page 12."
    assert numbers(one, other) == [("300", "400"), ("5 January 2027", "6 January 2027")]
    assert numbers(one, one.replace("page 12", "a page")) == [("12", None)]


def test_headlines_are_compared_as_they_read() -> None:
    def headline(before: str | None, after: str | None) -> object:
        return compare(version(FIRST, before), version(FIRST, after)).headline

    assert headline("Ferry deal ‘a fix’", "FERRY DEAL 'A FIX'") is None
    assert headline(None, None) is None
    changed = compare(version(FIRST, "Ferry deal"), version(FIRST, None)).headline
    assert changed
    assert (changed.before, changed.after) == ("Ferry deal", None)


def test_the_headline_in_the_text_is_no_change_of_the_text() -> None:
    one, other = article(FIRST, title="Ferry deal"), article(FIRST, title="Ferry deal is done")
    found = compare(Version(one, analyse(one)), Version(other, analyse(other)))
    assert found.text == ()


@given(TEXTS, TEXTS)
def test_each_quotation_is_told_of_once_and_with_its_words(one: str, other: str) -> None:
    there, back = compared(one, other), compared(other, one)
    assert bool(there.text) == bool(back.text)
    for told in (
        [change.before for change in there.quotations if change.before],
        [change.after for change in there.quotations if change.after],
    ):
        assert len(set(told)) == len(told)
    for change in there.quotations:
        assert bool(change.before) == (change.kind != "added")
        assert bool(change.after) == (change.kind != "removed")
    gone = [change for change in there.quotations if change.kind == "removed"]
    changed = [part for change in there.text for part, _ in change.parts]
    assert all(any(part.overlaps(span) for part in changed) for one in gone for span in one.before)


def test_very_many_quotations_are_compared_in_bounded_work() -> None:
    def many(word: str) -> str:
        return "\n".join(f'"We {word} it {n} times," said Ada Brook.' for n in range(400))

    found = compared(many("tried"), many("asked"))
    assert len(found.quotations) >= 400
