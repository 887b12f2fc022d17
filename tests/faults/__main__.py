"""Do many random faults, and say what came of them."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.commands import Shelf, kill_index, spoil
from tests.faults.harness import damage, kill

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUND = 20
"""Of so many faults one kills a writer and one a command, which take longer."""


def main() -> None:
    """Do as many faults as asked for; each has its number, and can be done again alone."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="onrecord-fault-") as work:
        shelf = Shelf.below(Path(work))
        for seed in range(first, first + count):
            name, fault = _fault(seed, shelf)
            try:
                outcomes[f"{name}: {fault()}"] += 1
            except Exception as error:  # noqa: BLE001 - a traceback is a wrong answer too
                outcomes[f"{name}: WRONG"] += 1
                print(f"fault {seed}: {type(error).__name__}: {error}")  # noqa: T201
    for outcome, times in sorted(outcomes.items()):
        print(f"{times:6} {outcome}")  # noqa: T201
    sys.exit(any(outcome.endswith("WRONG") for outcome in outcomes))


def _fault(seed: int, shelf: Shelf) -> tuple[str, Callable[[], str]]:
    """Return the fault of a number: to an index alone, or to what the commands work with."""
    if seed % 2:
        command = kill_index if seed % _ROUND == 1 else spoil
        return command.__name__, partial(command, shelf, seed)
    to_index = kill if seed % _ROUND == 0 else damage
    return to_index.__name__, partial(_in_new_folder, to_index, seed)


def _in_new_folder(fault: Callable[[Path, int], str], seed: int) -> str:
    with tempfile.TemporaryDirectory(prefix="onrecord-fault-") as work:
        return fault(Path(work) / "index", seed)


if __name__ == "__main__":
    main()
