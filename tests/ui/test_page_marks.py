"""What is marked on a page, and which marks a key goes to."""

from __future__ import annotations

from time import perf_counter

from reader.model import Analysis, Attribution, Quote, Span, Speaker
from reader.ui.page_marks import PageMarks
from reader.ui.quote_filter import QuoteFilter

TOLD = Attribution(Speaker("Ann Lee"), None, None, 0.9, ())
QUOTES = Analysis(
    "1", (Quote(Span(0, 1), "mixed", 0, TOLD), Quote(Span(2, 3), "direct", 0, TOLD))
).quotes


def test_the_head_of_a_quotation_is_its_first_part() -> None:
    marks = PageMarks(QUOTES)
    assert [marks.is_head(number) for number in (0, 1)] == [True, False]


def test_when_the_first_part_is_not_shown_the_next_one_is_the_head() -> None:
    marks = PageMarks(QUOTES)
    marks.choose(QuoteFilter(kind="direct"))
    assert [marks.is_head(number) for number in (0, 1)] == [False, True]


def test_all_between_are_selected_with_their_parts_however_many() -> None:
    groups = [0, 1, 2, *range(1, 5_000)]
    quotes = Analysis("1", tuple(Quote(Span(n, n + 1), "direct", n, TOLD) for n in groups)).quotes
    marks = PageMarks(quotes)
    marks.select_only(1)
    marks.select_through(2)
    assert marks.selected == {1, 2, 3, 4}
    begun = perf_counter()
    marks.select_through(len(quotes) - 1)
    assert len(marks.selected) == len(quotes) - 1
    assert perf_counter() - begun < 0.2  # 0.009 s here; each looking for its parts took 0.9 s
