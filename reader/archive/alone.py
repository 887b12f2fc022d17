"""One process at a time brings an archive up to date; another one waits for it, or says so."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

import filelock

from reader.model import ArchiveError, BusyArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import TypeVar

    T = TypeVar("T")

_REFUSALS = frozenset(
    {
        errno.ENOSPC,
        errno.EDQUOT,
        errno.EROFS,
        errno.EACCES,
        errno.EPERM,
        errno.ENOTDIR,
        errno.EEXIST,
    }
)
"""What the disk says when it is full or closed, or when a file stands in the way."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the lock of an archive's cache folder, and say in words what the disk refuses.

    Raises BusyArchiveError while another process holds it. One that dies holds it no longer.
    """
    lock = filelock.FileLock(folder.with_name(f"{folder.name}.lock"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with lock.acquire(timeout=0):
            yield
    except filelock.Timeout as error:
        message = "Another On Record is bringing this archive up to date."
        raise BusyArchiveError(message) from error
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        message = f"{folder}: the cache cannot be written ({error.strerror})"
        raise ArchiveError(message) from error


def when_free(step: Callable[[], T], wait: Callable[[], bool]) -> T:
    """Do a step once no other process works on the archive.

    `wait` waits a moment, and tells whether to go on waiting; if not, BusyArchiveError is raised.
    """
    while True:
        try:
            return step()
        except BusyArchiveError:
            if not wait():
                raise
