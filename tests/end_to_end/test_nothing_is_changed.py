"""Whatever is done with an archive, nothing in its folder changes unless a person asks for it."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication

from reader.ui.quotes_order import FileOrder
from tests.formats import pdf_files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = 60_000
BRIDGE = (
    " date 2026-01-07 Bridge reopens\n"
    "“The bridge is safe again,” Maria Lopez, the harbour engineer, said on Monday.\n"
)
PAGE = (
    "<html><head><title>Ferry stays</title><link rel='stylesheet' href='ferry_files/a.css'></head>"
    "<body><article><h1>Ferry stays</h1><p>“It stays in port,” Tom Reed said on Monday.</p>"
    "<img src='ferry_files/b.png'></article></body></html>"
)
PRINTED = ["“The mill is safe,” Maria Lopez, the engineer, said on Monday."]


class State(NamedTuple):
    """What is known of a file or folder; a folder's time tells that something came or went."""

    mode: int
    mtime_ns: int
    content: str


def states(root: Path) -> dict[str, State]:
    """Return the state of everything below a folder, and of itself."""
    found = {}
    for path in (root, *root.rglob("*")):
        status = path.lstat()
        content = ""
        if path.is_symlink():
            content = str(path.readlink())
        elif path.is_file():
            content = hashlib.sha256(path.read_bytes()).hexdigest()
        name = path.relative_to(root).as_posix()
        found[name] = State(status.st_mode, status.st_mtime_ns, content)
    return found


def shows(window: MainWindow, article_id: str) -> bool:
    return window.session.article is not None and window.session.article.id == article_id


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder of many kinds of files, some of which cannot be read."""
    root = (tmp_path / "saved").resolve()
    (root / "2026" / "empty folder").mkdir(parents=True)
    (root / "ferry_files").mkdir()
    (root / "2026" / "bridge.txt").write_text(BRIDGE, encoding="utf-8")
    (root / "copy.txt").write_text(BRIDGE, encoding="utf-8")
    (root / "ferry.html").write_text(PAGE, encoding="utf-8")
    (root / "ferry_files" / "a.css").write_text("p {}", encoding="utf-8")
    stories = [{"title": f"Story {number}", "text": BRIDGE} for number in range(3)]
    (root / "many.json").write_text(json.dumps(stories), encoding="utf-8")
    (root / "mill.pdf").write_bytes(pdf_files.pdf(pdf_files.column(50, 700, PRINTED)))
    (root / "broken.pdf").write_bytes(b"%PDF-1.4\nno more of it")
    (root / "empty.txt").touch()
    (root / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (root / ".hidden").write_text("Hidden.", encoding="utf-8")
    (root / "link.txt").symlink_to(root / "copy.txt")
    return root


def test_the_command_line_changes_nothing(archive: Path, tmp_path: Path) -> None:
    before = states(archive)
    page = str(archive / "ferry.html")
    commands = [
        ["index", str(archive), "--rebuild"],
        ["search", str(archive), "bridge", "--json"],
        *(["quotes", str(archive), "--format", form] for form in ("report", "csv", "bibtex")),
        ["facts", str(archive)],
        ["analyse", page, str(archive / "mill.pdf"), str(archive / "broken.pdf")],
    ]
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *command], capture_output=True, check=False
        )
        assert done.returncode in (0, 1), done.stderr  # some files cannot be read
        assert done.stdout
        (tmp_path / "out").write_bytes(done.stdout)
    other = tmp_path / "other"
    other.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "reader", "import", str(archive), str(other)],
        capture_output=True,
        check=False,
    )
    assert (other / "saved" / "2026" / "bridge.txt").is_file(), done.stderr
    assert states(archive) == before


def test_the_window_changes_nothing(
    qtbot: QtBot, window: MainWindow, archive: Path, tmp_path: Path
) -> None:
    before = states(archive)
    session, library, model = window.session, window._library, window.panes.list.model
    qtbot.waitUntil(lambda: model.rowCount() >= 3 and not session.indexing, timeout=LONG)
    for article_id in ("2026/bridge.txt", "ferry.html", "mill.pdf", "many.json#1"):
        window.reading.open(article_id)
        qtbot.waitUntil(partial(shows, window, article_id), timeout=LONG)
        for command in ("star", "read", "next_quote", "highlight_1", "copy_all", "explain"):
            window.commands[command].trigger()
    qtbot.waitUntil(lambda: "safe" in QGuiApplication.clipboard().text(), timeout=LONG)
    library.own.export(str(tmp_path / "highlights.jsonld"))
    library.own.copy_to(str(tmp_path / "own.sqlite"))
    qtbot.waitUntil((tmp_path / "own.sqlite").is_file, timeout=LONG)
    assert "“The bridge is safe again,”" in (tmp_path / "highlights.jsonld").read_text("utf-8")
    library.quotations.write(FileOrder([1, 2], str(tmp_path / "pack.zip"), "pack"))
    qtbot.waitUntil((tmp_path / "pack.zip").is_file, timeout=LONG)
    window.commands["refresh"].trigger()
    qtbot.waitUntil(lambda: not session.indexing, timeout=LONG)
    assert states(archive) == before


def test_what_is_pasted_comes_and_goes_and_nothing_else(
    qtbot: QtBot, window: MainWindow, archive: Path
) -> None:
    before = states(archive)
    session, model = window.session, window.panes.list.model
    qtbot.waitUntil(lambda: model.rowCount() >= 3 and not session.indexing, timeout=LONG)
    QGuiApplication.clipboard().setText("Road opens\n\n“It is open,” Ada Lund said.\n")
    window.commands["paste_article"].trigger()
    qtbot.waitUntil(partial(shows, window, "Road opens.txt"), timeout=LONG)
    now = states(archive)
    assert now.keys() - before.keys() == {"Road opens.txt"}
    assert {name: now[name] for name in before if name != "."} == {
        name: state for name, state in before.items() if name != "."
    }
    undo = next(one for one in window.panes.notice._choices if one.text() == "Undo")
    undo.click()
    qtbot.waitUntil(lambda: not model.knows("Road opens.txt"), timeout=LONG)
    qtbot.waitUntil(lambda: not shows(window, "Road opens.txt"), timeout=LONG)
    assert states(archive).keys() == before.keys()
