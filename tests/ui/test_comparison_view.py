"""Two versions side by side: stepping, choosing, copying, by mouse and by key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.model import OtherVersion, Summary
from reader.ui.comparison_view import ComparisonView
from reader.ui.comparison_words import as_text
from reader.ui.fonts import load_fonts
from reader.ui.theme import load_theme
from tests.ui.versions import FIRST, compared

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(qtbot: QtBot) -> ComparisonView:
    load_fonts()
    made = ComparisonView()
    qtbot.addWidget(made)
    made.set_theme(load_theme("light"))
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    made.show_compared(compared())
    return made


def count(view: ComparisonView) -> str:
    return view._count.text()


def lines(view: ComparisonView) -> list[str]:
    found = []
    for at in range(view.list.topLevelItemCount()):
        group = view.list.topLevelItem(at)
        assert group
        found.append(group.text(0))
        children = (group.child(row) for row in range(group.childCount()))
        found += [child.text(0) for child in children if child]
    return found


def other(name: str, *, older: bool) -> OtherVersion:
    return OtherVersion(Summary(name, name, name.upper(), None, None, "", 0), older, 0.9)


def test_one_goes_from_change_to_change_and_round(view: ComparisonView) -> None:
    assert (view.stop(), count(view)) == (0, "1 of 5")
    QTest.mouseClick(view.next, Qt.MouseButton.LeftButton)
    assert (view.stop(), count(view)) == (1, "2 of 5")
    QTest.keyClick(view.page, Qt.Key.Key_F3)
    assert view.stop() == 2
    QTest.keyClick(view.page, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseClick(view.previous, Qt.MouseButton.LeftButton)
    assert view.stop() == 0
    view.go_back()
    assert (view.stop(), count(view)) == (4, "5 of 5")
    view.go_on()
    assert view.stop() == 0


def test_the_change_one_is_at_is_in_sight_and_marked(view: ComparisonView) -> None:
    view.resize(1000, 420)
    for _ in range(5):
        view.go_on()
        (mark,) = view.page.extraSelections()
        assert mark.cursor.selectedText().strip() == f"{view.stop() + 1}"
        assert view.page.viewport().rect().intersects(view.page.cursorRect(mark.cursor))


def test_the_list_and_the_page_go_together(view: ComparisonView) -> None:
    assert lines(view)[0] == "Headline  1"
    assert lines(view)[2] == "Quotations  3"
    view.go(3)
    current = view.list.currentItem()
    assert current
    assert current.text(0) == "$40 million became $45 million"
    below = view.list.itemBelow(current)
    assert below
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.stop() == 1


def test_rows_of_the_list_are_as_high_as_their_words(view: ComparisonView) -> None:
    group = view.list.topLevelItem(1)
    assert group
    tall = group.child(0)
    assert tall
    heights = [view.list.visualItemRect(one).height() for one in (group, tall)]
    assert heights[1] > 1.5 * heights[0]


def test_what_is_the_same_unfolds(view: ComparisonView) -> None:
    before = view.page.toPlainText()
    assert "Paragraph 4 says" not in before
    view.everything.click()
    assert "Paragraph 4 says" in view.page.toPlainText()
    view.go(4)
    assert view.page.extraSelections()
    view.everything.click()
    assert view.page.toPlainText() == before


def test_the_list_is_copied_by_button_and_by_key(view: ComparisonView) -> None:
    copied = QSignalSpy(view.copy_requested)
    QTest.mouseClick(view.copy, Qt.MouseButton.LeftButton)
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert [copied.at(at)[0] for at in range(copied.count())] == [as_text(compared())] * 2


def test_another_version_is_chosen_where_there_are_several(view: ComparisonView) -> None:
    view.show_versions([other("b", older=False)], "b")
    assert view.versions.isHidden()
    view.show_versions([other("b", older=False), other("c", older=True)], "b")
    assert not view.versions.isHidden()
    assert view.versions.itemText(1) == "Earlier: “C”, c"
    chosen, swapped = QSignalSpy(view.version_chosen), QSignalSpy(view.swap_requested)
    view.versions.setFocus()
    QTest.keyClick(view.versions, Qt.Key.Key_Down)
    assert [chosen.at(at)[0] for at in range(chosen.count())] == ["c"]
    QTest.mouseClick(view.swap, Qt.MouseButton.LeftButton)
    assert swapped.count() == 1


def test_two_that_read_the_same_have_nowhere_to_step_to(view: ComparisonView) -> None:
    view.show_compared(compared(FIRST, FIRST, ("Ferry", "Ferry")))
    assert (view.stop(), count(view), lines(view)) == (-1, "", ["The two read the same."])
    assert not view.next.isEnabled()
    view.go_on()
    assert view.stop() == -1


def test_words_are_shown_where_there_is_nothing_to_compare(view: ComparisonView) -> None:
    view.show_words("One of the two is gone.")
    assert view.page.toPlainText() == "One of the two is gone."
    assert (count(view), lines(view), view.copy.isEnabled()) == ("", [], False)
    view.set_theme(load_theme("dark"))
    assert view.page.toPlainText() == "One of the two is gone."


@pytest.mark.parametrize("name", ["dark", "sepia"])
def test_another_theme_is_another_picture_of_the_same_place(
    view: ComparisonView, name: str
) -> None:
    view.go(3)
    light, at = view.grab().toImage(), view.page.verticalScrollBar().value()
    view.set_theme(load_theme(name))
    assert view.page.verticalScrollBar().value() == at
    assert view.grab().toImage() != light
    view.set_text_size(24)
    assert view.stop() == 3


def test_very_many_changes_are_listed_up_to_a_number(view: ComparisonView) -> None:
    told = compared()
    many = replace(told, lines=told.lines[-1:] * 900)
    view.show_compared(many)
    assert lines(view)[0] == "Text  900"
    assert (len(lines(view)), lines(view)[-1]) == (402, "… 500")
