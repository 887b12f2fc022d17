"""How long the window stands still while somebody types searches, letter by letter.

    python -m tests.benchmarks.keystrokes [--articles 100000] [--folder DIR]

The folder holds made-up articles, read by the program's own update with an analysis that
finds nothing, for it is the search and the list that are measured. A timer of 1 ms in the
window's thread tells of every stall: by the clock, in which a busy machine shows, and by
the processor time of the window's thread alone. Run it once more with the same `--folder`
to measure without building.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.archive import Workshops, update
from reader.model import Analysis
from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.library import Library
from reader.ui.main_window import MainWindow, Partners
from reader.ui.sharing import share_fairly
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.worker_link import WorkerLink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model import Article

QUERIES = (
    "the", "council", "water", "bridge", "harbour", "council water", "the council of",
    '"the bridge"', "bridge OR water", "chair said", "harbour -water", "title:bridge", "repa*",
    "councl~", '"will not close"', "in:2015", "minister school", "ferry", "xylophone", "said the",
)  # fmt: skip
_WORDS = (
    "council", "water", "bridge", "harbour", "minister", "school", "ferry", "chair", "repairs",
    "road", "market", "police", "budget", "river", "station", "union", "festival", "teacher",
)  # fmt: skip
_A_FOLDER_HOLDS = 500
_BETWEEN_KEYS_MS = 60
_AFTER_A_QUERY_MS = 400
_PATIENCE_S = 60
_FRAME_MS = 16


class Stalls(QObject):
    """Notes how late a timer of 1 ms comes, and how much was worked until then, in ms."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        """Processor time of the window's thread between two ticks."""
        self._before = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Forget what was noted, and note from now on."""
        self.late.clear()
        self.worked.clear()
        self._before = time.thread_time()
        self._clock.start()
        self._timer.start()

    def end(self) -> None:
        """Note no more."""
        self._timer.stop()

    def _tick(self) -> None:
        self.late.append(max(self._clock.nsecsElapsed() / 1e6 - 1, 0.0))
        self._clock.restart()
        now = time.thread_time()
        self.worked.append((now - self._before) * 1000)
        self._before = now


def build(root: Path, count: int) -> None:
    """Write so many short articles below a folder, the same ones every time."""
    draw = random.Random(1)  # noqa: S311 - not a secret
    for number in range(count):
        path = root / f"{number // _A_FOLDER_HOLDS:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        day = f"20{number % 26:02}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        told = " ".join(draw.choices(_WORDS, k=90))
        path.write_text(
            f"Bridge {number} stays open\n{day}\n\nThe council of Harbour {number} met. “We will "
            f"not close the bridge,” Maria Lopez, its chair, said. {told}.\n",
            encoding="utf-8",
        )


def _nothing_found(_article: Article) -> Analysis:
    return Analysis("benchmark")


def _ignored(_message: object) -> None:
    """Tell nobody."""


def wait(milliseconds: int) -> None:
    """Let the window work. QTest's own wait sleeps between looks, and would show as stalls."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(done: Callable[[], bool]) -> float:
    """Let the window work until something is so; return the seconds it took."""
    began = time.monotonic()
    while not done():
        if time.monotonic() - began > _PATIENCE_S:
            sys.exit("the window does not answer")
        wait(1)
    return time.monotonic() - began


def type_all(window: MainWindow) -> dict[str, Stalls]:
    """Type every query letter by letter; return the stalls while each was typed and shown."""
    box = window.panes.top.search
    found: dict[str, Stalls] = {}
    for query in QUERIES:
        stalls = found[query] = Stalls()
        stalls.begin()
        for letter in query:
            QTest.keyClicks(box, letter)
            wait(_BETWEEN_KEYS_MS)
        wait(_AFTER_A_QUERY_MS)
        stalls.end()
        box.clear()
        wait(_AFTER_A_QUERY_MS)
    return found


def _print(found: dict[str, Stalls]) -> None:
    for query, stalls in found.items():
        late, worked = max(stalls.late), max(stalls.worked)
        print(f"late {late:6.1f} ms, worked {worked:6.1f} ms at most · {query}")
    print(f"while {len(found)} queries were typed:")
    for name, every in (
        ("late", sorted(each for stalls in found.values() for each in stalls.late)),
        ("worked", sorted(each for stalls in found.values() for each in stalls.worked)),
    ):
        p50, p99 = every[len(every) // 2], every[len(every) * 99 // 100]
        over = sum(each > _FRAME_MS for each in every)
        print(
            f"{name:>8}: p50 {p50:.1f} ms, p99 {p99:.1f} ms, longest {every[-1]:.1f} ms; "
            f"{over} of {len(every):,} longer than {_FRAME_MS} ms"
        )


def main(argv: Sequence[str] | None = None) -> None:
    """Build unless it is there, show the window, type, and print how it stood still."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="work here, and leave it there")
    options = parser.parse_args(argv)
    work = (options.folder or Path(tempfile.mkdtemp(prefix="onrecord-"))).resolve()
    try:
        _measure(work, options.articles)
    finally:
        if options.folder is None:
            shutil.rmtree(work)


def _measure(work: Path, count: int) -> None:
    # The person's own settings, data and cache are not touched.
    for name, folder in (("CONFIG", "config"), ("DATA", "data"), ("CACHE", "cache")):
        os.environ[f"XDG_{name}_HOME"] = str(work / folder)
    places, root = Places.of_user(), work / "archive"
    if not root.exists():
        began = time.process_time()
        build(root, count)
        update(root, places, tell=_ignored, workshops=Workshops(analyse=_nothing_found))
        print(f"{count:,} articles read in {time.process_time() - began:.0f} s", flush=True)
    share_fairly()
    application = QApplication.instance() or QApplication([])
    load_fonts()
    library = Library(places)
    partners = Partners(places, WindowMemory(places), library, WorkerLink(places))
    window = MainWindow(partners, Settings())
    window.resize(1200, 800)
    window.begin_with(Target(root))
    window.show()
    model = window.panes.list.model
    try:
        listed = wait_for(lambda: model.articles() > 0)
        unchanged = listed + wait_for(lambda: not window.session.indexing)
        print(f"listed after {listed:.2f} s, known to be unchanged after {unchanged:.2f} s")
        wait(_AFTER_A_QUERY_MS)
        _print(type_all(window))
    finally:
        window.hide()
        window.shut_down()
        application.processEvents()


if __name__ == "__main__":
    main()
