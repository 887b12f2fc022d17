"""The left pane: choosing by click and key, and what is said when there is nothing to choose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.model import Snippet, Span, Summary
from reader.ui.article_list import ArticleList
from reader.ui.fonts import load_fonts
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the list.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHELF = [
    Summary(name, f"{name}.txt", f"The {name} story", "2026-01-05", "The Paper", "Lead", 2)
    for name in ("bridge", "ferry", "tunnel")
]


@pytest.fixture
def pane(qtbot: QtBot) -> ArticleList:
    load_fonts()
    widget = ArticleList()
    qtbot.addWidget(widget)
    widget.set_theme(load_theme("light"))
    widget.resize(300, 500)
    widget.model.set_summaries(SHELF)
    widget.show()
    return widget


def chosen(spy: QSignalSpy) -> list[str]:
    """Return what was chosen; the same one told twice in a row counts once."""
    told = [spy.at(at)[0] for at in range(spy.count())]
    return [name for at, name in enumerate(told) if at == 0 or told[at - 1] != name]


def test_a_click_and_the_arrows_choose(pane: ArticleList) -> None:
    spy = QSignalSpy(pane.article_chosen)
    place = pane.table.visualRect(pane.model.index(1)).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert chosen(spy) == ["ferry", "tunnel"]
    current = pane.current()
    assert current is not None
    assert current.id == "tunnel"


def test_words_of_a_script_from_the_right_end_on_the_left(pane: ArticleList) -> None:
    def drawn(words: str) -> QImage:
        pane.model.set_summaries([replace(SHELF[0], title=words, lead=words)])
        return pane.table.grab().toImage()

    # With the marks of their direction they are drawn so wherever they stand.
    assert drawn("אבגד.") == drawn("\u200fאבגד.\u200f")


def test_home_and_end_lead_to_the_first_and_the_last(pane: ArticleList) -> None:
    pane.set_current("ferry")
    table, last = pane.table, pane.model.rowCount() - 1
    assert 0 < table.currentIndex().row() < last
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == last
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0


def test_a_letter_that_is_no_command_chooses_nothing(pane: ArticleList) -> None:
    pane.set_current("bridge")
    spy = QSignalSpy(pane.article_chosen)
    QTest.keyClicks(pane.table, "the f")
    assert chosen(spy) == ["bridge"]  # the space bar's


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_row_is_chosen_again_by_key(pane: ArticleList, key: Qt.Key) -> None:
    pane.set_current("ferry")
    spy = QSignalSpy(pane.article_chosen)
    QTest.keyClick(pane.table, key)
    assert chosen(spy) == ["ferry"]


def test_showing_which_article_is_open_opens_nothing(pane: ArticleList) -> None:
    spy = QSignalSpy(pane.article_chosen)
    pane.set_current("ferry")
    current = pane.current()
    assert current is not None
    assert current.id == "ferry"
    pane.set_current("unknown")
    assert pane.current() is None
    assert spy.count() == 0


@pytest.mark.parametrize("follow", [True, False])
def test_the_row_made_current_is_brought_into_sight_only_where_that_is_wanted(
    qtbot: QtBot,
    pane: ArticleList,
    follow: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    pane.model.set_summaries([replace(SHELF[0], id=f"{number:03}") for number in range(90)])
    bar = pane.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    pane.set_current("080", follow=follow)
    assert pane.table.currentIndex().row() == 80
    assert (bar.value() > 0) == follow


def test_the_open_article_is_marked_when_its_row_comes(qtbot: QtBot, pane: ArticleList) -> None:
    many = [replace(SHELF[0], id=f"{number:04}") for number in range(2_500)]
    pane.model.set_summaries(many)
    pane.model.set_hits([one.id for one in many], "relevance")
    with qtbot.waitSignal(pane.model.filled):
        pane.set_current("2400")
        assert (pane.current(), pane.model.rowCount()) == (None, 2_000)
    current = pane.current()
    assert current is not None
    assert current.id == "2400"


def test_the_keyboard_passes_the_list_without_opening_anything(pane: ArticleList) -> None:
    pane.set_current("nothing of these")
    pane.table.clearFocus()
    spy = QSignalSpy(pane.article_chosen)
    pane.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert pane.table.currentIndex().row() == 0
    assert chosen(spy) == []
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    QTest.keyClick(pane.table, Qt.Key.Key_Down)
    assert chosen(spy) == ["bridge", "ferry"]
    pane.set_current("nothing of these")
    pane.table.clearFocus()
    pane.table.setFocus()
    pane.step(0, "")
    assert chosen(spy) == ["bridge", "ferry", "bridge"]


def test_one_steps_from_row_to_row_and_not_beyond(pane: ArticleList) -> None:
    pane.table.setCurrentIndex(QModelIndex())
    spy = QSignalSpy(pane.article_chosen)
    pane.step(1, "unknown")
    pane.step(1, "bridge")
    pane.step(1, "tunnel")
    pane.step(-1, "bridge")
    assert chosen(spy) == ["bridge", "ferry"]


def test_the_hint_clears_a_search_or_opens_a_folder(pane: ArticleList) -> None:
    opens, clears = QSignalSpy(pane.open_requested), QSignalSpy(pane.clear_requested)
    pane.model.set_summaries([])
    pane.show_hint("Nothing here", "Open another.", "Open folder…")
    assert not pane.table.isVisible()
    pane._empty._button.click()
    pane.model.set_hits([])
    pane._empty._button.click()
    assert (opens.count(), clears.count()) == (1, 1)
    pane.show_rows()
    assert pane.table.isVisible()


def test_a_card_shows_only_what_it_has_to_say(pane: ArticleList) -> None:
    pane.show_welcome("These are <b>examples</b>.", "")
    assert pane._welcome.isVisible()
    assert pane._welcome._words.textFormat() == Qt.TextFormat.PlainText
    assert pane._welcome._button.isHidden()
    assert pane._welcome._title.isHidden()
    pane.show_welcome("", "")
    assert not pane._welcome.isVisible()


def test_how_a_query_was_understood_is_shown_only_when_there_is_one(pane: ArticleList) -> None:
    pane.show_count("3 articles", "text ferry")
    assert (pane._count.text(), pane._understood.isVisible()) == ("3 articles", True)
    pane.show_count("3 articles")
    assert not pane._understood.isVisible()


def test_rows_are_drawn_with_hits_and_in_both_themes(pane: ArticleList) -> None:
    plain = pane.table.grab().toImage()
    pane.model.set_hits(["ferry"])
    pane.model.add_snippets({"ferry": Snippet("on the ferry today", (Span(7, 12),))})
    marked = pane.table.grab().toImage()
    pane.set_theme(load_theme("dark"))
    dark = pane.table.grab().toImage()
    assert plain != marked
    assert marked != dark


def test_copies_are_unfolded_by_click_and_by_key(pane: ArticleList) -> None:
    pane.model.set_sort("relevance")
    pane.model.set_hits(["bridge", "ferry", "tunnel"])
    pane.model.set_copies({"bridge": ("tunnel",)})
    assert pane.model.rowCount() == 2
    rect = pane.table.visualRect(pane.model.index(0))
    room = pane._delegate.copies_room(rect, SHELF[0])
    assert rect.contains(room)
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=room.center())
    assert pane.model.copies("bridge") == (1, True)
    current = pane.current()
    assert current is not None
    assert current.id == "bridge"
    pane.grab()
    for key, rows in ((Qt.Key.Key_Left, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 2)):
        QTest.keyClick(pane.table, key)
        assert pane.model.rowCount() == rows
    current = pane.current()
    assert current is not None
    assert current.id == "bridge"
    pane.set_current("ferry")
    QTest.keyClick(pane.table, Qt.Key.Key_Right)
    assert pane.model.rowCount() == 2
    assert pane._delegate.copies_room(rect, SHELF[1]).isEmpty()
