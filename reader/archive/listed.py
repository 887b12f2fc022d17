"""The list of an archive's articles, read anew only as far as it has changed."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.archive.catalog import Catalog
    from reader.model import Summary

_FEW = 500
"""So many changed articles are read one by one; of more, all are."""


class Listed:
    """The summaries of a catalog in their order; to make 100,000 takes half a second of work."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._sums: dict[str, int] = {}
        self._summaries: list[Summary] = []

    def latest(self) -> list[Summary]:
        """Return what `Catalog.summaries` does, and raise what it does; not to be changed."""
        sums = self.catalog.check_sums()
        # Step by step: to subtract the one from the other whole would let no other thread work.
        renewed = {one for one, check_sum in sums.items() if self._sums.get(one) != check_sum}
        gone = {one for one in self._sums if one not in sums}
        if len(renewed) + len(gone) > _FEW:
            self._take_all(renewed)
        elif renewed or gone:
            self._take(renewed, renewed | gone)
        self._sums = sums
        return self._summaries

    def _take_all(self, renewed: set[str]) -> None:
        """Read all; those that are as they were stay the same objects, seen at a glance."""
        before = {one.id: one for one in self._summaries if one.id not in renewed}
        self._summaries = [before.get(one.id, one) for one in self.catalog.summaries()]

    def _take(self, renewed: set[str], outdated: set[str]) -> None:
        kept = [one for one in self._summaries if one.id not in outdated]
        for article_id in renewed:
            summary = self.catalog.summary(article_id)
            if summary:  # else it has gone since, and is among the changes next time
                insort(kept, summary, key=_place)
        self._summaries = kept


class _Backwards(str):
    """Text that sorts from the last to the first."""

    __slots__ = ()

    def __lt__(self, other: str) -> bool:
        return str.__gt__(self, other)


def _place(summary: Summary) -> tuple[bool, str, str, str]:
    """Return what articles are sorted by in the catalog: newest first, without a date last."""
    published = _Backwards(summary.published or "")
    return summary.published is None, published, summary.title, summary.id
