"""The strip for what went wrong: plain words, and a report only when there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from reader.ui.notice_bar import NoticeBar
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    widget = NoticeBar()
    qtbot.addWidget(widget)
    widget.set_theme(load_theme("light"))
    return widget


def test_it_says_nothing_until_something_went_wrong(bar: NoticeBar) -> None:
    assert (bar.isHidden(), bar.words()) == (True, "")
    bar.show_words("The folder is gone.")
    assert (bar.isHidden(), bar.words()) == (False, "The folder is gone.")
    assert bar.accessibleName() == "The folder is gone."


def test_words_are_never_markup(bar: NoticeBar) -> None:
    bar.show_words("<b>a</b>.txt")
    assert bar._words.textFormat() == Qt.TextFormat.PlainText
    assert bar._words.text() == "<b>a</b>.txt"


def test_a_report_is_offered_only_when_there_is_one(bar: NoticeBar) -> None:
    asked = QSignalSpy(bar.copy_requested)
    bar.show_words("It fell over.", "The report")
    assert not bar._copy.isHidden()
    bar._copy.click()
    assert asked.at(0) == ["The report"]
    to_show = QSignalSpy(bar.show_requested)
    bar._show.click()
    assert to_show.at(0) == ["The report"]
    bar.show_words("Something small.")
    assert bar._copy.isHidden()
    assert bar._show.isHidden()


def test_closed_it_says_nothing(bar: NoticeBar) -> None:
    bar.show_words("The folder is gone.")
    bar._close.click()
    assert (bar.isHidden(), bar.words()) == (True, "")


def test_things_to_do_are_offered_and_one_is_chosen(bar: NoticeBar) -> None:
    chosen = QSignalSpy(bar.chosen)
    bar.offer("Saved: a.txt", (("show", "Show"), ("undo", "Undo")))
    shown = [button for button in bar._choices if not button.isHidden()]
    assert [button.text() for button in shown] == ["Show", "Undo"]
    assert bar._copy.isHidden()
    shown[1].click()
    assert (chosen.count(), chosen.at(0), bar.words()) == (1, ["undo"], "")
    bar.offer("Saved: a.txt", (("show", "Show"),))
    assert [button.isHidden() for button in bar._choices] == [False, True]
    bar.show_words("The folder is gone.")
    assert all(button.isHidden() for button in bar._choices)


def test_the_sign_is_seen_but_is_no_button(bar: NoticeBar) -> None:
    assert bar._sign.isEnabled()  # what is not is drawn so faint that dark colours hide it
    assert bar._sign.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert bar._sign.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
