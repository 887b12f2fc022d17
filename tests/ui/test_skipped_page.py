"""The files that were not read: their reasons, the way to them, the list to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QSignalSpy

from reader.model import Skipped
from reader.ui.skipped_page import SkippedPage

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FILES = (
    Skipped("a/photo.jpg", "this kind of file is not read yet", quiet=True),
    Skipped("z/locked.pdf", "it is locked by a password"),
)


class Shown:
    """A page, and the folders it had shown."""

    def __init__(self, root: Path | None, monkeypatch: pytest.MonkeyPatch, *, able: bool) -> None:
        self.folders: list[str] = []
        self.able = able
        monkeypatch.setattr(QDesktopServices, "openUrl", self.open)
        self.page = SkippedPage(root, FILES)

    def open(self, url: QUrl) -> bool:
        self.folders.append(url.toLocalFile())
        return self.able


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    (tmp_path / "z").mkdir()
    (tmp_path / "z" / "locked.pdf").write_bytes(b"%PDF")
    return tmp_path


def test_faults_come_first_and_lead_to_their_folder(
    qtbot: QtBot, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(archive, monkeypatch, able=True)
    qtbot.addWidget(shown.page)
    items = [shown.page.table.topLevelItem(at) for at in range(2)]
    assert [item.text(0) for item in items if item] == ["z/locked.pdf", "a/photo.jpg"]
    shown.page.show_file.click()
    assert shown.folders == [str(archive / "z")]


def test_a_file_that_is_gone_and_a_desktop_without_folders_are_said(
    qtbot: QtBot, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(archive, monkeypatch, able=False)
    qtbot.addWidget(shown.page)
    shown.page.show_file.click()
    assert shown.page._told.text().endswith(f"The file is {archive / 'z' / 'locked.pdf'}")
    (archive / "z" / "locked.pdf").unlink()
    shown.page.show_file.click()
    assert shown.page._told.text() == "locked.pdf is not there any more."


def test_the_list_is_copied_whole(
    qtbot: QtBot, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(archive, monkeypatch, able=True)
    qtbot.addWidget(shown.page)
    shown.page.copy_list.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "z/locked.pdf\tit is locked by a password",
        "a/photo.jpg\tthis kind of file is not read yet",
    ]


def test_without_files_there_is_nothing_to_show(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(None, monkeypatch, able=True)
    qtbot.addWidget(shown.page)
    assert not shown.page.show_file.isEnabled()
    empty = SkippedPage(None, ())
    qtbot.addWidget(empty)
    assert not empty.copy_list.isEnabled()


def test_selected_files_are_tried_again_but_none_of_a_kind_that_is_not_read(
    qtbot: QtBot, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Shown(archive, monkeypatch, able=True)
    qtbot.addWidget(shown.page)
    asked = QSignalSpy(shown.page.again_requested)
    shown.page.table.selectAll()
    shown.page.try_again.click()
    assert asked.at(0) == [archive, ("z/locked.pdf",)]
    assert shown.page._told.text() == "Being read again: z/locked.pdf"
    shown.page.table.clearSelection()
    assert not shown.page.try_again.isEnabled()
    photo = shown.page.table.topLevelItem(1)
    assert photo
    photo.setSelected(True)
    assert not shown.page.try_again.isEnabled()
