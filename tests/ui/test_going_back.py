"""The way back and forward through all views, with what was shown there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from reader.model import (
    Profile,
    QuoteRow,
    SaidWords,
    Span,
    Subject,
)
from reader.ui.profile_words import QUOTES_A_PAGE, Turned
from tests.ui.subjects import ADA, BOARD, LATE, follow, library_on_ada, profile, text_of
from tests.ui.windowed import OTHER, SEED, article_of, shipped_library, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow
    from tests.ui.fakes import FakeLibrary


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def library() -> FakeLibrary:
    return library_on_ada()


@pytest.fixture
def window(qtbot: QtBot, library: FakeLibrary, tmp_path: Path) -> Iterator[MainWindow]:
    with window_on(qtbot, library, tmp_path) as shown:
        yield shown


def test_a_page_leads_to_the_words_in_an_article_and_back_again(window: MainWindow) -> None:
    assert window.session.article
    assert window.session.article.id == "b"
    window.panes.facts.everything_requested.emit(ADA)
    assert window.panes.people_shown()
    page = window.panes.profile.profile()
    assert page is not None
    assert window.windowTitle().startswith("Ada Brook")
    follow(window.panes.profile, page.quotes[0].cited)
    assert not window.panes.people_shown()
    assert window.session.article.id == "a"
    window.commands["back"].trigger()
    assert window.panes.people_shown()
    assert window.panes.profile.profile() is page
    window.commands["back"].trigger()
    assert not window.panes.people_shown()
    assert window.session.article.id == "b"
    window.commands["forward"].trigger()
    assert window.panes.people_shown()


def test_the_way_back_leads_to_the_table_with_what_was_selected_and_where_it_was(
    window: MainWindow, library: FakeLibrary
) -> None:
    library.quotations.rows = {
        number: QuoteRow("a", 0, "Ada", f"“{number}”", "direct", Span(0, 3), "T", None, None)
        for number in range(1, 301)
    }
    window.commands["view_quotes"].trigger()
    assert window.commands["back"].isEnabled()
    table = window.panes.quotes.table
    table.select([(150, 150)], 150)  # whatever keys a test before held down
    assert list(window.panes.quotes.selected()) == [151]
    table.scroll_to(4_000)
    window.quotes.open(library.quotations.rows[151])
    assert not window.panes.quotes_shown()
    assert article_of(window) == "a"
    window.commands["back"].trigger()
    assert window.panes.quotes_shown()
    assert window.focusWidget() is table
    assert list(window.panes.quotes.selected()) == [151]
    assert table.verticalScrollBar().value() == 4_000
    window.commands["back"].trigger()
    assert not window.panes.quotes_shown()
    assert article_of(window) == "b"
    assert window.focusWidget() is window.panes.article


def test_the_way_back_leads_to_the_people_and_to_where_a_page_was_read(
    window: MainWindow, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands["view_people"].trigger()
    window.reading.open("a")
    window.commands["back"].trigger()
    assert window.panes.people_shown()
    assert window.panes.profile.profile() is None
    many = tuple(SaidWords(f"“Word {n}.”", "direct", LATE) for n in range(40))

    def gather(subject: Subject) -> None:
        library.profiled.emit(Profile(subject, None, None, 1, 1, quotes=many))

    monkeypatch.setattr(library, "gather", gather)
    window.people.open(ADA)
    QCoreApplication.processEvents()
    window.panes.profile.restore_position(240)
    window.people.open(BOARD)
    assert window.panes.profile.position() == 0
    window.commands["back"].trigger()
    assert window.session.subject == ADA
    assert window.panes.profile.position() == 240


def test_the_way_back_leads_to_the_month_chosen_and_to_the_quotations_turned_to(
    window: MainWindow, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {
        ADA: profile(2 * QUOTES_A_PAGE),
        BOARD: Profile(BOARD, None, None, 1, 1, months=(("2025-03", 1), ("2025-04", 2))),
    }
    monkeypatch.setattr(library, "gather", lambda one: library.profiled.emit(pages[one]))
    pane = window.panes.profile
    window.people.open(ADA)
    pane.chart.choose(0)
    follow(pane, Turned(QUOTES_A_PAGE))
    listed = text_of(pane)
    window.people.open(BOARD)
    assert pane.turned_to() == ("", 0)
    window.commands["back"].trigger()
    assert pane.turned_to() == ("2025-01", QUOTES_A_PAGE)
    assert pane.chart.chosen() == "2025-01"
    assert text_of(pane) == listed
    window.commands["forward"].trigger()
    assert pane.turned_to() == ("", 0)


def test_a_page_turned_over_since_is_turned_back_by_the_way_back(window: MainWindow) -> None:
    pane = window.panes.profile
    window.people.open(ADA)
    pane.show_profile(profile())
    pane.chart.choose(0)
    window.reading.open("a")
    window.commands["view_people"].trigger()
    pane.chart.choose(2)
    window.reading.open("b")
    for month in ("2025-03", "", "2025-01"):
        window.commands["back"].trigger()
        assert window.panes.people_shown() == bool(month)
        if month:
            assert pane.turned_to() == (month, 0)


def test_a_month_without_a_mention_by_now_is_let_go_of(window: MainWindow) -> None:
    pane = window.panes.profile
    pane.show_profile(profile())
    pane.turn_to("1999-01", 0)
    assert (pane.chart.chosen(), pane.turned_to()) == ("", ("", 0))
    assert "Only what was published" not in text_of(pane)


@pytest.fixture
def reading(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on two long articles."""
    with window_on(qtbot, shipped_library(), tmp_path) as shown:
        shown.reading.open(SEED)
        yield shown


def test_the_way_back_leads_to_the_speaker_chosen_the_quotation_and_the_place(
    reading: MainWindow,
) -> None:
    article, chosen = reading.panes.article, reading.panes.facts.filter
    assert reading.session.analysis is not None
    named = [one.speaker.name for one in reading.session.analysis.speech if one.speaker]
    chosen.choose_speaker(named[-1])
    reading.commands["next_quote"].trigger()
    quote = article.current_quote()
    assert quote is not None
    article.verticalScrollBar().setValue(300)
    at, shown = article.reading_position(), chosen.chosen()
    assert at
    for there in ("view_quotes", "view_people", "other"):
        if there == "other":
            reading.reading.open(OTHER)
            assert chosen.chosen().is_open
            assert article.current_quote() is None
        else:
            reading.commands[there].trigger()
        reading.commands["back"].trigger()
        assert article_of(reading) == SEED
        assert (chosen.chosen(), reading.session.shown) == (shown, shown)
        assert article.current_quote() == quote
        assert article.selected_quotes() == reading.session.parts_of(quote)
        assert article.reading_position() == at


def test_an_article_scrolled_on_since_is_shown_where_it_was_left(reading: MainWindow) -> None:
    bar = reading.panes.article.verticalScrollBar()
    bar.setValue(400)
    at = reading.panes.article.reading_position()
    reading.commands["view_people"].trigger()
    reading.people.open(ADA)
    reading.commands["view_articles"].trigger()
    bar.setValue(0)
    reading.commands["view_people"].trigger()
    for _ in range(2):
        reading.commands["back"].trigger()
    assert article_of(reading) == SEED
    assert reading.panes.article.reading_position() == at
