from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.parser import FIELDS, parse, parsed
from reader.search.query import (
    Among,
    And,
    Dates,
    Everything,
    Fuzzy,
    HasQuote,
    Near,
    Not,
    NotKept,
    Or,
    Own,
    Pattern,
    Phrase,
    SameQuotation,
    Word,
    understood,
    with_own,
)

A, B, C = Word("a"), Word("b"), Word("c")


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("", Everything()),
        (' ( ) - " ', Everything()),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a and b", And((A, Word("and"), B))),
        ("a OR b c", Or((A, And((B, C))))),
        ("(a OR b) c", And((Or((A, B)), C))),
        ("a -b", And((A, Not(B)))),
        ("a NOT b", And((A, Not(B)))),
        ("NOT NOT a", A),
        ("-(a b)", Not(And((A, B)))),
        ("a OR", A),
        ("OR a", A),
        ("a) b", And((A, B))),
        ("((a", A),
        ("a - b", And((A, B))),
        ("É", Word("e")),
    ],
)
def test_words_and_operators(query: str, tree: object) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ('"Hard  to do"', Phrase("hard to do")),
        ("“hard to do”", Phrase("hard to do")),
        ("„hard to do“", Phrase("hard to do")),
        ("“hard to do", Phrase("hard to do")),
        ('"it’s—well"', Phrase("it's-well")),
        ("GPT-4", Phrase("gpt-4")),
        ("12,000", Phrase("12,000")),
        ("U.S.", Phrase("u.s")),
        ("OpenAI’s", Word("openai")),
        ("what?", Word("what")),
        ("what?/where", Phrase("what?/where")),
        ("wom?n?/wh*", And((Pattern("wom?n"), Pattern("wh*")))),
        ("minist*", Pattern("minist*")),
        ("wom?n", Pattern("wom?n")),
        ("w*?", Pattern("w*")),
        ("wrod~", Fuzzy("wrod")),
        ("wrod~2", Fuzzy("wrod", 2)),
        ('"hard do"~10', Near(("hard", "do"), 10)),
        ('"hard"~10', Phrase("hard")),
        ("**", Everything()),
        ("~", Everything()),
    ],
)
def test_terms(query: str, tree: object) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("title:hard", Word("hard", "title")),
        ("Title:hard", Word("hard", "title")),
        ('said:"to do"', Phrase("to do", "said")),
        ("speaker:(a OR b)", Or((Word("a", "speaker"), Word("b", "speaker")))),
        ("-person:a", Not(Word("a", "person"))),
        ("org:ab*", Pattern("ab*", "org")),
        ("date:2025", Dates(20250101, 20251231, "date:2025")),
        ("date:2025-11..2026-01", Dates(20251101, 20260131, "date:2025-11..2026-01")),
        ("date:..2025", Dates(None, 20251231, "date:..2025")),
        ("date:2024-02..", Dates(20240201, None, "date:2024-02..")),
        ("before:2026-01-05", Dates(None, 20260104, "before:2026-01-05")),
        ("after:2024-02", Dates(20240230, None, "after:2024-02")),
        ("since:2026", Dates(20260101, None, "since:2026")),
        ("has:quote", HasQuote()),
        ("has:corrections", Own("correction")),
        ("has:stars", Own("star")),
        ("has:note", Own("note")),
        ("is:unread", Own("unread")),
        ("tag:Harbour", Own("tag", "harbour")),
        ('tag:"To do"', Own("tag", "to do")),
        ("title:-hard", Not(Word("hard", "title"))),
        ('date:"March  2025"', Dates(20250301, 20250331, 'date:"march 2025"')),
        ("in:2025", Dates(20250101, 20251231, "in:2025")),
        ("tag:budget", Own("tag", "budget")),
        ("is:starred", Own("star")),
        ("is:odd", NotKept("is:odd")),
    ],
)
def test_fields(query: str, tree: object) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    "query",
    [
        "date:soon",
        "date:2025-13",
        "date:0000",
        "before:",
        "colour:red",
        "title:",
        'in:"next month"',
        "in:x..2025",
    ],
)
def test_what_is_no_clause_is_plain_text(query: str) -> None:
    assert isinstance(parse(query), Phrase | Word)


def test_speaker_and_words_are_bound_to_one_quotation() -> None:
    said = Phrase("hard to do", "said")
    tworek = Word("tworek", "speaker")
    assert parse('speaker:tworek said:"hard to do"') == SameQuotation(And((tworek, said)))
    assert parse('openai speaker:tworek said:"hard to do"') == And(
        (SameQuotation(And((tworek, said))), Word("openai"))
    )


@pytest.mark.parametrize("query", ["said:a said:b", "speaker:a speaker:b", "speaker:a role:b"])
def test_clauses_of_one_kind_may_be_about_two_quotations(query: str) -> None:
    assert isinstance(parse(query), And)


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("today", 20240331, 20240331),
        ("yesterday", 20240330, 20240330),
        ("last day", 20240330, 20240330),
        ("last 10 days", 20240322, 20240331),
        ("this week", 20240325, 20240331),
        ("last week", 20240318, 20240324),
        ("past 2 weeks", 20240318, 20240331),
        ("this month", 20240301, 20240331),
        ("last month", 20240201, 20240229),
        ("the last 1 month", 20240301, 20240331),
        ("last 3 months", 20240101, 20240331),
        ("this year", 20240101, 20241231),
        ("last year", 20230101, 20231231),
        ("last 2 years", 20220401, 20240331),
        ("last 9999 years", 10201, 20240331),
    ],
)
def test_spans_of_days_that_count_from_today(written: str, first: int, last: int) -> None:
    node = parsed(f'in:"{written}"', date(2024, 3, 31)).node
    assert isinstance(node, Dates)
    assert (node.first, node.last) == (first, last)


def test_the_month_before_january_is_december() -> None:
    node = parsed('in:"last month"', date(2024, 1, 5)).node
    assert isinstance(node, Dates)
    assert (node.first, node.last) == (20231201, 20231231)


@given(st.dates(min_value=date(1900, 1, 1)), st.integers(1, 999))
def test_the_last_days_are_as_many_as_are_asked_for(today: date, count: int) -> None:
    node = parsed(f'in:"last {count} days"', today).node
    assert isinstance(node, Dates)
    first = today - timedelta(count - 1)
    assert node.first == first.year * 10000 + first.month * 100 + first.day


def test_another_day_is_another_meaning() -> None:
    one, other = (parsed("in:today", date(2024, 1, day)).node for day in (5, 6))
    assert one != other


def remarks(query: str) -> list[tuple[str, str]]:
    return [(remark.span.of(query), remark.kind) for remark in parsed(query).remarks]


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("colour:red a", [("colour:", "no such field")]),
        ("a speker:Ada", [("speker:", "no such field")]),
        ("said:colour:red", [("colour:", "no such field")]),
        ("title: hard", [("title:", "no value")]),
        ("before:(a)", [("before:", "no value")]),
        ("a date:soon b", [("date:soon", "no date")]),
        ('in:"next month"', [('in:"next month"', "no date")]),
        ("is:x -has:y", [("is:x", "not kept"), ("has:y", "not kept")]),
        ('a "b c', [('"b c', "quotation mark left open")]),
        ('date:"soon', [('date:"soon', "no date"), ('"soon', "quotation mark left open")]),
        ("(a (b)", [("(", "bracket left open")]),
        ("a) b", [(")", "bracket too many")]),
        ("12:30 http://a.b ratio 1:2 café:x", []),
        ('speaker:(a OR b) said:"c d" -title:e~ in:today has:correction', []),
    ],
)
def test_what_was_not_understood_is_told_with_its_place(
    query: str, parts: list[tuple[str, str]]
) -> None:
    assert remarks(query) == parts


def test_brackets_nested_too_deep_are_told() -> None:
    assert ("(", "nested too deep") in remarks("(" * 50 + "a" + ")" * 50)


def test_words_are_told_with_their_scope() -> None:
    query = 'a title:(b OR "c d") date:2025 -e'
    typed = [(each.span.of(query), each.scope) for each in parsed(query).typed]
    assert typed == [("a", "any"), ("b", "title"), ('"c d"', "title"), ("e", "any")]


def test_corrections_are_asked_for_only_when_a_query_asks() -> None:
    node = parse("a OR -has:correction (b has:correction)")
    ids = frozenset({"x"})
    assert with_own(node, lambda *_: ids) == Or((A, And((Not(Among(ids)), B, Among(ids)))))
    assert with_own(parse("a"), lambda *_: pytest.fail("asked")) == A


TYPED = st.text(alphabet="ab \"()-*?~12:.é“”'/", max_size=30)
CLAUSES = st.lists(
    st.sampled_from(
        [
            "a",
            "b",
            "OR",
            "-",
            "(",
            ")",
            '"a b"',
            "said:",
            "speaker:x",
            "date:2025",
            "NOT",
            "a~",
            "c*",
        ]
    ),
    max_size=12,
).map(" ".join)


FIELDS_AND_VALUES = st.lists(
    st.builds(
        "{}:{}{}".format,
        st.sampled_from(sorted(FIELDS)),
        st.sampled_from(["", " ", "-", "(", '"', "“"]),
        st.sampled_from(["quote", "2025", "2025-1..2026", "last 3 months", "a″b", "½", "x)", ""]),
    ),
    max_size=4,
).map(" ".join)
ANYTHING = st.text() | TYPED | CLAUSES | FIELDS_AND_VALUES


@given(ANYTHING)
def test_any_string_has_a_meaning_and_its_remarks_lie_inside(query: str) -> None:
    found = parsed(query)
    assert isinstance(understood(found.node), str)
    places = [remark.span for remark in found.remarks] + [each.span for each in found.typed]
    assert all(span.start < span.end <= len(query) for span in places)


@given(ANYTHING)
def test_a_query_as_understood_is_understood_alike(query: str) -> None:
    tree = parse(query)
    assert parse(understood(tree)) == tree


def test_brackets_without_end_are_survived() -> None:
    assert understood(parse("(" * 5000 + "a" + ")" * 5000 + " b")).endswith("b")
    assert understood(parse("NOT " * 5001 + "a")) == "-a"
