"""What makes two articles one, and which of several stands for the others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive.sameness import is_nearly, leaders_of, same_source
from tests.archive.saved import OTHER, STORY

CUT = STORY[:220]
FRAMED = f"Share this.\n{STORY}\nRead more: five things to know today."
RAISED = STORY.replace("12", "14")
NAMES = "abcdefg"
ABOUT = (
    "About the Paper: it has been read in the harbour, the old town and the villages up the river"
    " since the year of the great flood, and is printed every day but Sunday in the house where its"
    " founder was born. Nothing in it may be printed elsewhere without a word of ours. What is said"
    " here of what is to come may turn out otherwise, as wind and water do, and no reader should"
    " buy a ship, a share or a pier because of it. We take money from nobody we write about, and"
    " where we do, we say so below. Letters are welcome, and so are corrections: write to us by the"
    " fish market, at any hour."
)
FRAMES = tuple(" ".join(text.split()[:30]) for text in (STORY, OTHER))
PAIRS = st.dictionaries(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(
        lambda pair: pair[0] < pair[1]
    ),
    st.booleans(),
)


def both(pairs: dict[tuple[str, str], bool]) -> list[tuple[str, str, bool]]:
    """Return pairs in either direction."""
    return [
        (*way, nearly)
        for (one, other), nearly in pairs.items()
        for way in ((one, other), (other, one))
    ]


@pytest.mark.parametrize(
    ("one", "other", "nearly"),
    [
        (STORY, FRAMED, True),
        (STORY, CUT, True),
        (STORY, RAISED, False),
        (STORY, OTHER, False),
        (f"{STORY} It was 3 o'clock", f"{STORY} It was late", True),
        (f"{STORY} It was the 18th", f"{STORY} It was the 19th", False),
        (f"{STORY} It was in 2026 in the town", f"{STORY} It was in 20", True),
        (f"{STORY} It was in 2026", f"{STORY} It was in 20", False),
        (f"{STORY} © 2026 all rights reserved", f"{STORY} {OTHER} {OTHER} 7 of them", True),
        (STORY.replace("At least", "Atlea5t"), STORY, True),
        (STORY, "", False),
        (f"{STORY} {ABOUT}", f"{OTHER} {ABOUT}", False),
        (f"{STORY} {ABOUT}", f"{STORY} {OTHER} {ABOUT}", True),
        (f"{FRAMES[0]} {ABOUT}", f"{FRAMES[1]} {ABOUT}", True),
    ],
)
def test_what_saving_does_to_a_text_and_what_people_do(
    one: str, other: str, *, nearly: bool
) -> None:
    assert is_nearly(one.casefold().split(), other.casefold().split()) is nearly
    assert is_nearly(other.casefold().split(), one.casefold().split()) is nearly


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Paper", "paper.com", True),
        ("The Paper", None, True),
        ("The Paper", "The Gazette", False),
        ("Paper Online", "PAPER", True),
    ],
)
def test_two_names_of_one_source(one: str, other: str | None, *, same: bool) -> None:
    assert same_source(one, other) is same
    assert same_source(other, one) is same


def test_what_is_the_same_to_the_letter_goes_together_and_the_rest_to_the_best() -> None:
    pairs = {("b", "c"): False, ("a", "c"): True, ("c", "d"): True, ("d", "e"): True}
    # d is nearly c, which is no leader, and e is nearly d alone.
    assert leaders_of("abcde", both(pairs)) == {"b": "a", "c": "a", "e": "d"}
    assert leaders_of("abc", both({("a", "c"): True, ("b", "c"): True})) == {"c": "a"}
    assert leaders_of("a", []) == {}


@given(PAIRS, st.permutations(NAMES))
def test_a_copy_is_alike_to_what_stands_for_it(
    pairs: dict[tuple[str, str], bool], ranked: list[str]
) -> None:
    alike = both(pairs)
    found = leaders_of(ranked, alike)
    assert found == leaders_of(ranked, alike[::-1])
    assert not found.keys() & set(found.values())
    rank = {name: number for number, name in enumerate(ranked)}
    for name, leader in found.items():
        assert rank[leader] < rank[name]
        neighbours = {other for one, other, _ in alike if one == name}
        assert neighbours
    for (one, other), nearly in pairs.items():
        if not nearly:
            assert found.get(one, one) == found.get(other, other)
        elif one not in found:
            assert other in found
