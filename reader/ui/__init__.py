"""The window: pixels, keys and signals.

Widgets announce by signals and decide nothing; `session` is the only thing that changes; the
window's `_connect()` says who hears whom. The archive is read and searched on threads, and
indexed by a process of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.target import Target, target_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.settings import Places

__all__ = ["Target", "open_window", "target_of"]


def open_window(targets: Sequence[Target], places: Places) -> int:
    """Open the window on an archive and return its exit status when it is closed.

    Without a target it opens the archive used last, else the shipped one. A window that is
    already open takes over instead.
    """
    # Qt is loaded here and no earlier: the caller first looks whether it can run at all.
    from reader.ui.start import run  # noqa: PLC0415

    return run(targets, places)
