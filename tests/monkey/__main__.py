"""Do random things with the real window for a while, and say what came of it."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Run in a folder of its own, which is the home as well; return 1 when something was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.monkey", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="leave the folder there")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="onrecord-monkey-") as work:
        os.environ["HOME"] = work
        for name in ("CACHE", "DATA", "CONFIG"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(work) / name.lower())
            os.environ.pop(f"ONRECORD_{name}", None)
        # Qt and the program find their folders as they are imported.
        from tests.monkey.run import run  # noqa: PLC0415

        return run(Path(work), options.minutes * 60, options.seed)


if __name__ == "__main__":
    sys.exit(main())
