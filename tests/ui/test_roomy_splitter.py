"""Beside a text that is read the other panes give way, and take their room again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.ui.roomy_splitter import TO_READ, RoomySplitter, side_widths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@given(st.lists(st.integers(0, 900), max_size=2), st.integers(0, 4_000))
def test_a_side_is_never_wider_than_wanted_and_never_without_need_narrower(
    wanted: list[int], room: int
) -> None:
    given_ = side_widths(wanted, room)
    assert all(width <= most for width, most in zip(given_, wanted, strict=True))
    if sum(wanted) + TO_READ <= room:
        assert given_ == wanted
    assert all(width >= min(most, 190) for width, most in zip(given_, wanted, strict=True))


def test_panes_give_way_and_come_back(qtbot: QtBot) -> None:
    window = QMainWindow()
    splitter = RoomySplitter(1, window)
    panes = [QWidget() for _ in range(3)]
    for at, pane in enumerate(panes):
        pane.setMinimumWidth(150)
        splitter.addWidget(pane)
        splitter.setStretchFactor(at, int(at == 1))
    qtbot.addWidget(window)
    window.setCentralWidget(splitter)
    splitter.want([300, 800, 400])
    window.resize(1_500, 400)
    window.show()
    assert splitter.sizes()[::2] == [300, 400]
    window.resize(1_200, 400)
    qtbot.waitUntil(lambda: splitter.width() == 1_200)
    assert splitter.sizes()[1] >= TO_READ - 4
    panes[2].hide()
    window.resize(1_000, 400)
    qtbot.waitUntil(lambda: splitter.width() == 1_000)
    assert splitter.sizes()[0] == 300
    panes[2].show()
    window.resize(700, 400)
    qtbot.waitUntil(lambda: splitter.width() == 700)
    assert min(splitter.sizes()[::2]) >= 180
    window.resize(1_500, 400)
    qtbot.waitUntil(lambda: splitter.width() == 1_500)
    assert splitter.sizes()[::2] == [300, 400]
    assert splitter.wanted()[::2] == [300, 400]


def test_a_border_that_a_person_draws_counts(qtbot: QtBot) -> None:
    window = QMainWindow()
    splitter = RoomySplitter(1, window)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    qtbot.addWidget(window)
    window.setCentralWidget(splitter)
    splitter.want([300, 900])
    window.resize(1_200, 400)
    window.show()
    splitter.moveSplitter(240, 1)
    assert splitter.wanted()[0] == 240
