"""The program itself on a screen nobody sees, with a window manager and real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE_S = 60
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
    missing = [one for one in NEEDED if shutil.which(one) is None]
    if missing:
        pytest.skip(f"a screen nobody sees needs {' and '.join(missing)}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1300x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    env = {**kept, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    quiet = subprocess.DEVNULL
    manager = subprocess.Popen(["openbox"], env=env, stdout=quiet, stderr=quiet)
    yield env
    for process in (manager, server):
        process.terminate()
        process.wait()


def until(done: Callable[[], bool], what: str) -> None:
    began = time.monotonic()
    while not done():
        assert time.monotonic() - began < PATIENCE_S, what
        time.sleep(0.2)


def test_launch_search_and_copy_quotations(
    root: Path, tmp_path: Path, screen: dict[str, str]
) -> None:
    archive = tmp_path / "saved"
    archive.mkdir()
    (archive / "bridge.txt").write_text(STORY, encoding="utf-8")
    (archive / "ferry.txt").write_text("Ferry stays\n\nIt stayed in port.\n", encoding="utf-8")

    def xdotool(*words: str) -> str:
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=screen, capture_output=True, text=True, check=False
        ).stdout

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
