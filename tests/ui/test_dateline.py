from __future__ import annotations

import pytest

from reader.model import Analysis, Article, Attribution, Quote, Span, Speaker
from reader.ui.dateline import dateline, shown_date

TEXT = "One two three."


def article(**more: str) -> Article:
    return Article("f/a.txt", "f/a.txt", TEXT, Span(0, len(TEXT)), (), "", "plain", **more)  # type: ignore[arg-type]


def quote(group: int, name: str) -> Quote:
    return Quote(Span(0, 3), "direct", group, Attribution(Speaker(name), None, None, 1, ()))


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2026-01-07", "7 January 2026"),
        ("2026-01", "January 2026"),
        ("2026", "2026"),
        ("2026-13-45", "2026-13-45"),
        ("soon", "soon"),
    ],
)
def test_dates_are_as_precise_as_they_were(published: str, shown: str) -> None:
    assert shown_date(published) == shown


def test_it_counts_words_quotations_and_speakers() -> None:
    analysis = Analysis("1", (quote(0, "Ann"), quote(0, "Ann"), quote(1, "Bo")))
    line = dateline(article(published="2026-01-07", source="The Herald"), analysis)
    assert [part.strip() for part in line.split("·")] == [
        "7 January 2026",
        "The Herald",
        "3 words",
        "2 quotations",
        "2 speakers",
        "a.txt",
    ]


def test_what_is_unknown_is_left_out() -> None:
    line = dateline(article(), Analysis("1"))
    assert [part.strip() for part in line.split("·")] == ["3 words", "0 quotations", "a.txt"]
