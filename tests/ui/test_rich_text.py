"""A text shows that a key brought the keyboard to it, and keeps calm for the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.ui.rich_text import RichText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def text(qtbot: QtBot) -> Iterator[RichText]:
    window = QWidget()
    qtbot.addWidget(window)
    room = QVBoxLayout(window)
    field, made = QLineEdit(window), RichText(window)
    room.addWidget(field)
    room.addWidget(made)
    made.setPlainText("It stayed in port.")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    window.hide()


def is_framed(text: RichText) -> bool:
    picture = text.viewport().grab().toImage()
    accent = text.palette().color(QPalette.ColorRole.Accent)
    corners = [(0, 0), (picture.width() - 1, picture.height() - 1)]
    shades = [picture.pixelColor(x, y).getRgb() for x, y in corners]
    return shades == [accent.getRgb()] * 2


def test_a_key_brings_a_frame_and_takes_it_away(text: RichText) -> None:
    assert not is_framed(text)
    before = text.window().findChild(QLineEdit)
    assert isinstance(before, QLineEdit)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert text.hasFocus()
    assert is_framed(text)
    QTest.keyClick(text, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not text.hasFocus()
    assert not is_framed(text)


def test_the_keyboard_may_be_taken_when_parts_are_gone_already(text: RichText) -> None:
    gone = QWidget()
    text._sheet = gone
    shiboken6.delete(gone)
    text._show_keyed(keyed=True)  # an error here ended the program
    assert text._keyed


def test_a_click_needs_no_frame(text: RichText) -> None:
    text.setFocus(Qt.FocusReason.TabFocusReason)
    assert is_framed(text)
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton)
    assert text.hasFocus()
    assert not is_framed(text)
