"""What the window shows beside its panes: each small window once, and how the screen is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.ui.side_windows import SideWindow

if TYPE_CHECKING:
    from reader.ui.main_window import MainWindow

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
