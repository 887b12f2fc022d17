"""The search box offers what a query may go on with, and never takes Enter from searching."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import FieldValue, SavedSearch
from reader.search.completing import fields_like
from reader.settings import Places
from reader.ui.completing import Completing
from reader.ui.completion_model import Completion, CompletionModel
from reader.ui.query_words import field_words
from reader.ui.search_box import SearchBox
from reader.ui.theme import load_theme
from reader.ui.window_memory import WindowMemory
from tests.ui.fakes import FakeLibrary

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library

# What the platform without a screen cannot do is no fault of the box.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

KEY = Qt.Key
ADA = FieldValue("Ada Brook", 3)


@dataclass(slots=True)
class Typed:
    """A box in a window, and who completes it."""

    window: QWidget
    box: SearchBox
    library: FakeLibrary
    memory: WindowMemory
    completing: Completing

    def shown(self) -> list[str]:
        rows = self.box.completions
        if rows.isHidden():
            return []
        return [str(rows.rows.index(at).data()) for at in range(rows.rows.rowCount())]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.box, key)


@pytest.fixture
def typed(qtbot: QtBot, tmp_path: Path) -> Typed:
    window = QWidget()
    qtbot.addWidget(window)
    box = SearchBox(window)
    room = QVBoxLayout(window)
    room.addWidget(box)
    room.addWidget(QWidget(window), 1)
    window.resize(500, 400)
    library = FakeLibrary([])
    memory = WindowMemory(Places(tmp_path, tmp_path, tmp_path))
    completing = Completing(box, cast("Library", library), memory, window)
    box.typed.connect(completing.offer)
    box.idle.connect(completing.offer_recent)
    box.entered.connect(completing.remember)
    box.completions.taken.connect(completing.take)
    library.valued.connect(completing.show_values)
    window.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return Typed(window, box, library, memory, completing)


def test_the_model_keeps_qts_rules() -> None:
    model = CompletionModel()
    tester = QAbstractItemModelTester(model)
    model.set_rows(
        [Completion("field", "person:", "person:", "who"), Completion("value", "a", "a")]
    )
    model.set_rows([])
    assert tester.model() is model


def test_fields_are_offered_and_none_for_a_single_letter(typed: Typed) -> None:
    QTest.keyClicks(typed.box, "s")
    assert typed.shown() == []
    QTest.keyClicks(typed.box, "p")
    assert typed.shown() == ["speaker:"]


def test_a_value_goes_where_it_was_offered_for_wherever_the_cursor_is(typed: Typed) -> None:
    typed.library.known["speaker"] = [ADA]
    QTest.keyClicks(typed.box, "hard speaker:ad")
    typed.press(KEY.Key_Home, KEY.Key_Tab)
    assert typed.box.text().rstrip() == 'hard speaker:"Ada Brook"'


def test_every_field_that_is_offered_says_what_it_is_for() -> None:
    assert all(field_words(name) for name in fields_like(""))


def test_tab_takes_a_field_and_then_one_of_its_values(typed: Typed) -> None:
    typed.library.known["speaker"] = [ADA, FieldValue("Bo", 1)]
    QTest.keyClicks(typed.box, "hard spe")
    typed.press(KEY.Key_Tab)
    assert typed.box.text() == "hard speaker:"
    assert typed.shown() == ["Ada Brook", "Bo"]
    assert typed.box.hasFocus()
    typed.press(KEY.Key_Tab)
    assert (typed.box.text(), typed.shown()) == ('hard speaker:"Ada Brook" ', [])


def test_enter_takes_only_what_the_arrows_have_gone_to(typed: Typed) -> None:
    entered = QSignalSpy(typed.box.entered)
    QTest.keyClicks(typed.box, "spe")
    typed.press(KEY.Key_Return)
    assert (typed.box.text(), entered.count(), typed.shown()) == ("spe", 1, [])
    QTest.keyClicks(typed.box, "a")
    typed.press(KEY.Key_Down, KEY.Key_Return)
    assert (typed.box.text(), entered.count()) == ("speaker:", 1)


def test_arrows_go_round_and_say_aloud_where_they_are(typed: Typed) -> None:
    typed.library.known["person"] = [ADA, FieldValue("Bo", 1)]
    QTest.keyClicks(typed.box, "person:")
    typed.press(KEY.Key_Up)
    assert typed.box.accessibleDescription() == "Bo. 1 article"
    typed.press(KEY.Key_Down)
    assert typed.box.accessibleDescription() == "Ada Brook. 3 articles"
    typed.press(KEY.Key_Up)
    assert typed.box.accessibleDescription() == ""
    typed.press(KEY.Key_Up, KEY.Key_Return)
    assert typed.box.text() == "person:Bo "


def test_escape_closes_first_and_clears_then(typed: Typed) -> None:
    QTest.keyClicks(typed.box, "spe")
    typed.press(KEY.Key_Escape)
    assert (typed.shown(), typed.box.text()) == ([], "spe")
    typed.press(KEY.Key_Escape)
    assert typed.box.text() == ""


def test_tab_leads_on_when_nothing_is_offered(typed: Typed) -> None:
    QTest.keyClicks(typed.box, "xyz")
    other = SearchBox(typed.window)
    other.show()
    QWidget.setTabOrder(typed.box, other)
    typed.press(KEY.Key_Tab)
    assert not typed.box.hasFocus()


def test_values_come_after_what_is_known_without_the_archive(typed: Typed) -> None:
    typed.library.known["in"] = [FieldValue("2025", 7)]
    QTest.keyClicks(typed.box, "in:")
    assert "last 3 months" in typed.shown()
    QTest.keyClicks(typed.box, "2")
    assert typed.shown() == ["2025"]
    assert "values in 2" in typed.library.told


def test_late_values_are_not_offered_when_one_has_left(typed: Typed) -> None:
    typed.box.clearFocus()
    typed.completing.show_values([ADA])
    assert typed.shown() == []


def test_queries_of_the_past_are_offered_and_can_be_forgotten(typed: Typed) -> None:
    searched = QSignalSpy(typed.box.searched)
    for query in ("ferry said:x", 'bridge, "a b" @', "ferry said:x"):
        typed.box.ask(query)
        typed.press(KEY.Key_Return)
    typed.box.ask("")
    typed.press(KEY.Key_Down)
    assert typed.shown() == ["ferry said:x", 'bridge, "a b" @', "Forget these searches"]
    typed.press(KEY.Key_Down, KEY.Key_Return)
    assert (typed.box.text(), searched.at(searched.count() - 1)) == (
        "ferry said:x",
        ["ferry said:x"],
    )
    typed.box.ask("")
    QTest.keyClicks(typed.box, "BRI")
    assert typed.shown() == ['bridge, "a b" @']
    typed.box.ask("")
    typed.press(KEY.Key_Down, KEY.Key_Up, KEY.Key_Return)
    assert typed.memory.words("searches") == ()
    typed.press(KEY.Key_Down)
    assert typed.shown() == []


def test_what_is_new_is_told_while_saved_searches_are_offered(typed: Typed) -> None:
    notes = []
    for new in (0, 3):
        typed.completing.set_saved((SavedSearch("ferry", new),))
        typed.press(*[KEY.Key_Down] * (new == 0))
        row = typed.box.completions.rows.row_at(0)
        notes.append(row.note if row else "")
    assert notes == ["saved", "saved · 3 new"]
    QTest.keyClicks(typed.box, "fer")
    typed.completing.set_saved(())
    assert typed.shown() == []


def test_down_in_an_empty_box_leads_to_the_list_when_there_is_no_past(typed: Typed) -> None:
    down = QSignalSpy(typed.box.went_down)
    typed.press(KEY.Key_Down)
    assert down.count() == 1


def test_a_click_takes_a_row_and_leaves_the_keyboard_in_the_box(typed: Typed) -> None:
    typed.box.set_theme(load_theme("dark"))
    QTest.keyClicks(typed.box, "spe")
    rows = typed.box.completions
    place = rows.visualRect(rows.rows.index(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert typed.box.text() == "speaker:"
    assert typed.box.hasFocus()


def test_the_list_stands_below_the_box(typed: Typed) -> None:
    QTest.keyClicks(typed.box, "so")
    rows = typed.box.completions
    assert rows.geometry().top() >= typed.box.geometry().bottom()
    assert rows.width() == typed.box.width()
    assert rows.height() >= rows.sizeHintForRow(0) * len(typed.shown())
