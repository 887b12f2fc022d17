"""A second start hands its paths to the window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QSignalSpy

from reader.settings import Places
from reader.ui.meeting_place import may_be_met, server_name
from reader.ui.single_instance import SingleInstance, hand_over

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

START = """
import sys
from pathlib import Path
from reader.settings import Places
from reader.ui.single_instance import hand_over
sys.exit(0 if hand_over(Places(*map(Path, sys.argv[1:4])), sys.argv[4:]) else 3)
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "config", tmp_path / "cache", tmp_path / "data")


@pytest.fixture
def first(qtbot: QtBot, places: Places) -> Iterator[SingleInstance]:
    assert qtbot is not None
    instance = SingleInstance(places)
    yield instance
    instance.close()


def test_a_window_may_be_met_while_one_listens(qtbot: QtBot, places: Places) -> None:
    assert qtbot is not None
    assert not may_be_met(places)
    instance = SingleInstance(places)
    assert may_be_met(places)
    instance.close()
    assert not may_be_met(places)


@pytest.mark.usefixtures("qtbot")
def test_without_a_window_there_is_nobody_to_hand_to(places: Places) -> None:
    assert not hand_over(places, ["a"])


@pytest.mark.parametrize("paths", [["/news/Ä b", "c\nd"], []])
def test_a_later_start_is_heard(
    qtbot: QtBot, first: SingleInstance, places: Places, root: Path, paths: list[str]
) -> None:
    folders = [str(places.config), str(places.cache), str(places.data)]
    with qtbot.waitSignal(first.called, timeout=10_000) as called:
        later = subprocess.Popen([sys.executable, "-c", START, *folders, *paths], cwd=root)
    assert called.args == [paths]
    assert later.wait(10) == 0


def line_to(places: Places, line: bytes) -> QLocalSocket:
    """Say a line to the open window; its answer comes with the socket returned."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(places))
    socket.write(line)
    return socket


def answer(qtbot: QtBot, socket: QLocalSocket) -> bytes:
    qtbot.waitUntil(socket.canReadLine)
    return bytes(socket.readAll().data())


@pytest.mark.parametrize("line", [b"no json\n", b"\xff\xfe\n", b"\n", b"[1"])
def test_nonsense_is_not_answered_and_the_next_start_is(
    qtbot: QtBot, first: SingleInstance, places: Places, line: bytes
) -> None:
    called = QSignalSpy(first.called)
    nonsense = line_to(places, line)
    assert answer(qtbot, line_to(places, b'["a"]\n')) == b"ok\n"
    assert (called.count(), called.at(0)) == (1, [["a"]])
    assert nonsense.bytesAvailable() == 0


def test_only_words_are_passed_on(qtbot: QtBot, first: SingleInstance, places: Places) -> None:
    called = QSignalSpy(first.called)
    assert answer(qtbot, line_to(places, b'["a", 1, null]\n')) == b"ok\n"
    assert answer(qtbot, line_to(places, b'{"a": 1}\n')) == b"ok\n"
    assert (called.count(), called.at(0)) == (1, [["a"]])


def test_a_closed_window_is_called_no_more(first: SingleInstance, places: Places) -> None:
    first.close()
    assert not hand_over(places, ["a"])


def test_other_folders_are_another_window(places: Places, tmp_path: Path) -> None:
    assert server_name(places) == server_name(replace(places))
    assert server_name(places) != server_name(replace(places, cache=tmp_path / "other"))


def test_of_two_starts_in_one_moment_one_goes_on(tmp_path: Path, root: Path) -> None:
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "CACHE", "DATA")}
    command = [sys.executable, "-m", "reader", str(tmp_path)]
    starts = [subprocess.Popen(command, cwd=root, env=os.environ | folders) for _ in range(2)]
    try:
        ended: list[int] = []
        deadline = time.monotonic() + 60
        while not ended and time.monotonic() < deadline:
            time.sleep(0.05)
            ended = [one.returncode for one in starts if one.poll() is not None]
        assert ended == [0]
    finally:
        for one in starts:
            one.terminate()
            one.wait(20)
