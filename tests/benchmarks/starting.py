"""The program's own start, watched from inside: run by `tests.benchmarks.window`.

    python -m tests.benchmarks.starting BEGAN ARCHIVE CACHE DATA

Prints a line of JSON: seconds from `BEGAN` (by the monotonic clock of the machine) to the first
paint, to the list, to an open article and to the first answer of a search; and the megabytes held.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader import app
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

_PAGE_BYTES = 4096
_MEGABYTE = 1 << 20
_LOOK_EVERY_MS = 2


def held_megabytes() -> float:
    """Return how much memory this process holds; 0 where the system does not say it in /proc."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * _PAGE_BYTES / _MEGABYTE


class Watch(QObject):
    """Notes when the window comes as far as one waits for, asks it a search, and ends it."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self.seen: dict[str, float] = {}
        self._began = began
        self._window: MainWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def _note(self, what: str) -> None:
        self.seen.setdefault(what, time.monotonic() - self._began)

    def painted(self, window: MainWindow) -> None:
        """Note the first paint, and watch from now on."""
        if self._window is None:
            self._window = window
            self._note("painted")
            self._timer.start()

    def _look(self) -> None:
        window = self._window
        if window is None or window.panes.list.model.articles() == 0:
            return
        if "listed" not in self.seen:
            self._note("listed")
        if window.session.article is not None and "opened" not in self.seen:
            self._note("opened")
            self.seen["megabytes"] = held_megabytes()
            window.panes.top.search.ask("the")
        if window.panes.list.model.hits():
            self._note("found")
        if "found" in self.seen:
            QApplication.quit()


def main(arguments: Sequence[str]) -> None:
    """Start the program, and tell how it began."""
    began, archive, cache, data = arguments
    watch = Watch(float(began))

    class Watched(MainWindow):
        """The window, telling when it has drawn itself."""

        def event(self, event: QEvent) -> bool:
            """Draw first, then tell of it."""
            told = super().event(event)
            if event.type() == QEvent.Type.UpdateRequest:
                watch.painted(self)
            return told

    from reader.ui import windows  # noqa: PLC0415 - the program's own place for it

    vars(windows)["MainWindow"] = Watched
    status = app.main(["--cache", cache, "--data", data, archive])
    print(json.dumps(watch.seen))
    sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1:])
