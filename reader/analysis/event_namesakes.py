"""Who else may be meant where an event names somebody by a family name that several have."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.event_lines import Line, Named
    from reader.model import Entity


class Families:
    """The people of an article by each part of their names but the first."""

    def __init__(self, people: Sequence[Entity]) -> None:
        bearers: dict[str, set[str]] = defaultdict(set)
        for one in people:
            for part in one.name.casefold().split()[1:]:
                bearers[part].add(one.name)
        self._bearers = {part: frozenset(names) for part, names in bearers.items()}

    def rivals(self, line: Line, named: Named | None) -> frozenset[str]:
        """Return all whom a name may mean; nobody where it leaves no choice."""
        if named is None or named.first != named.last or named.entity.kind != "person":
            return frozenset()
        word = line.words[named.first].removesuffix("'s").removesuffix("'")
        bearers = self._bearers.get(word, frozenset())
        return bearers if len(bearers) > 1 else frozenset()
