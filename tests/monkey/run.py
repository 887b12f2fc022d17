"""One run: a window, a folder, a seed; and the account of it."""

from __future__ import annotations

import random
import time
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.settings import Places
from reader.ui.heap import give_back, give_back_now_and_then
from reader.ui.main_window import MainWindow
from reader.ui.sharing import share_fairly
from reader.ui.start import _application, _first_targets, _settings
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.windows import Windows
from tests.benchmarks.keystrokes import wait
from tests.monkey.deeds import Hands
from tests.monkey.folder import Folder
from tests.monkey.own_work import OwnWork
from tests.monkey.watch import Held, Watch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_ARTICLES = 40
_PAUSE_MS = (0, 5, 5, 20, 20, 60)
_LOOK_EVERY = 40
_REOPEN_EVERY = 900
_PATIENCE_S = 40
_SETTLED_MS = 600
_MOST_TOLD = 8
_GROWN_MEGABYTES, _GROWN_WIDGETS, _GROWN_THREADS, _GROWN_TIMERS = 150, 400, 4, 6
"""In megabytes 80 of 8 minutes, 54 of them in the first: what is loaded and drawn once."""
_LONGEST_TURN_MS = 10_000


class Monkey(QObject):
    """Does one deed after the other until its time is over, also while a menu is open."""

    def __init__(self, work: Path, seconds: float, seed: int) -> None:
        super().__init__()
        self.watch = Watch()
        self.deeds = 0
        self._draw = random.Random(seed)  # noqa: S311 - not a secret
        self._places = Places.of_user()
        self._memory = WindowMemory(self._places)
        saved = work / "saved"
        saved.mkdir()
        self._folder = Folder(work / "archives" / "one", self._draw, _ARTICLES)
        Folder(work / "archives" / "other", self._draw, _ARTICLES // 4)
        self._own = OwnWork(self._places.own_file)
        self._seconds = seconds
        self._until = 0.0
        self._ended = False
        self._asked_before = False
        self._loop = QEventLoop()
        self._memory.save_recent(self._folder.root)
        self._windows = self._open()
        self._hands = Hands(self._windows, self._folder, saved, self._draw)
        self.opened: Counter[str] = Counter()
        QDesktopServices.setUrlHandler("file", self, "hand_on")  # type: ignore[arg-type]

    @Slot(QUrl)
    def hand_on(self, url: QUrl) -> None:
        """Note what would have been opened by another program."""
        self.opened[url.scheme()] += 1

    def _open(self) -> Windows:
        """Open what was open, as the program does when it starts."""
        settings, _ = _settings(self._places)
        windows = Windows(self._places, self._memory, settings)
        for target in _first_targets(self._memory)[0]:
            windows.open(target).activateWindow()
        return windows

    def run(self) -> None:
        """Do things until the time is over, then see whether the window still answers."""
        self.watch.begin()
        self._until = time.monotonic() + self._seconds
        self._next()
        while time.monotonic() < self._until:
            self._loop.exec()  # the command to quit ends it too
        self._ended = True
        self._calm()
        self._look()
        self.watch.deeds.append("the end")

    def _next(self) -> None:
        # A timer of its own for each: one that waits for its own slot, with a menu open in it,
        # would never come again.
        QTimer.singleShot(self._draw.choice(_PAUSE_MS), self, self._step)

    def _step(self) -> None:
        if self._ended:
            return
        self._next()
        if time.monotonic() > self._until:
            QTest.keyClick(self._hands.window(), Qt.Key.Key_Escape)  # out of what one is in
            self._loop.quit()
            return
        self.deeds += 1
        if not self._windows.shown() or self.deeds % _REOPEN_EVERY == 0:
            self._reopen()
        elif self.deeds % _LOOK_EVERY == 0:
            self._look()
        else:
            self.watch.deeds.append(self._hands.do())

    def _reopen(self) -> None:
        self.watch.deeds.append("close and open again")
        self._close()
        self._windows = self._hands.windows = self._open()

    def _close(self) -> None:
        if self._windows.shown():
            self._windows.remember()
        self._windows.end()
        self._windows.deleteLater()

    def _look(self) -> None:
        """See that nothing a person made is lost, and that nothing was reported."""
        asked, self._hands.undone = self._hands.undone, False
        for words in self._own.lost(undone=asked or self._asked_before):
            self.watch.fault(f"own work: {words}")
        self._asked_before = asked  # it may be written only by the next look

    def _put_away(self) -> MainWindow:
        """Close everything but the window on the first archive, and return that."""
        for one in QApplication.topLevelWidgets():
            if not isinstance(one, MainWindow) and one.isVisible():
                one.close()
        wait(_SETTLED_MS)
        window = self._windows.open(Target(self._folder.root))
        for other in self._windows.shown():
            if other is not window:
                other.close()
        if not self._comes(lambda: not self._windows._leaving):
            self.watch.fault("a window that was closed does not end")
        return window

    def _calm(self) -> None:
        """Put everything away, and see that list, files and search agree."""
        root, window = self._folder.root, self._put_away()
        window.panes.top.search.ask("")
        if not self._comes(lambda: window.session.root == root):
            self.watch.fault("the archive is not opened")
        window.commands["refresh"].trigger()
        wanted = {one.relative_to(root).as_posix() for one in self._folder.files()}
        self._comes(lambda: not window.session.indexing)
        if not self._comes(lambda: not _apart(window, wanted)):
            apart = sorted(_apart(window, wanted))
            state = f"indexing: {window.session.indexing}, stopped: {window.session.stopped}"
            self.watch.fault(f"list and folder are apart ({state}): {apart[:_MOST_TOLD]}")
        window.panes.top.search.ask("keep")
        if not self._comes(lambda: window.panes.list.model.hits() > 0):
            self.watch.fault("a search is not answered")
        window.panes.top.search.ask("")
        wait(_SETTLED_MS)

    @staticmethod
    def _comes(done: Callable[[], bool]) -> bool:
        began = time.monotonic()
        while not done():
            if time.monotonic() - began > _PATIENCE_S:
                return False
            wait(20)
        return True

    def held(self) -> Held:
        """Count what the window holds when nothing is going on."""
        self._calm()
        return Held.now()

    def end(self) -> int:
        """Close the window; return how much of a person's work was kept."""
        self._close()
        wait(0)
        self.watch.end()
        return len(self._own)


def _apart(window: MainWindow, wanted: set[str]) -> set[str]:
    """Return the articles not known though they are there, or listed though they are not."""
    model = window.panes.list.model
    rows = (model.summary_at(row) for row in range(model.rowCount()))
    listed = {row.id for row in rows if row and row.id.rpartition("/")[2].startswith("story")}
    return {one for one in wanted if not model.knows(one)} | (listed - wanted)


def run(work: Path, seconds: float, seed: int) -> int:
    """Run for so long, print what came of it, and return 1 when something was wrong."""
    share_fairly()
    give_back()
    application = _application([])
    give_back_now_and_then(application)
    application.setQuitOnLastWindowClosed(False)
    monkey = Monkey(work, seconds, seed)
    before = monkey.held()
    monkey.run()
    after = monkey.held()
    kept = monkey.end()
    QGuiApplication.clipboard().clear()
    return tell(monkey, before, after, f"seed {seed}: {monkey.deeds:,} deeds, {kept} kept")


def tell(monkey: Monkey, before: Held, after: Held, said: str) -> int:
    """Print the account."""
    watch = monkey.watch
    print(said)  # noqa: T201
    print(f"before: {before}\nafter:  {after}")  # noqa: T201
    for turn in watch.longest(_MOST_TOLD):
        words = f"{turn.late_ms:6.0f} ms late, {turn.worked_ms:.0f} worked: {turn.after}"
        print(f"long turn: {words}")  # noqa: T201
    for words, times in Counter(watch.logged).most_common(_MOST_TOLD):
        print(f"logged {times}×: {words}")  # noqa: T201
    faults = [*watch.faults, *_grown(before, after)]
    if any(turn.late_ms > _LONGEST_TURN_MS for turn in watch.turns):
        faults.append("the window stood still for more than ten seconds")
    for words, times in Counter(faults).most_common():
        print(f"FAULT {times}×: {words}")  # noqa: T201
    print(f"{len(faults)} faults")  # noqa: T201
    return int(bool(faults))


def _grown(before: Held, after: Held) -> list[str]:
    return [
        f"{name} grew from {was:.0f} to {now:.0f}"
        for name, was, now, most in (
            ("memory", before.megabytes, after.megabytes, _GROWN_MEGABYTES),
            ("threads", before.threads, after.threads, _GROWN_THREADS),
            ("timers", before.timers, after.timers, _GROWN_TIMERS),
            ("widgets", before.widgets, after.widgets, _GROWN_WIDGETS),
        )
        if now - was > most
    ]
