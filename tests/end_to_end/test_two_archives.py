"""Two archives in two windows with real workers: each reads its own, and one may go alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.windows import Windows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = 20_000


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    """Two folders, of one article and of two; one is the same in both."""
    made = [(tmp_path / name).resolve() for name in ("harbour", "island")]
    for folder in made:
        folder.mkdir()
        (folder / "ferry.txt").write_text(
            "Ferry stays in port\n6 January 2026\n\n“It stays,” Tom Reed said.\n", encoding="utf-8"
        )
    (made[1] / "mill.txt").write_text(
        "Mill opens\n7 January 2026\n\n“It opens,” Ann Lee said.\n", encoding="utf-8"
    )
    return made


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    assert qtbot is not None
    load_fonts()
    places = Places.of_user()
    made = Windows(places, WindowMemory(places), Settings())
    QApplication.setQuitOnLastWindowClosed(False)
    yield made
    made.end()
    QApplication.setQuitOnLastWindowClosed(True)


def is_ready(window: MainWindow, articles: int) -> bool:
    listed = window.panes.list.model.rowCount() == articles
    return listed and window.session.article is not None and not window.session.indexing


def test_each_window_reads_its_own_and_the_other_goes_on_alone(
    qtbot: QtBot, windows: Windows, folders: list[Path]
) -> None:
    first, second = (windows.open(Target(folder)) for folder in folders)
    qtbot.waitUntil(lambda: is_ready(first, 1) and is_ready(second, 2), timeout=LONG)
    second.reading.open("mill.txt")  # whichever of the two was there first is open
    qtbot.waitUntil(lambda: second.windowTitle().startswith("Mill opens"), timeout=LONG)
    # What a person does to an article in one window is kept beside the other at work.
    first.commands["star"].trigger()
    second.commands["star"].trigger()
    stars = [(first, "ferry.txt"), (second, "mill.txt")]
    qtbot.waitUntil(
        lambda: all(window.panes.list.model.is_starred(name) for window, name in stars),
        timeout=LONG,
    )
    second.close()
    assert windows.shown() == (first,)
    qtbot.waitUntil(lambda: not windows._leaving, timeout=LONG)
    first.panes.top.search.ask("ferry")
    qtbot.waitUntil(first.panes.list.model.is_searching, timeout=LONG)
    assert first.panes.list.model.rowCount() == 1
    again = windows.open(Target(folders[1]))
    qtbot.waitUntil(lambda: is_ready(again, 2), timeout=LONG)
    assert again is not second
