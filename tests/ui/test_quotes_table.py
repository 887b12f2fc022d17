"""The table of quotations: how it is drawn, gone through and sorted."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.ui.quotes_model import QuotesModel
from reader.ui.quotes_table import OrderMenu, QuotesTable
from reader.ui.theme import load_theme
from tests.ui.quote_rows import row
from tests.ui.quotes_shown import Desk
from tests.ui.windowed import shipped_library, window_on

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_what_is_selected_is_drawn_without_asking_every_row(desk: Desk) -> None:
    asked = [0]

    class Counted(QuotesModel):
        def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
            asked[0] += 1
            return super().flags(index)

    model = Counted(desk.window)
    model.set_numbers(array("q", range(1, 10_001)))
    table = QuotesTable(model, desk.window)
    table.delegate.set_theme(load_theme("light"))
    table.resize(600, 400)
    table.selectAll()
    table.grab()  # the head of the table, too
    assert 0 < asked[0] < 2_000


def test_shift_and_end_select_to_the_last_row(desk: Desk) -> None:
    model = QuotesModel(desk.window)
    model.set_numbers(array("q", range(1, 101)))
    table = QuotesTable(model, desk.window)
    table.select([(90, 90)], 90)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected_ranges() == [(90, 99)]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_ranges() == [(0, 0)]


def test_a_letter_that_is_no_command_has_no_row_read(desk: Desk, qtbot: QtBot) -> None:
    model = QuotesModel(desk.window)
    model.set_numbers(array("q", range(1, 10_001)))
    table = QuotesTable(model, desk.window)
    wanted = QSignalSpy(model.wanted)
    QTest.keyClick(table, Qt.Key.Key_X)
    qtbot.wait(1)
    assert wanted.count() == 0


def test_words_have_most_of_the_room_until_a_person_says_otherwise(desk: Desk) -> None:
    desk.quotes.enter()
    table = desk.panes.quotes.table
    head = table.horizontalHeader()
    for width in (1400, 700):
        table.resize(width, 400)
        assert head.sectionSize(1) == max(map(head.sectionSize, range(head.count())))
        assert not table.horizontalScrollBar().isVisible()
    head.resizeSection(4, 300)
    table.resize(720, 400)
    assert head.sectionSize(4) == 300


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_where_the_keys_are_is_seen_also_where_nothing_is_selected(desk: Desk, theme: str) -> None:
    desk.quotes.enter()
    table, colours = desk.panes.quotes.table, load_theme(theme)
    table.delegate.set_theme(colours)
    picture = QImage(200, table.row_height(), QImage.Format.Format_RGB32)
    picture.fill(colours.surface)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    option.state = QStyle.StateFlag.State_HasFocus
    painter = QPainter(picture)
    table.delegate.paint(painter, option, desk.panes.quotes.model.index(0, 0))
    painter.end()
    assert picture.pixelColor(0, table.row_height() // 2) == colours.accent


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_frame_of_the_keyboard_leaves_nothing_on_the_row_above(
    desk: Desk, scale: float
) -> None:
    desk.quotes.enter()
    table = desk.panes.quotes.table
    picture = QImage(round(scale * 200), round(scale * 100), QImage.Format.Format_RGB32)
    picture.fill(load_theme("light").surface)
    picture.setDevicePixelRatio(scale)
    option = QStyleOptionViewItem()
    option.rect = QRect(20, 20, 120, table.row_height())
    option.state = QStyle.StateFlag.State_HasFocus
    painter = QPainter(picture)
    table.delegate.paint(painter, option, desk.panes.quotes.model.index(0, 0))
    painter.end()
    above = {picture.pixelColor(x, round(scale * 20) - 1).name() for x in range(picture.width())}
    assert above == {load_theme("light").surface.name()}


def test_the_table_is_sorted_by_the_menu_too(desk: Desk) -> None:
    desk.quotes.enter()
    pane = desk.panes.quotes
    pane._offer(QPoint(5, 5))
    (menu,) = pane.findChildren(OrderMenu)
    named = {action.text(): action for action in menu.actions()}
    assert [*named] == ["Speaker", "Words", "Kind", "Date", "Article"]
    assert [words for words, action in named.items() if action.isChecked()] == ["Date"]
    told = []
    for words in ("Date", "Date", "Speaker"):
        named[words].trigger()
        wanted = desk.library.quotations.wanted[-1]
        told.append((wanted.order, wanted.descending))
    assert told == [("date", False), ("date", True), ("speaker", False)]
    whole = menu.parentWidget()
    assert whole
    whole.close()


def test_columns_are_as_wide_as_they_were_drawn_in_the_next_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    library = shipped_library()
    library.quotations.rows = {number: row(number) for number in range(1, 6)}

    def shown_in(window: MainWindow) -> QuotesTable:
        window.commands["view_quotes"].trigger()
        qtbot.waitUntil(window.panes.quotes.table.isVisible)
        return window.panes.quotes.table

    with window_on(qtbot, library, tmp_path) as window:
        table = shown_in(window)
        assert table.wanted() == []
        table.horizontalHeader().resizeSection(0, table.columnWidth(0) + 40)
        drawn = [table.columnWidth(at) for at in (0, 2, 3, 4)]
        window.remember()
    with window_on(qtbot, library, tmp_path) as window:
        table = shown_in(window)
        assert [table.columnWidth(at) for at in (0, 2, 3, 4)] == drawn
