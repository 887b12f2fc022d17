"""How far confidence can be believed: of the speakers said to be so sure, how many are right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_BANDS = ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01))


class Band(NamedTuple):
    """Speakers whose confidence lies in `[low, high)`: how many, how many of them right."""

    low: float
    high: float
    total: int
    right: int

    @property
    def percent(self) -> float:
        """The share that is right."""
        return 100.0 * self.right / self.total if self.total else 100.0


def bands(said: Sequence[tuple[float, bool]]) -> list[Band]:
    """Sort confidences and whether they were right into bands, least sure first."""
    found = []
    for low, high in _BANDS:
        inside = [right for confidence, right in said if low <= confidence < high]
        found.append(Band(low, high, len(inside), sum(inside)))
    return found


def table(said: Sequence[tuple[float, bool]]) -> str:
    """Return one line a band: how sure, how many speakers, how many percent of them right."""
    lines = ["  sure       speakers   right\n"]
    for band in bands(said):
        top = min(band.high, 1.0)
        right = f"{band.percent:5.1f}" if band.total else "    –"
        lines.append(f"  {band.low:.1f}–{top:.1f}    {band.total:8}   {right}\n")
    return "".join(lines)
