"""The page about somebody: what it says, and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.model import (
    Disagreement,
    Namesake,
    Profile,
    Subject,
    SubjectRow,
)
from reader.ui.fonts import load_fonts
from reader.ui.profile_pane import ProfilePane
from reader.ui.profile_words import QUOTES_A_PAGE, ProfileWords, TakenBack
from reader.ui.theme import load_theme
from tests.ui.subjects import ADA, BOARD, EARLY, LATE, follow, profile, text_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def pane(qtbot: QtBot) -> ProfilePane:
    load_fonts()
    made = ProfilePane()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_the_page_says_what_the_archive_says(pane: ProfilePane) -> None:
    pane.show_profile(profile())
    told = text_of(pane)
    for words in (
        "Roles as stated 1",
        "since 2019 · stated 2 January 2025 to 2 March 2025",
        "“Word 0 & more.”",
        "2 January 2025 · Pier opened",
        "Ada Brook leaves\nMarch 2025 · planned",
        "Often named with",
    ):
        assert words in told.replace("\u2028", "\n")
    assert pane._who.text() == "chair, Harbour Board · 2 articles · 2 quotations · 5 mentions"


def test_a_quotation_and_a_name_lead_on(pane: ProfilePane) -> None:
    places, subjects = QSignalSpy(pane.place_chosen), QSignalSpy(pane.subject_chosen)
    pane.show_profile(profile())
    follow(pane, LATE)
    follow(pane, BOARD)
    assert (places.at(0)[0], subjects.at(0)[0]) == (LATE, BOARD)


def test_links_are_reached_and_followed_by_key(pane: ProfilePane) -> None:
    places = QSignalSpy(pane.place_chosen)
    pane.show_profile(profile())
    pane.text.setFocus()
    QTest.keyClick(pane.text, Qt.Key.Key_Tab)
    QTest.keyClick(pane.text, Qt.Key.Key_Return)
    assert places.at(0)[0] == LATE


def test_a_month_shows_its_own_quotations_alone(pane: ProfilePane) -> None:
    pane.show_profile(profile())
    pane.chart.choose(0)
    assert "“Word 0" not in text_of(pane)
    assert "“Word 1" in text_of(pane)
    assert "Only what was published in January 2025" in text_of(pane)
    from reader.ui.profile_words import AllMonths  # noqa: PLC0415

    follow(pane, AllMonths())
    assert "“Word 0" in text_of(pane)


def test_many_quotations_are_turned_over(pane: ProfilePane) -> None:
    pane.show_profile(profile(QUOTES_A_PAGE + 1))
    last = f"“Word {QUOTES_A_PAGE} "
    assert last not in text_of(pane)
    from reader.ui.profile_words import Turned  # noqa: PLC0415

    follow(pane, Turned(QUOTES_A_PAGE))
    assert last in text_of(pane)
    follow(pane, Turned(0))
    assert last not in text_of(pane)


OTHER_ADA = Namesake(
    SubjectRow(Subject("person", "Ada Brook", "z"), "violinist", None, 1, 0, 1), ("z",)
)


def test_namesakes_are_confirmed_and_that_is_taken_back(pane: ProfilePane) -> None:
    same, back = QSignalSpy(pane.same_confirmed), QSignalSpy(pane.same_taken_back)
    pane.show_profile(profile(namesakes=(OTHER_ADA,)))
    assert "The same?" in text_of(pane)
    assert "Take it back" not in text_of(pane)
    follow(pane, OTHER_ADA)
    assert same.at(0) == [ADA, ("z",)]
    pane.show_profile(profile(confirmed=True))
    follow(pane, TakenBack())
    assert back.at(0) == [ADA]


def test_by_one_word_nobody_is_the_same(pane: ProfilePane) -> None:
    brook = Subject("person", "Brook", "a")
    pane.show_profile(Profile(brook, None, None, articles=1, read=1, namesakes=(OTHER_ADA,)))
    assert "Others of this name" in text_of(pane)
    assert "It is the same" not in text_of(pane)


def test_what_disagrees_and_what_was_not_read_is_said(pane: ProfilePane) -> None:
    clash = Disagreement("chair", (("since 2019", LATE), ("since 2021", EARLY)))
    words = ProfileWords(load_theme("dark"))
    page = profile(disagreements=(clash,))
    assert "The articles disagree" in words.html(page)
    many = Profile(ADA, None, None, articles=812, read=500)
    assert "the newest 500 of 812 articles" in words.html(many)
    assert "none found" in words.html(many)
    pane.show_hint("Nobody")
    assert pane.profile() is None


def test_the_place_one_reads_stays_in_other_colours_and_sizes(pane: ProfilePane) -> None:
    pane.show_profile(profile(quotes=60))
    bar = pane.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = pane.position()
    pane.set_theme(load_theme("dark"))
    assert pane.position() == before > 0
    pane.set_text_size(28)
    assert abs(bar.value() / bar.maximum() - 0.5) < 0.05
    chosen = pane.text.textCursor()
    chosen.select(chosen.SelectionType.Document)
    pane.text.setTextCursor(chosen)
    pane.set_text_size(28)  # no other size: nothing is written anew
    assert pane.selected_text()
