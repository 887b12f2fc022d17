"""The real window and its real worker, while somebody spoils the cache."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from reader.archive import archive_folder
from reader.settings import Places
from tests.archive.makers import write_story

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = 30_000


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder of two articles."""
    root = (tmp_path / "saved").resolve()
    root.mkdir()
    write_story(root, "bridge.txt")
    write_story(root, "ferry.txt", "ferry")
    return root


def has_rows(window: MainWindow, number: int) -> bool:
    return window.panes.list.model.rowCount() == number and not window.session.indexing


def spoil_index(cache: Path) -> None:
    for file in cache.glob("index/*.arr"):
        file.write_bytes(bytes(file.stat().st_size))


def spoil_catalog(cache: Path) -> None:
    (cache / "catalog.sqlite").unlink()
    (cache / "catalog.sqlite").write_bytes(b"no longer one" * 1000)


def lose_everything(cache: Path) -> None:
    # The window may be making a file there just now.
    while cache.exists():
        shutil.rmtree(cache, ignore_errors=True)


@pytest.mark.parametrize("spoil", [spoil_index, spoil_catalog, lose_everything])
def test_a_spoiled_cache_is_made_anew_and_the_search_answered(
    qtbot: QtBot, window: MainWindow, archive: Path, spoil: object
) -> None:
    qtbot.waitUntil(lambda: has_rows(window, 2), timeout=LONG)
    assert callable(spoil)
    spoil(archive_folder(Places.of_user(), archive))
    window.panes.top.search.ask("ferry")
    qtbot.waitUntil(lambda: has_rows(window, 1), timeout=LONG)
    window.panes.top.search.ask("")
    qtbot.waitUntil(lambda: has_rows(window, 2), timeout=LONG)
    assert window.panes.notice.words() == ""


def test_a_cache_in_the_way_is_said_and_the_work_goes_on_once_it_is_not(
    qtbot: QtBot, window: MainWindow, archive: Path
) -> None:
    window.mending._again.setInterval(100)
    qtbot.waitUntil(lambda: has_rows(window, 2), timeout=LONG)
    archives = archive_folder(Places.of_user(), archive).parent
    away = archives.rename(archives.with_name("away"))
    archives.touch()
    write_story(archive, "tunnel.txt", "tunnel")
    qtbot.waitUntil(window.panes.notice.isVisible, timeout=LONG)
    assert "cannot be written" in window.panes.notice.words()
    archives.unlink()
    away.rename(archives)
    qtbot.waitUntil(lambda: has_rows(window, 3), timeout=LONG)
    qtbot.waitUntil(window.panes.notice.isHidden, timeout=LONG)
