"""How good the engine is now: `python -m tests.quality [SET…] [--raise] [--wrong]`.

Prints the figures of each set and how they differ from the floors, then every quotation gained
and lost since the floors were last raised. `--wrong` lists all that is wrong, `--raise` makes
what is reached the new floor.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tests.quality.floors import floors, raise_floors, right_before, rights
from tests.quality.reliability import table as reliability
from tests.quality.sets import OUR_SETS, SHARED_SETS, measure

if TYPE_CHECKING:
    from tests.quality.scoring import Score


def main() -> None:
    """Measure, print, and raise the floors when asked to."""
    present = [*OUR_SETS, *(name for name, path in SHARED_SETS.items() if path.is_file())]
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__)
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(present))
    parser.add_argument("--raise", action="store_true", dest="lift", help="make this the floor")
    parser.add_argument("--wrong", action="store_true", help="list all that is wrong")
    wanted = parser.parse_args()
    scores = {name: measure(name) for name in wanted.sets or present}
    sys.stdout.write(table(scores) + changes(scores))
    if wanted.wrong:
        sys.stdout.write("".join(wrongs(name, found) for name, found in scores.items()))
    if wanted.lift:
        raise_floors(scores, OUR_SETS)


def table(scores: dict[str, Score]) -> str:
    """Return one line a figure: set, figure, percent, difference to the floor.

    Behind them stands how far the engine's confidence in its speakers can be believed.
    """
    lines = []
    old = floors()
    for name, found in scores.items():
        lines.append(f"{name}: {found.quoted.gold} quoted, {found.reported.gold} reported\n")
        for key, value in found.figures().items():
            floor = old.get(name, {}).get(key)
            differs = "" if floor is None else f"{value - floor:+6.1f}"
            lines.append(f"  {key:<16}{value:6.1f} {differs}\n")
        lines.append(reliability(found.quoted.said))
    return "".join(lines)


def changes(scores: dict[str, Score]) -> str:
    """Return the quotations of our own sets that were gained and lost."""
    before = {place for place in right_before() if place.split(" ")[0] in scores}
    ours = [name for name in scores if name in OUR_SETS]
    now = {place for name in ours for place in rights(name, scores[name])}
    gained = [f"gained {place}\n" for place in sorted(now - before)]
    lost = [f"lost   {place}\n" for place in sorted(before - now)]
    return "".join([*gained, *lost])


def wrongs(name: str, found: Score) -> str:
    """Return all that is wrong in one set."""
    return "".join(f"{name} {line}\n" for line in (*found.quoted.wrong, *found.reported.wrong))


if __name__ == "__main__":
    main()
