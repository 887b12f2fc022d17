"""What kind of thing a name names: evidence is gathered over the whole article, then weighed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.name_links import links
from reader.analysis.name_readings import read
from reader.analysis.name_weighing import weighed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.analysis.lexicons import NameKind
    from reader.analysis.name_readings import Reading
    from reader.analysis.segments import Segment
    from reader.model import Span

_OFTEN = 3
_LOCAL = frozenset(["heading", "in an address", "figure", "in marks", "the", "a"])
"""What tells of one place of a name only, not of the name wherever it stands."""

_SHARED = ("the", "in", "a", "possessive", "from or to")
"""What tells of a name where most of its places have it."""
_MOSTLY = 0.4
_TITLES = frozenset(["courtesy title", "form of address"])
"""What tells little of a known place that is seldom called so: "Miss Namibia"."""


@dataclass(frozen=True, slots=True)
class Name:
    """One place where a name stands.

    `role` is where the title or role words right before it stand ("Finance Minister"),
    `first` tells that a sentence begins with it, `heading` that it stands in a heading:
    both make a capital letter weak evidence. `confidence` runs from 0 to 1; `cues` are
    what it rests on.
    """

    span: Span
    kind: NameKind
    confidence: float
    role: Span | None = None
    first: bool = False
    heading: bool = False
    cues: frozenset[str] = frozenset()


def judged(text: str, segments: Sequence[Segment], lower: frozenset[str]) -> list[Name]:
    """Say what each possible name names; kind "unknown" when that cannot be told.

    `lower` are the words the article also writes without a capital.
    """
    readings = [read(text, one, lower) for one in segments]
    gathered = _gathered(readings)
    first = {key: weighed(frozenset(cues)) for key, cues in gathered.items()}
    linked = links(text, readings, first)
    return [_name(one, gathered[one.key] | linked.get(one.key, set())) for one in readings]


def _name(reading: Reading, shared: set[str]) -> Name:
    segment = reading.segment
    cues = frozenset(shared) | reading.cues
    kind, confidence = weighed(cues)
    return Name(
        segment.span,
        kind,
        confidence,
        segment.role_span,
        segment.first,
        segment.heading,
        cues,
    )


def _gathered(readings: Iterable[Reading]) -> Mapping[str, set[str]]:
    """Return the evidence of each spelling, taken together from all its places."""
    places: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        places[reading.key].append(reading)
    return {key: _of_places(found) for key, found in places.items()}


def _of_places(readings: Sequence[Reading]) -> set[str]:
    """Return the evidence of one spelling."""
    found = {cue for reading in readings for cue in reading.cues if cue not in _LOCAL}
    if "known place" in found:
        found -= {cue for cue in _TITLES if not _mostly(cue, readings)}
    if len(readings) >= _OFTEN:
        found.add("often")
    for cue in _SHARED:
        if _mostly(cue, readings):
            found.add(f"mostly {cue}")
    if all(reading.segment.first or reading.segment.heading for reading in readings):
        found.add("never inside a sentence")
    return found


def _mostly(cue: str, readings: Sequence[Reading]) -> bool:
    return sum(cue in reading.cues for reading in readings) > _MOSTLY * len(readings)
