"""Spans are half-open and count code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span

TEXT = "“Ja 😀,” said Ana."


@st.composite
def spans(draw: st.DrawFn, within: int = 50) -> Span:
    start = draw(st.integers(0, within))
    return Span(start, draw(st.integers(start, within)))


def test_it_cuts_by_code_points() -> None:
    assert Span(0, 7).of(TEXT) == "“Ja 😀,”"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_it_cannot_run_backwards_or_begin_before_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no such span"):
        Span(start, end)


def test_an_empty_span_is_still_something() -> None:
    assert Span(3, 3)
    assert len(Span(3, 3)) == 0


def test_trimming_takes_white_space_only() -> None:
    assert Span(0, 8).trimmed("  a, b \n") == Span(2, 6)


@given(spans(), spans())
def test_two_spans_overlap_exactly_when_a_common_part_is_left(one: Span, other: Span) -> None:
    assert one.overlaps(other) == (one.cropped(other) is not None) or not (len(one) and len(other))


@given(spans(), spans())
def test_the_union_holds_both(one: Span, other: Span) -> None:
    union = one.joined(other)
    assert one in union
    assert other in union


@given(spans(), st.integers(0, 20))
def test_moving_keeps_the_length(span: Span, by: int) -> None:
    assert len(span.moved(by)) == len(span)


@given(spans())
def test_it_unpacks_into_start_and_end(span: Span) -> None:
    start, end = span
    assert (start, end) == (span.start, span.end)
