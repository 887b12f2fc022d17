"""What was reached before: figures that may only rise, and the quotations that were right."""

from __future__ import annotations

import math
import tomllib
from typing import TYPE_CHECKING

from tests.quality.folders import GOLD, HERE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.quality.scoring import Score

_FLOORS = HERE / "floors.toml"
_RIGHT = GOLD / "right.txt"
# Of what was found only: they may fall when more is found, and that is no step back.
_FREE = frozenset({"kind", "speaker"})
_HEAD = "# Percent. Raised by `python -m tests.quality --raise`; lowered by nobody.\n"


def floors() -> dict[str, dict[str, float]]:
    """Return the floors of each set."""
    if not _FLOORS.is_file():
        return {}
    return tomllib.loads(_FLOORS.read_text(encoding="utf-8"))


def below(name: str, score: Score) -> list[str]:
    """Return each figure of a set that fell below its floor, readable."""
    figures = score.figures()
    return [
        f"{name}: {key} is {figures.get(key, 0.0):.1f}, the floor is {floor}"
        for key, floor in floors().get(name, {}).items()
        if figures.get(key, 0.0) < floor
    ]


def right_before() -> set[str]:
    """Return the quotations of our own sets that were right when the floors were last raised."""
    if not _RIGHT.is_file():
        return set()
    return set(_RIGHT.read_text(encoding="utf-8").split("\n")) - {""}


def rights(name: str, score: Score) -> set[str]:
    """Return the quotations that are right now, named as `right_before` names them."""
    return {f"{name} {place}" for place in (*score.quoted.right, *score.reported.right)}


def raise_floors(scores: Mapping[str, Score], ours: Mapping[str, object]) -> None:
    """Lift each floor to what is reached now, half a point less and never under what it was."""
    old = floors()
    lines = [_HEAD]
    for name in sorted({*old, *scores}):
        reached = dict(old.get(name, {}))
        figures = scores[name].figures() if name in scores else {}
        for key in figures.keys() - _FREE:
            reached[key] = max(reached.get(key, 0.0), math.floor(2 * figures[key] - 0.5) / 2)
        lines += [
            f'\n["{name}"]\n',
            *(f"{key} = {value}\n" for key, value in sorted(reached.items())),
        ]
    _FLOORS.write_text("".join(lines), encoding="utf-8")
    kept = {place for place in right_before() if place.split(" ")[0] not in scores}
    right = kept | {
        place for name in scores if name in ours for place in rights(name, scores[name])
    }
    _RIGHT.write_text("".join(f"{place}\n" for place in sorted(right)), encoding="utf-8")
