"""The real window with its real partners, on the folder a test calls `archive`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.library import Library
from reader.ui.main_window import MainWindow, Partners
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.worker_link import WorkerLink

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, archive: Path) -> Iterator[MainWindow]:
    """The real window with its real partners, on the folder; ended without a trace."""
    load_fonts()
    places = Places.of_user()
    partners = Partners(places, WindowMemory(places), Library(places), WorkerLink(places))
    shown = MainWindow(partners, Settings())
    qtbot.addWidget(shown)
    shown.begin_with(Target(archive))
    shown.show()
    yield shown
    shown.hide()
    shown.shut_down()
