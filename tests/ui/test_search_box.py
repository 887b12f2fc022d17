"""The search box asks as one types, and marks what was not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.search.parser import parsed
from reader.ui.search_box import SearchBox
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    widget = SearchBox()
    qtbot.addWidget(widget)
    return widget


def told(spy: QSignalSpy) -> list[str]:
    return [spy.at(at)[0] for at in range(spy.count())]


def test_it_searches_when_typing_pauses(qtbot: QtBot, box: SearchBox) -> None:
    searched = QSignalSpy(box.searched)
    QTest.keyClicks(box, " ferry ")
    qtbot.waitUntil(lambda: "ferry" in told(searched))
    assert told(searched)[-1] == "ferry"


def test_the_same_words_are_searched_once(box: SearchBox) -> None:
    searched = QSignalSpy(box.searched)
    box.ask("ferry")
    box.ask("ferry ")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert told(searched) == ["ferry"]


def test_enter_searches_at_once_and_leads_on(box: SearchBox) -> None:
    searched, entered = QSignalSpy(box.searched), QSignalSpy(box.entered)
    box.setText("ferry")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (told(searched), entered.count()) == (["ferry"], 1)
    assert not box._typing.isActive()


def test_escape_clears_first_and_then_leaves(box: SearchBox) -> None:
    box.ask("ferry")
    searched, left = QSignalSpy(box.searched), QSignalSpy(box.left)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), told(searched), left.count()) == ("", [""], 0)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (searched.count(), left.count()) == (1, 1)


def test_down_leads_to_the_list(box: SearchBox) -> None:
    down = QSignalSpy(box.went_down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert down.count() == 1


def marked(box: SearchBox) -> list[str]:
    """Return the parts that are underlined at the moment."""
    return [span.of(box.text()) for span in box.marked()]


def remark(box: SearchBox) -> None:
    """Tell the box what is to be said of its words."""
    query = box.text().strip()
    box.set_remarks(query, parsed(query).remarks)


def test_what_was_not_understood_is_marked(box: SearchBox) -> None:
    box.setText("  date:soon colour:red well")
    remark(box)
    assert marked(box) == ["date:soon", "colour:"]


def test_remarks_on_other_words_than_those_in_the_box_are_dropped(box: SearchBox) -> None:
    box.setText("date:soon now")
    box.set_remarks("date:soon", parsed("date:soon").remarks)
    assert marked(box) == []
    remark(box)
    box.setText("date:soon no")
    assert marked(box) == []


def test_what_one_is_still_typing_is_not_yet_wrong(qtbot: QtBot, box: SearchBox) -> None:
    box.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QTest.keyClicks(box, "date:soon date:20")
    box.setText("date:soon date:2")
    remark(box)
    box.setText("date:soon speaker:")
    remark(box)
    assert marked(box) == ["date:soon"]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert marked(box) == ["date:soon", "speaker:"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_line_stands_under_the_part(qtbot: QtBot, box: SearchBox, theme: str) -> None:
    box.set_theme(load_theme(theme))
    box.resize(400, 30)
    box.show()
    qtbot.waitExposed(box)
    box.setText("😀 plain date:soon")
    bare = box.grab().toImage()
    remark(box)
    drawn = box.grab().toImage()
    changed = [
        x
        for x in range(drawn.width())
        if any(
            drawn.pixelColor(QPoint(x, y)) != bare.pixelColor(QPoint(x, y))
            for y in range(drawn.height())
        )
    ]
    metrics = box.fontMetrics()
    start = changed[0]
    width = changed[-1] - start
    assert abs(width - metrics.horizontalAdvance("date:soon")) < 6
    assert abs(start - box.x_of(len("😀 plain "))) < 4
