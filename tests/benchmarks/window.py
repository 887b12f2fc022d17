"""Every aim of the window that can be measured, one line each, beside what was reached.

    python -m tests.benchmarks.window [--articles 100000] [--folder DIR]

The archive is that of `tests.benchmarks.keystrokes`, and may be shared with it by `--folder`. What
is drawn is drawn by the platform at hand (`QT_QPA_PLATFORM=offscreen` without a screen). On a
machine that is busy with other things the clock tells of those too: "worked" is the processor
time of the window's thread alone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from reader.resources import seeds_path
from tests.benchmarks.starts import cold_starts

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="work here, and leave it there")
    options = parser.parse_args(argv)
    work = (options.folder or Path(tempfile.mkdtemp(prefix="onrecord-"))).resolve()
    # The person's own settings, data and cache are not touched.
    for name, folder in (("CONFIG", "config"), ("DATA", "data"), ("CACHE", "cache")):
        os.environ[f"XDG_{name}_HOME"] = str(work / folder)
    try:
        cold_starts(seeds_path(), work)
        from tests.benchmarks.aims import measure  # noqa: PLC0415 - Qt, after the cold starts

        measure(work, options.articles)
    finally:
        if options.folder is None:
            shutil.rmtree(work)


if __name__ == "__main__":
    main()
