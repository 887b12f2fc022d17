"""How far the index is, as one line on standard error that is written over and over."""

from __future__ import annotations

import sys
import time

from reader.cli.terminal import is_terminal, remark
from reader.model import Finished, Message, Progress, Skipped

_BAR = 24
_PAUSE = 0.1
_CLEAR = "\r\033[K"


class Watcher:
    """Listens to the worker's messages: draws the bar, names what could not be read.

    `unreadable` are the files that should have been readable; `others` counts those of a
    kind that is not read yet; `finished` is the worker's last word.
    """

    def __init__(self) -> None:
        self.unreadable: list[Skipped] = []
        self.others = 0
        self.finished: Finished | None = None
        self._drawn = 0.0
        self._shown = is_terminal(sys.stderr)

    def tell(self, message: Message) -> None:
        """Take one message."""
        if isinstance(message, Skipped):
            self._skip(message)
        elif isinstance(message, Progress):
            self._draw(message)
        elif isinstance(message, Finished):
            self.finished = message

    def clear(self) -> None:
        """Take the bar away."""
        if self._drawn:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()
            self._drawn = 0.0

    def unread(self) -> list[str]:
        """Return in words how many files were not read, and why; nothing when all were."""
        parts = []
        if self.unreadable:
            parts.append(counted(len(self.unreadable), "file", "files") + " could not be read")
        if self.others:
            parts.append(counted(self.others, "file", "files") + " of a kind not read yet")
        return parts

    def _skip(self, message: Skipped) -> None:
        if message.quiet:
            self.others += 1
            return
        self.unreadable.append(message)
        self.clear()
        # The reason may already begin with the file, as an error's own sentence does.
        known = message.reason.startswith(message.path)
        remark(message.reason if known else f"{message.path}: {message.reason}")

    def _draw(self, progress: Progress) -> None:
        now = time.monotonic()
        if not self._shown or now - self._drawn < _PAUSE:
            return
        self._drawn = now
        sys.stderr.write(_CLEAR + bar(progress))
        sys.stderr.flush()


def bar(progress: Progress) -> str:
    """Return progress as a line of some 70 columns."""
    filled = round(_BAR * progress.share)
    parts = [f"{progress.done:,} of {progress.total:,} files"]
    if progress.rate > 0:
        parts.append(f"{progress.rate:,.0f} a second")
    if progress.seconds_left is not None:
        parts.append(f"{duration(progress.seconds_left)} left")
    return "█" * filled + "░" * (_BAR - filled) + " " + " · ".join(parts)


def duration(seconds: float) -> str:
    """Return how long, as precise as a person needs it: `0.4 s`, `12 s`, `3 min 20 s`."""
    if seconds < 10:  # noqa: PLR2004 - below ten the tenths are worth telling
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def counted(number: int, one: str, many: str) -> str:
    """Return a number with what it counts."""
    return f"{number:,} {one if number == 1 else many}"
