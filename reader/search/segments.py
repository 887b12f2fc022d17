"""The segments of the index as of its last commit; what did not change stays open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from whoosh.filedb.filestore import FileStorage

from reader.search.arrays.index import ArrayIndex
from reader.search.schema import INDEX_NAME, schema

if TYPE_CHECKING:
    from reader.search.arrays.index import Commit
    from reader.search.arrays.segment import Segment


class Segments:
    """All segments as of the last commit that was looked for."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)
        self._index = ArrayIndex(FileStorage(folder, readonly=True), schema(), INDEX_NAME)
        self._commit: Commit | None = None
        self._open: dict[str, Segment] = {}

    def latest(self) -> list[Segment]:
        """Return the segments of the latest commit; unchanged ones stay open.

        Raises FileNotFoundError when a commit took a file away meanwhile: try again.
        """
        commit = self._index.latest_commit()
        if commit != self._commit:
            found: dict[str, Segment] = {}
            for named in self._index.contents(commit.generation).segments:
                name = named.segment_id()
                held = self._open.get(name)
                deleted = frozenset(named.deleted_docs())
                if held is None:
                    found[name] = named.opened(self._folder)
                else:
                    found[name] = held if held.deleted == deleted else held.without(deleted)
            self._open, self._commit = found, commit
        return [*self._open.values()]

    def close(self) -> None:
        """Let go of all files."""
        self._open = {}
        self._commit = None
