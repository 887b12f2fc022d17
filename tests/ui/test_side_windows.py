"""Small windows are as large as what is in them wishes, and never larger than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser, QWidget

from reader.model import Skipped
from reader.ui.shrinking import let_shrink
from reader.ui.side_windows import SideWindow, report_window
from reader.ui.skipped_page import SkippedPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def above(qtbot: QtBot) -> QWidget:
    """The window that the small ones stand beside."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def _opened(inside: QWidget, above: QWidget) -> SideWindow:
    window = SideWindow("Page", inside, above)
    window.show()
    return window


def test_a_window_is_as_large_as_its_page_was_made(above: QWidget) -> None:
    page = QTextBrowser()
    let_shrink(page, 420, 260)
    assert _opened(page, above).isVisible()
    assert (page.width(), page.height()) == (420, 260)


def test_a_window_stays_on_the_screen(above: QWidget) -> None:
    page = QTextBrowser()
    let_shrink(page, 9000, 9000)
    window = _opened(page, above)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_words_have_the_room_they_need(above: QWidget) -> None:
    words = QLabel("Some words")
    window = _opened(words, above)
    assert words.width() >= words.sizeHint().width()
    assert window.height() < 300


def test_a_page_that_needs_some_room_has_it(above: QWidget) -> None:
    page = QTextBrowser()
    page.setMinimumSize(500, 260)
    window = _opened(page, above)
    assert window.rect().contains(page.geometry())


def test_the_list_of_files_not_read_shows_the_reasons(above: QWidget) -> None:
    page = SkippedPage(None, [Skipped("a.pdf", "it is locked")])
    window = _opened(page, above)
    assert window.rect().contains(page.geometry())
    assert page.table.viewport().width() > 1.5 * page.table.columnWidth(0)


def test_a_page_is_scrolled_by_key_at_once(above: QWidget, qtbot: QtBot) -> None:
    report = report_window(above, "A line\n" * 200)
    report.show()
    report.activateWindow()
    page = report.findChild(QPlainTextEdit)
    assert isinstance(page, QPlainTextEdit)
    qtbot.waitUntil(page.hasFocus)
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not report.isVisible()
