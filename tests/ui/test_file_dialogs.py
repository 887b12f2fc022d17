"""Dialogs for files have drawings that are seen on any ground, and lead to where files are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QTreeView, QWidget

from reader.ui.file_dialogs import file_dialog
from reader.ui.theme import load_theme, palette

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_its_buttons_are_drawn_in_the_colour_of_the_text(qtbot: QtBot, name: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setPalette(palette(load_theme(name)))
    dialog = file_dialog(parent, "Open", Path.home())
    button = dialog.findChild(QToolButton, "backButton")
    assert isinstance(button, QToolButton)
    picture = button.icon().pixmap(QSize(32, 32)).toImage()
    inks = {picture.pixelColor(x, y).name() for x in range(32) for y in range(32)}
    assert parent.palette().color(QPalette.ColorRole.WindowText).name() in inks


def test_its_last_column_has_the_room_that_is_left(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Open", Path.home())
    view = dialog.findChild(QTreeView, "treeView")
    assert isinstance(view, QTreeView)
    assert view.header().stretchLastSection()


def test_it_leads_to_a_persons_own_folders_and_leaves_nothing_behind(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = file_dialog(parent, "Open", Path.home())
    assert Path.home() in [Path(url.toLocalFile()) for url in dialog.sidebarUrls()]
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
