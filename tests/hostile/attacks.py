"""A reader of files that does what a file says: what a parser does that a file has taken over.

`python -m tests.hostile.attacks` is a reading process with it.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from reader import formats
from reader.archive import GuardedReader, reading_main
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Article

COMMAND = [sys.executable, "-m", "tests.hostile.attacks"]


class Attacked(GuardedReader):
    """Reads every file in the process that obeys it."""

    def __init__(self, seconds: float = 10.0) -> None:
        super().__init__(COMMAND, seconds)

    def load(
        self, path: Path, name: str | None = None, encoding: str | None = None
    ) -> tuple[Article, ...]:
        """Read a file there, whatever it is."""
        return self.load_guarded(path, name, encoding)


def obey(path: Path, name: str, encoding: str | None = None) -> tuple[Article, ...]:
    """Do what the file's first line says; if that can be survived, read it."""
    word, _, rest = path.read_text(encoding="utf-8").partition("\n")
    if word in ATTACKS:
        path.with_name(f"{path.name}.begun").touch()  # of no size, so that it is allowed
        ATTACKS[word](rest.strip())
    return formats.load(path, name, encoding)


def _hang(_: str) -> None:
    while True:
        time.sleep(1)


def _spin(_: str) -> None:
    """Backtrack for ages in one call, which lets no other thread of Python run."""
    re.fullmatch("(a+)+b", "a" * 60)


def _devour(_: str) -> None:
    kept = []
    while True:
        kept.append(bytes(10_000_000))


def _fault(_: str) -> None:
    ctypes.string_at(0)


def _write(where: str) -> None:
    Path(where).write_bytes(b"x" * 10_000)


def _connect(_: str) -> None:
    socket.socket()


def _start(_: str) -> None:
    subprocess.run(["/bin/true"], check=False)


def _fork(_: str) -> None:
    """Leave a process behind that holds the pipe, and die."""
    if os.fork() == 0:
        _hang("")
    os.abort()


def _chatter(_words: str) -> None:
    for _ in range(1000):
        os.write(1, b"what a library says on standard output ")


def _lie(_: str) -> None:
    """Answer for oneself: too long, to have the parent keep what follows."""
    for number in range(3, 64):
        try:
            os.write(number, (1 << 62).to_bytes(8, "big"))
        except OSError:
            continue
    _hang("")


def _babble(_: str) -> None:
    answer = b'{"articles": [[1, 2, 3]]}'
    for number in range(3, 64):
        try:
            os.write(number, len(answer).to_bytes(8, "big") + answer)
        except OSError:
            continue
    _hang("")


def _refuse(reason: str) -> None:
    path = "elsewhere"
    raise UnreadableFileError(path, reason)


def _stumble(_: str) -> None:
    message = "an index out of range"
    raise IndexError(message)


ATTACKS: dict[str, Callable[[str], None]] = {
    "hang": _hang,
    "spin": _spin,
    "abort": lambda _: os.abort(),
    "exit": lambda _: os._exit(0),
    "fault": _fault,
    "devour": _devour,
    "write": _write,
    "connect": _connect,
    "start": _start,
    "fork": _fork,
    "chatter": _chatter,
    "lie": _lie,
    "babble": _babble,
    "refuse": _refuse,
    "stumble": _stumble,
}

if __name__ == "__main__":
    sys.exit(reading_main(obey))
