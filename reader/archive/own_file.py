"""The file of what a person made: one SQLite file in the data folder, for all archives.

Nothing in it can be made again, so nothing is ever deleted: what is taken back is marked so.
The day's first change is preceded by a copy of the file. A copy takes along the templates, which
lie beside the file as one of their own.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.archive.closed_disk import is_damage, is_refusal, open_to_read, reason_of
from reader.model import OwnDataError
from reader.settings import TEMPLATES_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from reader.model import Article

OWN_SCHEMA = 1
_BACKUPS = 7
_WAIT_SECONDS = 5.0
_TABLES = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS corrections (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, place TEXT NOT NULL, part INTEGER NOT NULL,
    made TEXT NOT NULL, record TEXT NOT NULL, state TEXT NOT NULL, revision INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS corrections_of_content ON corrections (sha256, part);
CREATE INDEX IF NOT EXISTS corrections_of_place ON corrections (place, part);
CREATE INDEX IF NOT EXISTS corrections_by_revision ON corrections (revision);
CREATE TABLE IF NOT EXISTS namesakes (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, articles TEXT NOT NULL,
    made TEXT NOT NULL, state TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS namesakes_by_key ON namesakes (kind, key);
CREATE TABLE IF NOT EXISTS marks (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, place TEXT NOT NULL, part INTEGER NOT NULL,
    made TEXT NOT NULL, record TEXT NOT NULL, state TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS marks_of_content ON marks (sha256, part);
CREATE INDEX IF NOT EXISTS marks_of_place ON marks (place, part);
CREATE TABLE IF NOT EXISTS reads (
    sha256 TEXT NOT NULL, place TEXT NOT NULL, part INTEGER NOT NULL, made TEXT NOT NULL,
    read INTEGER NOT NULL, PRIMARY KEY (place, part)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS reads_of_content ON reads (sha256, part);
CREATE TABLE IF NOT EXISTS searches (
    id INTEGER PRIMARY KEY, root TEXT NOT NULL, query TEXT NOT NULL, saved TEXT NOT NULL,
    seen BLOB NOT NULL, UNIQUE (root, query)
);
"""
_CORRECTED = """SELECT sha256, place, part, made, record, max(revision) FROM corrections
    GROUP BY sha256, place, part"""
_LEAVE = """INSERT INTO corrections (sha256, place, part, made, record, state, revision)
    VALUES (?, ?, ?, ?, ?, 'dropped', ?)"""


def now() -> str:
    """Return the time, as it is written beside what a person made: it tells what came last."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


class OwnFile:
    """Reads and writes the file; for one thread, while another process may write as well.

    Articles are known by the hash of their file's content, so that a renamed or moved file is
    found, and by the file's place, so that an edited one is. Every method raises OwnDataError
    when the file is damaged, of a later version, or cannot be written; it is then left as it is.
    """

    def __init__(self, file: Path, root: Path) -> None:
        self._file = file
        self._root = root
        self._templates = file.with_name(TEMPLATES_NAME)
        self._connection: sqlite3.Connection | None = None

    def key(self, article: Article) -> dict[str, object]:
        """Return what an article is known by."""
        return {
            "sha256": article.sha256,
            "part": article.part,
            "place": self.place(article.path),
        }

    def place(self, path: str) -> str:
        """Return where a file of the archive lies, by its path from the root."""
        return os.path.join(os.path.realpath(self._root), path)  # noqa: PTH118 - an end slash counts

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def rows(self, query: str, values: dict[str, object]) -> list[tuple[Any, ...]]:
        """Read; without a file there is nothing to read, and none is made."""
        if self._connection is None and not self._holds_anything():
            return []
        with self.sentences():
            try:
                return self._open().execute(query, values).fetchall()
            except sqlite3.OperationalError as error:
                if not is_refusal(error):
                    raise
            return self._rows_as_they_are(query, values)

    def _holds_anything(self) -> bool:
        """Tell whether anything was ever written; a full disk leaves a file without a byte."""
        return self._file.exists() and self._file.stat().st_size > 0

    def _rows_as_they_are(self, query: str, values: dict[str, object]) -> list[tuple[Any, ...]]:
        """Read where nothing can be written: on a disk that is full or closed."""
        with closing(open_to_read(self._file)[0]) as connection:
            self._check_schema(connection)
            return connection.execute(query, values).fetchall()

    @contextmanager
    def writing(self) -> Iterator[Any]:
        """Give `execute` inside a transaction; the day's first change is preceded by a copy."""
        with self.sentences():
            self._back_up()
            connection = self._open()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection.execute
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:  # a full disk has rolled it back already
                    connection.execute("ROLLBACK")
                raise

    def copy_to(self, path: Path) -> None:
        """Copy the whole file, as it is at this moment; one that lies there is replaced."""
        with self.sentences():
            self._copy(path)

    def restore(self, path: Path) -> None:
        """Take the place of everything by a copy; what was here before is copied first.

        What is damaged here is put aside, among the copies.
        Raises OwnDataError, and changes nothing, when the copy is none or is damaged.
        """
        if not path.is_file():
            message = f"{path}: there is no such file."
            raise OwnDataError(message)
        try:
            with closing(open_to_read(path)[0]) as copy:
                self._check_schema(copy)
                sound = copy.execute("PRAGMA quick_check").fetchone() == ("ok",)
        except (sqlite3.Error, TypeError, ValueError) as error:
            sound, reason = False, error
            message = f"{path}: this is no copy of what you made ({reason})."
            raise OwnDataError(message) from error
        if not sound:
            message = f"{path}: this copy is damaged."
            raise OwnDataError(message)
        with self.sentences():
            try:
                before = self._kept_before()
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
                self._set_aside()
                before = self._kept_before()
            with closing(open_to_read(path)[0]) as copy:
                self._bring(copy, before)
            self._bring_templates()

    def _kept_before(self) -> list[tuple[Any, ...]]:
        """Copy what is here before something else takes its place; return what is corrected."""
        if not (self._holds_anything() or self._templates.exists()):
            return []
        self._copy(self._beside("own-before"))
        return self._open().execute(_CORRECTED).fetchall()

    def _set_aside(self) -> None:
        """Put a damaged file among the copies: it must not be in the way of a sound one."""
        self.close()
        aside = self._beside("damaged-own")
        for suffix in ("", "-wal", "-shm"):
            file = self._file.with_name(self._file.name + suffix)
            if file.exists():
                file.replace(aside.with_name(aside.name + suffix))

    def _beside(self, name: str) -> Path:
        """Return where to keep what is here at this moment."""
        folder = self._file.parent / "backups"
        folder.mkdir(exist_ok=True)
        return folder / f"{name}-{datetime.now(UTC):%Y-%m-%dT%H%M%S.%f}.sqlite"

    def _bring(self, copy: sqlite3.Connection, before: list[tuple[Any, ...]]) -> None:
        """Take over a copy as one change of all that was corrected before or is in it.

        So the catalogs follow, be they ahead of the copy or, by the changes after it, behind.
        """
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as draft:
            copy.backup(draft)
            draft.executescript(_TABLES)
            draft.executemany(_LEAVE, before)
            ((last,),) = draft.execute("SELECT coalesce(max(revision), 0) FROM corrections")
            # What came before may be known to nobody any more, but counted in ones.
            revision = max(last + 1, int(time.time()))
            draft.execute("UPDATE corrections SET revision = ?", (revision,))
            draft.backup(self._open())

    def _copy(self, path: Path) -> None:
        # A name of its own: two windows, or a command beside one, may copy at the same moment.
        draft = path.with_name(f"{path.name}.{uuid4().hex}.draft")
        try:
            with closing(sqlite3.connect(draft)) as copy:
                self._open().backup(copy)
                self._take_templates(copy)
            draft.replace(path)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise

    def _take_templates(self, copy: sqlite3.Connection) -> None:
        """Let a copy hold the templates to the byte; a file that cannot be read is left out."""
        held: list[tuple[bytes]] = []
        with suppress(OSError):
            held.append((self._templates.read_bytes(),))
        with copy:
            copy.execute("DELETE FROM meta WHERE key = 'templates'")
            copy.executemany("INSERT INTO meta VALUES ('templates', ?)", held)

    def _bring_templates(self) -> None:
        """Have the templates as the copy held them; one that held none leaves those there are."""
        query = "SELECT value FROM meta WHERE key = 'templates'"
        held = self._open().execute(query).fetchone()
        if held is not None:
            draft = self._templates.with_suffix(".draft")
            draft.write_bytes(held[0])
            draft.replace(self._templates)

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
        self._check_schema(connection)

    def _check_schema(self, connection: sqlite3.Connection) -> None:
        query = "SELECT value FROM meta WHERE key = 'schema'"
        (found,) = connection.execute(query).fetchone()
        if found != str(OWN_SCHEMA):
            message = f"{self._file}: it was made by a later version of On Record."
            raise OwnDataError(message)

    def _back_up(self) -> None:
        """Copy the file as it is, once a day; the latest copies are kept."""
        folder = self._file.parent / "backups"
        today = folder / f"own-{datetime.now(UTC):%Y-%m-%d}.sqlite"
        if today.exists() or not self._file.exists():
            return
        folder.mkdir(exist_ok=True)
        self._copy(today)
        for old in sorted(folder.glob("own-2*.sqlite"))[:-_BACKUPS]:
            old.unlink()

    @contextmanager
    def sentences(self) -> Iterator[None]:
        """Turn what SQLite and the disk say into a sentence, with where a copy lies."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError, KeyError) as error:
            copies = (self._file.parent / "backups").glob("own-*.sqlite")
            latest = max(copies, key=os.path.getmtime, default=None)
            copy = f" The latest copy is {latest}." if latest else ""
            reason = reason_of(error, self._file)
            message = f"{self._file}: what you made cannot be used ({reason}).{copy}"
            raise OwnDataError(message) from error
