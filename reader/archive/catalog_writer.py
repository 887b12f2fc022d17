"""The catalog's write side: one batch of files, one transaction."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.archive.catalog import STAMP, number
from reader.archive.closed_disk import is_refusal, reason_of
from reader.archive.duplicates import TABLES as DUPLICATES
from reader.archive.duplicates import Duplicates
from reader.archive.lists import TABLE as LISTS
from reader.archive.lists import Lists
from reader.archive.named import rows_of
from reader.archive.places import catalog_file
from reader.archive.quotations import ADD as ADD_QUOTE
from reader.archive.quotations import TABLE as QUOTES
from reader.archive.quotations import quote_values
from reader.archive.records import pack, unpack, unpack_article
from reader.archive.summary_rows import summary_of
from reader.model import ArchiveError, CacheError, Skipped
from reader.text import sketch_of, wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reader.archive.scan import Fingerprint
    from reader.model import Analysis, Article, ListEntry

_ADD = (
    "INSERT INTO articles (id, title, published, source, quotes, summary, changed, file, author,"
    " sketch) VALUES (?, ?, ?, ?, ?, ?, (SELECT value FROM meta WHERE key = 'changes'), ?, ?, ?)"
)
_FORGET = (
    "DELETE FROM records WHERE id = ?",
    "DELETE FROM named WHERE article = ?",
    "DELETE FROM quotes WHERE article = ?",
    "DELETE FROM articles WHERE id = ?",
)
_TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, mtime_ns INTEGER, size INTEGER, reason TEXT, quiet INTEGER NOT NULL,
    sha256 TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS articles (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, published TEXT, source TEXT, quotes INTEGER NOT NULL,
    summary BLOB NOT NULL, changed INTEGER NOT NULL, file TEXT NOT NULL, author TEXT,
    sketch BLOB NOT NULL, copy_of TEXT
) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS one_more AFTER INSERT ON articles BEGIN
    UPDATE meta SET value = value + 1 WHERE key = 'articles';
    UPDATE meta SET value = value + new.quotes WHERE key = 'quotes';
END;
CREATE TRIGGER IF NOT EXISTS one_less AFTER DELETE ON articles BEGIN
    UPDATE meta SET value = value - 1 WHERE key = 'articles';
    UPDATE meta SET value = value - old.quotes WHERE key = 'quotes';
END;
CREATE INDEX IF NOT EXISTS articles_of_file ON articles (file);
CREATE INDEX IF NOT EXISTS articles_by_day ON articles (published DESC, id);
CREATE INDEX IF NOT EXISTS articles_by_change ON articles (changed);
CREATE INDEX IF NOT EXISTS files_by_content ON files (sha256);
CREATE TABLE IF NOT EXISTS at_stake (id TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS records (id TEXT PRIMARY KEY, record BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS named (
    article TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,
    role TEXT, organisation TEXT, ties TEXT NOT NULL, mentions INTEGER NOT NULL,
    quotes INTEGER NOT NULL, published TEXT, PRIMARY KEY (article, kind, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS named_by_key ON named (kind, key, quotes, mentions);
"""


@dataclass(frozen=True, slots=True)
class Read:
    """An article as its file has it, what was found in it, and both as a person corrected them."""

    article: Article
    found: Analysis
    shown_article: Article
    shown: Analysis


UNFINISHED = -2
"""Stands for the time of a file of which only some articles were taken in yet."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """What became of one file: its articles, or the reason why there are none.

    Or of the next of its articles, where there are many: then the file is UNFINISHED, and what
    else the catalog has of it stays. With the last of them, `keeps` names those that stay.
    `entries` are what a file that is no article by intent says of others, if only nothing.
    """

    path: str
    fingerprint: Fingerprint
    articles: tuple[Read, ...] = ()
    reason: str | None = None
    keeps: frozenset[str] = frozenset()
    entries: tuple[ListEntry, ...] | None = None

    @property
    def quiet(self) -> bool:
        """Whether it is no fault of the file that it holds no article."""
        return self.entries is not None

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the file is still to come."""
        return self.fingerprint.mtime_ns != UNFINISHED


class CatalogWriter:
    """Writes one archive's catalog; there is one at a time.

    Every method raises CacheError when the catalog is damaged or of another version, and
    ArchiveError when the disk is full or closed to writing.
    """

    def __init__(self, folder: Path) -> None:
        self._path = catalog_file(folder)
        with self._sentences():
            self._connection = sqlite3.connect(self._path, isolation_level=None)
        self._duplicates = Duplicates(self._connection)
        self._lists = Lists(self._connection)
        self.to_be_read_again: set[str] = set()
        """Files of which lists say something else since they were read."""
        try:
            self._prepare()
        except (CacheError, ArchiveError):
            self._connection.close()
            raise

    def known(self) -> dict[str, tuple[int, int]]:
        """Return the fingerprint of every file dealt with so far, as a plain tuple."""
        query = "SELECT path, mtime_ns, size FROM files WHERE mtime_ns IS NOT NULL"
        with self._sentences():
            rows = self._connection.execute(query).fetchall()
        return {path: (mtime_ns, size) for path, mtime_ns, size in rows}

    def records(self) -> Iterator[tuple[Article, Analysis]]:
        """Yield every article with what was found in it."""
        with self._sentences():
            for (record,) in self._connection.execute("SELECT record FROM records"):
                yield unpack(record)

    def article_count(self) -> int:
        """Return how many articles there should be."""
        query = "SELECT value FROM meta WHERE key = 'articles'"
        with self._sentences():
            row = self._connection.execute(query).fetchone()
        return int(row[0]) if row and row[0].isdecimal() else -1

    def token(self) -> str | None:
        """Return the token this catalog shares with its index."""
        with self._sentences():
            row = self._connection.execute("SELECT value FROM meta WHERE key = 'token'").fetchone()
        return row[0] if row else None

    def set_token(self, token: str) -> None:
        """Remember the token written into the index's folder."""
        with self._sentences():
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('token', ?)", (token,))

    def own_revision(self) -> int:
        """Return up to which change of a person's own data this catalog is."""
        query = "SELECT value FROM meta WHERE key = 'own_revision'"
        with self._sentences():
            row = self._connection.execute(query).fetchone()
        return number(row[0]) if row else 0

    def set_own_revision(self, revision: int) -> None:
        """Remember up to which change of a person's own data this catalog is."""
        query = "INSERT OR REPLACE INTO meta VALUES ('own_revision', ?)"
        with self._sentences():
            self._connection.execute(query, (str(revision),))

    def files_with(self, contents: Iterable[str]) -> set[str]:
        """Return the files whose content has one of these hashes."""
        query = "SELECT path FROM files WHERE sha256 = ?"
        with self._sentences():
            run = self._connection.execute
            return {row[0] for one in contents for row in run(query, (one,))}

    def ids_of(self, path: str) -> list[str]:
        """Return the ids of the articles that came from a file."""
        with self._sentences():
            rows = self._connection.execute("SELECT id FROM articles WHERE file = ?", (path,))
            return [row[0] for row in rows]

    def begun(self, path: str, sha256: str) -> frozenset[str]:
        """Return the articles an interrupted run took in of a file that has this content.

        Others of the file may still be there as they were in its last content.
        """
        query = (
            "SELECT record FROM files JOIN articles ON articles.file = files.path"
            " JOIN records ON records.id = articles.id"
            " WHERE files.path = ? AND files.sha256 = ? AND files.mtime_ns = ?"
        )
        with self._sentences():
            rows = self._connection.execute(query, (path, sha256, UNFINISHED))
            there = [unpack_article(record) for (record,) in rows]
        return frozenset(one.id for one in there if one.sha256 == sha256)

    def begin_anew(self, paths: Iterable[str]) -> None:
        """Let these files count as not read yet, and nothing of them as taken in."""
        with self._transaction():
            self._begin_anew(paths)

    def completed(self, article: Article, name: str, *, alone: bool) -> Article:
        """Return an article of the file `name` with what lists say of it, if it is there `alone`.

        Only details that the file does not tell are taken from a list.
        """
        with self._sentences():
            return self._lists.completed(article, name if alone else None)

    def stake(self, ids: Iterable[str]) -> None:
        """Note articles that the index may hold otherwise than this catalog says, for now."""
        with self._transaction():
            self._connection.executemany(
                "INSERT OR IGNORE INTO at_stake VALUES (?)", [(one,) for one in ids]
            )

    def at_stake(self) -> list[str]:
        """Return the articles that an interrupted run left at stake."""
        with self._sentences():
            return [row[0] for row in self._connection.execute("SELECT id FROM at_stake")]

    def forget_at_stake(self) -> None:
        """Forget those articles and that their files were read; the index holds none of them."""
        with self._transaction():
            self._connection.execute(
                "UPDATE files SET mtime_ns = -1 WHERE path IN"
                " (SELECT file FROM articles WHERE id IN (SELECT id FROM at_stake))"
            )
            self._connection.execute("DELETE FROM at_stake")

    def apply(self, results: Iterable[FileResult], gone: Iterable[str]) -> None:
        """Take in the results of files, and forget files that are gone, all or nothing."""
        with self._transaction():
            self._connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'changes'")
            for path in gone:
                self._forget(path)
                self._lists.take(path, ())
            for result in results:
                if result.is_whole:
                    self._forget(result.path, result.keeps)
                self._take(result)
                self._lists.take(result.path, result.entries or ())
            self._duplicates.settle()
            self._settle_lists()
            self._connection.execute("DELETE FROM at_stake")

    def set_passed_over(self, skipped: Iterable[Skipped]) -> None:
        """Replace the list of files that are not read because of their names or places."""
        rows = [(one.path, one.reason, one.quiet) for one in skipped]
        query = "SELECT path, reason, quiet FROM files WHERE mtime_ns IS NULL"
        with self._sentences():
            if set(rows) == set(self._connection.execute(query)):
                return
        with self._transaction():
            self._connection.execute("DELETE FROM files WHERE mtime_ns IS NULL")
            self._connection.executemany(
                "INSERT OR IGNORE INTO files VALUES (?, NULL, NULL, ?, ?, NULL)", rows
            )

    def totals(self) -> tuple[int, int, int]:
        """Count articles, quotations, and files that should have been read and were not."""
        query = (
            "SELECT (SELECT value FROM meta WHERE key = 'articles'),"
            " (SELECT value FROM meta WHERE key = 'quotes'),"
            " (SELECT count(*) FROM files WHERE reason IS NOT NULL AND NOT quiet)"
        )
        with self._sentences():
            *told, skipped = self._connection.execute(query).fetchone()
        articles, quotes = map(number, told)
        return articles, quotes, skipped

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _prepare(self) -> None:
        with self._sentences():
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_TABLES + QUOTES + DUPLICATES + LISTS)
            self._connection.execute(
                "INSERT OR IGNORE INTO meta VALUES"
                " ('stamp', ?), ('articles', 0), ('quotes', 0), ('changes', ?)",
                # Another catalog's changes are not taken for those that follow.
                (STAMP, f"{secrets.randbits(40)}"),
            )
            query = "SELECT value FROM meta WHERE key = 'stamp'"
            stamp = self._connection.execute(query).fetchone()[0]
        if stamp != STAMP:
            message = f"{self._path}: it was made by another version"
            raise CacheError(message)

    def _begin_anew(self, paths: Iterable[str]) -> None:
        query = "UPDATE files SET mtime_ns = -1 WHERE path = ? AND mtime_ns IS NOT NULL"
        self._connection.executemany(query, [(path,) for path in paths])

    def _settle_lists(self) -> None:
        """Have those files read again of which lists say something else now."""
        concerned = self._lists.settle()
        self._begin_anew(concerned)
        self.to_be_read_again |= concerned

    def _forget(self, path: str, keeps: frozenset[str] = frozenset()) -> None:
        """Forget a file and its articles, but for some that stay."""
        run = self._connection.execute
        found = run("SELECT id FROM articles WHERE file = ?", (path,)).fetchall()
        for row in found:
            if row[0] not in keeps:
                self._duplicates.forget(row[0])
                for query in _FORGET:
                    run(query, row)
        run("DELETE FROM files WHERE path = ?", (path,))

    def _take(self, result: FileResult) -> None:
        mtime_ns, size = result.fingerprint.mtime_ns, result.fingerprint.size
        sha256 = next((one.article.sha256 for one in result.articles), None)
        self._connection.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)",
            (result.path, mtime_ns, size, result.reason, result.quiet, sha256),
        )
        for one in result.articles:
            summary = summary_of(one.shown_article, one.shown)
            words = wording(one.article.body.of(one.article.text))
            row = (summary.id, summary.title, summary.published, summary.source, summary.quotes)
            more = summary.packed(), result.path, one.shown_article.author, sketch_of(words)
            self._connection.execute("DELETE FROM articles WHERE id = ?", (one.article.id,))
            self._connection.execute(_ADD, (*row, *more))
            self._connection.execute(
                "INSERT OR REPLACE INTO records VALUES (?, ?)",
                (one.article.id, pack(one.article, one.found)),
            )
            self._connection.execute("DELETE FROM named WHERE article = ?", (one.article.id,))
            self._connection.executemany(
                "INSERT INTO named VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows_of(one.shown_article, one.shown),
            )
            self._connection.execute("DELETE FROM quotes WHERE article = ?", (one.article.id,))
            self._connection.executemany(ADD_QUOTE, quote_values(one.shown_article, one.shown))
            self._duplicates.take(one.article, one.shown_article, words)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._sentences():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk has rolled it back already
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        """Turn what SQLite says into one of our two errors."""
        try:
            yield
        except (sqlite3.Error, UnicodeError) as error:  # a damaged file's own words are no text
            message = (
                f"{self._path}: the catalog cannot be written ({reason_of(error, self._path)})"
            )
            raise (ArchiveError if is_refusal(error) else CacheError)(message) from error
