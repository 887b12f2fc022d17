"""Summaries come back from their rows, and a row that was changed is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Summaries, Summary, is_whole

WORDS = st.text(st.characters(exclude_characters="\0"))
KNOWN = WORDS.filter(bool)
MANY = st.builds(
    Summary,
    id=KNOWN,
    path=WORDS,
    title=WORDS,
    published=st.none() | KNOWN,
    source=st.none() | KNOWN,
    lead=WORDS,
    quotes=st.integers(0, 10**6),
    speakers=st.lists(st.text(st.characters())).map(tuple),
)


@given(st.lists(MANY, max_size=5))
def test_summaries_are_what_was_packed(some: list[Summary]) -> None:
    held = Summaries([one.packed() for one in some])
    assert [*held] == some
    assert [*held.ids()] == [one.id for one in some]
    assert held == Summaries([one.packed() for one in some])
    assert [*held[1:]] == some[1:]
    assert all(map(is_whole, held.rows))


@given(MANY, st.data())
def test_a_changed_bit_is_seen(one: Summary, data: st.DataObject) -> None:
    row = bytearray(one.packed())
    at = data.draw(st.integers(0, len(row) * 8 - 1))
    row[at // 8] ^= 1 << at % 8
    assert not is_whole(bytes(row))
    assert not is_whole(one.packed()[:-1])
    assert not is_whole(b"")
