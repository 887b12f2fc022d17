"""The strip at the top: the buttons do what the commands do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMainWindow, QToolButton

from reader.ui.actions import Actions
from reader.ui.theme import load_theme
from reader.ui.top_bar import TopBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    widget = TopBar()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("current", "total", "words"),
    [(0, 0, ""), (0, 1, "1 hit"), (0, 2000, "2,000 hits"), (3, 2000, "3 of 2,000")],
)
def test_it_says_which_hit_is_shown(bar: TopBar, current: int, total: int, words: str) -> None:
    bar.set_hit(1, 9)
    bar.set_hit(current, total)
    assert bar._hits.text() == words


def test_the_empty_box_says_how_much_can_be_searched(bar: TopBar) -> None:
    bar.resize(1_200, 50)
    bar.show()
    bar.set_articles(1)
    assert bar.search.placeholderText().startswith("Search 1 article — try")
    bar.set_articles(0)
    assert bar.search.placeholderText() == "Search the archive"


def test_a_narrow_box_says_what_is_not_cut_off(bar: TopBar) -> None:
    bar.set_articles(16)
    bar.show()
    told = []
    for width in (1_200, 540, 330, 1_200):
        bar.resize(width, 50)
        QCoreApplication.processEvents()
        told.append(bar.search.placeholderText())
    assert told[0].startswith("Search 16 articles — try")
    assert told == [told[0], "Search 16 articles", "Search", told[0]]


def test_buttons_do_and_cannot_do_what_their_commands_can(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar, actions = TopBar(window), Actions(window)
    actions.set_keys({}, single_keys=True)
    actions["copy_all"].setEnabled(False)
    bar.set_actions(actions)
    bar.set_theme(load_theme("light"))
    for button, _ in bar._buttons:
        assert button.accessibleName() == button.text() != ""
        assert not button.icon().isNull()
    assert bar._open.toolTip() == "Open folder (Ctrl+O)"
    assert not bar._copy.isEnabled()
    actions["copy_all"].setEnabled(True)
    copied = QSignalSpy(actions["copy_all"].triggered)
    bar._copy.click()
    assert copied.count() == 1


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_menus_that_have_no_room_are_behind_a_button_one_sees(bar: TopBar, name: str) -> None:
    theme = load_theme(name)
    bar.set_theme(theme)
    button = bar.menus.findChild(QToolButton, "qt_menubar_ext_button")
    assert isinstance(button, QToolButton)
    picture = button.icon().pixmap(QSize(32, 32)).toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)}
    assert theme.text.name() in inks


def test_it_says_the_keys_there_are_now(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar, actions = TopBar(window), Actions(window)
    bar.set_actions(actions)
    actions.set_keys({}, single_keys=True)
    told = bar._copy.toolTip(), bar.search._star.toolTip()
    assert told == ("Copy quotes (Ctrl+Shift+C)", "Save this search (Ctrl+D)")
    actions.set_keys({"copy_all": "Ctrl+Shift+Y", "save_search": ""}, single_keys=True)
    told = bar._copy.toolTip(), bar.search._star.toolTip()
    assert told == ("Copy quotes (Ctrl+Shift+Y)", "Save this search")
