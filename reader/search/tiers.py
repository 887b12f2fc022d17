"""Which segments are merged, and when: few segments, and no commit that somebody waits for.

Segments of about one size form a tier. When a tier has many, they become one of the next,
so that every document is copied a few times at most, however long an index grows. A commit
merges no more than is in keeping with what it adds; the rest waits until nobody does.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_FACTOR = 8
"""So many segments of a tier become one, so many times as large."""

TIDY = 4
"""So many segments of a tier become one when nobody waits."""

FULL = 16_384
"""A segment of so many documents is not merged again."""

LARGEST = 2 * FULL
"""No segment gets more documents by merging; it bounds what a query needs in memory."""

_ALWAYS = 1_000
_FOR_EACH_ADDED = 16


def allowance(added: int) -> int:
    """Return how many documents a commit that adds so many may merge."""
    return _ALWAYS + _FOR_EACH_ADDED * added


def to_merge(sizes: Sequence[int], most: int = LARGEST, many: int = _FACTOR) -> list[int]:
    """Return the places of the segments to make one of; none when all is well.

    `sizes` are the documents of each segment that are not deleted; not more than `most`
    are merged, and only of a tier with as `many` segments.
    """
    tiers: defaultdict[int, list[int]] = defaultdict(list)
    for at, size in enumerate(sizes):
        if 0 < size < FULL:
            tiers[_tier(size)].append(at)
    for tier in sorted(tiers):
        if len(tiers[tier]) >= many:
            chosen = _fitting(sorted(tiers[tier], key=sizes.__getitem__), sizes, most)
            if len(chosen) > 1:
                return sorted(chosen)
    return []


def _fitting(places: list[int], sizes: Sequence[int], most: int) -> list[int]:
    chosen, total = [], 0
    for at in places:
        total += sizes[at]
        if total > min(most, LARGEST):
            break
        chosen.append(at)
    return chosen


def _tier(size: int) -> int:
    tier = 0
    while size >= _FACTOR:
        size //= _FACTOR
        tier += 1
    return tier
