"""What a person made, kept apart from everything that can be made again.

Their corrections are kept here; what else they made lies in tables of its own.

One SQLite file in the data folder for all archives. A correction is kept with the hash of its
file's content, so that it finds a renamed or moved file, and with the file's place, so that it
finds an edited one. Nothing is ever deleted: what is undone is marked so.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.model import Correction, OwnDataError, TextAnchor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from reader.model import Article
    from reader.settings import Places

OWN_SCHEMA = 1
_BACKUPS = 7
_WAIT_SECONDS = 5.0
_TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS corrections (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, place TEXT NOT NULL, part INTEGER NOT NULL,
    made TEXT NOT NULL, record TEXT NOT NULL, state TEXT NOT NULL, revision INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS searches (
    id INTEGER PRIMARY KEY, root TEXT NOT NULL, query TEXT NOT NULL, saved TEXT NOT NULL,
    seen BLOB NOT NULL, UNIQUE (root, query)
);
CREATE INDEX IF NOT EXISTS corrections_of_content ON corrections (sha256, part);
CREATE INDEX IF NOT EXISTS corrections_of_place ON corrections (place, part);
CREATE INDEX IF NOT EXISTS corrections_by_revision ON corrections (revision);
"""
_READ = """SELECT record FROM corrections WHERE state = 'done'
    AND part = :part AND (sha256 = :sha256 OR place = :place) ORDER BY id"""
_ADD = """INSERT INTO corrections (sha256, place, part, made, record, state, revision)
    SELECT :sha256, :place, :part, :made, :record, 'done', coalesce(max(revision), 0) + 1
    FROM corrections"""
_DROP_UNDONE = """UPDATE corrections SET state = 'dropped' WHERE state = 'undone'
    AND part = :part AND (sha256 = :sha256 OR place = :place)"""
_LAST_DONE = """SELECT max(id) FROM corrections WHERE state = 'done'
    AND part = :part AND (sha256 = :sha256 OR place = :place)"""
_FIRST_UNDONE = """SELECT min(id) FROM corrections WHERE state = 'undone'
    AND part = :part AND (sha256 = :sha256 OR place = :place)"""
_TURN = """UPDATE corrections SET state = :state, place = :place, sha256 = :sha256,
    revision = (SELECT max(revision) + 1 FROM corrections) WHERE id = :id RETURNING record"""
_PARTS = "SELECT DISTINCT place, sha256, part FROM corrections WHERE state = 'done'"
_REVISION = "SELECT coalesce(max(revision), 0) FROM corrections"
_CHANGED = "SELECT DISTINCT place, sha256 FROM corrections WHERE revision > :revision"


class OwnData:
    """Reads and writes a person's corrections for the articles under `root`; for one thread.

    Another process may write at the same time. Every method raises OwnDataError when the file
    is damaged, of a later version, or cannot be written; it is then left as it is.
    """

    def __init__(self, places: Places, root: Path) -> None:
        self._file = places.own_file
        self._root = root
        self._connection: sqlite3.Connection | None = None

    def corrections(self, article: Article) -> tuple[Correction, ...]:
        """Return what was corrected in an article, in the order it was done."""
        return tuple(_correction(row[0]) for row in self.rows(_READ, self._key(article)))

    def add(self, article: Article, correction: Correction) -> None:
        """Keep a correction; what was undone before in the article can no longer be redone."""
        record = json.dumps(asdict(correction), ensure_ascii=False)
        made = datetime.now(UTC).isoformat(timespec="seconds")
        with self.writing() as run:
            run(_DROP_UNDONE, self._key(article))
            run(_ADD, {**self._key(article), "made": made, "record": record})

    def undo(self, article: Article) -> Correction | None:
        """Take back the latest correction of an article; None when there is none."""
        return self._turn(article, _LAST_DONE, "undone")

    def redo(self, article: Article) -> Correction | None:
        """Do again what was undone last in an article; None when nothing was."""
        return self._turn(article, _FIRST_UNDONE, "done")

    @property
    def root(self) -> str:
        """The archive's folder, as it is told from others."""
        return self._place("")

    def revision(self) -> int:
        """Return a number that grows with every change."""
        rows = self.rows(_REVISION, {})
        return int(rows[0][0]) if rows else 0

    def corrected_parts(self) -> set[tuple[str, str, int]]:
        """Return what is corrected at present: file under the root, its hash, and which part.

        A file that lies elsewhere is named by its whole path: it may have been moved here.
        """
        start = self._place("")
        rows = self.rows(_PARTS, {})
        return {(place.removeprefix(start), sha256, part) for place, sha256, part in rows}

    def changed_since(self, revision: int) -> tuple[set[str], set[str]]:
        """Return of what was changed after a revision: files under the root, and hashes.

        The files are named by their path from the root with forward slashes.
        """
        rows = self.rows(_CHANGED, {"revision": revision})
        start = self._place("")
        files = {place.removeprefix(start) for place, _ in rows if place.startswith(start)}
        return files, {sha256 for _, sha256 in rows}

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _turn(self, article: Article, which: str, state: str) -> Correction | None:
        """Bring the correction a query names into another state."""
        rows = self.rows(which, self._key(article))
        if not rows or rows[0][0] is None:
            return None
        values = {**self._key(article), "state": state, "id": rows[0][0]}
        with self.writing() as run:
            (record,) = run(_TURN, values).fetchone()
        return _correction(record)

    def _key(self, article: Article) -> dict[str, object]:
        return {
            "sha256": article.sha256,
            "part": article.part,
            "place": self._place(article.path),
        }

    def _place(self, path: str) -> str:
        return os.path.join(os.path.realpath(self._root), path)  # noqa: PTH118 - an end slash counts

    # The file

    def rows(self, query: str, values: dict[str, object]) -> list[tuple[Any, ...]]:
        """Read; without a file there is nothing to read, and none is made."""
        if self._connection is None and not self._file.exists():
            return []
        with self._sentences():
            return self._open().execute(query, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give `execute` inside a transaction; the day's first change is preceded by a copy."""
        with self._sentences():
            self._back_up()
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection.execute
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self._file, timeout=_WAIT_SECONDS, isolation_level=None)
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.executescript(_TABLES)
        schema = [str(OWN_SCHEMA)]
        connection.execute("INSERT OR IGNORE INTO meta VALUES ('schema', ?)", schema)
        query = "SELECT value FROM meta WHERE key = 'schema'"
        (found,) = connection.execute(query).fetchone()
        if found != schema[0]:
            message = f"{self._file}: it was made by a later version of On Record."
            raise OwnDataError(message)

    def _back_up(self) -> None:
        """Copy the file as it is, once a day; the latest copies are kept."""
        folder = self._file.parent / "backups"
        today = folder / f"own-{datetime.now(UTC):%Y-%m-%d}.sqlite"
        if today.exists() or not self._file.exists():
            return
        folder.mkdir(exist_ok=True)
        draft = today.with_suffix(".draft")
        with closing(sqlite3.connect(draft)) as copy:
            self._open().backup(copy)
        draft.replace(today)
        for old in sorted(folder.glob("own-*.sqlite"))[:-_BACKUPS]:
            old.unlink()

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        """Turn what SQLite and the disk say into a sentence, with where a copy lies."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            copies = sorted((self._file.parent / "backups").glob("own-*.sqlite"))
            copy = f" The latest copy is {copies[-1]}." if copies else ""
            message = f"{self._file}: what you made cannot be used ({error}).{copy}"
            raise OwnDataError(message) from error


def _correction(record: str) -> Correction:
    told = json.loads(record)
    for name in ("anchor", "other"):
        told[name] = TextAnchor(**told[name]) if told[name] else None
    return Correction(**told)
