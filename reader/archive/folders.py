"""Which folders of an archive hold its files, by the names of these alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def folders_of(names: Iterable[str]) -> frozenset[str]:
    """Return the folders that hold files of the archive, and those above, down from its root ("").

    The files are given by their paths from the root; ids of articles will do.
    """
    found = {""}
    for folder in {name.rpartition("/")[0] for name in names}:
        above = folder
        while above not in found:
            found.add(above)
            above = above.rpartition("/")[0]
    return frozenset(found)
