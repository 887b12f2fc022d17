"""How long the program takes to begin, watched from outside.

Nothing of Qt is loaded here: what a process has in use stays in memory, and no start after it
would be a cold one.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

_STARTS = 5
_CACHES = Path("/proc/sys/vm/drop_caches")


def tell(what: str, reached: str, aim: str) -> None:
    """Print a line of the table."""
    print(f"{what:<46}{reached:>34}   aim {aim}", flush=True)


def starts(what: str, archive: Path, work: Path) -> None:
    """Start the program some times, and tell how long it takes to be of use."""
    found = [start(archive, work) for _ in range(_STARTS)]
    middle = {key: statistics.median(each[key] for each in found) for key in found[0]}
    first = middle["painted"]
    tell(f"first paint, {what}", f"{first:.2f} s", "0.25 s")
    told = f"{middle['listed'] - first:.2f} / {middle['found'] - first:.2f} s"
    tell("  listed / searched after first paint", told, "- / 1 s")
    tell("  held with an article open", f"{middle['megabytes']:.0f} MB", "100 MB")


def cold_starts(archive: Path, work: Path) -> None:
    """Start the program with none of its files in memory, which only root can have done."""
    start(archive, work)  # the archive is read and the program compiled, as on any later day
    start(archive, work)
    if not os.access(_CACHES, os.W_OK):
        tell("first paint, cold", "not measured: needs root", "0.5 s")
        return
    seconds = []
    for _ in range(_STARTS):
        os.sync()
        _CACHES.write_text("3", encoding="ascii")
        seconds.append(start(archive, work)["painted"])
    tell("first paint, cold", f"{statistics.median(seconds):.2f} s", "0.5 s")


def start(archive: Path, work: Path) -> dict[str, float]:
    """Start the program once, and return what `tests.benchmarks.starting` saw."""
    places = [str(work / "cache" / "onrecord"), str(work / "data" / "onrecord")]
    command = [sys.executable, "-m", "tests.benchmarks.starting", str(time.monotonic())]
    # An installed program has been compiled: so is this one, from the second start on.
    compiled = os.environ | {"PYTHONPYCACHEPREFIX": str(work / "compiled")}
    compiled.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [*command, str(archive), *places], check=True, capture_output=True, text=True, env=compiled
    )
    seen: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return seen
