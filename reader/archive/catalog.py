"""The catalog: every article's summary, text and analysis, for those who only read.

    meta      what made it: stamp, and the token it shares with the index
    files     path from the root, fingerprint, and why it was not read (if it was not)
    articles  the summary, packed with its check sum, and what of it is sorted by; one row an
              article, with the number of the change it came with; meta holds their number,
              that of their quotations, and the number of the last change
    records   the article and its analysis, packed
    named     the people, organisations and places of each article, one row for each
    quotes    the quotations of each article, one row for each
    texts     by what articles are compared; and in alike, which are the same

SQLite with a write-ahead log: a reader sees the last whole commit and never waits.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis import ENGINE_VERSION
from reader.archive.closed_disk import is_damage, log_bytes, open_to_read, reason_of
from reader.archive.columns import column
from reader.archive.corrected import corrected, restated
from reader.archive.named import NO_COPY, Content, Named
from reader.archive.places import catalog_file, mark_damage
from reader.archive.records import unpack, unpack_article
from reader.model import (
    CacheError,
    DamagedCacheError,
    OwnDataError,
    Skipped,
    Summaries,
    Summary,
    is_whole,
)

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import Any, TypeVar

    from reader.archive.own_data import OwnData
    from reader.model import Analysis, Article

    T = TypeVar("T")

SCHEMA_VERSION = 12
STAMP = f"{SCHEMA_VERSION}/{ENGINE_VERSION}"
_IS_WHOLE = (
    "instr(summary, CAST(id || char(0) || title || char(0) || ifnull(published, '') || char(0)"
    " || ifnull(source, '') || char(0) || quotes || char(0) AS BLOB)) = 1"
)
"""What is sorted by is what the summary begins with."""
_SUMMARY = f"SELECT summary, {_IS_WHOLE} FROM articles WHERE id = ?"  # noqa: S608 - of our own
_TOLD = "(SELECT value FROM meta WHERE key = '{}')"
_KNOWN, _CHANGES, _QUOTES = map(_TOLD.format, ("articles", "changes", "quotes"))
_COUNTS = (
    f"SELECT {_KNOWN}, {_QUOTES}, (SELECT count(*) FROM articles WHERE copy_of IS NOT NULL),"  # noqa: S608
    " (SELECT count(*) FROM quotes INDEXED BY quotes_doubled WHERE doubled)"
)
_NUMBERS = f"SELECT {_KNOWN}, {_CHANGES}"
# Sorted by what no index has: to follow one through the table takes twice as long.
_IN_ORDER = " ORDER BY published IS NULL, published DESC, title, id"
_LISTED = f"SELECT summary, {_IS_WHOLE} FROM articles{{}}" + _IN_ORDER  # noqa: S608
_ALL, _SINCE = map(_LISTED.format, ("", " WHERE changed > ?"))
_ARRIVING = "SELECT id FROM at_stake WHERE id NOT IN (SELECT id FROM articles)"
_WITHOUT_RECORD = (
    "SELECT count(*) FROM articles LEFT JOIN records ON records.id = articles.id"
    " WHERE records.id IS NULL"
)
_OF_FILE = (
    "SELECT articles.id FROM articles JOIN files ON files.path = articles.file"
    " WHERE files.path = ? OR files.sha256 = ?"
)
_NAMED = (
    "SELECT article, kind, name, key, role, organisation, ties, mentions, quotes, published"
    " FROM named"
)
_MOST_NAMED = (
    f" JOIN (SELECT kind, key FROM named WHERE kind <> 'place' AND instr(key, ?) AND {NO_COPY}"  # noqa: S608
    " GROUP BY kind, key ORDER BY sum(quotes) DESC, sum(mentions) DESC, key LIMIT ?)"
    f" USING (kind, key) WHERE {NO_COPY}"
)

_CONTENTS = (
    "SELECT articles.id, files.path, files.sha256 FROM named"
    " JOIN articles ON articles.id = named.article JOIN files ON files.path = articles.file"
    " WHERE named.kind = ? AND named.key = ? AND files.sha256 IS NOT NULL"
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much an archive holds; the parts of an interrupted quotation count as one."""

    articles: int
    quotes: int


class News(NamedTuple):
    """What came or changed, of how many there are, up to which change."""

    summaries: Summaries
    articles: int
    changes: int


class Catalog:
    """Reads one archive's catalog, beside the process that writes it; for one thread.

    When the writer makes the catalog anew, the new one is read from then on. Damage is
    raised as DamagedCacheError and marked, so that the next update makes the catalog anew. A disk
    that is full or closed to writing is read all the same.
    """

    def __init__(self, folder: Path, own: OwnData | None = None) -> None:
        """Open the catalog of an archive's cache folder.

        With a person's own data, articles come as corrected; it stays the caller's to close.

        Raises CacheError when there is none, or it is damaged or of another version.
        """
        self._path = catalog_file(folder)
        self._own = own
        self._connection: sqlite3.Connection | None = None
        self._as_it_is = False
        self._file: tuple[int, ...] | None = None
        self._whole_at: list[tuple[int]] = []
        self._open()

    @property
    def own(self) -> OwnData | None:
        """The person's own data it was opened with."""
        return self._own

    def summaries(self) -> Summaries:
        """Return all articles, the newest first, those without a date last."""
        news = self.news()
        self.check_number(len(news.summaries), news)
        return news.summaries

    def news(self, since: int | None = None) -> News:
        """Return all articles in their order, or those that came or changed after a change."""
        connection = self._open()
        asked: tuple[str, tuple[int, ...]] = (_ALL, ()) if since is None else (_SINCE, (since,))

        def both() -> tuple[tuple[object, object], list[tuple[object, object]]]:
            with _of_one_moment(connection):
                ((articles, changes),) = connection.execute(_NUMBERS)
                return (articles, changes), connection.execute(*asked).fetchall()

        (articles, changes), rows = self._read(both)
        with self._damage_marked():
            found = Summaries([_whole(*row) for row in rows])
            return News(found, number(articles), number(changes))

    def check_number(self, there: int, news: News) -> None:
        """Raise CacheError when there are not as many articles as there should be."""
        with self._damage_marked():
            if there != news.articles:
                message = "the catalog has lost articles"
                raise CacheError(message)

    def summary(self, article_id: str) -> Summary | None:
        """Return one article's summary; None when there is no such article."""
        rows = self._rows(_SUMMARY, article_id)
        if not rows:
            self._explain_loss(article_id)
            return None
        with self._damage_marked():
            return Summary.unpacked(_whole(*rows[0]))

    def get(self, article_id: str) -> tuple[Article, Analysis] | None:
        """Return an article with what was found in it; None when there is no such article."""
        held = self._unpacked(article_id, unpack)
        if held is None:
            return None
        return corrected(self._own, *held) if self._own else held

    def article(self, article_id: str) -> Article | None:
        """Return an article alone, sooner than `get`; None when there is no such article."""
        held = self._unpacked(article_id, unpack_article)
        return restated(self._own, held) if self._own and held else held

    def _unpacked(self, article_id: str, unpacked: Callable[[bytes], T]) -> T | None:
        rows = self._rows("SELECT record FROM records WHERE id = ?", article_id)
        if not rows:
            self._explain_loss(article_id)
            return None
        with self._damage_marked():
            return unpacked(rows[0][0])

    def _explain_loss(self, article_id: str) -> None:
        """Look through all when an article is missing that may be expected here.

        It may have gone, or be on its way; but if anything is lost it is raised as CacheError.
        """
        version = self._rows("PRAGMA data_version")
        on_its_way = self._rows("SELECT 1 FROM at_stake WHERE id = ?", article_id)
        if on_its_way or version == self._whole_at:
            return
        self.summaries()
        with self._damage_marked():
            if self._rows(_WITHOUT_RECORD) != [(0,)]:
                message = "the catalog has lost articles"
                raise CacheError(message)
        self._whole_at = version

    def named(self, kind: str, key: str) -> list[Named]:
        """Return what the articles tell of all who are so named, the newest article first."""
        newest_first = " ORDER BY published IS NULL, published DESC, article"
        rows = self._rows(_NAMED + " WHERE kind = ? AND key = ?" + newest_first, kind, key)
        return [Named(*row) for row in rows]

    def most_named(self, words: str, most: int) -> list[Named]:
        """Return the same of the names with the most quotations, among those holding words."""
        return [Named(*row) for row in self._rows(_NAMED + _MOST_NAMED, words, most)]

    def contents(self, kind: str, key: str) -> list[Content]:
        """Return which articles name somebody."""
        return [
            Content(article_id, path, _part(article_id, path), sha256)
            for article_id, path, sha256 in self._rows(_CONTENTS, kind, key)
        ]

    def corrected(self) -> frozenset[str]:
        """Return the ids of the articles in which a person corrected something.

        None where their own data cannot be read; whoever opens an article is told.
        """
        found: set[str] = set()
        try:
            parts = self._own.corrected_parts() if self._own else set()
        except OwnDataError:
            return frozenset()
        for place, sha256, part in parts:
            rows = self._rows(_OF_FILE, place, sha256)
            known = (self.get(row[0]) for row in rows)
            found |= {held[0].id for held in known if held and held[0].part == part}
        return frozenset(found)

    def arriving(self) -> frozenset[str]:
        """Return the ids of articles that the index may hold already, and this does not yet.

        There are some while an update works, and when one was interrupted.
        """
        return frozenset(row[0] for row in self._rows(_ARRIVING))

    def skipped(self) -> list[Skipped]:
        """Return the files that were not read, those that should have been first."""
        rows = self._rows(
            "SELECT path, reason, quiet FROM files WHERE reason IS NOT NULL ORDER BY quiet, path"
        )
        return [Skipped(path, reason, bool(quiet)) for path, reason, quiet in rows]

    def counts(self) -> Counts:
        """Count articles and quotations; what was saved twice counts once."""
        ((articles, quotes, copies, doubled),) = self._rows(_COUNTS)
        with self._damage_marked():
            return Counts(number(articles) - copies, number(quotes) - doubled)

    def copies(self) -> dict[str, str]:
        """Return the articles that are another one saved twice: the one that stands for each."""
        return dict(self._rows("SELECT id, copy_of FROM articles WHERE copy_of IS NOT NULL"))

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _open(self) -> sqlite3.Connection:
        """Open the file, or go on with it while it is still the same one."""
        file = self._identity()
        if self._connection is not None and file == self._file:
            return self._connection
        self.close()
        connection, self._as_it_is = self._read(lambda: open_to_read(self._path))
        try:
            self._check_stamp(connection)
            file = (*file[:2], *self._identity()[2:])
        except CacheError:
            connection.close()
            raise
        self._connection, self._file, self._whole_at = connection, file, []
        return connection

    def _identity(self) -> tuple[int, ...]:
        try:
            status = self._path.stat()
        except OSError as error:
            message = f"{self._path}: there is no catalog yet"
            raise CacheError(message) from error
        same = status.st_dev, status.st_ino
        if not self._as_it_is:
            return same
        return *same, status.st_mtime_ns, status.st_size, log_bytes(self._path)

    def _check_stamp(self, connection: sqlite3.Connection) -> None:
        query = "SELECT value FROM meta WHERE key = 'stamp'"
        rows = self._read(lambda: connection.execute(query).fetchall())
        if not rows or rows[0][0] != STAMP:
            known = "it was made by another version" if rows else "there is no catalog yet"
            message = f"{self._path}: {known}"
            raise CacheError(message)

    def sketches(self, ids: Sequence[str]) -> dict[str, bytes]:
        """Return the sketches of some articles' texts, by id; articles that are gone have none."""
        query = "SELECT id, sketch FROM articles WHERE id IN (SELECT value FROM json_each(?))"
        return dict(self._rows(query, json.dumps(list(ids))))

    def rows(self, query: str, *values: str | int | None) -> list[tuple[Any, ...]]:
        """Return the rows of any other question. Raises CacheError."""
        return self._rows(query, *values)

    def numbers(
        self, query: str, *values: str | int, goes_on: Callable[[], bool]
    ) -> array[int] | None:
        """Return one column of numbers, or None once `goes_on` says no. Raises CacheError."""
        connection = self._open()
        return self._read(lambda: column(connection, query, values, goes_on))

    def _rows(self, query: str, *values: str | int | None) -> list[tuple[Any, ...]]:
        connection = self._open()
        return self._read(lambda: connection.execute(query, values).fetchall())

    def _read(self, action: Callable[[], T]) -> T:
        try:
            return action()
        except (sqlite3.Error, UnicodeError) as error:  # a damaged file's own words are no text
            message = f"{self._path}: the catalog cannot be read ({reason_of(error, self._path)})"
            if is_damage(error):
                mark_damage(self._path.parent)
                raise DamagedCacheError(message) from error
            raise CacheError(message) from error

    @contextmanager
    def _damage_marked(self) -> Iterator[None]:
        try:
            yield
        except CacheError as error:
            mark_damage(self._path.parent)
            message = f"{self._path}: {error}"
            raise DamagedCacheError(message) from error


def _part(article_id: str, path: str) -> int:
    """Return which article of its file one is, by its id."""
    return int(article_id[len(path) + 1 :] or 0)


@contextmanager
def _of_one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """Have all that is read meanwhile be of the same commit."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _whole(row: object, agrees: object) -> bytes:
    """Return a packed summary. Raises CacheError when it is not what was written."""
    if not agrees or not is_whole(row):
        message = "a summary of the catalog is damaged"
        raise CacheError(message)
    return row


def number(told: object) -> int:
    """Return a number that the catalog keeps. Raises CacheError when it is none."""
    if not isinstance(told, str) or not told.isdecimal():
        message = "a number of the catalog is damaged"
        raise CacheError(message)
    return int(told)
