"""Do many random faults, and say what came of them."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults.harness import damage, kill

_ONE_IN = 10
"""So many faults are damages for each killed process, which takes longer."""


def main() -> None:
    """Do as many faults as asked for; each has its number, and can be done again alone."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    outcomes: Counter[str] = Counter()
    for seed in range(first, first + count):
        fault = damage if seed % _ONE_IN else kill
        with tempfile.TemporaryDirectory(prefix="onrecord-fault-") as work:
            try:
                outcomes[f"{fault.__name__}: {fault(Path(work) / 'index', seed)}"] += 1
            except AssertionError as error:
                outcomes[f"{fault.__name__}: WRONG"] += 1
                print(f"fault {seed}: {error}")  # noqa: T201
    for outcome, times in sorted(outcomes.items()):
        print(f"{times:6} {outcome}")  # noqa: T201
    sys.exit(any(outcome.endswith("WRONG") for outcome in outcomes))


if __name__ == "__main__":
    main()
