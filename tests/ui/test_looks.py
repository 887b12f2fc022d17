"""What the window shows beside its panes: each small window once, and how the screen is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser

from reader.model import OtherVersion, Restatement
from reader.ui.comparison_view import ComparisonView
from reader.ui.details_page import DetailsPage
from reader.ui.side_windows import SideWindow
from reader.ui.theme import load_theme
from tests.ui.versions import compared
from tests.ui.windowed import article_of

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow
    from tests.ui.fakes import FakeLibrary

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize("name", ["keys", "licences", "about"])
def test_a_small_window_is_there_once(window: MainWindow, name: str) -> None:
    for _ in range(2):
        window.commands.do(name)
    (shown,) = window.findChildren(SideWindow)
    shown.close()
    window.commands.do(name)
    again = [one for one in window.findChildren(SideWindow) if one.isVisible()]
    assert len(again) == 1
    again[0].close()


def test_the_window_of_two_versions_is_zoomed_with_the_article(
    window: MainWindow, library: FakeLibrary
) -> None:
    found = OtherVersion(library.listing().shelf.summaries[1], is_older=True, likeness=0.9)
    library.versions.others[article_of(window)] = (found,)
    library.versions.told = compared()
    window.comparing.look()
    window.commands.do("compare")
    view = window.findChild(ComparisonView)
    assert isinstance(view, ComparisonView)
    before = view.page.font().pixelSize()
    view.page.zoomed.emit(1)
    larger = view.page.font().pixelSize()
    assert larger == window.session.settings.text_size - 2 > before
    window.commands.do("usual")
    assert view.page.font().pixelSize() == before
    view.window().close()


def test_the_overview_of_the_keys_follows_theme_and_keys(window: MainWindow) -> None:
    window.commands.do("keys")
    page = window.findChild(QTextBrowser, "keys")
    assert isinstance(page, QTextBrowser)
    for name in ("dark", "light"):
        window.looks.set_one("theme", name)
        assert load_theme(name).muted.name() in page.toHtml()
    assert "Ctrl+Shift+X" not in page.toPlainText()
    window.looks.set_one("keys", {"find": "Ctrl+Shift+X"})
    assert "Ctrl+Shift+X" in page.toPlainText()
    page.window().close()


def test_the_small_windows_go_with_their_window_and_what_is_typed_is_kept(
    window: MainWindow, library: FakeLibrary
) -> None:
    for name in ("keys", "licences", "details"):
        window.commands.do(name)
    page = window.findChild(DetailsPage)
    assert isinstance(page, DetailsPage)
    QTest.keyClicks(page.words[2].edit, "Ann Lee")
    library.own.deeds.clear()
    window.close()
    assert library.own.deeds == [Restatement("author", "Ann Lee")]
    assert not any(one.isVisible() for one in window.findChildren(SideWindow))


def test_the_command_knows_whether_the_screen_is_filled(window: MainWindow) -> None:
    filled = window.commands["full_screen"]
    window.showFullScreen()
    assert filled.isChecked()
    shape = window.saveGeometry()
    window.showNormal()
    assert not filled.isChecked()
    window.restoreGeometry(shape)
    assert (window.isFullScreen(), filled.isChecked()) == (True, True)
    window.commands.do("full_screen")
    assert (window.isFullScreen(), filled.isChecked()) == (False, False)
