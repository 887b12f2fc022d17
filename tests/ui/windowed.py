"""A window that has been painted and has an article open, on partners that stand in."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.main_window import MainWindow, Partners
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from tests.ui.fakes import FakeLibrary, FakeLink

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library
    from reader.ui.worker_link import WorkerLink


@contextmanager
def window_on(qtbot: QtBot, library: FakeLibrary, root: Path) -> Iterator[MainWindow]:
    """Show the window on a folder, and end it."""
    load_fonts()
    places = Places.of_user()
    partners = Partners(
        places, WindowMemory(places), cast("Library", library), cast("WorkerLink", FakeLink())
    )
    shown = MainWindow(partners, Settings())
    qtbot.addWidget(shown)
    shown.begin_with(Target(root))
    shown.show()
    qtbot.waitUntil(lambda: shown.session.article is not None)
    yield shown
    shown.hide()
    shown.shut_down()
