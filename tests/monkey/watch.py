"""What goes wrong, what takes long, and what grows, while something is done with a window."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import time
import traceback
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from reader.ui.heap import trim
from tests.benchmarks.starting import held_megabytes

if TYPE_CHECKING:
    from types import TracebackType

_TICK_MS = 5
_LONG_MS = 250
_LAST_DEEDS = 12
_NO_FAULT = (
    "This plugin does not support",  # the platform without a screen
    "Keyboard event not accepted by receiving widget",  # a key a menu has no use for
)


@dataclass(frozen=True, slots=True)
class Held:
    """How much there is of what must not grow."""

    megabytes: float
    threads: int
    timers: int
    widgets: int

    @classmethod
    def now(cls) -> Held:
        """Count, after what nobody needs was let go of."""
        gc.collect()
        trim()
        alive = [one for one in gc.get_objects() if isinstance(one, QTimer)]
        running = [one for one in alive if shiboken6.isValid(one) and one.isActive()]
        threads = len(list(Path("/proc/self/task").iterdir()))
        widgets = len(QApplication.allWidgets())
        return cls(held_megabytes(), threads, len(running), widgets)

    def __str__(self) -> str:
        """Say it in a line."""
        return (
            f"{self.megabytes:.0f} MB, {self.threads} threads, {self.timers} running timers, "
            f"{self.widgets} widgets"
        )


@dataclass(frozen=True, slots=True)
class LongTurn:
    """A turn of the window's loop that was long: by the clock, and in work of its thread."""

    late_ms: float
    worked_ms: float
    after: str


class Watch(QObject):
    """Notes what Qt and Python complain of, and every long turn, with what was done before."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.turns: list[LongTurn] = []
        self.logged: list[str] = []
        self.deeds: deque[str] = deque(maxlen=_LAST_DEEDS)
        self._handler = _Log(self)
        self._before = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Hear of everything from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        qInstallMessageHandler(self._take_words)
        logging.getLogger().addHandler(self._handler)
        self._before, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    def end(self) -> None:
        """Hear of nothing any more."""
        self._timer.stop()
        logging.getLogger().removeHandler(self._handler)
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    def fault(self, words: str) -> None:
        """Note a fault, with what was done before."""
        self.faults.append(f"{words}\n    after: {'; '.join(self.deeds)}")

    def longest(self, count: int) -> list[LongTurn]:
        """Return the longest turns."""
        return sorted(self.turns, key=lambda turn: -turn.late_ms)[:count]

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = (now - self._before) * 1000 - _TICK_MS
        if late > _LONG_MS:
            last = self.deeds[-1] if self.deeds else "the start"
            self.turns.append(LongTurn(late, (worked - self._worked) * 1000, last))
        self._before, self._worked = now, worked

    def _take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.fault("".join(traceback.format_exception(kind, error, trace)))

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take_words(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not words.startswith(_NO_FAULT):
            self.fault(f"Qt: {words}")


class _Log(logging.Handler):
    """Takes an error that was logged for a fault, and keeps warnings to be read."""

    def __init__(self, watch: Watch) -> None:
        super().__init__(logging.WARNING)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        words = f"{record.name}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1]:
            words += "".join(traceback.format_exception(record.exc_info[1]))
        if record.levelno >= logging.ERROR:
            self._watch.fault(words)
        else:
            self._watch.logged.append(words)
