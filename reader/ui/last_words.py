"""What a program that falls over leaves behind for its next start: a report nobody else is sent."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.system_words import system_words

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TextIO

log = logging.getLogger(__name__)
_LONGEST = 200_000


def fell() -> str:
    """Return what a person is told when the last run ended by a fault."""
    return QCoreApplication.translate(
        "faults",
        "On Record ended unexpectedly the last time. "
        "Your files are untouched, and nothing was sent anywhere.",
    )


class LastWords:
    """Keeps a file open that the interpreter writes into when the process dies of a fault.

    Without the file, on a full disk or in a folder that cannot be written, the program works all
    the same: a fault is then not told of.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: TextIO | None = None

    def take(self) -> str:
        """Return the report the last run left, once; empty where it ended as it should.

        A run that was killed from outside had no time to write one, and leaves none.
        """
        try:
            told = self._path.read_text(encoding="utf-8", errors="replace")[:_LONGEST]
            self._path.unlink()
        except OSError:
            return ""
        head, _, fault = told.partition("\n\n")
        return f"{head}\n\n{fault.strip()}" if fault.strip() else ""

    def begin(self) -> None:
        """Have faults of this run written down from now on."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("w", encoding="utf-8")
            # The version first: by the time of a fault nothing of ours can run any more.
            self._file.write(f"{system_words()}\n\n")
            self._file.flush()
            faulthandler.enable(self._file, all_threads=True)
        except OSError as error:
            log.warning("faults will not be told of: %s", error)
            self.end()

    def end(self) -> None:
        """Leave nothing behind: the run ended as it should."""
        faulthandler.disable()
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
                self._path.unlink()
            self._file = None
