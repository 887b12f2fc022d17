"""Weigh what witnesses for the kinds a name may be of.

Each piece of evidence counts so many points for each kind, listed in `name_evidence`. Points
of independent evidence add up, those against a kind are negative, and the sum tells how likely
the kind is: it is the logarithm of the odds against its being no name at all.
"""

from __future__ import annotations

from functools import cache, lru_cache
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.analysis.lexicons import NameKind

_KINDS: tuple[NameKind, ...] = ("person", "organisation", "place")
_ENOUGH = 0.35
_SUREST = 0.99
_SHARE = 0.9
"""Pieces of evidence often go together: each counts for less than it would alone."""
_WORKS = {"known work": 0.9, "model": 0.7}
_START = "any name"
"""The points each kind begins with: most capitalised words are no names."""


class Verdict(NamedTuple):
    """A kind, and how sure it is (0 to 1)."""

    kind: NameKind
    confidence: float


class Points(NamedTuple):
    """What one piece of evidence counts for each kind."""

    person: float
    organisation: float
    place: float


@cache
def points() -> Mapping[str, Points]:
    """Return the points of every kind of evidence."""
    table = {}
    for line in lexicon_lines("name_evidence"):
        cue, person, organisation, place = (part.strip() for part in line.split("|"))
        table[cue] = Points(float(person), float(organisation), float(place))
    return table


@lru_cache(maxsize=1 << 13)
def weighed(cues: frozenset[str]) -> Verdict:
    """Return the likeliest kind; "unknown" when none is likely enough to be told."""
    for cue, confidence in _WORKS.items():
        if cue in cues:
            return Verdict("work", confidence)
    odds = [exp(_SHARE * total) for total in _totals(cues)]
    best = max(odds)
    confidence = min(best / (1 + sum(odds)), _SUREST)
    if confidence < _ENOUGH:
        return Verdict("unknown", 0.0)
    return Verdict(_KINDS[odds.index(best)], confidence)


def _totals(cues: Iterable[str]) -> tuple[float, float, float]:
    table = points()
    person, organisation, place = table[_START]
    for cue in cues:
        if (found := table.get(cue)) is not None:
            person += found.person
            organisation += found.organisation
            place += found.place
    return person, organisation, place
