"""The table of contents: Whoosh's, with a check sum behind it, and on the disk when named.

It says which segments there are, what is deleted from them, and what their files must be;
so it is read only when it is, to the bit, what a commit wrote. Whoosh itself reads it too.
"""

from __future__ import annotations

import os
import struct
from io import BytesIO
from pathlib import Path
from typing import Any
from zlib import crc32

from whoosh.filedb.structfile import BufferFile, StructFile
from whoosh.index import TOC

from reader.search.arrays.kinds import DamagedError

_CHECK = struct.Struct("<IQ")


class _Kept(BytesIO):
    """A file in memory whose content outlives its closing."""

    kept = b""

    def close(self) -> None:
        if not self.closed:
            self.kept = self.getvalue()
        super().close()


class _OneFile:
    """As much of a storage as a table of contents needs, for one file in memory."""

    def __init__(self, content: bytes = b"") -> None:
        self._content = content
        self.written = _Kept()

    def open_file(self, _name: str) -> Any:  # noqa: ANN401 - Whoosh has no types
        return BufferFile(memoryview(self._content))

    def create_file(self, _name: str) -> Any:  # noqa: ANN401
        return StructFile(self.written)

    def rename_file(self, *_names: str, safe: bool) -> None:
        """Leave the one file as it is."""


def place(folder: Path, indexname: str, generation: int) -> Path:
    """Return where the table of contents of a commit lies."""
    name: str = TOC._filename(indexname, generation)  # noqa: SLF001 - its only maker
    return folder / name


def write(folder: Path, indexname: str, toc: Any) -> None:  # noqa: ANN401 - Whoosh has no types
    """Write a table of contents; it is there whole, and on the disk, or not at all."""
    memory = _OneFile()
    toc.write(memory, indexname)
    content = memory.written.kept
    path = place(folder, indexname, toc.generation)
    draft = path.with_suffix(".draft")
    try:
        with draft.open("wb") as file:
            file.write(content + _CHECK.pack(crc32(content), len(content)))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Put the names of a folder's files on the disk, where the system can do that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read(storage: Any, indexname: str, generation: int, schema: Any) -> Any:  # noqa: ANN401
    """Return the table of contents of a commit. Raises DamagedError, FileNotFoundError."""
    path = place(Path(storage.folder), indexname, generation)
    raw = path.read_bytes()
    content, end = raw[: -_CHECK.size], raw[-_CHECK.size :]
    if len(end) < _CHECK.size or _CHECK.unpack(end) != (crc32(content), len(content)):
        message = f"{path.name} is not what was written"
        raise DamagedError(message)
    return TOC.read(_OneFile(content), indexname, gen=generation, schema=schema)
