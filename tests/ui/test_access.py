"""Everything that can have the keyboard says what it is, and lets the keyboard go again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QKeySequenceEdit, QWidget

from reader.ui.focus_ring import FocusRings
from reader.ui.fonts import load_fonts
from reader.ui.month_chart import MonthChart
from reader.ui.time_histogram import TimeHistogram
from tests.benchmarks.keystrokes import wait
from tests.pictures.articles import SHELF
from tests.pictures.states import (
    Stage,
    State,
    palette,
    people,
    quotes,
    reading,
    searching,
    settings_page,
    versions,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NO_ROLES = {"NoRole", "Client", "Pane", "Window"}
WITHOUT_ROLE = (MonthChart, TimeHistogram, QKeySequenceEdit)
"""Qt knows no role for these: they are told by their names."""
MOST = 500
SETTLED_MS = 150


def _beside(command: str) -> Callable[[Stage], QWidget]:
    """Return what shows the small window a command opens."""

    def bring(stage: Stage) -> QWidget:
        reading(stage)
        stage.window.commands[command].trigger()
        return next(one for one in stage.window.findChildren(QDialog) if one.isVisible())

    return bring


def _finding(stage: Stage) -> QWidget:
    reading(stage)
    stage.window.commands["find"].trigger()
    return stage.window


PLACES = {
    "articles": reading,
    "versions": versions,
    "searching": searching,
    "finding": _finding,
    "quotations": quotes,
    "people": people,
    "settings": settings_page,
    "keys": _beside("keys"),
    "about": _beside("about"),
    "skipped": _beside("skipped"),
    "templates": _beside("templates"),
    "licences": _beside("licences"),
    "details": _beside("details"),
    "commands": palette,
}


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    load_fonts()
    made = Stage(SHELF, State(reading).settings)
    qtbot.addWidget(made.window)
    yield made
    made.window.hide()
    made.window.shut_down()


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, stage: Stage) -> QWidget:
    """The window that is looked at."""
    shown = PLACES[request.param](stage)
    shown.activateWindow()
    wait(SETTLED_MS)
    return shown


def reachable(window: QWidget) -> list[QWidget]:
    """Return what Tab should lead to; what hands the keyboard on counts as what it hands it to."""
    tab = Qt.FocusPolicy.TabFocus.value
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy().value & tab
        and one.isVisible()
        and one.isEnabled()
        and one.window() is window
        and one.focusProxy() is None
    ]


def told(widget: QWidget) -> tuple[str, str]:
    """Return role and name as a screen reader hears them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role().name, interface.text(QAccessible.Text.Name).strip()


def test_all_that_can_have_the_keyboard_has_a_name_and_a_role(place: QWidget) -> None:
    found = [(one, *told(one)) for one in reachable(place)]
    assert found
    assert [str(one) for one, _, name in found if not name] == []
    usual = [(one, role) for one, role, _ in found if not isinstance(one, WITHOUT_ROLE)]
    assert [str(one) for one, role in usual if role in NO_ROLES] == []


def test_no_two_have_the_same_name(place: QWidget) -> None:
    times = Counter(told(one) for one in reachable(place))
    assert [one for one, number in times.items() if number > 1] == []


def test_where_the_keyboard_is_can_be_seen(place: QWidget, qapp: QApplication) -> None:
    rings = FocusRings(qapp)
    unseen = []
    for one in reachable(place):
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        if not one.isVisible():
            continue  # it is only there while it has the keyboard
        without = one.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.grab().toImage() == without:
            unseen.append(str(told(one)))
    rings.deleteLater()
    assert unseen == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_keyboard_goes_round_and_is_nowhere_caught(place: QWidget, key: Qt.Key) -> None:
    wanted = reachable(place)
    begin = next(one for one in wanted if not one.isHidden())
    begin.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    held = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else None
    seen: list[QWidget] = []
    for _ in range(MOST):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen[:-1]:
            break
        if focus not in seen:  # a page of links is gone through link by link
            seen.append(focus)
        QTest.keyClick(focus, key, held or Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is seen[0], _way(seen)
    missed = [str(one) for one in wanted if one not in seen and not _is_one_of_several(one)]
    assert missed == []


def _way(seen: list[QWidget]) -> str:
    return " → ".join(str(told(one)) for one in (*seen, QApplication.focusWidget()) if one)


def _is_one_of_several(widget: QWidget) -> bool:
    """Tell whether one of several choices is meant: the arrows lead from one to the next."""
    return told(widget)[0] == "RadioButton"
