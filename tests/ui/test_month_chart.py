"""The chart of months above the page about somebody."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.ui.month_chart import MonthChart, every_month
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_months_without_mentions_stand_in_the_chart() -> None:
    assert every_month((("2024-11", 2), ("2025-02", 1))) == [
        ("2024-11", 2),
        ("2024-12", 0),
        ("2025-01", 0),
        ("2025-02", 1),
    ]
    assert every_month(()) == []


def test_a_month_is_chosen_by_click_and_by_key_and_let_go_of_again(qtbot: QtBot) -> None:
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(300, 92)
    chart.set_months((("2025-01", 3), ("2025-03", 1)))
    chart.show()
    told = QSignalSpy(chart.month_chosen)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar(2).center().toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(290, 40))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "February 2025: 0 mentions"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert [told.at(n)[0] for n in range(told.count())] == ["2025-03", "2025-01", ""]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chart_is_drawn_in_the_theme(qtbot: QtBot, theme: str) -> None:
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(300, 92)
    chart.set_theme(load_theme(theme))
    chart.set_months((("2025-01", 3),))
    place = chart.bar(0).center().toPoint()
    drawn = chart.grab().toImage().pixelColor(place)
    assert drawn == load_theme(theme).accent


def test_centuries_are_drawn_within_a_frame(qtbot: QtBot) -> None:
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(700, 92)
    chart.set_months((("1626-01", 3), ("2026-01", 1)))
    chart.grab()
    times = []
    for _ in range(3):
        start = perf_counter()
        chart.grab()
        times.append(perf_counter() - start)
    assert min(times) < 0.1  # 0.004 s here; looking for the highest bar at each took 2 s
