"""The threads share the interpreter in short turns, and the collector passes over what stays."""

from __future__ import annotations

import subprocess
import sys


def test_only_what_was_there_when_it_settled_is_gone_through_no_more() -> None:
    code = (
        "import gc; from reader.ui.sharing import settle; before = [[0]]; settle();"
        "later = [[1]]; settle(); known = gc.get_objects();"
        "print(*(any(each is kept for each in known) for kept in (before, later)))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "True"]


def test_turns_are_short() -> None:
    # In a process of its own: the setting is the interpreter's.
    code = (
        "import gc, sys; from reader.ui.sharing import share_fairly; share_fairly();"
        "print(gc.get_threshold()[0] <= 5_000, sys.getswitchinterval() <= 0.002)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["True", "True"]
