"""An index of this codec: what Whoosh calls a FileIndex."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from whoosh.index import TOC, EmptyIndexError, FileIndex

from reader.search.arrays import toc
from reader.search.arrays.searcher import ArraySearcher
from reader.search.arrays.writer import ArrayWriter


class Commit(NamedTuple):
    """One commit: an index that is made anew counts from the beginning, in files of its own."""

    generation: int
    file: int
    written_ns: int


class ArrayIndex(FileIndex):  # type: ignore[misc] # Whoosh has no types
    """An index in a folder. Raises DamagedError when it is not what was committed."""

    def __init__(self, storage: Any, schema: Any = None, indexname: str = "MAIN") -> None:  # noqa: ANN401
        self.storage = storage
        self.indexname = indexname
        self._schema = schema
        self._read_toc()

    @classmethod
    def create(cls, storage: Any, schema: Any, indexname: str = "MAIN") -> ArrayIndex:  # noqa: ANN401
        """Make an index without documents; one of the same name is gone then."""
        folder = Path(storage.folder)
        for path in folder.iterdir():
            if path.name.startswith((f"_{indexname}_", f"{indexname}_")) and path.is_file():
                path.unlink()
        toc.write(folder, indexname, TOC(schema, [], 0))
        return cls(storage, schema, indexname)

    def _read_toc(self) -> Any:  # noqa: ANN401
        generation = self.latest_generation()
        if generation < 0:
            message = f"there is no index {self.indexname!r} in {self.storage}"
            raise EmptyIndexError(message)
        return self.contents(generation)

    def latest_commit(self) -> Commit:
        """Return the last commit. Raises FileNotFoundError when it is being replaced."""
        generation = self.latest_generation()
        status = toc.place(Path(self.storage.folder), self.indexname, generation).stat()
        return Commit(generation, status.st_ino, status.st_mtime_ns)

    def contents(self, generation: int) -> Any:  # noqa: ANN401 - Whoosh has no types
        """Return the table of contents of a commit, whose `segments` can be opened."""
        return toc.read(self.storage, self.indexname, generation, self._schema)

    def reader(self, reuse: Any = None) -> Any:  # noqa: ANN401, ARG002
        """Return a reader of the last commit; files are shared by the system, not by readers."""
        return super().reader()

    def sizes(self) -> list[int]:
        """Return how many documents each segment has, without deleted ones."""
        return [segment.doc_count() for segment in self._read_toc().segments]

    def writer(self, procs: int = 1, **options: Any) -> ArrayWriter:  # noqa: ANN401, ARG002
        """Return a writer; there is one process, whatever is asked for."""
        return ArrayWriter(self, **options)

    def searcher(self, **options: Any) -> ArraySearcher:  # noqa: ANN401
        """Return a searcher of the last commit."""
        return ArraySearcher(self.reader(), fromindex=self, **options)
