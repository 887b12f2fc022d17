"""Whether what a person made is still there: the rows of the own data only ever become more."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_TABLES = ("corrections", "marks", "namesakes")
_KEPT = {
    "corrections": "SELECT id, made, record, state FROM corrections",
    "marks": "SELECT id, made, record, state FROM marks",
    "namesakes": "SELECT id, made, kind || key || articles, state FROM namesakes",
}
Row = tuple[str, int, str, str]
"""Table, number, time and words of a deed."""


class OwnWork:
    """What was made until now, as the file holds it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[Row, str] = {}

    def __len__(self) -> int:
        """Count the deeds."""
        return len(self._known)

    def lost(self, *, undone: bool) -> list[str]:
        """Return what is gone since one looked last, and what is no longer done.

        Something may have been `undone` since, and dropped when more was done.
        """
        now = self._read()
        gone = [f"gone: {row}" for row in self._known if row not in now]
        unasked = [
            f"no longer done: {row}"
            for row, state in self._known.items()
            if not undone and state == "done" and now.get(row) != "done"
        ]
        self._known = now
        return gone + unasked

    def _read(self) -> dict[Row, str]:
        if not self._path.exists():
            return {}
        found: dict[Row, str] = {}
        uri = f"{self._path.as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=10)) as file:
            for table in _TABLES:
                for number, made, record, state in file.execute(_KEPT[table]):
                    found[table, number, made, record] = state
        return found
