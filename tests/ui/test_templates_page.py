"""Templates are written, tried and kept; what is wrong is underlined and said."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest

from reader.archive import OwnTemplates
from reader.model import STANDARD_TEMPLATE, Clip, CopyTemplate
from reader.ui.fonts import load_fonts
from reader.ui.templates_page import TemplatesPage
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

OWN = CopyTemplate("Mine", "{words} 😀 {speaker}", "{block}", "<p>{words}</p>")


class Heard:
    """A page with one template of a person's own, and what it announced."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.qtbot = qtbot
        self.page = TemplatesPage(OwnTemplates((OWN,), "Mine"), load_theme("light"))
        self.changes: list[OwnTemplates] = []
        self.tried: list[CopyTemplate] = []
        self.page.changed.connect(self.changes.append)
        self.page.preview_wanted.connect(self.tried.append)
        qtbot.addWidget(self.page)
        self.page.show()

    def names(self) -> list[str]:
        return [self.page.names.item(row).text() for row in range(self.page.names.count())]

    def underlined(self, flavour: str) -> list[str]:
        editor = self.page.editors[flavour]  # type: ignore[index]
        wave = QTextCharFormat.UnderlineStyle.WaveUnderline
        return [
            one.cursor.selectedText()
            for one in editor.extraSelections()
            if one.format.underlineStyle() == wave
        ]


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    return Heard(qtbot)


def test_the_one_in_use_is_shown_and_tried_at_once(heard: Heard) -> None:
    assert heard.names() == ["Standard", "Mine (in use)"]
    assert heard.page.editors["plain"].toPlainText() == OWN.plain
    heard.qtbot.waitUntil(lambda: heard.tried == [OWN])
    assert heard.changes == []


def test_what_is_written_is_tried_and_kept(heard: Heard) -> None:
    editor = heard.page.editors["plain"]
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    QTest.keyClicks(editor, "!")
    heard.qtbot.waitUntil(lambda: bool(heard.changes))
    assert heard.changes[-1].used().plain == OWN.plain + "!"
    assert heard.tried[-1].plain == OWN.plain + "!"


def test_what_is_wrong_is_underlined_and_said(heard: Heard) -> None:
    heard.qtbot.waitUntil(lambda: heard.tried == [OWN])
    editor = heard.page.editors["plain"]
    editor.setPlainText("😀 {words} {spaeker}")
    assert heard.underlined("plain") == ["{spaeker}"]
    assert heard.page.note.text().startswith("There is nothing called {spaeker}; {speaker}")
    assert editor.accessibleDescription() == heard.page.note.text()
    assert heard.page.tabs.tabText(0) == "Plain text ⚠"
    heard.qtbot.waitUntil(lambda: bool(heard.changes))  # a draft is not lost for its faults
    assert heard.changes[-1].used().plain == "😀 {words} {spaeker}"
    heard.page.tabs.setCurrentIndex(2)
    assert heard.page.note.text() == "Plain text cannot be followed yet."
    heard.page.editors["plain"].setPlainText("{words}")
    assert heard.page.note.text().startswith("[…] vanishes")
    assert heard.underlined("plain") == []


def test_a_flavour_with_a_mistake_stays_as_it_was_and_the_others_go_on(heard: Heard) -> None:
    preview = heard.page.preview
    heard.page.show_preview(Clip("first", "<p>first</p>", "> first", 1), False)  # noqa: FBT003
    heard.page.editors["plain"].setPlainText("{wrods}")
    patched = replace(OWN, plain=STANDARD_TEMPLATE.plain)
    heard.qtbot.waitUntil(lambda: heard.tried[-1:] == [patched])
    heard.page.show_preview(Clip("second", "<p>second</p>", "> second", 1), False)  # noqa: FBT003
    assert preview.plain.toPlainText() == "first"
    assert preview.told.text() == "as it was before the mistake"
    heard.page.tabs.setCurrentIndex(2)
    assert preview.rich.toPlainText() == "second"
    assert preview.told.text() == "of the current quotation"
    heard.page.names.setCurrentRow(0)  # of another template nothing is known yet
    heard.page.names.setCurrentRow(1)
    heard.page.tabs.setCurrentIndex(0)
    assert preview.plain.toPlainText() == ""
    assert preview.told.text() == "none before the mistake is gone"


def test_each_flavour_is_shown_as_it_comes_out(heard: Heard) -> None:
    clip = Clip("plain words", "<p><b>rich</b> words</p>", "> words", 1)
    heard.page.show_preview(clip, False)  # noqa: FBT003 - a signal's
    assert heard.page.preview.plain.toPlainText() == "plain words"
    assert heard.page.preview.told.text() == "of the current quotation"
    heard.page.tabs.setCurrentIndex(1)
    assert heard.page.preview.plain.toPlainText() == "> words"
    heard.page.tabs.setCurrentIndex(2)
    assert heard.page.preview.rich.isVisible()
    assert heard.page.preview.rich.toPlainText() == "rich words"
    heard.page.show_preview(None, True)  # noqa: FBT003 - a signal's
    assert heard.page.preview.told.text() == "could not be made"


def test_the_standard_one_cannot_be_changed_but_a_new_one_begins_as_it_is(heard: Heard) -> None:
    heard.page.names.setCurrentRow(0)
    assert heard.page.editors["html"].isReadOnly()
    assert not heard.page.reset.isEnabled()
    assert not heard.page.delete.isEnabled()
    assert heard.page.note.text().startswith("The standard template stays as it is")
    heard.page.new.click()
    assert heard.names() == ["Standard", "Mine (in use)", "My template"]
    assert heard.page.editors["html"].toPlainText() == STANDARD_TEMPLATE.html
    assert not heard.page.editors["html"].isReadOnly()
    heard.page.used.click()
    assert heard.changes[-1].in_use == "My template"
    assert heard.names() == ["Standard", "Mine", "My template (in use)"]


def test_a_flavour_is_reset_and_that_can_be_undone(heard: Heard) -> None:
    heard.page.reset.click()
    editor = heard.page.editors["plain"]
    assert editor.toPlainText() == STANDARD_TEMPLATE.plain
    assert heard.page.editors["markdown"].toPlainText() == OWN.markdown
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == OWN.plain


def test_a_placeholder_is_inserted_from_the_menu(heard: Heard) -> None:
    action = next(one for one in heard.page.insert.menu().actions() if "{role} – the" in one.text())
    action.trigger()
    assert heard.page.editors["plain"].toPlainText() == "{role}" + OWN.plain


def test_a_name_is_taken_at_once_unless_it_is_another_ones(heard: Heard) -> None:
    heard.page.new.click()
    assert heard.names()[-1] == "Mine 2"
    heard.page.name.clear()
    QTest.keyClicks(heard.page.name, "Mine")
    assert heard.page.note.text() == "Another template is called that."
    QTest.keyClicks(heard.page.name, "d")
    assert heard.names()[-1] == "Mined"
    heard.page.name.clear()
    QTest.keyClicks(heard.page.name, "Mine")
    QTest.keyClick(heard.page.name, Qt.Key.Key_Return)
    assert (heard.page.name.text(), heard.names()[-1]) == ("Min", "Min")
    assert not heard.page.note.text().startswith("Another template")
    assert heard.page.note.text().startswith("[…] vanishes")


def test_a_deleted_one_can_be_brought_back(heard: Heard) -> None:
    heard.page.delete.click()
    assert heard.names() == ["Standard (in use)"]
    assert heard.page.delete.text() == "Bring back “Mine”"
    heard.page.delete.click()
    assert heard.names() == ["Standard (in use)", "Mine"]
    assert heard.page.delete.text() == "Delete"


def test_what_was_written_last_is_kept_when_the_page_goes(heard: Heard) -> None:
    heard.page.editors["plain"].setPlainText("{words}.")
    heard.page.close()
    assert heard.changes[-1].templates[0].plain == "{words}."


def test_on_a_low_screen_nothing_covers_anything_else(heard: Heard) -> None:
    page = heard.page
    page.resize(660, 290)
    parts = (page.tabs, page.editors["plain"], page.note, page.insert, page.preview)
    places = [QRect(one.mapTo(page, QPoint(0, 0)), one.size()) for one in parts]
    assert all(above.bottom() < below.top() for above, below in pairwise(places))
    page.insert.setFocus()
    QTest.keyClick(page.insert, Qt.Key.Key_Tab)
    QTest.keyClick(page.reset, Qt.Key.Key_Tab)
    assert page.preview.plain.hasFocus()
    shown = page.preview.plain.visibleRegion().boundingRect()
    assert shown.height() > 2 * page.preview.plain.fontMetrics().height()
