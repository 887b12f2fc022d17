"""What is freed goes back to the system.

The C library of most Linux systems asks the system for each large block at first. But whenever such
a block is freed it takes blocks up to that size from its common heap from then on, and returns no
less than twice that size from its end. A window's picture has 10 MB: after the first one, small
things between pictures keep the room of all of them.
"""

from __future__ import annotations

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""Names of settings, from malloc.h."""
_LARGE_BYTES = 128 * 1024
"""What it begins with; to say so keeps it there."""
_ARENAS = 2
"""Heaps for all threads together: those of desks are no longer used once their windows closed."""


def give_back() -> None:
    """Have freed memory returned from now on; without effect where the C library is another."""
    import ctypes  # noqa: PLC0415 - after the first paint

    try:
        setting = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # another C library, or another system
        return
    setting(_MMAP_THRESHOLD, _LARGE_BYTES)
    setting(_TRIM_THRESHOLD, _LARGE_BYTES)
    setting(_ARENA_MAX, _ARENAS)
