"""Large blocks do not stay in the heap after some were freed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

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


@pytest.mark.skipif(
    "CS_GNU_LIBC_VERSION" not in getattr(os, "confstr_names", {}), reason="another C library"
)
def test_large_blocks_are_returned_one_by_one() -> None:
    assert _on_heap("untold") >= 30
    assert _on_heap("told") <= 1
