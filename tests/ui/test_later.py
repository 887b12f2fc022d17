"""What is made late is made once, and whoever waits for it hears of it first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.ui.later import Later
from tests.ui.subjects import ADA, library_on_ada
from tests.ui.windowed import window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with window_on(qtbot, library_on_ada(), tmp_path) as shown:
        yield shown


def test_it_is_made_when_it_is_asked_for_and_only_once() -> None:
    told: list[str] = []

    def make() -> list[int]:
        told.append("made")
        return [1]

    later = Later(make)
    later.then(lambda thing: told.append(f"first with {thing}"))
    later.then(lambda _: told.append("second"))
    assert later.made() is None
    assert told == []
    thing = later.get()
    assert told == ["made", "first with [1]", "second"]
    assert later.get() is thing
    assert later.made() is thing
    later.then(lambda _: told.append("at once"))
    assert told[3:] == ["at once"]


def test_an_archive_is_read_with_neither_quotations_nor_people_made(window: MainWindow) -> None:
    window._library.list_again()
    window.panes.top.search.ask("water")
    window.commands["view_articles"].trigger()
    window.quotes.name_copy()
    window.looks.apply()
    assert window.panes.later_quotes.made() is None
    assert window.panes.later_people.made() is None
    assert not window.panes.quotes_shown()
    assert not window.panes.people_shown()


def test_a_view_that_is_made_late_looks_as_the_others_do(window: MainWindow) -> None:
    window.looks.set_one("theme", "dark")
    window.looks.set_one("text_size", 27)
    window.people.open(ADA)
    profile = window.panes.profile
    assert profile._theme == window.panes.article._theme
    assert profile._text_size == 27
    window.commands["view_quotes"].trigger()
    assert window.panes.quotes.table.delegate.theme == window.panes.article._theme
