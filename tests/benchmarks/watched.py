"""A window that notes how far it has come since the program began: see `starting`."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui import windows
from reader.ui.main_window import MainWindow
from tests.benchmarks.starting import held_megabytes

_LOOK_EVERY_MS = 2


class Watch(QObject):
    """Notes when the window comes as far as one waits for, asks it a search, and ends it."""

    def __init__(self, began: float, seen: dict[str, float]) -> None:
        super().__init__()
        self.seen = seen
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


def watch(began: float, seen: dict[str, float]) -> None:
    """Have the program's window write into `seen` when it was seen to do what, from `began` on."""
    noted: list[Watch] = []

    class Watched(MainWindow):
        """The window, telling when it has drawn itself."""

        def event(self, event: QEvent) -> bool:
            """Draw first, then tell of it."""
            told = super().event(event)
            if event.type() == QEvent.Type.UpdateRequest:
                if not noted:
                    noted.append(Watch(began, seen))
                noted[0].painted(self)
            return told

    vars(windows)["MainWindow"] = Watched
