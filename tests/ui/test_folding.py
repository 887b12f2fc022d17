"""A narrow window folds panes away; what a person wants of them is not forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

from reader.ui.actions import Actions
from reader.ui.folding import Folding

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def parts(qtbot: QtBot) -> tuple[Actions, Folding]:
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Actions(window)
    for name in ("list", "facts"):
        commands[name].setChecked(True)
    return commands, Folding(commands, window)


def shown(commands: Actions) -> tuple[bool, bool]:
    return commands["list"].isChecked(), commands["facts"].isChecked()


def test_facts_go_first_then_the_list_and_both_come_back(qtbot: QtBot) -> None:
    commands, folding = parts(qtbot)
    seen = []
    for width in (1_400, 980, 700, 980, 1_400):
        folding.fit(width)
        seen.append(shown(commands))
        assert folding.is_wanted("list")
        assert folding.is_wanted("facts")
    assert seen == [(True, True), (True, False), (False, False), (True, False), (True, True)]


def test_what_a_person_hid_stays_hidden_and_what_they_show_is_left_alone(qtbot: QtBot) -> None:
    commands, folding = parts(qtbot)
    commands["facts"].setChecked(False)
    folding.fit(700)
    commands["list"].setChecked(True)
    folding.fit(690)
    assert shown(commands) == (True, False)
    assert not folding.is_wanted("facts")
    folding.fit(1_400)
    assert shown(commands) == (True, False)


def test_a_pane_hidden_again_after_it_was_shown_in_a_narrow_window(qtbot: QtBot) -> None:
    commands, folding = parts(qtbot)
    folding.fit(900)
    commands["facts"].setChecked(True)
    commands["facts"].setChecked(False)
    folding.fit(1_400)
    assert not commands["facts"].isChecked()
