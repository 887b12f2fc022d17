"""What the window's start may load, and what it leaves for later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_CODE = """
import builtins, gc, json, linecache, os, sys
from reader import app, ui

importing = builtins.__import__


def look(_targets, places):
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication
    from reader.ui import start, windows

    class Watched(windows.MainWindow):
        def event(self, event):
            told = super().event(event)
            if event.type() == QEvent.Type.UpdateRequest and not seen:
                seen.update(
                    loaded=sorted(sys.modules),
                    sources=[name for name in linecache.cache if "reader" in name],
                    usual=builtins.__import__ is importing,
                    kinds=sorted(vars(sys.modules["PySide6.QtWidgets"])),
                )
                QApplication.quit()
            return told

    windows.MainWindow = Watched
    return start.run([], places)


seen = {}
ui.open_window = look
status = app.main([])
print(json.dumps(seen | {"status": status, "collects": gc.isenabled()}))
"""


@pytest.fixture(scope="module")
def first_paint(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Start the program as far as its first paint, and say how it stood then."""
    home: Path = tmp_path_factory.mktemp("home")
    folders = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "CACHE", "DATA")}
    done = subprocess.run(
        [sys.executable, "-c", _CODE],
        env=os.environ | folders | {"QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_it_paints_and_ends_in_order(first_paint: dict[str, Any]) -> None:
    assert first_paint["status"] == 0
    assert "reader.ui.main_window" in first_paint["loaded"]


def test_no_source_is_read_to_import_a_module(first_paint: dict[str, Any]) -> None:
    assert first_paint["usual"]
    assert first_paint["sources"] == []


def test_kinds_of_widgets_nobody_uses_stay_unknown(first_paint: dict[str, Any]) -> None:
    # Asked for a widget that nobody holds, PySide makes all of them known.
    assert "QTextBrowser" in first_paint["kinds"]
    assert {"QCalendarWidget", "QDial", "QMdiArea", "QWizard"} & set(first_paint["kinds"]) == set()


def test_the_collector_works_again_once_the_window_stands(first_paint: dict[str, Any]) -> None:
    assert first_paint["collects"]


def test_what_a_first_paint_needs_not_is_left_for_later(first_paint: dict[str, Any]) -> None:
    left = {"sqlite3", "whoosh", "lxml", "numpy", "PySide6.QtSvg", "PySide6.QtPrintSupport"}
    left |= {"PySide6.QtNetwork", "_hashlib", "unicodedata"}
    left |= {f"reader.model.{noun}" for noun in ("article", "correction", "fact", "hit")}
    left |= {f"reader.ui.{part}" for part in ("correction_menu", "paper", "print_run")}
    left |= {"reader.text.sentences", "reader.ui.quotes_order", "reader.ui.side_windows"}
    left |= {"reader.ui.quotes_pane", "reader.ui.people_side", "reader.model.profile"}
    assert left & set(first_paint["loaded"]) == set()
