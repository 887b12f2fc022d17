"""What the fields of the query language may be given in an archive: names, sources, months.

Counted over the whole archive, to complete what one types, or over the hits of a search. Over the
archive, what was saved twice counts once; of hits, whoever asks leaves copies out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.archive.named import NO_COPY
from reader.model import FieldValue
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.archive.catalog import Catalog

_KINDS = {
    "person": "('person')",
    "org": "('organisation')",
    "place": "('place')",
    "speaker": "('person', 'organisation')",
}
_COLUMNS = {"source": ("articles", "source"), "author": ("articles", "author")}
_DATES = frozenset({"date", "in", "before", "after", "since"})
_YEAR, _MONTH = 4, 7
_NAMES = """
    SELECT (SELECT name FROM named AS one WHERE one.kind IN {kinds} AND one.key = found.key
            GROUP BY name ORDER BY one.kind = 'person' AND name = upper(name), count(*) DESC,
            sum(quotes) DESC, sum(mentions) DESC, name LIMIT 1), articles
    FROM (SELECT key, count(DISTINCT article) AS articles, sum(quotes) AS quotes,
                 sum(mentions) AS mentions
          FROM named WHERE kind IN {kinds} AND {where} GROUP BY key
          ORDER BY {order} LIMIT ?) AS found
"""
"""Each name once, as most articles spell it; a person's in capitals only where all have it so."""
_MOST_QUOTED = "quotes DESC, articles DESC, mentions DESC, key"
_IN_MOST_ARTICLES = "articles DESC, mentions DESC, key"
_AMONG = "IN (SELECT value FROM json_each(?))"


def values(catalog: Catalog, field: str, words: str, most: int) -> list[FieldValue]:
    """Return what a field may be given, of what holds a word that begins like `words`.

    Names with the most quotations first, everything else by the number of articles, days
    and months the newest first. Nothing for a field of free words. Raises CacheError.
    """
    wanted = " ".join(fold_text(words).split())
    if field in _KINDS:
        where = f"instr(' ' || key, ?) AND {NO_COPY}"
        where += " AND quotes > 0" if field == "speaker" else ""
        query = _NAMES.format(kinds=_KINDS[field], where=where, order=_MOST_QUOTED)
        return _told(catalog.rows(query, f" {wanted}", most))
    if field in _DATES:
        return _periods(catalog, wanted, most)
    if field in _COLUMNS or field == "role":
        table, column = _COLUMNS.get(field, ("named", "role"))
        rows = _counts(catalog, table, column)
        return _as_one((text, count) for text, count in rows if _begins(text, wanted))[:most]
    return []


def facet(catalog: Catalog, field: str, among: str, most: int) -> list[FieldValue]:
    """Return the values of a field among some articles, the most frequent first.

    `among` are their ids, as `json_of` writes them. `month` counts them by month, "2026-01",
    in order, all of them. Raises CacheError.
    """
    if field in _KINDS:
        where = f"article {_AMONG}"
        query = _NAMES.format(kinds=_KINDS[field], where=where, order=_IN_MOST_ARTICLES)
        return _told(catalog.rows(query, among, most))
    if field == "month":
        query = (
            f"SELECT substr(published, 1, {_MONTH}), count(*) FROM articles"  # noqa: S608
            f" WHERE id {_AMONG} AND length(published) >= {_MONTH} GROUP BY 1 ORDER BY 1"
        )
        return _told(catalog.rows(query, among))
    table, column = _COLUMNS[field]
    query = (
        f"SELECT {column}, count(*) FROM {table}"  # noqa: S608 - names of our own
        f" WHERE id {_AMONG} AND {column} IS NOT NULL"
        f" GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?"
    )
    return _told(catalog.rows(query, among, most))


def _counts(catalog: Catalog, table: str, column: str) -> Sequence[tuple[str, int]]:
    no_copy = "copy_of IS NULL" if table == "articles" else NO_COPY
    return catalog.rows(
        f"SELECT {column}, count(*) FROM {table}"  # noqa: S608 - names of our own
        f" WHERE {column} IS NOT NULL AND {no_copy} GROUP BY 1 ORDER BY 2 DESC, 1"
    )


def _periods(catalog: Catalog, wanted: str, most: int) -> list[FieldValue]:
    length = _YEAR if len(wanted) < _YEAR else _MONTH
    rows = catalog.rows(
        f"SELECT substr(published, 1, {length}), count(*) FROM articles"  # noqa: S608
        " WHERE length(published) >= ? AND substr(published, 1, ?) = ? AND copy_of IS NULL"
        " GROUP BY 1 ORDER BY 1 DESC LIMIT ?",
        length,
        len(wanted),
        wanted,
        most,
    )
    return _told(rows)


def _begins(text: str, wanted: str) -> bool:
    return f" {wanted}" in f" {fold_text(text)}"


def _as_one(rows: Iterable[tuple[str, int]]) -> list[FieldValue]:
    """Count as one what differs in capitals and accents only, under its commonest spelling."""
    counts: dict[str, tuple[str, int]] = {}
    for text, count in rows:
        key = fold_text(text)
        first, before = counts.get(key, (text, 0))
        counts[key] = first, before + count
    return _told(sorted(counts.values(), key=lambda one: -one[1]))


def _told(rows: Iterable[tuple[str, int]]) -> list[FieldValue]:
    return [FieldValue(text, count) for text, count in rows]
