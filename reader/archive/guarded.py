"""Reading files that may be made to do harm: in a confined process, against a clock.

A parser that hangs, dies or eats memory takes that process with it and nothing else; the file
is refused with a sentence, and the next one finds a new process.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from reader import formats
from reader.archive.reading_process import GREETING, SECONDS
from reader.archive.records import of_plain
from reader.archive.work_clock import WorkClock
from reader.model import (
    Article,
    HarmfulFileError,
    ListEntry,
    NoArticleError,
    UnreadableFileError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

_START_SECONDS = 60.0
_LONGEST_ANSWER = 400_000_000
_PACKAGE_PARENT = Path(__file__).resolve().parents[2]
_STOPPED = "the reader stopped on it"
_TOO_MUCH = "it needs more memory than allowed"


def reading_command() -> list[str]:
    """Return the command of the reading process; a frozen program calls itself."""
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "reader"]
    return [*itself, "--read"]


class GuardedReader:
    """Loads files as `formats.load` does, the doubtful ones in a process of their own.

    That process starts with the first file that needs it and ends with `close`, or with the
    thread that started it. For one thread at a time.
    """

    def __init__(self, command: Sequence[str] | None = None, seconds: float = SECONDS) -> None:
        self._command = command or reading_command()
        self._seconds = seconds
        self._process: _Process | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def load(
        self, path: Path, name: str | None = None, encoding: str | None = None
    ) -> tuple[Article, ...]:
        """Read every article of a file, called by the path when it has no other name.

        `encoding` is the codec a person chose for it.
        Raises UnreadableFileError for every reason of `formats.load`, and HarmfulFileError, which
        is one, when reading takes too long, needs too much memory or ends the process.
        """
        if not formats.needs_guard(path):
            return formats.load(path, name, encoding)
        return self.load_guarded(path, name, encoding)

    def load_guarded(
        self, path: Path, name: str | None = None, encoding: str | None = None
    ) -> tuple[Article, ...]:
        """Read a file in the confined process, whatever it is."""
        answer = self._ask(path, str(path) if name is None else name, encoding)
        try:
            if "memory" in answer:
                raise HarmfulFileError(str(path), _TOO_MUCH)
            if "entries" in answer:
                entries = of_plain(ListEntry, answer["entries"])
                raise NoArticleError(str(path), str(answer["reason"]), entries)
            if "reason" in answer:
                raise UnreadableFileError(str(path), str(answer["reason"]))
            found = of_plain(Article, answer["articles"])
        except (ValueError, TypeError, KeyError) as error:
            self.close()
            raise HarmfulFileError(str(path), _STOPPED) from error
        return tuple(replace(article, path=str(path)) for article in found)

    def close(self) -> None:
        """End the process, if there is one; the next file would start another."""
        if self._process is not None:
            self._process.end()
            self._process = None

    def _ask(self, path: Path, name: str, encoding: str | None) -> dict[str, Any]:
        """Return the answer of the process. Raises UnreadableFileError when there is none."""
        request = json.dumps([str(path.absolute()), name, encoding]).encode("ascii") + b"\n"
        whole = False
        try:
            process = self._running(path)
            answer = process.answer(request, self._seconds)
            whole = not (process.overdue or "memory" in answer)
        except (EOFError, OSError, ValueError, RecursionError) as error:
            raise HarmfulFileError(str(path), self._what_happened()) from error
        finally:
            if not whole:  # what it says next would be about this file
                self.close()
        return answer

    def _running(self, path: Path) -> _Process:
        if self._process is None:
            try:
                self._process = _Process(self._command)
            except (EOFError, OSError) as error:
                reason = "the process that reads such files could not be started"
                raise UnreadableFileError(str(path), reason) from error
        return self._process

    def _what_happened(self) -> str:
        if self._process is not None and self._process.overdue:
            return f"reading it took longer than {self._seconds:g} seconds"
        return _STOPPED


class _Process:
    """One reading process; `overdue` once it was ended because it took too long."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it. Raises EOFError or OSError when it does not come to work."""
        self.overdue = False
        self._popen = subprocess.Popen(  # noqa: S603 - ourselves
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # `-m` looks here for the package first, and must not look into an archive.
            cwd=_PACKAGE_PARENT,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            process_group=0,
        )
        try:
            self._timed(_START_SECONDS, b"", len(GREETING))
        except BaseException:
            self.end()
            raise

    def answer(self, request: bytes, seconds: float) -> dict[str, Any]:
        """Have a file read. Raises EOFError, OSError or ValueError when it is not."""
        answer = json.loads(self._timed(seconds, request))
        if not isinstance(answer, dict):
            raise ValueError(answer)  # noqa: TRY004 - it is what was said that is wrong
        return answer

    def end(self) -> None:
        """Kill it and wait until it is gone."""
        self._kill()
        for pipe in (self._popen.stdin, self._popen.stdout):
            with suppress(OSError):  # what it was not yet sent it need not get
                if pipe is not None:
                    pipe.close()
        self._popen.wait()

    def _timed(self, seconds: float, request: bytes, length: int | None = None) -> bytes:
        """Send a request and return what comes back, killing the process when it is late."""
        with WorkClock(self._popen.pid, seconds, self._give_up):
            return self._exchange(request, length)

    def _exchange(self, request: bytes, length: int | None) -> bytes:
        requests, answers = self._popen.stdin, self._popen.stdout
        if requests is None or answers is None:  # pragma: no cover - both are pipes
            raise EOFError
        requests.write(request)
        requests.flush()
        if length is None:
            length = int.from_bytes(_exactly(answers, 8), "big")
            if length > _LONGEST_ANSWER:
                raise EOFError
        return _exactly(answers, length)

    def _give_up(self) -> None:
        self.overdue = True
        self._kill()

    def _kill(self) -> None:
        """Kill it with whatever it started, which would hold the pipe open."""
        if sys.platform == "win32":
            self._popen.kill()
        else:
            with suppress(ProcessLookupError, PermissionError):  # all gone already
                os.killpg(self._popen.pid, signal.SIGKILL)


def _exactly(answers: IO[bytes], length: int) -> bytes:
    said = answers.read(length)
    if len(said) < length:
        raise EOFError
    return said
