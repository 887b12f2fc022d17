"""The lines behind an offset are the same, whether or not those of the whole text are known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.lines import lines_behind, lines_of

TEXTS = st.text(st.sampled_from("ab \t\n\r\u2029\v."), max_size=40)


@given(TEXTS, st.data())
def test_the_lines_behind_an_offset_are_those_read_from_there(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    assert lines_behind(lines_of(text), text, start) == lines_of(text, start)


@given(TEXTS)
def test_a_gap_is_an_empty_line_however_lines_end(text: str) -> None:
    for line in lines_of(text)[1:]:
        before = text[: line.span.start].rstrip()
        between = text[len(before) : line.span.start].replace("\r\n", "\n")
        assert line.gap == (sum(map(between.count, "\n\r\u2029")) > 1)
