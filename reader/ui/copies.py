"""Which hits are copies of another one, and whose copies one wants to see."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Copies:
    """Groups of hits by the id of the best one, and those whose copies are shown."""

    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    leaders: Mapping[str, str] = field(default_factory=dict)

    def with_groups(self, groups: Mapping[str, Sequence[str]]) -> Copies:
        """Return other groups; whose copies are shown stays."""
        leaders = {name: leader for leader, names in groups.items() for name in names}
        return replace(
            self,
            groups={leader: tuple(names) for leader, names in groups.items()},
            leaders=leaders,
        )

    def followed_by(self, *, searching: bool) -> Copies:
        """Return no groups, for hits that are not compared yet."""
        return Copies(shown=self.shown) if searching else Copies()

    def opened(self, leader: str, *, shown: bool) -> Copies:
        """Show the copies of an article, or hide them."""
        return replace(self, shown=self.shown | {leader} if shown else self.shown - {leader})

    def of(self, leader: str) -> tuple[str, ...]:
        """Return the copies of an article."""
        return self.groups.get(leader, ())

    def leader_of(self, name: str) -> str:
        """Return the article whose copy one is; itself when it is none."""
        return self.leaders.get(name, name)

    def arranged(self, order: Sequence[int], places: Mapping[str, int]) -> list[int]:
        """Return the order to show: copies right behind theirs, or out of sight.

        It is of places, as `places` tells them by id; only those of copies are looked up.
        """
        present = set(order)
        behind = {
            places[name]
            for name, leader in self.leaders.items()
            if places.get(name) in present and places.get(leader) in present
        }
        opened = {
            places[leader]: [
                places[name] for name in self.of(leader) if places.get(name) in present
            ]
            for leader in self.shown
            if leader in places
        }
        rows: list[int] = []
        for place in order:
            if place not in behind:
                rows.append(place)
                rows += opened.get(place, ())
        return rows
