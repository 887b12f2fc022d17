"""Every command has a name, a menu and keys of its own."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from reader.ui.actions import COMMANDS, FILE, MENUS, RECENT, Actions, is_single_key, plain_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    widget = QMainWindow()
    qtbot.addWidget(widget)
    return widget


def twice(things: list[str]) -> list[str]:
    return [thing for thing, times in Counter(things).items() if times > 1]


def test_no_name_and_no_key_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]
    assert twice(keys) == []
    assert twice([command.name for command in COMMANDS]) == []


def test_qt_understands_every_key() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString() == key


def test_no_access_key_is_given_twice_in_a_menu() -> None:
    titles: dict[str, set[str]] = {FILE: {RECENT}}
    for command in COMMANDS:
        titles.setdefault(command.opens or command.menu, set()).add(command.words)
        if command.opens:
            titles.setdefault(command.menu, set()).add(command.opens)
    for menu, held in titles.items():
        letters = [re.findall("&(.)", words.lower()) for words in held]
        assert all(len(found) == 1 for found in letters), menu
        assert twice([found[0] for found in letters]) == [], menu


def test_single_letters_can_be_switched_off_alone(window: QMainWindow) -> None:
    actions = Actions(window)
    actions.set_keys({}, single_keys=True)
    assert actions["next_quote"].shortcut().toString() == "J"
    actions.set_keys({}, single_keys=False)
    for command in COMMANDS:
        kept = [key.toString() for key in actions[command.name].shortcuts()]
        assert kept == [key for key in command.keys if not is_single_key(key)]


def below(menu: QAction) -> list[str]:
    held = menu.menu()
    if not isinstance(held, QMenu):
        return [menu.objectName()]
    return [name for action in held.actions() for name in below(action)]


def test_every_command_is_in_the_menus_once(window: QMainWindow) -> None:
    actions = Actions(window)
    actions.fill(window.menuBar())
    assert [action.text() for action in window.menuBar().actions()] == list(MENUS)
    found = [name for menu in window.menuBar().actions() for name in below(menu) if name]
    assert sorted(found) == sorted(command.name for command in COMMANDS)


def test_one_of_a_group_is_on(window: QMainWindow) -> None:
    actions = Actions(window)
    actions["sort_date"].setChecked(True)
    actions["theme_dark"].setChecked(True)
    actions["sort_title"].setChecked(True)
    on = [action.objectName() for action in actions.group("sort").actions() if action.isChecked()]
    assert on == ["sort_title"]
    assert actions["theme_dark"].isChecked()


def test_folders_opened_before_are_listed_as_they_are_called(window: QMainWindow) -> None:
    actions = Actions(window)
    actions.fill(window.menuBar())
    menu = actions.menu(RECENT)
    actions.set_recent(["/news/A&B"])
    assert menu.isEnabled()
    assert [(one.text(), one.data()) for one in menu.actions()] == [("/news/A&&B", "/news/A&B")]
    actions.set_recent([])
    assert not menu.isEnabled()
    assert menu.actions() == []


def test_plain_words_have_no_marks() -> None:
    assert plain_words("&Open folder…") == "Open folder"
    assert plain_words("Q&&A &now") == "Q&A now"
