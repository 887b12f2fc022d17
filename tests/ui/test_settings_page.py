"""The settings page shows every setting, announces changes, and takes no key twice."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QKeySequenceEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from reader.settings import Settings
from reader.ui.actions import COMMANDS
from reader.ui.fonts import load_fonts
from reader.ui.settings_page import SettingsPage
from tests.ui.wheels import turned

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Heard:
    """A page, and what it announced."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        load_fonts()
        self.page = SettingsPage(settings)
        self.changes: list[tuple[str, object]] = []
        self.page.changed.connect(self._hear)
        qtbot.addWidget(self.page)
        self.page.finish()
        self.page.show()

    def _hear(self, name: str, value: object) -> None:
        self.changes.append((name, value))

    def edit(self, command: str) -> QKeySequenceEdit:
        return self.page._keys[command]._edit

    def type_key(self, command: str, key: str) -> None:
        edit = self.edit(command)
        edit.setKeySequence(QKeySequence(key))
        edit.editingFinished.emit()

    def reset(self, name: str) -> None:
        button = self.page._keys[name].findChild(QPushButton)
        assert isinstance(button, QPushButton)
        button.click()

    def said_below(self, name: str) -> str:
        label = self.page._keys[name].told
        assert label is not None
        return label.text()

    def shown_key(self, command: str) -> str:
        return self.edit(command).keySequence().toString()

    def control(self, name: str) -> QWidget:
        label = Settings.__dataclass_fields__[name].metadata["label"]
        return next(one for one in self.page.findChildren(QWidget) if one.accessibleName() == label)


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    return Heard(qtbot, Settings())


def test_every_setting_and_every_command_has_a_row(heard: Heard) -> None:
    shown = [row._label.text() for row in heard.page._rows]
    labels = [item.metadata["label"] for item in fields(Settings) if item.name != "keys"]
    assert shown[: len(labels)] == labels
    assert shown[len(labels)] == "Templates for copying"
    assert len(shown) == len(labels) + 1 + len(COMMANDS)


def test_the_keys_come_a_few_at_a_time_and_all_before_a_search(qtbot: QtBot) -> None:
    load_fonts()
    page = SettingsPage(Settings())
    qtbot.addWidget(page)
    assert page._keys == {}
    page.show()
    qtbot.waitUntil(lambda: len(page._keys) == len(COMMANDS))
    assert not page._growing.isActive()
    other = SettingsPage(Settings())
    qtbot.addWidget(other)
    other.field.setText("quit")
    assert len(other._keys) == len(COMMANDS)


def test_each_kind_of_setting_is_announced_at_once(heard: Heard) -> None:
    size, theme, still = map(heard.control, ("text_size", "theme", "reduced_motion"))
    assert isinstance(size, QSpinBox)
    assert isinstance(theme, QComboBox)
    assert isinstance(still, QCheckBox)
    size.setValue(24)
    theme.setCurrentIndex(3)
    still.setChecked(True)
    assert heard.changes == [("text_size", 24), ("theme", "sepia"), ("reduced_motion", True)]


def test_words_narrow_the_page_and_say_when_nothing_is_left(heard: Heard) -> None:
    heard.page.field.setText("size pixels")
    left = [row._label.text() for row in heard.page._rows if row.isVisibleTo(heard.page)]
    assert left == ["Text size"]
    heard.page.field.setText("zebra")
    assert not any(row.isVisibleTo(heard.page) for row in heard.page._rows)
    assert heard.page._none.isVisibleTo(heard.page)


def test_a_command_is_given_another_key_and_its_own_again(heard: Heard) -> None:
    heard.type_key("save_pdf", "Ctrl+Shift+S")
    assert heard.changes == [("keys", {"save_pdf": "Ctrl+Shift+S"})]
    heard.reset("save_pdf")
    assert heard.changes[-1] == ("keys", {})
    assert heard.shown_key("save_pdf") == ""


def test_a_key_another_command_has_is_not_taken_and_that_is_said(heard: Heard) -> None:
    heard.type_key("save_pdf", "Ctrl+F")
    assert heard.changes == []
    assert heard.shown_key("save_pdf") == ""
    assert "Find in the article" in heard.said_below("save_pdf")


def test_a_key_that_was_given_up_is_free(heard: Heard) -> None:
    heard.type_key("find", "")
    heard.type_key("save_pdf", "Ctrl+F")
    assert heard.changes[-1] == ("keys", {"find": "", "save_pdf": "Ctrl+F"})
    heard.reset("find")  # taken by now
    assert heard.changes[-1] == ("keys", {"find": "", "save_pdf": "Ctrl+F"})


def test_the_same_key_again_changes_nothing(heard: Heard) -> None:
    heard.type_key("find", "Ctrl+F")
    assert heard.changes == []


def test_escape_leaves_a_field_and_its_key_as_it_was(heard: Heard, qtbot: QtBot) -> None:
    with qtbot.waitExposed(heard.page):
        heard.page.activateWindow()
    edit = heard.edit("find")
    edit.setFocus()
    QTest.keyPress(edit, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)  # and not let go of
    assert heard.shown_key("find") == "Ctrl+U"
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert heard.shown_key("find") == "Ctrl+F"
    assert heard.page.field.hasFocus()
    assert heard.changes == []


@pytest.mark.parametrize("name", ["text_size", "theme"])
def test_the_wheel_turns_a_control_only_where_the_keyboard_is(
    heard: Heard, qtbot: QtBot, name: str
) -> None:
    control = heard.control(name)
    turn = turned(control, -1)
    QApplication.sendEvent(control, turn)
    assert heard.changes == []
    assert not turn.isAccepted()  # the page scrolls
    heard.page.activateWindow()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    QApplication.sendEvent(control, turn)
    assert [one for one, _ in heard.changes] == [name]
