"""Messages between the processes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import decode, encode
from reader.model import Finished, Message, Progress, Ready, Skipped

WORDS = st.text()
MESSAGES = st.one_of(
    st.builds(Progress, st.integers(), st.integers(), st.just(1.5), st.none() | st.just(2.5)),
    st.builds(Ready, st.lists(WORDS).map(tuple), st.lists(WORDS).map(tuple)),
    st.builds(Skipped, WORDS, WORDS, st.booleans()),
    st.builds(Finished, st.integers(), st.integers(), st.integers(), st.just(0.5), st.booleans()),
)


@given(MESSAGES)
def test_a_message_is_one_line_and_comes_back(message: Message) -> None:
    line = encode(message)
    assert "\n" not in line
    assert decode(line) == message


@given(st.text())
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decode(line)


def test_a_message_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="not a message"):
        decode('{"kind": "Ready", "odd": 1}')
