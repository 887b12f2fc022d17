from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.marks import Mark, Marks

places = st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda p: (p[0], p[0] + p[1]))
runs = st.lists(places, max_size=12)


def marks_of(found: list[tuple[int, int]]) -> Marks:
    return Marks(Mark(start, end, number) for number, (start, end) in enumerate(found))


@given(runs, places)
def test_all_marks_that_touch_a_range_are_found_and_no_others(
    found: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    marks = marks_of(found)
    touching = [mark for mark in marks if mark.start < asked[1] and mark.end > asked[0]]
    assert marks.between(*asked) == touching


@given(runs, st.integers(0, 100))
def test_the_shortest_mark_at_a_place_wins(found: list[tuple[int, int]], unit: int) -> None:
    marks = marks_of(found)
    lengths = [mark.end - mark.start for mark in marks if mark.start <= unit < mark.end]
    at = marks.at(unit)
    assert (at.end - at.start if at else None) == min(lengths, default=None)


def test_the_first_mark_from_a_place_is_counted() -> None:
    marks = marks_of([(5, 9), (20, 22)])
    assert [marks.first_from(unit) for unit in (0, 5, 6, 21)] == [0, 0, 1, 2]
