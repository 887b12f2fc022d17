"""How the window's thread and those of the desks share the interpreter, which lets one work.

A thread that has work asks for its turn after a while, and there may be others before it. The
collector of cycles stops them all while it goes through what there is.
"""

from __future__ import annotations

import gc
import sys
from functools import cache

_YOUNG_OBJECTS = 4_000
"""So many are gone through in two milliseconds."""
_TURN_S = 0.001
"""Four desks at work then keep the window from its turn for a fourth of a frame."""


def share_fairly() -> None:
    """Let no thread, and no look at new objects, keep others waiting for a whole frame."""
    gc.set_threshold(_YOUNG_OBJECTS)
    gc.enable()
    sys.setswitchinterval(_TURN_S)


@cache
def settle() -> None:
    """Have what is there by now never gone through by the collector: modules, rules, the window.

    Only the first call does anything: what was in a cycle then stays for good, and each further
    time would add to it.
    """
    gc.freeze()


def nothing_kept() -> None:
    """Have everything gone through again: a window is gone, and what it kept for good with it."""
    gc.unfreeze()
