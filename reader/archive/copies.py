"""Which hits are the same text twice: saved twice, wire copies, corrected and cut versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.text import BINS, likeness, numbers

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from reader.archive.catalog import Catalog

_ALIKE = 0.6
_BAND = 2
_MOST = 2_000
"""So many hits are compared; whoever looks further down looks for something else."""


def copies(catalog: Catalog, ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return which of some articles are copies of another of them, by that one's id.

    Those that are one saved twice come first, be they as many as they are; of the others, two are
    copies when six in ten of all runs of four words are in both. Raises CacheError as the catalog
    does.
    """
    found = _saved_twice(catalog.copies(), ids)
    behind = {name for names in found.values() for name in names}
    apart = [name for name in ids[:_MOST] if name not in behind]
    for leader, name in _printed_twice(catalog.sketches(apart), apart):
        found.setdefault(leader, []).extend((name, *found.pop(name, ())))
    return {leader: tuple(names) for leader, names in found.items()}


def without_copies(catalog: Catalog, ids: Sequence[str]) -> Sequence[str]:
    """Return articles without those that are another of them saved twice. Raises CacheError."""
    known = catalog.copies()
    if not known:
        return ids
    found = _saved_twice(known, ids)
    behind = {name for names in found.values() for name in names}
    return [name for name in ids if name not in behind]


def without_known(catalog: Catalog, hits: Sequence[str], new: Collection[str]) -> frozenset[str]:
    """Return which new hits are no other hit saved again. Raises CacheError as the catalog does.

    Of one article that is new and was saved twice, one is returned.
    """
    known = catalog.copies() if new else {}
    stories = {known.get(name, name) for name in hits if name not in new}
    found = set()
    for name in hits:
        story = known.get(name, name)
        if name in new and story not in stories:
            stories.add(story)
            found.add(name)
    return frozenset(found)


def _saved_twice(known: Mapping[str, str], ids: Sequence[str]) -> dict[str, list[str]]:
    """Return what is the same; the one that stands for it in the archive leads, if it is there."""
    if not known:
        return {}
    groups: dict[str, list[str]] = {}
    leaders = set(known.values())
    for name in ids:
        leader = known.get(name, name)
        if leader in leaders:
            groups.setdefault(leader, []).append(name)
    found = {}
    for leader, names in groups.items():
        first = leader if leader in names else names[0]
        found[first] = [name for name in names if name != first]
    return {first: names for first, names in found.items() if names}


def _printed_twice(sketched: Mapping[str, bytes], ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield each article that is much like an earlier one, behind that one."""
    leaders: dict[tuple[int, int, int], list[str]] = {}
    known: dict[str, array[int]] = {}
    for name in ids:
        if not sketched.get(name):
            continue
        own = numbers(sketched[name])
        bands = [*_bands(own)]
        near = dict.fromkeys(leader for band in bands for leader in leaders.get(band, ()))
        leader = next((one for one in near if likeness(own, known[one]) >= _ALIKE), None)
        if leader is not None:
            yield leader, name
            continue
        known[name] = own
        for band in bands:
            leaders.setdefault(band, []).append(name)


def _bands(own: array[int]) -> Iterator[tuple[int, int, int]]:
    """Yield neighbouring numbers: copies have at least one such pair in common."""
    for at in range(0, BINS, _BAND):
        yield at, own[at], own[at + 1]
