"""SQLite on a disk that takes nothing more: what it says then, and how to read all the same.

A file with a write-ahead log is read by way of an index that SQLite makes beside it. Where the
disk is full or closed to writing there is no room for one. A file whose log is empty is whole by
itself, and can be read as it is.
"""

from __future__ import annotations

import shutil
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_WAIT_SECONDS = 5.0
_INDEX_BYTES = 1 << 16
"""More room than SQLite wants for the index of a log."""
_REFUSALS = frozenset(
    {
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
    }
)
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def kind_of(error: BaseException) -> int:
    """Return the kind of an error of SQLite's; 0 when it is none of its own."""
    # The low byte is the kind of error, what is above it tells more.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def is_refusal(error: BaseException) -> bool:
    """Tell whether it was the disk, or another program, that refused; the file may be whole."""
    return kind_of(error) in _REFUSALS


def is_damage(error: Exception) -> bool:
    """Tell whether a file is broken, or what stands in it is no text any more."""
    no_text = isinstance(error, sqlite3.OperationalError | UnicodeError) and not kind_of(error)
    return no_text or kind_of(error) in _DAMAGE


def reason_of(error: Exception, file: Path) -> str:
    """Return what an error says, in words about the disk where SQLite only says "I/O"."""
    if kind_of(error) in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        try:
            full = shutil.disk_usage(file.parent).free < _INDEX_BYTES
        except OSError:
            full = False
        if full:
            return "the disk is full"
    return str(error)


def open_to_read(file: Path) -> tuple[sqlite3.Connection, bool]:
    """Open a file to read it; also tell whether it is read as it is, blind to later writing.

    Raises sqlite3.Error.
    """
    try:
        return _opened(file, "mode=ro"), False
    except sqlite3.OperationalError as error:
        if not is_refusal(error) or log_bytes(file):
            raise
    return _opened(file, "mode=ro&immutable=1"), True


def log_bytes(file: Path) -> int:
    """Return how much of what was written is in the log still, and not in the file."""
    try:
        return file.with_name(f"{file.name}-wal").stat().st_size
    except OSError:
        return 0


def _opened(file: Path, how: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{file.as_uri()}?{how}", uri=True, timeout=_WAIT_SECONDS, isolation_level=None
    )
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
