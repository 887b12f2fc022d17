"""One column of what may be a million rows, read in pieces and only as long as it is wanted."""

from __future__ import annotations

import sqlite3
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_READ_AT_ONCE = 4_096
_STEPS_BETWEEN_QUESTIONS = 50_000
"""Steps of SQLite's machine: a few milliseconds."""


def column(
    connection: sqlite3.Connection,
    query: str,
    values: Sequence[str | int],
    goes_on: Callable[[], bool],
) -> array[int] | None:
    """Return a column of numbers, or None once `goes_on` says no; it is asked while SQLite sorts.

    Raises sqlite3.Error.
    """

    def ends() -> bool:
        return not goes_on()

    connection.set_progress_handler(ends, _STEPS_BETWEEN_QUESTIONS)
    try:
        return _read(connection.execute(query, values))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
    finally:
        connection.set_progress_handler(None, 0)


def _read(rows: sqlite3.Cursor) -> array[int]:
    """Read all; as one list of rows they would take ten times the memory for a while."""
    found = array("q")
    while some := rows.fetchmany(_READ_AT_ONCE):
        found.extend([number for (number,) in some])
    return found
