"""Every command can be found by its name, and is done where the keyboard was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from reader.ui.actions import COMMANDS, Actions
from reader.ui.command_palette import CommandPalette, matching
from reader.ui.fonts import load_fonts
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("find", "find"),
        ("copy q", "copy_quote"),
        ("quot copy", "copy_quote"),
        ("dark", "theme_dark"),
    ],
)
def test_the_words_of_a_command_find_it_in_any_order(typed: str, first: str) -> None:
    assert matching(typed, COMMANDS)[0].name == first


def test_nothing_is_offered_for_words_no_command_has() -> None:
    assert matching("zebra", COMMANDS) == []
    assert matching("", COMMANDS) == list(COMMANDS)


class Shown:
    """A window with a field and the palette over it, and what was chosen."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.field = QLineEdit()
        self.window.setCentralWidget(self.field)
        self.actions = Actions(self.window)
        self.palette = CommandPalette(self.window)
        self.palette.set_actions(self.actions)
        self.palette.set_theme(load_theme("dark"))
        self.chosen: list[str] = []
        self.palette.chosen.connect(self.chosen.append)
        self.window.resize(900, 600)
        self.window.show()
        self.window.activateWindow()
        self.field.setFocus()
        self.palette.open()

    def rows(self) -> list[str]:
        rows = self.palette.list.rows
        return [row.text for number in range(rows.rowCount()) if (row := rows.row_at(number))]

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette, key)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_enter_does_the_first_command_and_the_keyboard_is_back(shown: Shown) -> None:
    QTest.keyClicks(shown.palette, "sepia")
    assert shown.rows() == ["theme_sepia"]
    shown.press(Qt.Key.Key_Return)
    assert shown.chosen == ["theme_sepia"]
    assert shown.palette.isHidden()
    assert shown.palette.list.isHidden()
    assert QApplication.focusWidget() is shown.field


def test_the_arrows_choose_and_what_was_done_last_is_first(shown: Shown) -> None:
    first, second = shown.rows()[:2]
    assert (first, second) == (COMMANDS[0].name, COMMANDS[1].name)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Return)
    assert shown.chosen == [second]
    shown.palette.open()
    assert shown.rows()[:2] == [second, first]


@pytest.mark.parametrize(
    ("reason", "hidden"),
    [
        (Qt.FocusReason.ShortcutFocusReason, True),
        (Qt.FocusReason.OtherFocusReason, True),
        (Qt.FocusReason.PopupFocusReason, False),
    ],
)
def test_it_goes_away_when_a_key_takes_the_keyboard_elsewhere(
    shown: Shown, reason: Qt.FocusReason, *, hidden: bool
) -> None:
    beside = QLineEdit(shown.window)
    beside.show()
    beside.setFocus(reason)
    assert shown.palette.isHidden() == shown.palette.list.isHidden() == hidden
    assert QApplication.focusWidget() is beside


def test_what_had_the_keyboard_may_be_gone(shown: Shown) -> None:
    shown.palette.close_box()
    beside = QLineEdit(shown.window)
    beside.show()
    beside.setFocus()
    shown.palette.open()
    assert shown.palette._before is beside
    shiboken6.delete(beside)
    shown.press(Qt.Key.Key_Escape)
    assert shown.palette.isHidden()


def test_what_cannot_be_done_now_is_not_offered(shown: Shown) -> None:
    shown.palette.close_box()
    shown.actions["find"].setEnabled(False)
    shown.palette.open()
    QTest.keyClicks(shown.palette, "find in")
    assert shown.rows() == []
    shown.press(Qt.Key.Key_Return)
    assert shown.chosen == []
    shown.press(Qt.Key.Key_Escape)
    assert shown.palette.isHidden()


def test_the_key_and_the_menu_are_shown(shown: Shown) -> None:
    shown.palette.close_box()
    shown.actions.set_keys({"find": "Ctrl+Shift+X"}, single_keys=True)
    shown.palette.open()
    QTest.keyClicks(shown.palette, "find in")
    row = shown.palette.list.rows.row_at(0)
    assert row is not None
    assert row.note == "Edit  Ctrl+Shift+X"
