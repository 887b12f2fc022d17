"""The program's own start, watched from inside: run by `tests.benchmarks.window`.

    python -m tests.benchmarks.starting BEGAN ARCHIVE CACHE DATA

Prints a line of JSON: seconds from `BEGAN` (by the monotonic clock of the machine) to the first
paint, to the list, to an open article and to the first answer of a search; and the megabytes held.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import app, ui

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.settings import Places

_PAGE_BYTES = 4096
_MEGABYTE = 1 << 20


def held_megabytes() -> float:
    """Return how much memory this process holds; 0 where the system does not say it in /proc."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * _PAGE_BYTES / _MEGABYTE


def main(arguments: Sequence[str]) -> None:
    """Start the program, and tell how it began."""
    began, archive, cache, data = arguments
    seen: dict[str, float] = {}

    def open_watched(targets: Sequence[ui.Target], places: Places) -> int:
        # Qt is loaded here and no earlier, as the program does it.
        from tests.benchmarks.watched import watch  # noqa: PLC0415

        watch(float(began), seen)
        from reader.ui.start import run  # noqa: PLC0415

        return run(targets, places)

    vars(ui)["open_window"] = open_watched
    status = app.main(["--cache", cache, "--data", data, archive])
    print(json.dumps(seen))
    sys.exit(status)


if __name__ == "__main__":
    main(sys.argv[1:])
