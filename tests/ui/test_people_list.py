"""The list of people and organisations: how they are counted, found and chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest

from reader.model import (
    Subject,
    SubjectRow,
)
from reader.ui.people_list import PeopleList
from reader.ui.people_model import PeopleModel
from reader.ui.theme import load_theme
from tests.ui.subjects import ADA, BOARD, ROWS

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_qt_finds_no_fault_with_the_model() -> None:
    model = PeopleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.set_rows([])
    assert tester.model() is model


def test_a_row_is_read_aloud_with_its_counts() -> None:
    model = PeopleModel()
    model.set_rows(ROWS)
    aloud = [model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert aloud == [
        "Ada Brook. chair, Harbour Board. 2 articles · 3 quotations · 7 mentions",
        "Harbour Board. Organisation. 1 article · 0 quotations · 1 mention",
    ]
    assert (model.row_of(BOARD), model.row_of(Subject("person", "X", "a")), model.row_of(None)) == (
        1,
        -1,
        -1,
    )


def test_a_subject_is_chosen_by_key_and_names_by_typing(qtbot: QtBot) -> None:
    people = PeopleList()
    qtbot.addWidget(people)
    people.resize(300, 400)
    people.show_rows(ROWS, None, more=True)
    assert people._count.text() == "The 2 most quoted; type for others"
    people.show()
    chosen = QSignalSpy(people.subject_chosen)
    with qtbot.waitSignal(people.words_changed) as told:
        QTest.keyClicks(people.field, " har ")
    assert told.args == ["har"]
    QTest.keyClick(people.field, Qt.Key.Key_Down)
    QTest.keyClick(people.table, Qt.Key.Key_Down)
    assert [chosen.at(n)[0] for n in range(chosen.count())] == [ADA, BOARD]
    people.set_current(ADA)
    assert people.table.currentIndex().row() == 0
    assert chosen.count() == 2


def test_the_keyboard_is_seen_before_anybody_is_chosen(qtbot: QtBot) -> None:
    people = PeopleList()
    qtbot.addWidget(people)
    people.resize(300, 400)
    people.show_rows(ROWS, None, more=True)
    people.show()
    people.activateWindow()
    qtbot.waitUntil(people.isActiveWindow)
    people.field.setFocus()
    accent = load_theme("light").accent

    def top() -> QColor:
        return people.table.viewport().grab().toImage().pixelColor(20, 0)

    assert top() != accent
    people.table.setFocus()
    assert not people.table.selectionModel().hasSelection()
    assert top() == accent


@pytest.fixture
def people(qtbot: QtBot) -> PeopleList:
    """The list, shown, with the keyboard in it."""
    shown = PeopleList()
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.table.setFocus()
    return shown


def test_the_keyboard_has_a_row_as_soon_as_there_are_rows(people: PeopleList) -> None:
    chosen = QSignalSpy(people.subject_chosen)
    people.show_rows(ROWS, None)
    assert people.table.currentIndex().row() == 0
    assert not people.table.selectionModel().hasSelection()
    assert chosen.count() == 0
    QTest.keyClick(people.table, Qt.Key.Key_Return)
    assert [chosen.at(0)[0]] == [ADA]
    people.set_current(BOARD)
    people.set_current(Subject("person", "Nobody Known", "b"))
    assert people.table.currentIndex().row() == 1


def test_the_list_stays_where_one_looks_while_others_are_found(people: PeopleList) -> None:
    names = [Subject("person", f"Person {n}", "a") for n in range(60)]
    rows = [SubjectRow(one, None, None, 2, 60 - n, 7) for n, one in enumerate(names)]
    people.show_rows(rows, names[40])
    bar = people.table.verticalScrollBar()
    assert bar.value() > 0
    bar.setValue(0)
    people.show_rows([*rows, *ROWS], names[40])
    assert (bar.value(), people.table.currentIndex().row()) == (0, 40)
    people.show_rows(rows, names[50])
    assert bar.value() > 0


def test_who_still_types_a_name_keeps_the_keyboard(people: PeopleList) -> None:
    people.field.setFocus()
    people.show_hint("No name holds zzz")
    QTest.keyClick(people.field, Qt.Key.Key_Return)
    people.show_rows(ROWS, None)
    assert people.field.hasFocus()
