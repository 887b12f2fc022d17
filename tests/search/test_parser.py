from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.parser import parse
from reader.search.query import (
    And,
    Dates,
    Everything,
    Fuzzy,
    HasQuote,
    Near,
    Not,
    NotKept,
    Or,
    Pattern,
    Phrase,
    SameQuotation,
    Word,
    understood,
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
        ("tag:budget", NotKept("tag:budget")),
        ("is:starred", NotKept("is:starred")),
    ],
)
def test_fields(query: str, tree: object) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize("query", ["date:soon", "date:2025-13", "before:", "colour:red", "title:"])
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


def test_what_is_not_kept_is_said() -> None:
    assert understood(parse("a tag:x")) == "a tag:x [not kept yet: finds nothing]"


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


@given(st.text() | TYPED | CLAUSES)
def test_any_string_has_a_meaning_that_can_be_read(query: str) -> None:
    assert isinstance(understood(parse(query)), str)


@given(CLAUSES)
def test_a_query_as_understood_is_understood_alike(query: str) -> None:
    tree = parse(query)
    assert parse(understood(tree)) == tree


def test_brackets_without_end_are_survived() -> None:
    assert understood(parse("(" * 5000 + "a" + ")" * 5000 + " b")).endswith("b")
    assert understood(parse("NOT " * 5001 + "a")) == "-a"
