"""The other versions of an article: at the same address, of the same title, or much like it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from reader.archive.sameness import same_source
from reader.model import OtherVersion
from reader.text import likeness, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.archive.catalog import Catalog

_MOST = 30
_MOST_LOOKED_AT = 2_000
_LEAST_OF_ONE_TITLE = 0.06
"""A column has one title every week; an article and what became of it have words in common."""
_LEAST_OF_ONE_SOURCE = 0.3
_DAYS = 7
_DAY = len("2026-01-05")
_FIELDS = (
    "SELECT articles.id, source, published, sketch, texts.title, key, address,"
    " copy_of, mtime_ns FROM articles JOIN texts ON texts.article = articles.id"
    " JOIN files ON files.path = articles.file"
)
_THIS = f"{_FIELDS} WHERE articles.id = ?"
_OTHERS = f"{_FIELDS} WHERE {{}} AND articles.id <> ? LIMIT {_MOST_LOOKED_AT}"


class _Row(NamedTuple):
    """What two articles are compared by, before any of their texts is read."""

    article: str
    source: str | None
    published: str | None
    sketch: bytes
    title: str | None
    key: int | None
    address: str | None
    copy_of: str | None
    saved: int

    @property
    def story(self) -> str:
        """The article that stands for it."""
        return self.copy_of or self.article

    @property
    def age(self) -> tuple[str, int]:
        """What versions are put in order by: when they appeared, and else when they were saved."""
        return self.published or "", self.saved


def versions_of(catalog: Catalog, article_id: str) -> tuple[OtherVersion, ...]:
    """Return the other versions of an article, the most alike first. Raises CacheError.

    A copy that reads the same is none.
    """
    rows = catalog.rows(_THIS, article_id)
    if not rows:
        return ()
    this = _Row(*rows[0])
    found = {row.article: (_likeness(this, row), row) for row in _candidates(catalog, this)}
    kept = [one for one in found.values() if _is_version(this, *one)]
    kept.sort(key=lambda one: (-one[0], one[1].age, one[1].article))
    summaries = ((catalog.summary(row.article), share, row) for share, row in kept[:_MOST])
    return tuple(
        OtherVersion(summary, row.age < this.age, share)
        for summary, share, row in summaries
        if summary is not None  # else it has gone a moment ago
    )


def _candidates(catalog: Catalog, this: _Row) -> Iterator[_Row]:
    def ask(where: str, *values: str | None) -> Iterator[_Row]:
        return (_Row(*row) for row in catalog.rows(_OTHERS.format(where), *values, this.article))

    yield from ask("(articles.id = ? OR copy_of = ?)", this.story, this.story)
    if this.address:
        yield from ask("address = ?", this.address)
    if this.title:
        yield from ask("texts.title = ?", this.title)
    if this.published and len(this.published) == _DAY:
        try:
            day = date.fromisoformat(this.published)
            days = [(day + timedelta(days=by)).isoformat() for by in (-_DAYS, _DAYS)]
        except (ValueError, OverflowError):  # no day, or the first or last the calendar has
            return
        yield from ask("published BETWEEN ? AND ? AND source IS ?", *days, this.source)


def _is_version(this: _Row, share: float, row: _Row) -> bool:
    if row.key is not None and row.key == this.key and row.title == this.title:
        return False
    if row.story == this.story or (this.address and row.address == this.address):
        return True
    if this.title and row.title == this.title and same_source(this.source, row.source):
        return share >= _LEAST_OF_ONE_TITLE
    return row.source == this.source and share >= _LEAST_OF_ONE_SOURCE


def _likeness(this: _Row, row: _Row) -> float:
    if not (this.sketch and row.sketch):
        return 0.0
    return likeness(numbers(this.sketch), numbers(row.sketch))
