"""What the window remembers comes back at the next start, and damage to it harms nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.settings import Places
from reader.ui.roomy_splitter import RoomySplitter
from reader.ui.session import Visit
from reader.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "config", tmp_path / "cache", tmp_path / "data")


def later(memory: WindowMemory, places: Places) -> WindowMemory:
    """Return the memory of the next start."""
    memory.write()
    return WindowMemory(places)


def test_nothing_is_remembered_at_first(places: Places, tmp_path: Path) -> None:
    memory = WindowMemory(places)
    assert memory.recent() == ()
    assert memory.last_archive() is None
    assert memory.visit(tmp_path) is None
    assert memory.word("sort", "date") == "date"
    assert memory.words("closed") == ()
    assert memory.switch("list", default=True)
    assert not memory.switch("facts", default=False)


def test_switches_and_words_come_back(places: Places) -> None:
    memory = WindowMemory(places)
    memory.save_switches(list=False, facts=True)
    memory.save_word("sort", "title")
    memory.save_words("closed", ("People, and others", "Numbers"))
    memory = later(memory, places)
    assert not memory.switch("list", default=True)
    assert memory.switch("facts", default=False)
    assert memory.word("sort", "date") == "title"
    assert memory.words("closed") == ("People, and others", "Numbers")


def test_the_archive_opened_last_comes_first_and_once(places: Places, tmp_path: Path) -> None:
    memory = WindowMemory(places)
    folders = [tmp_path / f"a{number}" for number in range(10)]
    for folder in (*folders, folders[5]):
        memory.save_recent(folder)
    recent = later(memory, places).recent()
    assert recent[:3] == (str(folders[5]), str(folders[9]), str(folders[8]))
    assert len(recent) == len(set(recent)) == 8


def test_an_archive_that_is_gone_is_not_opened(places: Places, tmp_path: Path) -> None:
    memory = WindowMemory(places)
    memory.save_recent(tmp_path / "gone")
    assert memory.last_archive() is None
    memory.save_recent(tmp_path)
    assert memory.last_archive() == tmp_path


def test_each_archive_has_its_own_place(places: Places, tmp_path: Path) -> None:
    memory = WindowMemory(places)
    memory.save_visit(tmp_path / "a", Visit("sub/Ä, one.txt", 120))
    memory.save_visit(tmp_path / "b", Visit("b.txt", 7))
    memory = later(memory, places)
    assert memory.visit(tmp_path / "a") == Visit("sub/Ä, one.txt", 120)
    assert memory.visit(tmp_path / "b") == Visit("b.txt", 7)


def test_the_window_has_its_shape_again(qtbot: QtBot, places: Places) -> None:
    def window() -> tuple[QMainWindow, RoomySplitter]:
        made = QMainWindow()
        splitter = RoomySplitter(1, made)
        qtbot.addWidget(made)
        splitter.addWidget(QWidget())
        splitter.addWidget(QWidget())
        made.setCentralWidget(splitter)
        return made, splitter

    memory = WindowMemory(places)
    first, panes = window()
    assert not memory.restore_shape(first, panes)
    first.resize(640, 400)
    first.show()
    panes.want([220, 420])
    memory.save_shape(first, panes)
    second, others = window()
    assert later(memory, places).restore_shape(second, others)
    assert second.size() == first.size()
    assert others.wanted() == [220, 420]


def test_a_damaged_memory_is_an_empty_one(qtbot: QtBot, places: Places, tmp_path: Path) -> None:
    places.config.mkdir()
    (places.config / "window.ini").write_bytes(b"\x00\xff[[[\nshape=\nwords/recent=@@(")
    memory = WindowMemory(places)
    window = QMainWindow()
    panes = RoomySplitter(0, window)
    qtbot.addWidget(window)
    assert not memory.restore_shape(window, panes)
    assert memory.last_archive() is None
    assert memory.visit(tmp_path) is None
