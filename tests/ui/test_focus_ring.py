"""The ring is where the keyboard is, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.ui.focus_ring import FocusRings
from tests.benchmarks.keystrokes import wait

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def rings(qapp: QApplication) -> Iterator[FocusRings]:
    made = FocusRings(qapp)
    yield made
    made.deleteLater()
    wait(0)


def window_of(qtbot: QtBot, *inside: QWidget) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    room = QVBoxLayout(window)
    for one in inside:
        room.addWidget(one)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_ring_is_round_what_the_style_hardly_marks(
    qtbot: QtBot, rings: FocusRings, kind: type[QWidget]
) -> None:
    control, field = kind(), QLineEdit()
    window = window_of(qtbot, field, control)
    field.setFocus()
    control.setFocus()
    wait(0)
    ring = rings.ring
    assert ring is not None
    assert ring.isVisible()
    assert ring.parentWidget() is control
    control.setFixedSize(160, 60)
    wait(0)
    assert ring.geometry() == control.rect()
    accent = window.palette().color(QPalette.ColorRole.Accent)
    picture = ring.grab().toImage()
    columns, rows = range(picture.width()), range(picture.height())
    assert accent in [picture.pixelColor(x, y) for x in columns for y in rows]
    field.setFocus()
    wait(0)
    assert rings.ring is None
    assert not isValid(ring)


@pytest.mark.parametrize("kind", [QLineEdit, QPushButton])
def test_what_the_theme_marks_has_no_ring(
    qtbot: QtBot, rings: FocusRings, kind: type[QWidget]
) -> None:
    control = kind()
    window = window_of(qtbot, control)
    control.setFocus()
    assert window.focusWidget() is control
    assert rings.ring is None


def test_of_several_tabs_the_current_one_has_the_ring(qtbot: QtBot, rings: FocusRings) -> None:
    tabs = QTabBar()
    for words in ("Plain text", "HTML"):
        tabs.addTab(words)
    window = window_of(qtbot, QLineEdit(), tabs)
    tabs.setCurrentIndex(1)
    tabs.setFocus()
    assert rings.ring is not None
    accent = window.palette().color(QPalette.ColorRole.Accent)
    picture = rings.ring.grab(tabs.tabRect(1)).toImage()
    middle = picture.height() // 2
    assert accent in [picture.pixelColor(x, middle) for x in range(4)]
    tabs.setCurrentIndex(0)
    picture = tabs.grab(tabs.tabRect(0)).toImage()
    assert accent in [picture.pixelColor(x, middle) for x in range(4)]


def test_the_ring_goes_with_its_window_and_comes_again(qtbot: QtBot, rings: FocusRings) -> None:
    first = QDialog()
    qtbot.addWidget(first)
    box, again = QCheckBox(first), QCheckBox()
    first.show()
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)
    box.setFocus()
    ring = rings.ring
    assert ring is not None
    first.deleteLater()
    wait(0)
    assert not isValid(ring)
    second = window_of(qtbot, again)
    again.setFocus()
    wait(0)
    assert rings.ring is not None
    assert rings.ring.window() is second
