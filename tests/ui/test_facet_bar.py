"""What hits have is counted, drawn over time, and narrows the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.model import Facets, FieldValue
from reader.ui.facet_bar import FacetBar
from reader.ui.theme import load_theme
from reader.ui.time_histogram import Bin, TimeHistogram, bins

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the bar.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MONTHS = [("2025-01", 2), ("2025-03", 5), ("2025-04", 1)]
KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


def told(spy: QSignalSpy) -> list[object]:
    return [spy.at(at) for at in range(spy.count())]


def test_months_years_and_decades_are_the_bars() -> None:
    assert bins([]) == []
    assert bins(MONTHS)[:2] == [Bin("2025-01", "2025-01", 2), Bin("2025-02", "2025-02", 0)]
    years = bins([("2001-05", 1), ("2009-01", 2), ("2009-12", 3)])
    assert (years[0], years[-1], len(years)) == (Bin("2001", "2001", 1), Bin("2009", "2009", 5), 9)
    decades = bins([("1802-05", 1), ("1809-05", 2), ("1999-01", 2)])
    assert (decades[0], decades[-1]) == (Bin("1800", "1809", 3), Bin("1990", "1999", 2))
    assert sum(each.articles for each in decades) == 5


@pytest.fixture
def histogram(qtbot: QtBot) -> TimeHistogram:
    made = TimeHistogram()
    qtbot.addWidget(made)
    made.resize(300, 58)
    made.set_months(MONTHS)
    made.show()
    return made


def middle(histogram: TimeHistogram, number: int) -> QPoint:
    return QPoint(int(histogram.bar(number).center().x()), 20)


def test_a_span_is_dragged_out_either_way(histogram: TimeHistogram) -> None:
    chosen = QSignalSpy(histogram.span_chosen)
    for first, last in ((0, 2), (3, 1), (2, 2)):
        QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=middle(histogram, first))
        QTest.mouseMove(histogram, middle(histogram, last))
        QTest.mouseRelease(histogram, Qt.MouseButton.LeftButton, pos=middle(histogram, last))
    spans = [["2025-01..2025-03"], ["2025-02..2025-04"], ["2025-03"]]
    assert told(chosen) == spans


def test_keys_choose_a_span_and_say_what_it_holds(histogram: TimeHistogram) -> None:
    chosen = QSignalSpy(histogram.span_chosen)
    assert "Drag" in histogram.accessibleDescription() or "Shift" in histogram.words()
    QTest.keyClick(histogram, KEY.Key_Return)
    QTest.keyClick(histogram, KEY.Key_Right)
    assert histogram.accessibleDescription() == "January 2025: 2 articles"
    QTest.keyClick(histogram, KEY.Key_Right, SHIFT)
    QTest.keyClick(histogram, KEY.Key_Right, SHIFT)
    assert histogram.accessibleDescription() == "January 2025 – March 2025: 7 articles"
    QTest.keyClick(histogram, KEY.Key_Return)
    QTest.keyClick(histogram, KEY.Key_Left)
    QTest.keyClick(histogram, KEY.Key_Space)
    QTest.keyClick(histogram, KEY.Key_Escape)
    assert told(chosen) == [["2025-01..2025-03"], ["2025-02"], [""]]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_span_shows_and_goes_when_the_pointer_leaves(
    histogram: TimeHistogram, theme: str
) -> None:
    histogram.set_theme(load_theme(theme))
    bare = histogram.grab().toImage()
    QTest.keyClick(histogram, KEY.Key_Right)
    assert histogram.grab().toImage() != bare
    histogram.set_months(MONTHS)
    assert histogram.grab().toImage() == bare


def test_one_month_needs_no_picture(histogram: TimeHistogram) -> None:
    histogram.set_months(MONTHS[:1])
    assert histogram.isHidden()
    histogram.set_months([])
    histogram.grab()


@pytest.fixture
def bar(qtbot: QtBot) -> FacetBar:
    made = FacetBar()
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    return made


def test_menus_hold_values_with_counts_and_narrow(bar: FacetBar) -> None:
    bar.show_facets(Facets(organisations=(FieldValue("Smith & Co", 1200), FieldValue("HB", 1))))
    narrowed = QSignalSpy(bar.narrowed)
    actions = bar.buttons["org"].menu().actions()
    assert [action.text() for action in actions] == ["Smith && Co\t1,200", "HB\t1"]
    actions[0].trigger()
    assert told(narrowed) == [["org", "Smith & Co"]]
    enabled = {field: button.isEnabled() for field, button in bar.buttons.items()}
    assert enabled == {"person": False, "org": True, "place": False, "source": False}


def test_it_is_shown_while_there_is_something_to_count_and_one_wants_it(bar: FacetBar) -> None:
    facets = Facets(sources=(FieldValue("Daily", 2),))
    bar.show_facets(facets)
    shown = [not bar.isHidden()]
    for wanted in (False, True):
        bar.set_wanted(wanted)
        shown.append(not bar.isHidden())
    bar.show_facets(Facets())
    assert [*shown, not bar.isHidden()] == [True, False, True, False]


def test_everything_has_a_name_for_a_screen_reader(bar: FacetBar) -> None:
    names = [button.accessibleName() for button in bar.buttons.values()]
    assert names[0] == "Narrow by: People"
    assert all([*names, bar.histogram.accessibleName()])
