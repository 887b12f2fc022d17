"""The line shown of a hit: where most of the words asked for stand, closest together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search import snippet
from reader.search.matching import matches
from reader.search.snippets import _best
from tests.search.samples import pair

FAR = "and so on, " * 30
TEXT = f"""{FAR}a bridge. {FAR}The ferry passed by under the old iron bridge, and passed.
{FAR}A ferry, a bridge. {FAR}The bridge again, the bridge, and the ferry boat's ferry."""


def shown(query: str, text: str = TEXT) -> tuple[str, list[str]]:
    """The line, and the words that are marked in it."""
    found = snippet(query, *pair(text))
    return found.text, [span.of(found.text) for span in found.matches]


@pytest.mark.parametrize(
    ("query", "marked", "near"),
    [
        ("bridge", ["bridge"], "a bridge. and so on"),
        ("ferry bridge", ["ferry", "bridge"], "A ferry, a bridge."),
        ("ferry iron passed", ["ferry", "passed", "iron", "passed"], "The ferry passed by"),
        ("nowhere", [], "and so on"),
    ],
)
def test_the_words_stand_closest_together(query: str, marked: list[str], near: str) -> None:
    line, found = shown(query)
    assert near in line
    assert found == marked


def test_a_match_longer_than_the_line_is_begun() -> None:
    line, marked = shown('"' + "word " * 80 + '"', "Before. " + "word " * 80 + "behind")
    assert line.startswith("Before. word")
    assert len(marked) == 1


@given(st.lists(st.sampled_from(["a", "b", "c", "x" * 50, "x" * 150]), max_size=30))
def test_no_other_place_has_more_words(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = matches("a b c", *pair(text))
    best = _best(text, found)
    most = [
        len({each.of(text) for each in found if one <= each and each.end - one.start <= 140})
        for one in found
    ]
    if best is None:
        assert not found
    else:
        assert most[found.index(best)] == max(most)
