"""From a folder of files, through the real worker process, to the clipboard."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.model import Correction, Span
from reader.text import anchor_of
from tests.formats import pdf_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LONG = 60_000
BRIDGE = (
    " date 2026-01-07 Bridge reopens\n"
    "“The bridge is safe 🚲 again,” Maria Lopez, the harbour engineer, said on Monday.\n"
    "“We looked at every cable,” she said, “and at every bolt.”\n"
)
PRINTED = [
    "“The mill is safe, and it has been inspe-",
    "cted,” Maria Lopez, the engineer, said on Monday.",
]
FERRY = "Ferry stays in port\n6 January 2026\n\nThe ferry stayed in port, Tom Reed said.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder of two articles and a file of another kind."""
    root = (tmp_path / "saved").resolve()
    root.mkdir()
    (root / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (root / "ferry.md").write_text(FERRY, encoding="utf-8")
    (root / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    return root


def has_rows(window: MainWindow, number: int) -> bool:
    return window.panes.list.model.rowCount() == number


def children() -> list[str]:
    """Return the command line of every process this one started, from the system's own list."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            if int(parent) == os.getpid():
                found.append((folder / "cmdline").read_text().replace("\0", " "))
        except (OSError, ValueError):
            continue  # it ended while it was looked at
    return found


def test_from_a_folder_to_the_clipboard(qtbot: QtBot, window: MainWindow, archive: Path) -> None:
    session, panes = window.session, window.panes
    qtbot.waitUntil(lambda: has_rows(window, 2) and not session.indexing, timeout=LONG)
    before = {path: path.stat().st_mtime_ns for path in archive.iterdir()}

    panes.top.search.setFocus()
    QTest.keyClicks(panes.top.search, 'said:"every bolt"')
    qtbot.waitUntil(lambda: has_rows(window, 1), timeout=LONG)
    QTest.keyClick(panes.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: session.article is not None and session.article.id == "bridge.txt", timeout=LONG
    )

    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window.commands["copy_all"].trigger()
    qtbot.waitUntil(lambda: "bolt" in clipboard.text(), timeout=LONG)
    plain = clipboard.text()
    assert (
        "“The bridge is safe 🚲 again,”\n— Maria Lopez, harbour engineer, “Bridge reopens”" in plain
    )
    assert "“We looked at every cable,” […] “and at every bolt.”\n— Maria Lopez" in plain
    mime = clipboard.mimeData()
    assert {"text/plain", "text/html", "text/markdown"} <= set(mime.formats())
    assert "<blockquote>" in mime.html()
    assert bytes(mime.data("text/markdown").data()).decode().startswith("> “The bridge")
    assert {path: path.stat().st_mtime_ns for path in archive.iterdir()} == before


def test_a_correction_is_shown_searched_copied_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    session, panes = window.session, window.panes
    qtbot.waitUntil(lambda: has_rows(window, 2) and not session.indexing, timeout=LONG)
    window.reading.open("bridge.txt")
    qtbot.waitUntil(lambda: session.article is not None, timeout=LONG)

    def speaker() -> str:
        said = session.analysis.speech[0].speaker if session.analysis else None
        return said.name if said else ""

    made = session.article
    assert made is not None
    start = made.text.index("Maria Lopez")
    anchor = anchor_of(made.text, Span(start, start + len("Maria Lopez")))
    panes.facts.corrected.emit(made, Correction("rename", "entity", anchor, "Marta Gould"))
    qtbot.waitUntil(lambda: speaker() == "Marta Gould", timeout=LONG)
    qtbot.waitUntil(lambda: not session.indexing, timeout=LONG)
    panes.top.search.ask("speaker:gould")
    qtbot.waitUntil(lambda: has_rows(window, 1), timeout=LONG)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window.commands["copy_all"].trigger()
    qtbot.waitUntil(lambda: "— Marta Gould, harbour engineer" in clipboard.text(), timeout=LONG)

    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: speaker() == "Maria Lopez", timeout=LONG)
    qtbot.waitUntil(lambda: has_rows(window, 0), timeout=LONG)
    window.commands["redo"].trigger()
    qtbot.waitUntil(lambda: speaker() == "Marta Gould", timeout=LONG)
    qtbot.waitUntil(lambda: has_rows(window, 1), timeout=LONG)


def test_words_that_changed_in_the_file_are_not_copied(
    qtbot: QtBot, window: MainWindow, archive: Path
) -> None:
    session = window.session
    qtbot.waitUntil(lambda: has_rows(window, 2) and not session.indexing, timeout=LONG)
    window.reading.open("bridge.txt")
    qtbot.waitUntil(lambda: session.article is not None, timeout=LONG)
    (archive / "bridge.txt").write_text(BRIDGE.replace("bolt", "nail"), encoding="utf-8")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window.commands["copy_all"].trigger()
    qtbot.waitUntil(window.panes.notice.isVisible, timeout=LONG)
    assert clipboard.text() == "before"


def test_a_quotation_of_a_pdf_is_cited_with_its_page(
    qtbot: QtBot, window: MainWindow, archive: Path
) -> None:
    session, path = window.session, archive / "print.pdf"
    qtbot.waitUntil(lambda: has_rows(window, 2) and not session.indexing, timeout=LONG)
    lines = ["Nobody could say on Monday what was to become of it.", "", *PRINTED]
    path.write_bytes(
        pdf_files.pdf(pdf_files.column(50, 100, lines[:1]), pdf_files.column(50, 100, lines))
    )
    window.commands["refresh"].trigger()
    qtbot.waitUntil(lambda: has_rows(window, 3) and not session.indexing, timeout=LONG)
    window.reading.open("print.pdf")
    qtbot.waitUntil(
        lambda: session.article is not None and session.article.id == "print.pdf", timeout=LONG
    )
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window.commands["copy_all"].trigger()
    qtbot.waitUntil(lambda: "p. 2, print.pdf" in clipboard.text(), timeout=LONG)
    assert "“The mill is safe, and it has been inspected,”\n— Maria Lopez" in clipboard.text()
    path.write_bytes(pdf_files.ARTICLE)
    clipboard.setText("before")
    window.commands["copy_all"].trigger()
    qtbot.waitUntil(window.panes.notice.isVisible, timeout=LONG)
    assert clipboard.text() == "before"
    qtbot.waitUntil(lambda: not any("--read" in words for words in children()), timeout=LONG)


def test_nothing_is_left_behind(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.indexing, timeout=LONG)
    qtbot.waitUntil(lambda: any("--worker" in words for words in children()), timeout=LONG)
    window.hide()
    window.shut_down()
    assert not any("--worker" in words for words in children())


def test_without_a_screen_it_is_one_sentence(root: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    kept.pop("QT_QPA_PLATFORM", None)
    run = subprocess.run(
        [sys.executable, "-m", "reader"],
        cwd=root, env=kept, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 2
    assert run.stdout == ""
    assert run.stderr.count("\n") == 1
    assert "no screen" in run.stderr


def test_from_the_people_to_the_words_one_said(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.panes.list.model.rowCount() == 2, timeout=LONG)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=LONG)
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    people = window.panes.people
    qtbot.waitUntil(lambda: people.model.rowCount() > 0, timeout=LONG)
    QTest.keyClicks(people.field, "lopez")
    qtbot.waitUntil(lambda: people.model.rowCount() == 1, timeout=LONG)
    QTest.keyClick(people.field, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.panes.profile.profile() is not None, timeout=LONG)
    page = window.panes.profile.text
    assert "harbour engineer" in page.toPlainText()
    page.setFocus()
    for _ in range(2):  # the role is stated above the quotations
        QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.panes.people_shown(), timeout=LONG)
    assert window.session.article
    assert window.session.article.id == "bridge.txt"
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.panes.people_shown()


def test_a_file_saved_while_one_reads_is_listed_and_found(
    qtbot: QtBot,
    window: MainWindow,
    archive: Path,
    record_property: Callable[[str, object], None],
) -> None:
    session, panes = window.session, window.panes
    qtbot.waitUntil(lambda: has_rows(window, 2) and not session.indexing, timeout=LONG)
    (archive / "new").mkdir()
    (archive / "new" / "tower.txt").write_text("Tower falls\n\nThe tower fell.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: has_rows(window, 3), timeout=LONG)
    panes.top.search.ask("tower fell")
    qtbot.waitUntil(lambda: has_rows(window, 1), timeout=LONG)
    qtbot.waitUntil(lambda: not session.indexing, timeout=LONG)
    # Once more with the search standing there, and the clock beside it.
    saved = time.perf_counter()
    (archive / "new" / "fall.txt").write_text("Tower fell again\n\nIt did.\n", encoding="utf-8")
    qtbot.waitUntil(lambda: has_rows(window, 2), timeout=LONG)
    told = f"{time.perf_counter() - saved:.2f} s"
    record_property("measured: until a new file is among the hits of a search", told)
