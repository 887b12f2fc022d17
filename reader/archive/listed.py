"""The list of an archive's articles, read anew only as far as it has changed."""

from __future__ import annotations

from bisect import insort
from typing import TYPE_CHECKING

from reader.model import Summaries, Summary

if TYPE_CHECKING:
    from reader.archive.catalog import Catalog, News

_FEW = 500
"""So many changed articles are put in their places one by one; for more, all are read."""


class Listed:
    """The summaries of a catalog in their order."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._changes: int | None = None
        self._summaries = Summaries([])

    def latest(self) -> Summaries:
        """Return what `Catalog.summaries` does, and raise what it does; not to be changed."""
        news = self.catalog.news(self._changes)
        if news.changes == self._changes and news.articles == len(self._summaries):
            return self._summaries
        rows = self._with(news)
        if len(rows) != news.articles:  # some have gone, or the catalog is another one
            news = self.catalog.news()
            rows = self._like_before(news.summaries)
        self.catalog.check_number(len(rows), news)
        self._summaries, self._changes = Summaries(rows), news.changes
        return self._summaries

    def _with(self, news: News) -> list[bytes]:
        if len(news.summaries) > _FEW:
            return self._like_before(news.summaries)
        renewed = {row[: row.index(0)] for row in news.summaries.rows}
        kept = [row for row in self._summaries.rows if row[: row.index(0)] not in renewed]
        for row in news.summaries.rows:
            insort(kept, row, key=_place)
        return kept

    def _like_before(self, summaries: Summaries) -> list[bytes]:
        """Return all rows; those that are as they were stay the same objects, seen at a glance."""
        before = {row: row for row in self._summaries.rows}
        return [before.get(row, row) for row in summaries.rows]


class _Backwards(str):
    """Text that sorts from the last to the first."""

    __slots__ = ()

    def __lt__(self, other: str) -> bool:
        return str.__gt__(self, other)


def _place(row: bytes) -> tuple[bool, str, str, str]:
    """Return what articles are sorted by in the catalog: newest first, without a date last."""
    summary = Summary.unpacked(row)
    published = _Backwards(summary.published or "")
    return summary.published is None, published, summary.title, summary.id
