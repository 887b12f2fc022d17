"""How the window's thread and those of the desks share the interpreter, which lets one work.

A thread that has work asks for its turn after a while, and there may be others before it. The
collector of cycles stops them all while it goes through the objects that are new: with 100,000
articles listed it took a tenth of a second, whichever thread it was in.
"""

from __future__ import annotations

import gc
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_YOUNG_OBJECTS = 4_000
"""So many are gone through in two milliseconds."""
_TURN_S = 0.001
"""Four desks at work then keep the window from its turn for a fourth of a frame."""


def share_fairly() -> None:
    """Let no thread, and no look at new objects, keep others waiting for a whole frame."""
    gc.set_threshold(_YOUNG_OBJECTS)
    sys.setswitchinterval(_TURN_S)


@contextmanager
def kept_for_good() -> Iterator[None]:
    """Have what is made here without cycles, and stays, never gone through by the collector.

    Cycles that come to be elsewhere in the meantime stay too: it is for the few long lists.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def nothing_kept() -> None:
    """Have everything gone through again: a window is gone, and what it kept for good with it."""
    gc.unfreeze()
