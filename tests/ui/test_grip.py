from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from reader.ui.grip import Grip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

HERE, NEAR, FAR = QPoint(10, 10), QPoint(11, 10), QPoint(60, 10)


@pytest.fixture
def grip(qtbot: QtBot) -> Iterator[Grip]:
    del qtbot
    parent = QObject()
    made = Grip(parent)
    yield made
    made.let_go()


def test_what_is_held_at_once_is_dragged_when_it_is_moved_far_enough(grip: Grip) -> None:
    grip.press(HERE, at_once=True)
    assert not grip.drags(NEAR)
    assert grip.drags(FAR)
    assert not grip.drags(FAR)  # once only
    assert grip.is_holding()  # moving means nothing else until it is let go
    assert grip.let_go()
    assert not grip.is_holding()


def test_who_moves_at_once_drags_nothing_however_long_it_takes(grip: Grip, qtbot: QtBot) -> None:
    grip.press(HERE, at_once=False)
    assert not grip.drags(FAR)
    with qtbot.assertNotEmitted(grip.held, wait=QApplication.startDragTime() + 100):
        pass
    assert not grip.drags(FAR)
    assert not grip.let_go()


def test_who_waits_drags(grip: Grip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grip.held):
        grip.press(HERE, at_once=False)
    assert grip.drags(FAR)


def test_a_click_is_none(grip: Grip) -> None:
    grip.press(HERE, at_once=True)
    assert not grip.let_go()
    assert not grip.drags(FAR)
