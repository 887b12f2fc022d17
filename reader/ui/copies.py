"""Which hits are copies of another one, and whose copies one wants to see."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


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

    def arranged(self, names: Iterable[str]) -> list[str]:
        """Return the order to show: copies right behind theirs, or out of sight."""
        there = [*names]
        present = set(there)
        order: list[str] = []
        for name in there:
            if self.leader_of(name) in present and name in self.leaders:
                continue
            order.append(name)
            if name in self.shown:
                order += [copy for copy in self.of(name) if copy in present]
        return order
