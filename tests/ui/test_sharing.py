"""The threads share the interpreter in short turns, and the collector passes over long lists."""

from __future__ import annotations

import gc
import subprocess
import sys

from reader.ui.sharing import kept_for_good


def test_what_is_kept_for_good_is_gone_through_no_more() -> None:
    try:
        with kept_for_good():
            was_on, kept = gc.isenabled(), [[0]]
        assert not was_on
        assert gc.isenabled()
        assert not any(each is kept for each in gc.get_objects())
    finally:
        gc.unfreeze()
    assert any(each is kept for each in gc.get_objects())


def test_turns_are_short() -> None:
    # In a process of its own: the setting is the interpreter's.
    code = (
        "import gc, sys; from reader.ui.sharing import share_fairly; share_fairly();"
        "print(gc.get_threshold()[0] <= 5_000, sys.getswitchinterval() <= 0.002)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["True", "True"]
