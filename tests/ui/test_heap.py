"""What is freed does not stay in the heap."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QTimer

from reader.ui.heap import give_back_now_and_then

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_MAPPED = """
import ctypes, sys
from pathlib import Path
from reader.ui.heap import give_back
if sys.argv[1] == "told":
    give_back()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]
def heap():
    maps = Path("/proc/self/smaps").read_text().split("[heap]", 1)[1]
    return int(maps.split("Size:", 1)[1].split()[0]) // 1024
library.free(library.malloc(24 << 20))
before = heap()
kept = [library.malloc(4 << 20) for _ in range(8)]
print(heap() - before)
"""


def _on_heap(how: str) -> int:
    """Return by how many megabytes the heap grows for 32 MB in blocks, after one was freed."""
    done = subprocess.run(
        [sys.executable, "-c", _MAPPED, how], check=True, capture_output=True, text=True
    )
    return int(done.stdout)


gnu_only = pytest.mark.skipif(
    "CS_GNU_LIBC_VERSION" not in getattr(os, "confstr_names", {}), reason="another C library"
)


@gnu_only
def test_large_blocks_are_returned_one_by_one() -> None:
    assert _on_heap("untold") >= 30
    assert _on_heap("told") <= 1


@gnu_only
def test_what_is_free_between_others_is_returned_when_asked_for() -> None:
    program = """
import ctypes
from pathlib import Path
from reader.ui.heap import trim
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.free.argtypes = [ctypes.c_void_p]
library.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4 // 1024
blocks = [library.malloc(20_000) for _ in range(2_000)]
for block in blocks:
    library.memset(block, 1, 20_000)
for block in blocks[::2]:
    library.free(block)
before = held()
trim()
print(before - held())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert int(done.stdout) >= 8


def test_it_is_asked_for_as_long_as_somebody_lives(qtbot: QtBot) -> None:
    owner = QObject()
    give_back_now_and_then(owner)
    (timer,) = owner.findChildren(QTimer)
    assert timer.isActive()
    timer.setInterval(1)
    with qtbot.waitSignal(timer.timeout):
        pass
    timer.stop()
