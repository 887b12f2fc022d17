"""Searches a person saved, and which of their hits are new since they were last looked at.

They are the person's own and lie beside their corrections. Of every hit that was seen, eight
bytes are kept, so that a hit stays seen when the index is made anew.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from reader.archive.own_file import now

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from reader.archive.own_data import OwnData

_BYTES = 8
_ALL = "SELECT query FROM searches WHERE root = :root ORDER BY id"
_SEEN = "SELECT seen FROM searches WHERE root = :root AND query = :query"
_SAVE = """INSERT INTO searches (root, query, saved, seen) VALUES (:root, :query, :now, :seen)
    ON CONFLICT (root, query) DO NOTHING"""
_LOOK = "UPDATE searches SET seen = :seen WHERE root = :root AND query = :query"
_DROP = "DELETE FROM searches WHERE root = :root AND query = :query"


class SavedSearches:
    """The saved searches of one archive. Every method raises OwnDataError as OwnData does."""

    def __init__(self, own: OwnData) -> None:
        self._own = own.file
        self._root = own.file.place("")

    def queries(self) -> list[str]:
        """Return the saved searches, the one saved first comes first."""
        return [str(row[0]) for row in self._own.rows(_ALL, {"root": self._root})]

    def save(self, query: str, hits: Iterable[str]) -> None:
        """Keep a search with its hits, which are seen; one that is kept stays as it is."""
        with self._own.writing() as run:
            run(_SAVE, {**self._key(query), "now": now(), "seen": _packed(map(_digest, hits))})

    def drop(self, query: str) -> None:
        """Keep a search no longer."""
        with self._own.writing() as run:
            run(_DROP, self._key(query))

    def new(self, query: str, hits: Collection[str]) -> frozenset[str]:
        """Return the hits that are new since the last look; none for a search not saved."""
        seen = self._seen(query)
        if seen is None:
            return frozenset()
        return frozenset(hit for hit in hits if _digest(hit) not in seen)

    def look(self, query: str, hits: Collection[str]) -> frozenset[str]:
        """Return the same, and take all hits as seen from now on."""
        new = self.new(query, hits)
        if new:
            seen = {*(self._seen(query) or ()), *map(_digest, new)}
            with self._own.writing() as run:
                run(_LOOK, {**self._key(query), "seen": _packed(seen)})
        return new

    def _seen(self, query: str) -> set[bytes] | None:
        rows = self._own.rows(_SEEN, self._key(query))
        if not rows:
            return None
        packed = bytes(rows[0][0])
        return {packed[at : at + _BYTES] for at in range(0, len(packed), _BYTES)}

    def _key(self, query: str) -> dict[str, object]:
        return {"root": self._root, "query": query}


def _digest(article_id: str) -> bytes:
    return blake2b(article_id.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()


def _packed(digests: Iterable[bytes]) -> bytes:
    return b"".join(sorted(digests))
