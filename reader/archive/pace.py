"""How fast the work goes: when to commit, and what to tell of it."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field

from reader.model import Progress

_FIRST_COMMIT_SECONDS = 0.25
_LONGEST_COMMIT_SECONDS = 2.0
_PROGRESS_SECONDS = 0.1
_RATE_SECONDS = 4.0


@dataclass(slots=True)
class Pace:
    """When to commit, and how fast things go; times in seconds of a monotonic clock."""

    total: int
    done: int = 0
    interval: float = _FIRST_COMMIT_SECONDS
    committed: float = field(default_factory=time.monotonic)
    told: float = 0.0
    marks: deque[tuple[float, int]] = field(default_factory=deque)

    def commit_due(self) -> bool:
        """Tell whether as much work is at stake as may be."""
        return time.monotonic() - self.committed >= self.interval

    def note_commit(self) -> None:
        """Let the next commit hold twice as much."""
        self.committed = time.monotonic()
        self.interval = min(2 * self.interval, _LONGEST_COMMIT_SECONDS)

    def progress(self, *, now: bool = False) -> Progress | None:
        """Return how far things are, unless that was told a moment ago."""
        moment = time.monotonic()
        if not now and moment - self.told < _PROGRESS_SECONDS:
            return None
        self.told = moment
        self.marks.append((moment, self.done))
        while len(self.marks) > 2 and moment - self.marks[0][0] > _RATE_SECONDS:  # noqa: PLR2004
            self.marks.popleft()
        before, done = self.marks[0]
        rate = (self.done - done) / (moment - before) if moment > before else 0.0
        left = (self.total - self.done) / rate if rate else None
        return Progress(self.done, self.total, rate, left)
