"""Articles that are the same text twice: wire copies, corrected and shortened versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text import BINS, likeness, numbers

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterator, Sequence

    from reader.archive.catalog import Catalog

_ALIKE = 0.6
_BAND = 2
_MOST = 2_000
"""So many hits are compared; whoever looks further down looks for something else."""


def copies(catalog: Catalog, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return which of some articles are copies of an earlier one of them, by that one's id.

    Two are copies when six in ten of all runs of four words are in both. Raises
    CacheError as the catalog does.
    """
    sketched = catalog.sketches(ids[:_MOST])
    leaders: dict[tuple[int, int, int], list[str]] = {}
    known: dict[str, array[int]] = {}
    found: dict[str, list[str]] = {}
    for name in ids[:_MOST]:
        if not sketched.get(name):
            continue
        own = numbers(sketched[name])
        bands = [*_bands(own)]
        near = dict.fromkeys(leader for band in bands for leader in leaders.get(band, ()))
        leader = next((one for one in near if likeness(own, known[one]) >= _ALIKE), None)
        if leader is not None:
            found.setdefault(leader, []).append(name)
            continue
        known[name] = own
        for band in bands:
            leaders.setdefault(band, []).append(name)
    return {leader: tuple(names) for leader, names in found.items()}


def _bands(own: array[int]) -> Iterator[tuple[int, int, int]]:
    """Yield neighbouring numbers: copies have at least one such pair in common."""
    for at in range(0, BINS, _BAND):
        yield at, own[at], own[at + 1]
