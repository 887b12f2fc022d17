from __future__ import annotations

import pytest

from reader.model import Analysis, Article, Attribution, Origin, Quote, Span, Speaker
from reader.ui.dateline import date_words, dateline, shown_date
from reader.ui.detail_words import dateline_tip

TEXT = "One two three."


def article(**more: object) -> Article:
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


def test_a_source_written_from_the_right_keeps_to_its_own_place() -> None:
    line = dateline(article(published="2026-01-07", source="עיתון הנמל"), Analysis("1"))
    assert line.split("\u2002·\u2002")[:3] == [
        "7 January 2026",
        "\u2068עיתון הנמל\u2069",  # or it would take "3" from the words to its left
        "3 words",
    ]


def test_what_is_unknown_is_left_out_but_for_the_date() -> None:
    line = dateline(article(), Analysis("1"))
    parts = [part.strip() for part in line.split("·")]
    assert parts == ["No date", "3 words", "0 quotations", "a.txt"]


BY_HAND = (Origin("published", "the text", by_hand=True),)
ADDRESS = "https://gazette.example/2019/03/01/bridge"


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (article(published="2026-01-07"), "7 January 2026"),
        (article(published="2999-01-07"), "7 January 2999 (in the future)"),
        (article(published="1066-10-14"), "14 October 1066 (unlikely)"),
        (
            article(published="2026-01-07", url=ADDRESS),
            "7 January 2026 (1 March 2019 in the address)",
        ),
        (
            article(published="2026-01-07", url=ADDRESS, origins=BY_HAND),
            "7 January 2026 (set by you)",
        ),
        (
            article(published="2999-01", origins=BY_HAND),
            "January 2999 (set by you, in the future)",
        ),
        (article(origins=BY_HAND), "No date (set by you)"),
    ],
)
def test_a_doubtful_date_and_one_that_was_set_are_marked(made: Article, words: str) -> None:
    assert date_words(made) == words


def test_hovering_says_where_the_date_comes_from_and_why_it_is_doubted() -> None:
    whence = (Origin("published", "the <meta> element"),)
    tip = dateline_tip(article(published="2026-01-07", url=ADDRESS, origins=whence))
    assert "The address says 1 March 2019." in tip
    assert "From the &lt;meta&gt; element" in tip
    assert "The file gives no date." in dateline_tip(article())
    assert "The file gives no date." not in dateline_tip(article(origins=BY_HAND))
