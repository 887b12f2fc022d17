"""Terms a few letters apart: those that counting the edits one by one finds, and no others."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from reader.search.arrays.likeness import BySize
from reader.search.arrays.terms import Terms, letters_of, packed
from reader.search.words import edits

WORDS = st.text(st.sampled_from("abcd1é世😀"), min_size=1, max_size=6)


@given(st.sets(WORDS, max_size=40), WORDS, st.integers(1, 2))
@example({"volcano", "volcanoes", "vulcan", "vølcano", "volcnao"}, "volcano", 1)
@example(set(), "a", 1)
def test_edits_are_counted_as_one_by_one(words: set[str], word: str, distance: int) -> None:
    texts = sorted(words)
    blob, starts = packed(each.encode() for each in texts)
    found = BySize(Terms(blob, starts), letters_of(blob, starts)).like(word, distance)
    near = [at for at, each in enumerate(texts) if edits(word, each, distance) <= distance]
    assert found.tolist() == near
