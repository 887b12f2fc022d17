"""Which articles are copies of another one, and whose copies one wants to see."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Copies:
    """Groups of articles by the id of the best one, and those whose copies are shown."""

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

    @classmethod
    def of_archive(cls, known: Mapping[str, str]) -> Copies:
        """Return what was saved twice, from the article that stands for each copy."""
        groups: dict[str, list[str]] = {}
        for name, leader in known.items():
            groups.setdefault(leader, []).append(name)
        return cls().with_groups(groups)

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

    def apart(
        self, places: Mapping[str, int], among: Sequence[int]
    ) -> tuple[set[int], dict[int, list[int]]]:
        """Return what stands behind another hit, and what to show right behind which.

        All by their places, as `places` tells them by id; `among` is true at those of hits.
        """

        def is_hit(name: str) -> bool:
            return name in places and bool(among[places[name]])

        behind = {
            places[name] for name, leader in self.leaders.items() if is_hit(name) and is_hit(leader)
        }
        opened = {
            places[leader]: [places[name] for name in self.of(leader) if is_hit(name)]
            for leader in self.shown
            if leader in places
        }
        return behind, opened
