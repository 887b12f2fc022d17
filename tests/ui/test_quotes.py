"""The table of all quotations: rows come when they are looked at, and leave as one asks."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import (
    QCoreApplication,
    QPoint,
    Qt,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.model import Hit, QuotesWanted, Results, Span
from reader.ui.quotes_answer import Kept, QuotesAnswer, QuotesQuestion, answered
from tests.ui.quote_rows import row
from tests.ui.quotes_shown import Desk

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_nothing_is_listed_before_one_looks(desk: Desk) -> None:
    desk.quotes.list_again()
    assert desk.library.quotations.wanted == []
    desk.quotes.enter()
    assert desk.panes.quotes_shown()
    assert desk.panes.quotes.model.rowCount() == 5
    assert desk.panes.quotes._count.text() == "5 quotations"


def test_words_kind_and_order_are_told(desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.enter()
    pane = desk.panes.quotes
    QTest.keyClicks(pane.field, "pier")
    qtbot.waitUntil(lambda: desk.library.quotations.wanted[-1].words == "pier")
    pane.kind.setCurrentIndex(2)
    assert desk.library.quotations.wanted[-1].kinds == ("mixed",)
    pane.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    wanted = desk.library.quotations.wanted[-1]
    assert (wanted.order, wanted.descending) == ("speaker", False)


def test_it_follows_the_search_and_lets_go_of_it(desk: Desk) -> None:
    desk.quotes.enter()
    desk.session.query = "pier"
    desk.library.found.emit(Results("pier", "", 1, (Hit("a1", 1.0),), 0.1))
    assert list(desk.library.quotations.wanted[-1].articles or ()) == ["a1"]
    assert desk.panes.quotes._count.text() == "5 quotations in the articles found"
    assert desk.library.quotations.wanted[-1].query == "pier"
    desk.session.query = "said:pier"  # finds the same article, but asks for other quotations
    desk.library.found.emit(Results("said:pier", "", 1, (Hit("a1", 1.0),), 0.1))
    assert desk.library.quotations.wanted[-1].query == "said:pier"
    desk.quotes.follow_query("")
    assert desk.library.quotations.wanted[-1].articles is None


def test_what_is_selected_stays_selected_when_others_come(desk: Desk) -> None:
    desk.quotes.enter()
    desk.select(1, 2)
    shelf, pane = desk.library.quotations, desk.panes.quotes
    shelf.rows = {9: row(9), **shelf.rows}
    desk.quotes.list_again()
    assert pane.model.rowCount() == 6
    assert list(pane.selected()) == [2, 3]
    del shelf.rows[2]
    desk.quotes.list_again()
    assert list(pane.selected()) == [3]


def test_rows_stay_where_they_are_looked_at(desk: Desk) -> None:
    shelf, pane = desk.library.quotations, desk.panes.quotes
    shelf.rows = {number: row(number) for number in range(1, 101)}
    desk.quotes.enter()
    pane.table.verticalScrollBar().setValue(30 * pane.table.row_height() + 5)
    shelf.rows = {200: row(200), 201: row(201), **shelf.rows}
    desk.quotes.list_again()
    top = pane.table.rowAt(0)
    assert (top, pane.model.number_at(top)) == (32, 31)
    assert pane.table.rowViewportPosition(top) == -5
    pane.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    assert pane.table.rowAt(0) == 0  # another order begins at its first


def test_the_same_rows_once_more_are_read_anew_in_place(desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.enter()
    pane, shelf = desk.panes.quotes, desk.library.quotations
    qtbot.waitUntil(lambda: pane.model.row_at(1) is not None)
    desk.select(1, 1)
    shelf.rows = {**shelf.rows, 2: row(77)}
    with qtbot.assertNotEmitted(pane.model.modelReset):
        desk.quotes.list_again()
    qtbot.waitUntil(lambda: pane.model.data(pane.model.index(1, 4)) == "On 77")
    assert list(pane.selected()) == [2]


def test_an_answer_does_not_undo_what_was_selected_since(desk: Desk) -> None:
    desk.quotes.enter()
    asked = QuotesQuestion(9, desk.panes.quotes.wanted(None), desk.panes.quotes.kept())
    desk.select(3, 4)
    desk.quotes.show(answered(asked, array("q", [5, 4, 3, 2, 1])))
    assert list(desk.panes.quotes.selected()) == [4, 5]


def test_a_million_can_be_selected_at_once(desk: Desk) -> None:
    desk.quotes.enter()
    pane = desk.panes.quotes
    numbers = array("q", range(1, 1_000_001))
    pane.show_answer(QuotesAnswer(QuotesQuestion(1, QuotesWanted()), numbers))
    pane.table.selectAll()
    assert pane.selected() == numbers
    desk.quotes.copy()
    assert desk.panes.status.said().startswith("More than 1,000 quotations")


@given(
    numbers=st.lists(st.integers(1, 60), unique=True),
    selected=st.lists(st.integers(1, 60), unique=True),
    current=st.integers(0, 60),
)
def test_what_is_kept_is_found_again(numbers: list[int], selected: list[int], current: int) -> None:
    kept = Kept(array("q", selected), current)
    answer = answered(QuotesQuestion(1, QuotesWanted(), kept), array("q", numbers))
    assert answer is not None
    rows = [row for first, last in answer.ranges for row in range(first, last + 1)]
    assert [numbers[row] for row in rows] == [one for one in numbers if one in selected]
    assert answer.current == (numbers.index(current) if current in numbers else -1)


def test_it_says_when_only_those_that_answer_are_there(desk: Desk) -> None:
    desk.quotes.enter()
    pane = desk.panes.quotes
    question = QuotesQuestion(1, QuotesWanted(articles=("a1",), query="said:words"))
    pane.show_answer(QuotesAnswer(question, array("q", [1]), narrowed=True))
    assert pane._count.text() == "1 quotation answering the search"


def test_the_count_leaves_the_field_its_room_in_a_narrow_window(desk: Desk) -> None:
    desk.quotes.enter()
    pane = desk.panes.quotes
    rooms = []
    for width in (1_200, 640, 1_200):
        desk.window.resize(width, 500)
        QCoreApplication.processEvents()
        rooms.append((pane._count.y() > pane.field.geometry().bottom(), pane.field.width() > 160))
        assert pane._export.geometry().right() < pane.width()
    assert rooms == [(False, True), (True, True), (False, True)]


def test_an_answer_that_takes_its_time_is_waited_for_in_words(desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.enter()
    pane = desk.panes.quotes
    desk.library.quotations.slow = True
    pane.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: pane._count.text() == "Looking through the quotations…")
    desk.library.quotations.slow = False
    desk.quotes.list_again()
    assert pane._count.text() == "5 quotations"


def test_a_selection_too_large_to_be_looked_for_is_let_go() -> None:
    numbers = array("q", range(1, 30_001))
    question = QuotesQuestion(1, QuotesWanted(), Kept(numbers, current=7, top=9))
    answer = answered(question, numbers)
    assert answer is not None
    assert (answer.ranges, answer.current, answer.top) == ((), 6, 8)


def test_the_keyboard_waits_for_the_rows_and_comes_to_them(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.library.quotations.slow = True
    desk.quotes.enter()
    pane = desk.panes.quotes
    assert pane._empty.hasFocus()  # and not the box that searches the archive
    assert pane._empty.accessibleName() == "Reading the archive…"
    desk.library.quotations.slow = False
    desk.quotes.list_again()
    assert pane.table.hasFocus()
    assert pane.table.currentIndex().row() == 0


def test_who_still_types_keeps_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    rows, desk.library.quotations.rows = desk.library.quotations.rows, {}
    desk.quotes.enter()
    pane = desk.panes.quotes
    pane.field.setFocus()
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    desk.library.quotations.rows = rows
    desk.quotes.list_again()
    assert pane.field.hasFocus()
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    assert pane.table.hasFocus()
    QTest.keyClicks(pane.field, "pier")
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.field.text() == ""


def test_an_empty_table_says_why(desk: Desk) -> None:
    desk.library.quotations.rows = {}
    desk.quotes.enter()
    pane = desk.panes.quotes
    assert pane._stack.currentWidget() is pane._empty
    assert not pane._export.isEnabled()


def test_enter_opens_the_article_at_the_quotation(desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.enter()
    table, model = desk.panes.quotes.table, desk.panes.quotes.model
    qtbot.waitUntil(lambda: model.row_at(1) is not None)
    table.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    (cited,) = desk.opened
    assert (cited.article_id, cited.span) == ("a2", Span(2, 7))


def test_the_selected_ones_are_copied_in_order(desk: Desk) -> None:
    desk.quotes.enter()
    desk.quotes.copy()
    assert desk.panes.status.said() == "No quotation is selected."
    desk.select(1, 2)
    desk.quotes.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [row(2).words, row(3).words]
    assert desk.panes.status.said() == "Copied 2 quotations, with source"
    desk.quotes.copy_as_table()
    assert desk.panes.status.said() == "Copied 2 quotations, as a table"


def test_a_file_is_written_in_the_format_of_its_name(desk: Desk, tmp_path: Path) -> None:
    desk.quotes.enter()
    desk.quotes._to_write = desk.panes.quotes.model.numbers()
    desk.quotes.write_to(str(tmp_path / "all.md"))
    assert desk.panes.status.said() == "Wrote 5 quotations to all.md as markdown"
    desk.quotes.write_to(str(tmp_path / "all.xyz"))
    assert not desk.panes.notice.isHidden()


@pytest.mark.parametrize("spoken", ["english", "german"])
def test_the_name_that_is_offered_follows_the_format(
    request: pytest.FixtureRequest, qtbot: QtBot, spoken: str
) -> None:
    request.getfixturevalue(spoken)
    desk = Desk(qtbot)
    desk.quotes.enter()
    desk.quotes.export()
    dialog = desk.window.findChildren(QFileDialog)[-1]
    dialog.filterSelected.emit(dialog.nameFilters()[2])
    (name,) = dialog.selectedFiles()
    assert (dialog.defaultSuffix(), name.rpartition(".")[2]) == ("html", "html")
    dialog.selectFile("Notes v1.2")
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[0])
    assert dialog.selectedFiles()[0].endswith("/Notes v1.2.csv")
    dialog.close()


def test_the_button_says_what_it_writes_and_stops_it(desk: Desk, tmp_path: Path) -> None:
    desk.quotes.enter()
    button = desk.panes.quotes._export
    assert button.text() == "Export all 5…"
    desk.select(0, 2)
    assert button.text() == "Export 3 selected…"
    desk.quotes.write_to(str(tmp_path / "slow.csv"))
    assert button.text() == "Stop export"
    desk.quotes.export()
    assert desk.panes.status.said().startswith("One file at a time")
    button.click()
    assert button.text() == "Export 3 selected…"
    assert desk.panes.status.said() == "Stopped: slow.csv was not written"


def test_one_selected_row_is_exported_alone_only_where_it_is_asked_for(desk: Desk) -> None:
    desk.quotes.enter()
    desk.select(1, 1)
    pane = desk.panes.quotes
    assert desk.quotes.name_export() == "E&xport all 5…"
    desk.quotes.export()
    assert list(desk.quotes._to_write) == [1, 2, 3, 4, 5]
    pane._offer(QPoint(5, 5))
    menu = pane.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    named = {action.text(): action for action in menu.actions() if action.text()}
    assert list(named)[-2:] == ["Export the selected quotation…", "Export all 5…"]
    named["Export the selected quotation…"].trigger()
    assert list(desk.quotes._to_write) == [2]
    for dialog in desk.window.findChildren(QFileDialog):
        dialog.close()
    menu.close()


def test_the_menu_says_how_many_are_copied_and_exported(desk: Desk) -> None:
    assert desk.quotes.name_export() == "E&xport quotations…"
    desk.quotes.enter()
    assert desk.quotes.name_copy() == "&Copy quotations"
    desk.select(0, 2)
    assert desk.quotes.name_copy() == "&Copy 3 quotations with source"
    assert desk.quotes.name_export() == "E&xport 3 selected…"


def test_a_pack_tells_how_far_it_is_and_what_is_not_in_it(desk: Desk, tmp_path: Path) -> None:
    desk.quotes.enter()
    desk.quotes._to_write = desk.panes.quotes.model.numbers()
    desk.quotes.write_to(str(tmp_path / "slow.zip"))
    assert desk.library.quotations.path.endswith("slow.zip")
    desk.quotes.say_writing(7, 15)
    assert desk.panes.status.said() == "Packing quotations and their files: 46 %"
    desk.quotes.say_written(5, str(tmp_path / "slow.zip"))
    assert desk.panes.status.said() == "Wrote 5 quotations with their files to slow.zip"
    desk.library.quotations.lacking.emit("1 file could not be packed")
    assert not desk.panes.notice.isHidden()
