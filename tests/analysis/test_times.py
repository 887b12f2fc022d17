"""Words about time: each form by an example of our own making, seen from a Wednesday."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.document import Document
from reader.analysis.times import find_times
from tests.analysis.finding import times
from tests.analysis.quoting import article

TIME_WORDS = (
    "next last this week year century decade month Monday 9999 two ago 40 12:30 May"
    " 31 Sept. winter quarter the third in will half a an p.m. 2026-02-31 weekend"
)


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("The bridge opened on May 4, 2019.", "May 4, 2019", "2019-05-04", "2019-05-04"),
        ("It shut on 4 May 2019.", "4 May 2019", "2019-05-04", "2019-05-04"),
        ("It shut on 2019-05-04.", "2019-05-04", "2019-05-04", "2019-05-04"),
        ("It shut on 5/4/2019.", "5/4/2019", "2019-05-04", "2019-05-04"),
        ("It shut in May 2019.", "May 2019", "2019-05", "2019-05"),
        ("It shut on Feb. 2. 2026, again.", "Feb. 2. 2026", "2026-02-02", "2026-02-02"),
        ("It opened in summer 2020.", "summer 2020", "2020-SU", "2020-22"),
        ("It fell in the third quarter of 2025.", "the third quarter of 2025", "2025-Q3",
         "2025-07/2025-09"),
        ("Nobody in the 1990s knew.", "the 1990s", "199", "199X"),
        ("Nobody in the ’80s knew.", "’80s", "198", "198X"),
        ("It was built in 1871.", "1871", "1871", "1871"),
        ("It was built circa 1871.", "circa 1871", "1871", "1871~"),
        ("It was built in mid-1871.", "mid-1871", "1871", "1871"),
        ("It was built in the 19th century.", "the 19th century", "18", "18XX"),
        ("It was built in the early twentieth century.", "the early twentieth century", "19",
         "19XX"),
        ("Nobody in the nineties knew.", "the nineties", "199", "199X"),
        ("It shut in nineteen ninety-six.", "nineteen ninety-six", "1996", "1996"),
        ("It shut in May nineteen ninety.", "May nineteen ninety", "1990-05", "1990-05"),
        ("It shut in the year two thousand.", "the year two thousand", "2000", "2000"),
        ("It ran on May 4-6, 2019.", "May 4-6, 2019", "2019-05-04/2019-05-06",
         "2019-05-04/2019-05-06"),
        ("It ran from 4 to 6 May 2019.", "4 to 6 May 2019", "2019-05-04/2019-05-06",
         "2019-05-04/2019-05-06"),
        ("It shut at 9 a.m. on May 4, 2019.", "9 a.m. on May 4, 2019", "2019-05-04T09:00",
         "2019-05-04"),
        ("It ran in 2021-2025, slowly.", "2021-2025", "2021/2025", "2021/2025"),
        ("It ran in the 2002-03 season.", "2002-03", "2002/2003", "2002/2003"),
        ("It ran in 1983/84, slowly.", "1983/84", "1983/1984", "1983/1984"),
        ("It shut on Sunday 31th of May 2009.", "Sunday 31th of May 2009", "2009-05-31",
         "2009-05-31"),
        ("It shut at 1 p.m. CT, Saturday, Nov. 8, 2025.", "1 p.m. CT, Saturday, Nov. 8, 2025",
         "2025-11-08T13:00", "2025-11-08"),
        ("It shut in the final quarter of 2014.", "the final quarter of 2014", "2014-Q4",
         "2014-10/2014-12"),
        ("It shut on Christmas Eve 2019.", "Christmas Eve 2019", "2019-12-24", "2019-12-24"),
        ("It shut on Good Friday 2024.", "Good Friday 2024", "2024-03-29", "2024-03-29"),
    ],
)  # fmt: skip
def test_a_full_date_needs_no_other_day(text: str, words: str, timex: str, edtf: str) -> None:
    expected = [(words, timex, edtf, "absolute")]
    assert times(text) == expected
    assert times(text, None) == expected


@pytest.mark.parametrize(
    ("text", "words", "timex", "edtf"),
    [
        ("The vote was on March 3.", "March 3", "2026-03-03", "2026-03-03"),
        ("The vote was on December 30.", "December 30", "2025-12-30", "2025-12-30"),
        ("The vote will be on April 3.", "April 3", "2026-04-03", "2026-04-03"),
        ("The vote was in December.", "December", "2025-12", "2025-12"),
        ("The vote came last March.", "last March", "2025-03", "2025-03"),
        ("The vote was in Dec. in Salem.", "Dec.", "2025-12", "2025-12"),
        ("It fell in the fourth quarter.", "the fourth quarter", "2025-Q4", "2025-10/2025-12"),
        ("They met on Monday.", "Monday", "2026-03-16", "2026-03-16"),
        ("They met on Wednesday.", "Wednesday", "2026-03-18", "2026-03-18"),
        ("They will meet on Friday.", "Friday", "2026-03-20", "2026-03-20"),
        ("They met last Friday morning.", "last Friday morning", "2026-03-13TMO", "2026-03-13"),
        ("They met yesterday.", "yesterday", "2026-03-17", "2026-03-17"),
        ("They meet tomorrow.", "tomorrow", "2026-03-19", "2026-03-19"),
        ("They met last night.", "last night", "2026-03-17TNI", "2026-03-17"),
        ("It rained this week.", "this week", "2026-W12", "2026-03-16/2026-03-22"),
        ("It rained last month.", "last month", "2026-02", "2026-02"),
        ("It opens next year.", "next year", "2027", "2027"),
        ("They met at the weekend.", "the weekend", "2026-W11-WE", "2026-03-14/2026-03-15"),
        ("It began two years ago.", "two years ago", "2024", "2024"),
        ("It began three weeks ago.", "three weeks ago", "2026-W09", "2026-02-23/2026-03-01"),
        ("They met in the first half of this year.", "the first half of this year", "2026-H1",
         "2026-01/2026-06"),
        ("They met in the week of March 2.", "the week of March 2", "2026-W10",
         "2026-03-02/2026-03-08"),
        ("It began about two years ago.", "about two years ago", "2024", "2024~"),
        ("It began a week or so ago.", "a week or so ago", "2026-W11",
         "2026-03-09/2026-03-15"),
        ("It began seventy years ago.", "seventy years ago", "1956", "1956~"),
        ("It began four decades ago.", "four decades ago", "1986", "1986~"),
        ("It cost $5, up from $4 a year earlier.", "a year earlier", "2025", "2025"),
        ("It opened last spring.", "last spring", "2025-SP", "2025-21"),
        ("It opened last winter.", "last winter", "2025-WI", "2025-24"),
        ("It opened this past summer.", "this past summer", "2025-SU", "2025-22"),
        ("It opens next summer.", "next summer", "2026-SU", "2026-22"),
        ("It was the worst day of this century.", "this century", "20", "20XX"),
        ("They met at 3 p.m. Tuesday.", "3 p.m. Tuesday", "2026-03-17T15:00", "2026-03-17"),
        ("They met at noon on Feb. 3.", "noon on Feb. 3", "2026-02-03T12:00", "2026-02-03"),
        ("They will meet at noon tomorrow.", "noon tomorrow", "2026-03-19T12:00", "2026-03-19"),
        ("They met in July last year.", "July last year", "2025-07", "2025-07"),
        ("They met in early May of this year.", "early May of this year", "2026-05", "2026-05"),
        ("They will end by the end of the year.", "the end of the year", "2026", "2026"),
        ("They met this weekend.", "this weekend", "2026-W11-WE", "2026-03-14/2026-03-15"),
        ("They will meet this weekend.", "this weekend", "2026-W12-WE",
         "2026-03-21/2026-03-22"),
        ("They met last Thanksgiving.", "last Thanksgiving", "2025-11-27", "2025-11-27"),
        ("They met on Boxing Day.", "Boxing Day", "2025-12-26", "2025-12-26"),
        ("They meet this coming Sunday.", "this coming Sunday", "2026-03-22", "2026-03-22"),
        ("The vote was last February.", "last February", "2025-02", "2025-02"),
        ("The vote is in April.", "April", "2026-04", "2026-04"),
        ("The vote was held in April.", "April", "2025-04", "2025-04"),
    ],
)  # fmt: skip
def test_relative_words_count_from_the_article(
    text: str, words: str, timex: str, edtf: str
) -> None:
    assert times(text) == [(words, timex, edtf, "article")]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The vote was on March 3.", "XXXX-03-03"),
        ("The vote was in December.", "XXXX-12"),
        ("It fell in the fourth quarter.", "XXXX-Q4"),
        ("They met on Monday.", "XXXX-XX-XX"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met at 15:30.", "XXXX-XX-XXT15:30"),
        ("It rained this week.", "PRESENT_REF"),
        ("It rained last month.", "PAST_REF"),
        ("It opens next year.", "FUTURE_REF"),
        ("It began two years ago.", "PAST_REF"),
    ],
)
@pytest.mark.parametrize("published", [None, "2026", "2026-03"])
def test_without_a_day_nothing_is_placed(text: str, timex: str, published: str | None) -> None:
    assert [found[1:] for found in times(text, published)] == [(timex, None, None)]


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("She served seven years.", "seven years", "P7Y"),
        ("It took half an hour.", "half an hour", "PT30M"),
        ("It took 5 1/2 hours.", "5 1/2 hours", "PT5H30M"),
        ("It took two and a half years.", "two and a half years", "P2Y6M"),
        ("They sold it in the year ended last.", "the year", "P1Y"),
        ("It took half a year.", "half a year", "P6M"),
        ("It took an hour and a half.", "an hour and a half", "PT1H30M"),
        ("It took two to three weeks.", "two to three weeks", "P2W"),
        ("It took the next couple of years.", "the next couple of years", "P2Y"),
        ("It began a year and a half ago.", "a year and a half ago", "P1Y6M"),
        ("It was a five-year plan.", "five-year", "P5Y"),
        ("It took decades.", "decades", "PXDE"),
        ("It came three years later.", "three years later", "P3Y"),
        ("They meet every week.", "every week", "P1W"),
        ("They print a weekly list.", "weekly", "P1W"),
        ("It began several years ago.", "several years ago", "PAST_REF"),
        ("It has recently moved.", "recently", "PAST_REF"),
    ],
)
def test_spans_of_time_have_no_place_on_the_calendar(text: str, words: str, timex: str) -> None:
    assert times(text) == [(words, timex, None, None)]


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("They meet each Thursday.", "each Thursday", "XXXX-WXX-4"),
        ("They meet on Mondays.", "Mondays", "XXXX-WXX-1"),
        ("They meet on Tuesday nights.", "Tuesday nights", "XXXX-WXX-2TNI"),
        ("They march every July.", "every July", "XXXX-07"),
    ],
)
def test_what_comes_again_is_a_set(text: str, words: str, timex: str) -> None:
    assert times(text) == [(words, timex, None, None)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They could come as early as Friday.", "2026-03-20"),
        ("They have to answer by Friday.", "2026-03-20"),
        ("On Friday, the council will vote.", "2026-03-20"),
        ("They plan a march on Friday.", "2026-03-20"),
        ("They will meet Wednesday.", "2026-03-18"),
        ("They would vote again, the mayor announced Friday.", "2026-03-13"),
        ("It was not until Friday that they met.", "2026-03-13"),
        ("But by Friday, they had left.", "2026-03-13"),
        ("On Friday, the council said that it will vote.", "2026-03-13"),
        ("It had been due to end Friday.", "2026-03-13"),
    ],
)
def test_a_weekday_lies_where_its_sentence_looks(text: str, value: str) -> None:
    assert [one[2] for one in times(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "It was the end of the year.",
        "A Christmas tree stood there.",
        "They ran 6-4 and May 6-4.",
        "It had 22nd-century looks.",
    ],
)
def test_what_has_no_place_in_time_gets_none(text: str) -> None:
    assert [one for one in times(text) if "/" in one[1] or "century" in one[0]] == []
    assert not any(word in found[0] for found in times(text) for word in ("end", "Christmas"))


@pytest.mark.parametrize("gap", ["\n", "\u00a0"])
def test_lines_may_break_inside_a_date(gap: str) -> None:
    made = replace(article(f"It shut on May{gap}4, 2019."), blocks=())
    assert [one.timex for one in find_times(Document.of(made))] == ["2019-05-04"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met at 15:30.", [("15:30", "XXXX-XX-XXT15:30", None)]),
        ("They met on Tuesday, at noon.", [("noon", "2026-03-17T12:00", "mention")]),
        ("They met Tuesday in Oslo, at 3 p.m.", [("3 p.m.", "2026-03-17T15:00", "mention")]),
        ("They met on May 4, 2019. At 18:00 UTC they left.",
         [("18:00 UTC", "2019-05-04T18:00Z", "mention")]),
        ("It opened in 2019. Later that year it shut.", [("Later that year", "2019", "mention")]),
        ("It opened in 2019. The following year it shut.",
         [("The following year", "2020", "mention")]),
        ("It opened on May 4, 2019. The next morning it shut.",
         [("The next morning", "2019-05-05TMO", "mention")]),
        ("It opened in May 2019. The following month it shut.",
         [("The following month", "2019-06", "mention")]),
    ],
)  # fmt: skip
def test_times_may_count_from_another_time_of_the_text(
    text: str, found: list[tuple[str, str, str | None]]
) -> None:
    told = [(words, timex, anchor) for words, timex, _, anchor in times(text)]
    assert told[-1:] == found


@pytest.mark.parametrize(
    "text",
    [
        "It shut the following year.",
        "It opened in 2019. The next day it shut.",
        "Four flights a week go there.",
        "It costs $5 a day.",
        "It grows 8% annually.",
        "The Daily Herald said so.",
        "It has 40 patient-years of data.",
        "Call 555-2019-2021-22 or see 2019-21-7.",
        "More than three quarters of the work is done.",
    ],
)
def test_what_counts_from_nothing_is_no_time(text: str) -> None:
    assert [one[1] for one in times(text)] in ([], ["2019"])


def test_today_in_a_post_is_the_day_of_the_post() -> None:
    text = "They met on Tuesday.\n\nMy note of today: — Ada Brook (@adab) January 5, 2026"
    assert times(text) == [
        ("Tuesday", "2026-03-17", "2026-03-17", "article"),
        ("today", "2026-01-05", "2026-01-05", "post"),
        ("January 5, 2026", "2026-01-05", "2026-01-05", "absolute"),
    ]


@pytest.mark.parametrize(
    "text", ["It cost 1,990 dollars.", "Flight 2019-B left.", "It cost $1871.", "A tall may tree."]
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert times(text) == []


def test_a_day_that_no_calendar_has_is_not_made_up() -> None:
    assert times("It rained on February 30, 2025.") == [("2025", "2025", "2025", "absolute")]


RESULTS = "Sales rose in the third quarter. "


@pytest.mark.parametrize(
    ("text", "words", "timex"),
    [
        ("Profit was $3 million, from $2 million a year earlier.", "a year earlier", "2024-Q3"),
        ("In the year-ago quarter it lost money.", "the year-ago quarter", "2024-Q3"),
        ("Sales in the latest period were high.", "the latest period", "2025-Q3"),
        ("It lost money in the 2023 quarter.", "the 2023 quarter", "2023-Q3"),
    ],
)
def test_words_of_results_count_from_the_quarter_reported(
    text: str, words: str, timex: str
) -> None:
    assert (words, timex) in [one[:2] for one in times(RESULTS + text)]


def test_without_a_quarter_reported_nothing_counts_from_one() -> None:
    assert times("In the latest period sales were high.") == []


@given(
    st.text(st.sampled_from("0123456789-/:.,’ '") | st.characters(codec="utf-8"), max_size=80),
    st.dates() | st.none(),
)
def test_any_text_and_day_can_be_read(text: str, day: object) -> None:
    made = replace(article(text), published=str(day) if day else None)
    spans = [one.span for one in find_times(Document.of(made))]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(len(span) and span.end <= len(text) for span in spans)


@given(
    st.lists(
        st.sampled_from(TIME_WORDS.split()),
        max_size=12,
    ),
    st.dates(),
)
def test_time_words_in_any_order_can_be_read(words: list[str], day: object) -> None:
    made = replace(article(" ".join(words)), published=str(day))
    for one in find_times(Document.of(made)):
        assert one.value is None or one.anchor is not None
