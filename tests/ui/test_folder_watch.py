"""New, replaced and removed files are announced; what is no longer followed is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from reader.ui import folder_watch
from reader.ui.folder_watch import FolderWatch

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def watch(qtbot: QtBot, tmp_path: Path) -> FolderWatch:
    """Return a watch over a folder and one in it."""
    (tmp_path / "may").mkdir()
    made = FolderWatch(QGuiApplication.instance())
    made.follow(tmp_path, {"", "may"})
    qtbot.waitUntil(lambda: len(made.folders()) == 2)
    return made


def test_files_that_come_are_replaced_and_go_are_announced(
    qtbot: QtBot, tmp_path: Path, watch: FolderWatch
) -> None:
    place = tmp_path / "may" / "a.txt"
    with qtbot.waitSignal(watch.changed):
        place.write_text("new", encoding="utf-8")
    with qtbot.waitSignal(watch.changed):
        draft = tmp_path / "may" / "a.tmp"
        draft.write_text("newer", encoding="utf-8")
        draft.replace(place)
    with qtbot.waitSignal(watch.changed):
        place.unlink()


def test_many_changes_are_one(qtbot: QtBot, tmp_path: Path, watch: FolderWatch) -> None:
    told = QSignalSpy(watch.changed)
    with qtbot.waitSignal(watch.changed):
        for number in range(30):
            (tmp_path / f"{number}.txt").write_text("x", encoding="utf-8")
    assert told.count() == 1


def test_other_folders_are_followed_instead_and_none_in_the_end(
    qtbot: QtBot, tmp_path: Path, watch: FolderWatch
) -> None:
    (tmp_path / "june").mkdir()
    watch.follow(tmp_path, {"", "june"})
    qtbot.waitUntil(lambda: sorted(watch.folders()) == [f"{tmp_path}/", f"{tmp_path}/june"])
    watch.forget()
    assert watch.folders() == []


def test_coming_back_after_a_while_is_announced(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, watch: FolderWatch
) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    told = QSignalSpy(watch.changed)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told.count() == 0
    monkeypatch.setattr(folder_watch, "_AWAY_MS", 5)
    qtbot.wait(10)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told.count() == 1
