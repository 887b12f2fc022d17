"""The windows of one program, one archive each: opened, brought forward, let go, remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication

from reader.model import ArchiveError
from reader.ui.library import Library
from reader.ui.main_window import MainWindow, Partners
from reader.ui.said import said
from reader.ui.sharing import nothing_kept
from reader.ui.target import Target, target_of
from reader.ui.worker_link import WorkerLink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from reader.settings import Places, Settings
    from reader.ui.window_memory import WindowMemory

_BESIDE = QPoint(36, 36)
_LOOK_MS = 100


def partners_of(places: Places, memory: WindowMemory) -> Partners:
    """Return what a window works with: threads and a process of its own."""
    return Partners(places, memory, Library(places), WorkerLink(places))


class Windows(QObject):
    """Decides which window shows an archive. No two of them show the same one.

    They share the process, the settings, the memory and the file of what a person made; each has
    threads and a worker of its own.
    """

    def __init__(
        self,
        places: Places,
        memory: WindowMemory,
        settings: Settings,
        make: Callable[[Places, WindowMemory], Partners] = partners_of,
    ) -> None:
        super().__init__()
        self._places = places
        self._memory = memory
        self._settings = settings
        self._make = make
        self._shown: list[MainWindow] = []
        self._leaving: list[MainWindow] = []
        self._going: set[MainWindow] = set()
        self._quitting = False
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look_who_left)

    def shown(self) -> tuple[MainWindow, ...]:
        """Return the windows there are, in the order they were opened."""
        return tuple(self._shown)

    # Opening

    def open(self, target: Target) -> MainWindow:
        """Show an archive in a window of its own; one that shows it already comes forward."""
        there = self._window_of(target.root)
        if there is not None:
            there.come_forward()
            there.enter(target)
            return there
        window = MainWindow(self._make(self._places, self._memory), self._settings)
        window.closed.connect(self._let_go)
        window.quit_wanted.connect(self.quit)
        window.opening.wanted.connect(self._go)
        window.looks.changed.connect(self._share)
        window.leaving.templating.kept.connect(self._share_templates)
        if not window.take_place(target.root) and self._shown:
            window.move(self._shown[-1].pos() + _BESIDE)
        self._shown.append(window)
        window.begin_with(target)
        window.show()
        self._keep_open(self._shown)  # now, so that a fault forgets none of them
        return window

    def _window_of(self, root: Path) -> MainWindow | None:
        return next((one for one in self._shown if one.root() == root), None)

    def _go(self, target: Target, beside: bool) -> None:  # noqa: FBT001 - a signal's
        window = cast("MainWindow", self.sender().parent())
        if beside or self._window_of(target.root) not in (None, window):
            self.open(target)
        else:
            window.enter(target)
            self._keep_open(self._shown)

    def be_called(self, paths: Sequence[str]) -> None:
        """Come to the front, and open what a second start was given."""
        at = self._active()
        if at is None:
            return
        at.come_forward()
        for path in paths:
            try:
                target = target_of(path)
            except ArchiveError as error:
                at.panes.notice.show_words(said(str(error)))
                continue
            # The examples give way: nobody wants to keep them beside an archive of their own.
            if at.session.shipped and self._window_of(target.root) is None:
                at.enter(target)
                self._keep_open(self._shown)
            else:
                self.open(target)

    def _active(self) -> MainWindow | None:
        """Return the window the keyboard is in, or was last opened."""
        active = QApplication.activeWindow()
        part = active.parentWidget() if active is not None else None
        above = part.window() if part is not None else None  # a dialog may belong to any part
        known = [one for one in self._shown if one in (active, above)]
        return next(reversed(known or self._shown), None)

    def show_report(self, report: str) -> None:
        """Say that something went wrong, where a person is."""
        window = self._active()
        if window is not None:
            window.show_report(report)

    def _share(self, settings: Settings) -> None:
        """Let the other windows look as one of them was told to."""
        self._settings = settings
        told = self.sender().parent()
        for window in self._shown:
            if window is not told:
                window.looks.take(settings)

    def _share_templates(self) -> None:
        """Let every window copy by the templates one of them has kept."""
        for window in self._shown:
            window.leaving.templating.follow()

    # Closing

    def quit(self) -> None:
        """Close all windows; the next start opens them again."""
        self.remember()
        self._quitting = True
        for window in self.shown():
            window.close()
        QCoreApplication.quit()

    def remember(self) -> None:
        """Write down which archives are shown, and where each was left."""
        for window in self._shown:
            window.remember()
        self._keep_open(self._shown)

    def _keep_open(self, windows: Sequence[MainWindow]) -> None:
        roots = [root for one in windows if (root := one.root()) and not Target(root).shipped]
        self._memory.save_open(roots)
        self._memory.write()

    def _let_go(self) -> None:
        """Let a closed window end its work without keeping the others waiting."""
        window = cast("MainWindow", self.sender())
        if window not in self._shown:
            return
        if not self._quitting:
            others = [one for one in self._shown if one is not window]
            self._keep_open(others or [window])  # the last one is where the next start goes on
        self._shown.remove(window)
        self._leaving.append(window)
        window.leave()
        self._looking.start()

    def _look_who_left(self) -> None:
        for window in [one for one in self._leaving if one.has_left()]:
            self._leaving.remove(window)
            self._drop(window)
        if not self._leaving:
            self._looking.stop()

    def end(self) -> None:
        """End whatever still works, and wait for it: nothing is left behind."""
        self._looking.stop()
        for window in self._shown:
            window.hide()
        ending = [*self._shown, *self._leaving]
        self._shown, self._leaving = [], []
        for window in ending:
            window.leave()
        for window in ending:
            self._drop(window)

    def _drop(self, window: MainWindow) -> None:
        """Let Qt take a window and its partners apart when it comes to them.

        Until then it is held here: the collector of cycles would do it piece by piece, at any
        time, such as in the middle of making another window, and in whichever thread it is.
        """
        window.shut_down()
        self._going.add(window)
        window.destroyed.connect(partial(self._going.discard, window))
        window.be_deleted()
        nothing_kept()
