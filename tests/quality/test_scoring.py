"""What the scorer counts."""

from __future__ import annotations

import pytest

from tests.quality.marked import parse
from tests.quality.scoring import Found, same_name, score


def test_marks_and_stops_at_the_ends_do_not_matter_but_words_do() -> None:
    gold = parse("a", "⟦d Ann Lee/said¦“We left,”⟧ Ann Lee said.")
    assert (gold.quotes[0].speaker, gold.quotes[0].cue) == ((11, 18), (19, 23))
    for start, end, right in ((0, 10, 1), (1, 8, 1), (1, 5, 0)):
        found = score([(gold, [Found(start, end, "direct", "Lee")])])
        assert (found.quoted.speakers, found.whole) == (right, right)


def test_one_too_many_costs_precision_and_a_missed_one_recall() -> None:
    gold = parse("a", "⟦d Ann Lee¦“We left,”⟧ Ann Lee said of the “gate”.")
    many = score([(gold, [Found(0, 10, "direct", "Ann Lee"), Found(31, 37, "mixed", None)])])
    none = score([(gold, [])])
    assert many.quoted.figures()["right"] == pytest.approx(200 / 3)
    assert none.quoted.figures()["right"] == 0
    assert not many.whole


def test_nobody_is_an_answer() -> None:
    gold = parse("a", "A banner said ⟦m¦“No more dams”⟧.")
    place = gold.quotes[0]
    for name, right in ((None, 1), ("A banner", 0)):
        found = score([(gold, [Found(place.start, place.end, "mixed", name)])])
        assert found.quoted.speakers == right


def test_what_is_free_neither_helps_nor_hurts() -> None:
    gold = parse("a", "⟦d! Ann Lee¦Good night.⟧ — Ann Lee")
    for findings in ([], [Found(0, 11, "direct", "Bo Lee")]):
        found = score([(gold, findings)])
        assert (found.quoted.gold, found.quoted.found, found.whole) == (0, 0, 1)


def test_reported_speech_is_scored_apart_and_without_that() -> None:
    gold = parse("a", "Lee said ⟦i Lee¦that it rained⟧.")
    found = score([(gold, [Found(14, 23, "indirect", "Lee")])])
    assert (found.reported.speakers, found.quoted.gold) == (1, 0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann Lee", "Lee", True),
        ("Ann Lee", "Ms. Lee, the mayor", True),
        ("Ann Lee", "Bo Lee", False),
        ("Ann Lee", "A. Lee", True),
        ("the ministry", "Ministry", True),
        ("Ann Lee", "Ann Kerr", False),
        ("José Núñez", "Nunez", True),
    ],
)
def test_names_agree(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert same_name(one, other) is same
    assert same_name(other, one) is same


def test_marks_that_cannot_be_read_are_told() -> None:
    for text in ("⟦x Lee¦so⟧", "⟦d Lee¦so", "⟦d Lee@Kim¦so⟧ Lee said"):
        with pytest.raises(ValueError, match="a: "):
            parse("a", text)
