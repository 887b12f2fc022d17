"""What is freed goes back to the system.

The C library of most Linux systems asks the system for each large block at first. But whenever such
a block is freed it takes blocks up to that size from its common heap from then on, and returns no
less than twice that size from its end. A window's picture has 10 MB: after the first one, small
things between pictures keep the room of all of them. And what is free between others is returned
only when one asks: after hours of work that is more than what is in use.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Names of settings, from malloc.h."""
_LARGE_BYTES = 128 * 1024
"""What it begins with; to say so keeps it there."""
_EVERY_MS = 60_000
_ARENAS = 2
"""Heaps for all threads together: those of desks are no longer used once their windows closed."""


def give_back() -> None:
    """Have freed memory returned from now on; without effect where the C library is another."""
    library = _library()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
        library.mallopt(_TRIM_THRESHOLD, _LARGE_BYTES)
        library.mallopt(_ARENA_MAX, _ARENAS)


def give_back_now_and_then(owner: QObject) -> None:
    """Return once a minute, as long as `owner` lives, what is free between what is in use."""
    timer = QTimer(owner)
    timer.setInterval(_EVERY_MS)
    timer.timeout.connect(trim)
    timer.start()


def trim() -> None:
    """Return what is free now; takes some milliseconds, and none where there is nothing."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)


@cache
def _library() -> Any:  # noqa: ANN401 - what ctypes makes of a library
    """Return the C library, None where it is another or the system is."""
    import ctypes  # noqa: PLC0415 - after the first paint

    try:
        library = ctypes.CDLL(None)
    except (OSError, TypeError):
        return None
    return library if hasattr(library, "mallopt") and hasattr(library, "malloc_trim") else None
