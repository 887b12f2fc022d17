"""How fast the work goes: when to commit, and what to tell of it."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.model import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIRST_COMMIT_SECONDS = 0.25
_LONGEST_COMMIT_SECONDS = 2.0
_PROGRESS_SECONDS = 0.1
_RATE_SECONDS = 4.0


@dataclass(slots=True)
class Pace:
    """When to commit, and how fast things go; times in seconds of a monotonic clock.

    `weights` are how much work each thing is beside the others, in any unit; `part` is how much
    of the one at hand is done, 0 to 1.
    """

    weights: Sequence[float]
    done: int = 0
    part: float = 0.0
    interval: float = _FIRST_COMMIT_SECONDS
    committed: float = field(default_factory=time.monotonic)
    told: float = 0.0
    passed: float = 0.0
    marks: deque[tuple[float, int, float]] = field(default_factory=deque)
    total: float = field(init=False)

    def __post_init__(self) -> None:
        self.total = sum(self.weights)

    def next(self) -> None:
        """Go on to the next thing."""
        self.passed += self.weights[self.done]
        self.done += 1
        self.part = 0.0

    def commit_due(self) -> bool:
        """Tell whether as much work is at stake as may be."""
        return time.monotonic() - self.committed >= self.interval

    def is_anything_due(self) -> bool:
        """Tell whether it is time to commit, or to tell how far things are."""
        return self.commit_due() or time.monotonic() - self.told >= _PROGRESS_SECONDS

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
        passed = self.passed
        if self.done < len(self.weights):
            passed += self.part * self.weights[self.done]
        self.marks.append((moment, self.done, passed))
        while len(self.marks) > 2 and moment - self.marks[0][0] > _RATE_SECONDS:  # noqa: PLR2004
            self.marks.popleft()
        before, done, then = self.marks[0]
        seconds = moment - before
        rate = (self.done - done) / seconds if seconds > 0 else 0.0
        left = (self.total - passed) * seconds / (passed - then) if passed > then else None
        share = passed / self.total if self.total else 1.0
        return Progress(self.done, len(self.weights), rate, left, share)
