"""What is dragged carries what a copy would carry, checked before it leaves."""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.model import Analysis, CopyTemplate, QuoteRow, Span, Summary
from reader.ui.dragging import MOST_DRAGGED, Dragging
from reader.ui.facts_rows import Row
from reader.ui.fonts import load_fonts
from reader.ui.leaving import connect_dragging
from reader.ui.panes import Panes
from reader.ui.session import Session
from reader.ui.shelf import Shelf
from reader.ui.theme import load_theme
from tests.ui.fakes import FakeLibrary
from tests.ui.viewing import QUOTES, TEXT, article

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MINE = CopyTemplate("Mine", "{words}", "{words}", "{words}")


class Desk:
    """Panes with an article in them, and what was dragged out of them."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        load_fonts()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.panes = Panes(self.window)
        self.library = FakeLibrary([])
        self.session = Session(root=Path("/archive"), template=MINE)
        self.session.article, self.session.analysis = article(), Analysis("1", QUOTES)
        library = cast("Library", self.library)
        self.dragging = Dragging(self.session, library, self.panes, self.window)
        connect_dragging(self.panes, library, self.dragging)
        self.panes.article.show_article(article(), self.session.analysis)
        self.panes.set_theme(load_theme("light"))
        self.window.resize(1300, 800)
        self.window.show()
        self.dragged: list[QMimeData] = []
        self.held = Qt.MouseButton.LeftButton
        monkeypatch.setattr(QGuiApplication, "mouseButtons", self._held)
        monkeypatch.setattr(QDrag, "exec", self._take)

    def _held(self) -> Qt.MouseButton:
        return self.held

    def _take(self, *_actions: object) -> Qt.DropAction:
        drag = self.window.findChildren(QDrag)[-1]
        data = QMimeData()
        for form in drag.mimeData().formats():
            data.setData(form, drag.mimeData().data(form))
        assert not drag.pixmap().isNull()
        self.dragged.append(data)
        return Qt.DropAction.CopyAction

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, held_ms: int = 0) -> None:
        """Press, wait, move and let go, as a hand does."""
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
        QTest.qWait(held_ms)
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for place in (start + QPoint(3, 0), (start + end) / 2, end):
            there = QPointF(widget.mapToGlobal(place))
            move = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), there, button, button, none)
            QApplication.sendEvent(widget, move)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)

    def place_of(self, words: str) -> QPoint:
        """The middle of some words in the article's viewport."""
        view = self.panes.article
        start = TEXT.index(words)
        units = view._page.units(Span(start, start + len(words)))
        assert units
        box = view._boxes.of(*units)[0]
        return box.center().toPoint() - QPoint(0, view.verticalScrollBar().value())


@pytest.fixture
def desk(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return Desk(qtbot, monkeypatch)


def test_a_quotation_is_dragged_by_its_bar_with_all_its_parts(desk: Desk) -> None:
    view = desk.panes.article
    view.viewport().grab()  # what is in the gutter is known when it is drawn
    place = next(one.place.center().toPoint() for one in view._named if one.number == 0)
    desk.drag(view.viewport(), place, place + QPoint(80, 5))
    (order,) = desk.library.orders
    assert (order.use, order.quotes, order.template) == ("drag", QUOTES[:2], MINE)
    (data,) = desk.dragged
    assert set(data.formats()) == {"text/plain", "text/html", "text/markdown"}
    assert data.text() == "“One harbour,”\n\n“two harbours.”"
    assert view.selected_quotes() == QUOTES[:2]
    assert desk.panes.status.said() == "Dropped 1 quotation, by the template “Mine”"


def test_a_chosen_quotation_is_dragged_when_it_is_held_and_else_words_are_marked(
    desk: Desk,
) -> None:
    view, place = desk.panes.article, desk.place_of("“mad”")
    desk.drag(view.viewport(), place, place + QPoint(120, 0), QApplication.startDragTime() + 50)
    assert desk.dragged == []  # it was not chosen
    view.forget_selection()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.drag(view.viewport(), place, place + QPoint(120, 0))
    assert desk.dragged == []
    assert view.selected_text()
    view.forget_selection()
    desk.drag(view.viewport(), place, place + QPoint(120, 0), QApplication.startDragTime() + 50)
    assert [data.text() for data in desk.dragged] == ["“mad”"]
    assert view.selected_text() == ""


def test_what_was_let_go_before_it_was_checked_is_not_dragged(desk: Desk) -> None:
    desk.panes.article.set_current_quote(2)
    desk.held = Qt.MouseButton.NoButton
    desk.dragging.drag_quotes()
    assert len(desk.library.orders) == 1
    assert desk.dragged == []


def test_a_fact_is_dragged_as_it_reads_and_a_quotation_with_its_source(desk: Desk) -> None:
    desk.dragging.drag_fact(Row("Ann Lee", "chair"))
    assert desk.dragged[0].text() == "Ann Lee — chair"
    assert desk.library.orders == []
    desk.dragging.drag_fact(Row("“two harbours.”", quote=QUOTES[1]))
    assert desk.library.orders[0].quotes == QUOTES[:2]
    assert desk.dragged[1].hasHtml()


def test_an_article_is_dragged_with_its_file(desk: Desk) -> None:
    summary = Summary("b/a.txt", "b/a ü.txt", "A title", "2026-01-05", "Paper", "", 0)
    desk.panes.list.model.set_summaries(Shelf([summary]))
    desk.panes.list.show_rows()
    table = desk.panes.list.table
    place = table.visualRect(desk.panes.list.model.index(0)).center()
    desk.drag(table.viewport(), place, place + QPoint(0, 60))
    (data,) = desk.dragged
    assert data.text() == "“A title”, Paper, 5 January 2026, b/a ü.txt"
    assert [url.toLocalFile() for url in data.urls()] == ["/archive/b/a ü.txt"]


def test_the_selected_rows_of_the_table_are_dragged(desk: Desk) -> None:
    pane = desk.panes.quotes
    desk.panes.show_quotes()
    rows = {
        number: QuoteRow("a", 0, "Ann", f"Words {number}", "direct", Span(0, 5), "On", None, None)
        for number in (7, 8, 9)
    }
    desk.library.quotations.rows = rows
    pane.model.set_numbers(array("q", rows))
    pane._stack.setCurrentWidget(pane.table)
    pane.table.select([(0, 1)], 0)
    place = pane.table.visualRect(pane.model.index(1, 1)).center()
    desk.drag(pane.table.viewport(), place, place + QPoint(0, 60))
    assert [data.text() for data in desk.dragged] == ["Words 7\nWords 8"]
    pane.model.set_numbers(array("q", range(1, MOST_DRAGGED + 2)))
    pane.table.selectAll()
    desk.dragging.drag_rows()
    assert desk.panes.status.said().startswith("More than 1,000 quotations")
    assert len(desk.dragged) == 1
