"""The people in the window: opened, searched, told apart, left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from reader.model import (
    Subject,
)
from reader.ui.target import Target
from tests.archive.whom import article_naming, person
from tests.ui.subjects import ADA, BOARD, ROWS, library_on_ada
from tests.ui.windowed import window_on

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


def test_keys_lead_to_the_people_and_back(window: MainWindow) -> None:
    window.commands["view_people"].trigger()
    assert window.panes.people_shown()
    assert window.panes.people.model.rowCount() == 2
    assert window.focusWidget() is window.panes.people.table
    assert not window.commands["next_quote"].isEnabled()
    assert window.windowTitle().startswith("People")
    window.commands["view_articles"].trigger()
    assert not window.panes.people_shown()
    assert window.commands["next_quote"].isEnabled()
    assert window.commands["view_articles"].isChecked()


def test_the_keyboard_waits_for_the_people_and_comes_to_them(
    window: MainWindow, library: FakeLibrary, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    people, library.people = library.people, []
    window.commands["view_people"].trigger()
    window.commands["view_articles"].trigger()
    window.commands["view_people"].trigger()
    assert window.panes.people._empty.hasFocus()
    library.people = people
    library.list_again()
    assert window.panes.people.table.hasFocus()


def test_who_is_known_nowhere_is_said(window: MainWindow) -> None:
    window.people.open(Subject("person", "Nobody Known", "b"))
    assert window.panes.profile.profile() is None
    assert "Nothing is known of Nobody Known" in window.panes.profile._hint._title.text()


def test_no_name_found_and_another_archive_are_said(window: MainWindow, tmp_path: Path) -> None:
    window.commands["view_people"].trigger()
    window.panes.people.field.setText("zzz")
    window.people.choose_names("zzz")
    assert window.panes.people._empty._title.text() == "No name holds zzz"
    other = tmp_path / "other"
    window.enter(Target(other))
    assert not window.panes.people_shown()
    assert window.session.subject is None


def test_a_search_shows_its_articles(window: MainWindow) -> None:
    window.commands["view_people"].trigger()
    window.panes.top.search.ask("pier")
    assert not window.panes.people_shown()


def test_marked_words_of_the_page_are_copied(window: MainWindow) -> None:
    window.panes.facts.everything_requested.emit(ADA)
    window.panes.profile.text.selectAll()
    window.reading.copy_focused()
    assert "The pier stays." in QGuiApplication.clipboard().text()


def test_what_is_said_of_namesakes_is_kept_and_the_page_made_anew(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.panes.facts.everything_requested.emit(ADA)
    before = window.panes.profile.profile()
    window.panes.profile.same_confirmed.emit(ADA, ("b",))
    assert "same Ada Brook b" in library.told
    window.panes.profile.same_taken_back.emit(ADA)
    assert "not the same Ada Brook" in library.told
    assert library.told.count("gather Ada Brook") == 3
    assert window.panes.profile.profile() == before


def test_who_goes_back_to_a_page_does_not_get_the_one_that_was_being_made(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.commands["view_people"].trigger()
    people = window.panes.people
    people.subject_chosen.emit(ADA)
    library.slow = True
    people.subject_chosen.emit(BOARD)
    library.slow = False
    people.subject_chosen.emit(ADA)  # the answer about the other one does not count any more
    assert library.told[-1] == "gather Ada Brook"
    shown = window.panes.profile.profile()
    assert shown is not None
    assert (shown.subject, window.session.subject) == (ADA, ADA)


def test_a_page_follows_the_archive_and_stays_as_it_is_turned(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.session.indexing = False
    window.commands["view_people"].trigger()
    window.panes.people.subject_chosen.emit(ADA)
    pane = window.panes.profile
    pane.chart.choose(0)

    def articles() -> int:
        page = pane.profile()
        return page.articles if page else 0

    def read(name: str) -> None:
        record = article_naming(name, "2025-03-04", person("Ada Brook"))
        library.shelf[name] = record
        library.list_again()

    library.slow = True
    read("c")
    assert articles() == 2  # it stays until the new one is made
    library.slow = False
    library.give_page(ADA)
    assert (articles(), pane.turned_to()) == (3, ("2025-01", 0))
    window.session.indexing = True
    read("d")
    assert articles() == 3
    window.commands["view_articles"].trigger()
    window.session.indexing = False
    read("e")
    told = library.told.count("gather Ada Brook")
    assert articles() == 3  # nobody looks
    window.commands["view_people"].trigger()
    assert articles() == 5
    window.commands["view_articles"].trigger()
    window.commands["view_people"].trigger()
    assert library.told.count("gather Ada Brook") == told + 1


def test_a_page_stays_when_the_article_it_was_known_by_is_gone(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.session.indexing = False
    window.commands["view_people"].trigger()
    window.panes.people.subject_chosen.emit(ADA)
    del library.shelf["a"]
    library.people = [replace(row, subject=replace(row.subject, article_id="b")) for row in ROWS]
    library.list_again()
    page = window.panes.profile.profile()
    assert page is not None
    assert (page.subject, page.articles) == (replace(ADA, article_id="b"), 1)
    del library.shelf["b"]
    library.people = []
    library.list_again()
    assert window.panes.profile.profile() is None


def test_the_list_is_as_wide_as_it_was_drawn_in_the_next_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(1_300, 700)
    window.commands["view_people"].trigger()
    side = window.panes.later_people.get()
    before = window.panes.people.width()
    side.moveSplitter(before + 60, 1)
    window.remember()
    with window_on(qtbot, library_on_ada(), tmp_path) as other:
        other.commands["view_people"].trigger()
        assert other.panes.later_people.get().wanted()[0] == before + 60


def test_the_keyboard_waits_for_a_page_and_comes_to_its_text(
    window: MainWindow, library: FakeLibrary, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    library.slow = True
    window.panes.facts.everything_requested.emit(ADA)
    assert window.panes.profile._hint.hasFocus()
    library.give_page(ADA)
    assert window.panes.profile.text.hasFocus()
