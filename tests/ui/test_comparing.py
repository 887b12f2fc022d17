"""When an article has another version, the window offers to compare the two, and does."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.model import OtherVersion, Summary
from reader.ui.actions import Actions
from reader.ui.comparing import Comparing
from reader.ui.comparison_view import ComparisonView
from reader.ui.fonts import load_fonts
from reader.ui.panes import Panes
from reader.ui.session import Session
from reader.ui.theme import load_theme, style_sheet
from tests.ui.fake_shelves import FakeVersions
from tests.ui.versions import compared
from tests.ui.viewing import article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from reader.ui.versions_shelf import VersionsShelf

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def other(name: str, *, older: bool) -> OtherVersion:
    return OtherVersion(Summary(name, name, name.upper(), None, None, "", 0), older, 0.9)


class Window:
    """A window with one article open, whose versions are known."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.panes = Panes(self.window)
        self.commands = Actions(self.window)
        self.session = Session()
        self.shelf = FakeVersions()
        self.shelf.others["a"] = (other("b", older=False), other("c", older=True))
        self.shelf.told = compared()
        self.comparing = Comparing(
            self.session,
            cast("VersionsShelf", self.shelf),
            self.panes,
            self.commands,
            self.window,
        )
        self.shelf.found.connect(self.comparing.show_found)
        self.shelf.compared.connect(self.comparing.show_compared)
        self.session.article = article()
        self.comparing.look()

    def view(self) -> ComparisonView:
        found = self.window.findChild(ComparisonView)
        assert isinstance(found, ComparisonView)
        return found


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window(qtbot)
    yield made
    view = made.window.findChild(ComparisonView)
    if isinstance(view, ComparisonView):
        view.window().close()
        qtbot.wait(1)


def is_offered(window: Window) -> bool:
    in_menu = window.panes.article._comparable
    assert window.commands["compare"].isEnabled() is in_menu
    return in_menu


def test_it_is_offered_only_where_there_is_another_version(window: Window) -> None:
    assert is_offered(window)
    window.shelf.found.emit("another", (other("d", older=True),))
    assert not is_offered(window)
    window.comparing.look()
    assert is_offered(window)
    window.shelf.others.clear()
    window.comparing.look()
    assert not is_offered(window)
    window.comparing.open()
    assert window.window.findChild(ComparisonView) is None


def test_another_version_is_told_of_once_with_the_key(window: Window) -> None:
    line = window.panes.status
    assert line.said() == "There is another version of this article"
    line.say("Copied")
    window.comparing.look()
    assert line.said() == "Copied"
    window.commands.set_keys({}, single_keys=True)
    window.shelf.found.emit("another", ())
    window.comparing.look()
    assert line.said() == "There is another version of this article: V compares the two"


def test_a_version_that_comes_while_one_reads_is_told_of(window: Window) -> None:
    others = window.shelf.others.pop("a")
    window.comparing.look()
    window.panes.status.say("Copied")
    window.shelf.others["a"] = others
    window.comparing.look()
    assert window.panes.status.said() == "There is another version of this article"


def test_it_is_offered_where_one_reads(window: Window) -> None:
    window.panes.show_quotes()
    window.comparing.show_state()
    assert not window.commands["compare"].isEnabled()
    window.panes.show_articles()
    window.comparing.show_state()
    assert window.commands["compare"].isEnabled()


def test_the_keyboard_begins_at_the_page_and_comes_to_every_button(
    window: Window, qtbot: QtBot
) -> None:
    window.comparing.open()
    view = window.view()
    buttons: list[QWidget] = [view.swap, view.everything, view.previous, view.next, view.copy]
    qtbot.waitUntil(view.page.hasFocus)
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in buttons:
            buttons.remove(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert buttons == []


def test_the_window_of_two_versions_follows_another_theme(window: Window) -> None:
    window.comparing.open()
    dark = load_theme("dark")
    window.session.settings = window.session.settings.changed(theme="dark")
    window.window.setStyleSheet(style_sheet(dark))
    assert window.view()._theme is dark


def test_no_article_has_no_versions(window: Window) -> None:
    window.session.article = None
    window.comparing.look("any news")
    assert not is_offered(window)


def test_the_earlier_version_stands_on_the_left_until_sides_are_swapped(window: Window) -> None:
    window.comparing.open()
    assert window.shelf.pairs == [("a", "b")]
    view = window.view()
    assert view.stop() == 0
    view.version_chosen.emit("c")
    view.swap_requested.emit()
    view.version_chosen.emit("gone")
    assert window.shelf.pairs == [("a", "b"), ("c", "a"), ("a", "c")]
    window.session.article = None
    window.comparing.look()
    view.version_chosen.emit("b")
    assert window.shelf.pairs[3:] == [("a", "b")]
    window.session.article = article()
    window.comparing.look()
    window.comparing.open()
    assert window.view() is view


def test_the_list_of_changes_goes_onto_the_clipboard(window: Window) -> None:
    window.comparing.open()
    window.view().copy.click()
    assert QGuiApplication.clipboard().text().startswith("Changes from “Ferry deal”")


def test_a_version_that_is_gone_is_said_to_be(window: Window) -> None:
    window.shelf.told = None
    window.comparing.open()
    assert "not in this archive any more" in window.view().page.toPlainText()


def test_a_window_that_was_closed_opens_anew(window: Window, qtbot: QtBot) -> None:
    window.comparing.open()
    window.view().window().close()
    qtbot.waitUntil(lambda: window.window.findChild(ComparisonView) is None)
    window.shelf.compared.emit(compared())
    window.comparing.open()
    assert window.view().stop() == 0
