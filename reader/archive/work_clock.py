"""How long another process has worked, so that a busy computer is no file's fault."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

PATIENCE = 6
"""How many times the seconds it may work a process may take when others keep it from working."""

_AT_WORK = frozenset("RD")
"""States of Linux: runs or would if it were let; waits for a disk."""
_SHORTEST = 0.1


class WorkClock:
    """Calls `late` once a process has worked for so many seconds, unless it is stopped before.

    Where the system tells nothing of its work, and where it does nothing but wait, the time
    by the clock counts. `late` is called on a thread of its own.
    """

    def __init__(self, process: int, seconds: float, late: Callable[[], None]) -> None:
        self._process = process
        self._seconds = seconds
        self._late = late
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Stop it; once this returns `late` is called no more."""
        self._stopped.set()
        self._thread.join()

    def _watch(self) -> None:
        began = _work_of(self._process)
        waited, left = 0.0, self._seconds
        while not self._stopped.wait(left):
            waited += left
            now = _work_of(self._process)
            left = 0.0
            if began and now and now.goes_on and waited < PATIENCE * self._seconds:
                left = self._seconds - (now.seconds - began.seconds)
            if left <= 0:
                self._late()
                return
            left = max(left, _SHORTEST)


class _Work(NamedTuple):
    """The processor's seconds a process has had, and whether it would take more."""

    seconds: float
    goes_on: bool


def _work_of(process: int) -> _Work | None:
    """Return what a process has worked; None where the system does not tell."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
        # Behind the name, which may hold anything: the state, and as 12th and 13th its time.
        fields = told.rpartition(")")[2].split()
        ticks = int(fields[11]) + int(fields[12])
        return _Work(ticks / os.sysconf("SC_CLK_TCK"), fields[0] in _AT_WORK)
    except (OSError, ValueError, IndexError, AttributeError):
        return None
