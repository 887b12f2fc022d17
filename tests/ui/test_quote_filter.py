"""Which quotations are shown: by speaker, by kind, and what is said of it."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton

from reader.model import Analysis, Attribution, Quote, Span, Speaker
from reader.ui.quote_filter import (
    EVERYTHING,
    UNSURE,
    QuoteFilter,
    count_through,
    kinds_in,
    speakers_in,
)
from reader.ui.quote_filter_bar import QuoteFilterBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.model import QuoteKind

# What the platform without a screen cannot do is no fault of the bar.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def quote(at: int, kind: QuoteKind, group: int, name: str | None, sure: float = 0.9) -> Quote:
    told = Attribution(Speaker(name), None, None, sure, ()) if name else None
    return Quote(Span(at, at + 1), kind, group, told)


ANALYSIS = Analysis(
    "1",
    (
        quote(0, "direct", 0, "Ann Lee"),
        quote(1, "direct", 0, "Ann Lee"),
        quote(2, "mixed", 1, None),
        quote(3, "indirect", 2, "Bo Ray", 0.4),
        quote(4, "scare", 3, None),
        quote(5, "direct", 4, "Ann Lee"),
    ),
)
ALONE = Analysis("1", (quote(0, "direct", 0, "Ann Lee"),))


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (EVERYTHING, 4),
        (QuoteFilter("Ann Lee"), 2),
        (QuoteFilter(""), 1),
        (QuoteFilter(kind="indirect"), 1),
        (QuoteFilter(kind=UNSURE), 1),
        (QuoteFilter("Ann Lee", "mixed"), 0),
    ],
)
def test_parts_of_one_quotation_count_as_one_and_scare_quotes_as_none(
    chosen: QuoteFilter, left: int
) -> None:
    assert count_through(ANALYSIS, chosen) == left


def test_speakers_come_as_they_speak_and_nobody_last() -> None:
    assert list(speakers_in(ANALYSIS).items()) == [("Ann Lee", 2), ("Bo Ray", 1), ("", 1)]


def test_only_kinds_that_are_there_are_offered() -> None:
    assert [*kinds_in(ANALYSIS)] == ["direct", "mixed", "indirect", UNSURE]
    assert kinds_in(ALONE) == {"direct": 1}


@pytest.fixture
def bar(qtbot: QtBot) -> QuoteFilterBar:
    made = QuoteFilterBar()
    qtbot.addWidget(made)
    made.offer(ANALYSIS)
    made.show()
    return made


def choices(bar: QuoteFilterBar) -> list[QComboBox]:
    return bar.findChildren(QComboBox)


def words_shown(bar: QuoteFilterBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_each_choice_says_how_many_it_leaves(bar: QuoteFilterBar) -> None:
    speaker, kind = choices(bar)
    assert [speaker.itemText(at) for at in range(speaker.count())] == [
        "All speakers", "Ann Lee (2)", "Bo Ray (1)", "Unattributed (1)",
    ]  # fmt: skip
    assert [kind.itemText(at) for at in range(kind.count())] == [
        "All kinds", "Direct (2)", "Partial (1)", "Indirect (1)", "Unsure speaker (1)",
    ]  # fmt: skip
    assert (speaker.accessibleName(), kind.accessibleName()) == ("Speaker", "Kind of quotation")


def test_a_hundred_speakers_are_offered_within_a_frame(bar: QuoteFilterBar) -> None:
    many = tuple(quote(n, "direct", n, f"Speaker {n % 200}") for n in range(5_000))
    begun = perf_counter()
    bar.offer(Analysis("1", many))
    assert perf_counter() - begun < 0.12  # 0.013 s here; to go through all for each took 0.34 s


def test_a_choice_by_key_is_told_and_counted(bar: QuoteFilterBar) -> None:
    told = QSignalSpy(bar.filter_changed)
    QTest.keyClick(choices(bar)[0], Qt.Key.Key_Down)
    assert told.at(0) == [QuoteFilter("Ann Lee")]
    assert words_shown(bar) == ["2 of 4 quotations"]


def test_one_press_shows_all_again_and_tells_it_once(bar: QuoteFilterBar) -> None:
    bar.choose_speaker("Bo Ray")
    told = QSignalSpy(bar.filter_changed)
    [back] = bar.findChildren(QToolButton)
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert [told.at(at) for at in range(told.count())] == [[EVERYTHING]]
    assert words_shown(bar) == []
    bar.show_all()
    assert told.count() == 1


def test_another_article_begins_with_all_of_it(bar: QuoteFilterBar) -> None:
    bar.choose_speaker("Bo Ray")
    told = QSignalSpy(bar.filter_changed)
    bar.offer(ANALYSIS)
    assert bar.chosen() == EVERYTHING
    assert told.count() == 0


@pytest.mark.parametrize("analysis", [ALONE, None])
def test_there_is_no_choice_where_there_is_nothing_to_choose(
    bar: QuoteFilterBar, analysis: Analysis | None
) -> None:
    bar.offer(analysis)
    assert not bar.isVisible()
