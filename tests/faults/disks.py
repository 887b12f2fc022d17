"""Disks that are small, or closed to writing: real ones, that only one program sees.

They need the right to mount, which root has, and a user alone where the system lets one have
namespaces.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_ALONE = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-euc")
_SMALL = 'mount -t tmpfs -o "size=$1" tmpfs "$2"; shift 2; exec "$@"'
_CLOSED = 'mount --bind "$1" "$1"; mount -o remount,bind,ro "$1"; shift; exec "$@"'


def on_a_small_disk(
    folder: Path, size: int, *program: str | Path
) -> subprocess.CompletedProcess[str]:
    """Run a Python program while `folder` is a disk of so many bytes, gone with the program."""
    return _run(_SMALL, str(size), folder, sys.executable, *program)


def on_a_closed_disk(folder: Path, *program: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a Python program for which `folder` cannot be written, whoever runs it."""
    return _run(_CLOSED, folder, sys.executable, *program)


def _run(script: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    if shutil.which("unshare") is None or _tried("true").returncode:
        pytest.skip("nobody may mount a disk here")
    return _tried(script, *words)


def _tried(script: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_ALONE, script, "sh", *map(str, words)], capture_output=True, text=True, check=False
    )
