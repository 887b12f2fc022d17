"""The program itself on a screen nobody sees, with a window manager and real keys."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.screens import PATIENCE_S, a_screen, until
from tests.end_to_end.screens import xdotool as hand

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = (
    " date 2026-01-07 Bridge reopens\n"
    "“We looked at every bolt,” Maria Lopez, the harbour engineer, said on Monday.\n"
)
HELD = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
print(QGuiApplication.clipboard().text())
"""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a screen with a window manager; both end with the test."""
    with a_screen(tmp_path) as env:
        yield env


def test_launch_search_and_copy_quotations(
    root: Path, tmp_path: Path, screen: dict[str, str]
) -> None:
    archive = tmp_path / "saved"
    archive.mkdir()
    (archive / "bridge.txt").write_text(STORY, encoding="utf-8")
    (archive / "ferry.txt").write_text("Ferry stays\n\nIt stayed in port.\n", encoding="utf-8")

    def xdotool(*words: str) -> str:
        return hand(screen, *words)

    def windows(title: str) -> list[str]:
        return xdotool("search", "--onlyvisible", "--name", title).split()

    def clipboard() -> str:
        command = [sys.executable, "-c", HELD]
        return subprocess.run(
            command, env=screen, capture_output=True, text=True, check=False
        ).stdout

    program = subprocess.Popen(
        [sys.executable, "-m", "reader", str(archive)],
        cwd=root, env=screen, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        until(lambda: bool(windows("saved — On Record")), "no window on the archive")
        xdotool("windowactivate", "--sync", windows("saved — On Record")[0])
        xdotool("key", "ctrl+k")
        xdotool("type", "--delay", "30", "bolt")
        xdotool("key", "Return")
        until(lambda: bool(windows("Bridge reopens")), "the hit is not opened")
        until(lambda: xdotool("key", "ctrl+shift+c") == "" and "bolt" in clipboard(), "no copy")
        assert "“We looked at every bolt,”\n— Maria Lopez" in clipboard()
        xdotool("key", "ctrl+q")
        _, complaints = program.communicate(timeout=PATIENCE_S)
        assert (program.returncode, complaints) == (0, "")
    finally:
        if program.poll() is None:
            program.kill()
            program.communicate()
