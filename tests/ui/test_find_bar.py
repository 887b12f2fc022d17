"""Find in the article: typing, going on, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QToolButton

from reader.ui.find_bar import FindBar
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the bar.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    widget = FindBar()
    qtbot.addWidget(widget)
    widget.set_theme(load_theme("light"))
    return widget


def test_it_opens_with_the_words_given_and_looks_for_them(qtbot: QtBot, bar: FindBar) -> None:
    assert bar.isHidden()
    with qtbot.waitSignal(bar.find_requested) as asked:
        bar.open_bar("ferry")
    assert asked.args == ["ferry"]
    assert not bar.isHidden()
    assert (bar.words(), bar._field.selectedText()) == ("ferry", "ferry")


def test_opened_again_it_still_has_its_words(bar: FindBar) -> None:
    bar.open_bar("ferry")
    bar.close_bar()
    asked = QSignalSpy(bar.find_requested)
    bar.open_bar()
    assert asked.at(0) == ["ferry"]


def test_typing_asks_once_when_it_pauses(qtbot: QtBot, bar: FindBar) -> None:
    bar.open_bar()
    asked = QSignalSpy(bar.find_requested)
    QTest.keyClicks(bar._field, "ferry")
    qtbot.waitUntil(lambda: asked.count() > 0)
    assert asked.at(asked.count() - 1) == ["ferry"]
    assert not bar._typing.isActive()


@pytest.mark.parametrize(
    ("modifier", "forward", "back"),
    [(Qt.KeyboardModifier.NoModifier, 1, 0), (Qt.KeyboardModifier.ShiftModifier, 0, 1)],
)
def test_enter_goes_on_and_with_shift_back(
    bar: FindBar, modifier: Qt.KeyboardModifier, forward: int, back: int
) -> None:
    bar.open_bar("ferry")
    went_on, went_back = QSignalSpy(bar.next_requested), QSignalSpy(bar.previous_requested)
    QTest.keyClick(bar._field, Qt.Key.Key_Return, modifier)
    assert (went_on.count(), went_back.count()) == (forward, back)


def test_enter_right_after_typing_goes_to_no_place_of_other_words(bar: FindBar) -> None:
    bar.open_bar("ferry")
    asked, went_on = QSignalSpy(bar.find_requested), QSignalSpy(bar.next_requested)
    QTest.keyClicks(bar._field, "boat")
    QTest.keyClick(bar._field, Qt.Key.Key_Return)
    assert (asked.count(), went_on.count()) == (1, 0)
    assert asked.at(0) == ["boat"]


def test_escape_closes_it_and_what_was_being_typed_is_not_looked_for(
    qtbot: QtBot, bar: FindBar
) -> None:
    bar.open_bar()
    QTest.keyClicks(bar._field, "f")
    with qtbot.waitSignal(bar.closed):
        QTest.keyClick(bar._field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert not bar._typing.isActive()


def test_it_says_which_of_how_many(bar: FindBar) -> None:
    bar.open_bar("ferry")
    bar.set_place(2, 1234)
    assert bar._count.text() == "2 of 1,234"
    bar.set_place(0, 0)
    assert bar._count.text() == "not in this article"
    bar._field.clear()
    bar.set_place(0, 0)
    assert bar._count.text() == ""


def test_every_button_has_a_name_a_picture_and_a_deed(bar: FindBar) -> None:
    spies = [QSignalSpy(told) for told in (bar.previous_requested, bar.next_requested, bar.closed)]
    for button in bar.findChildren(QToolButton):
        assert button.accessibleName() == button.toolTip() != ""
        assert not button.icon().isNull()
        button.click()
    assert [spy.count() for spy in spies] == [1, 1, 1]
