"""What the worker tells the window: small, and never an article's text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the index is: files done of all files that need work."""

    done: int
    total: int
    rate: float
    """Files a second, over the last few seconds."""
    seconds_left: float | None
    share: float = 0.0
    """How much of the work is done, 0 to 1: files differ in how much there is to do."""


@dataclass(frozen=True, slots=True)
class Ready:
    """These articles can now be read and searched; `gone` no longer can."""

    ids: tuple[str, ...]
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was not read, and why, in words for a person.

    `quiet` marks what is merely not a kind of file we read yet.
    """

    path: str
    reason: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """The work is over; `stopped` when it was asked to end early."""

    articles: int
    quotes: int
    skipped: int
    seconds: float
    stopped: bool = False


Message = Progress | Ready | Skipped | Finished
