"""Whoever reads by ear hears where somebody's words begin and end, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from reader.ui.aloud import CaretTeller
from reader.ui.notice_bar import NoticeBar
from tests.ui.viewing import QUOTES, shown_view, units

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told to say; there seems to be one."""
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_the_caret_tells_whose_words_it_comes_to_and_when_they_are_over(
    qtbot: QtBot, heard: list[str]
) -> None:
    view = shown_view(qtbot)
    view.setFocus()
    cursor = view.textCursor()
    cursor.setPosition(units(view, "“mad”")[0] - 1)
    view.setTextCursor(cursor)
    assert heard == []
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert heard == ["Partial quotation: Bo Ray. Unsure, 50 % sure."]
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert heard[1:] == ["End of quotation."]


def test_the_way_by_quotations_takes_the_caret_along_and_is_told_once(
    qtbot: QtBot, heard: list[str]
) -> None:
    view = shown_view(qtbot)
    view.next_quote()
    assert view.textCursor().position() == units(view, "“One harbour,”")[0]
    assert heard == ["Ann Lee, chair. Direct quotation: “One harbour,”"]


def test_another_article_begins_in_no_quotation() -> None:
    teller = CaretTeller()
    teller.be_in(0)
    teller.forget()
    assert teller.moved(None, QUOTES) == ""
    assert teller.moved(0, QUOTES) == "Direct quotation: Ann Lee, chair."
    assert teller.moved(0, QUOTES) == ""


def test_what_went_wrong_is_said_aloud(qtbot: QtBot, heard: list[str]) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_words("The folder is gone.")
    assert heard == ["The folder is gone."]
