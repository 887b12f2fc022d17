"""Documents that are zip archives inside: opened in memory, within limits.

Nothing is ever unpacked to the disk, and no name in an archive is taken for a path: a
part is found by the exact name the document gives it. What an archive declares is
believed only within the limits, since a few kilobytes can unpack to many gigabytes, and
many entries can share the same bytes.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from itertools import pairwise

from reader.model import UnreadableFileError

ZIP = b"PK\x03\x04"
"""What a zip archive begins with."""
MAX_UNPACKED = 200 * 1024 * 1024
MAX_PART = 50 * 1024 * 1024
MAX_RATIO = 200
MAX_ENTRIES = 5_000
SMALL = 1024 * 1024
"""Below this a part may be packed as tightly as it likes: rows of blanks are no attack."""
_ENTRY = b"PK\x01\x02"
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


class Package:
    """The parts of one zipped document.

    Raises UnreadableFileError, naming `path`, for a damaged archive, for one beyond the
    limits, and for one whose entries overlap.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        if data.count(_ENTRY) > MAX_ENTRIES:
            raise UnreadableFileError(path, f"it holds more than {MAX_ENTRIES:,} parts")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise UnreadableFileError(path, f"the document is damaged ({error})") from error
        entries = self._archive.infolist()
        if reason := _too_much(entries, len(data)) or _overlap(entries):
            raise UnreadableFileError(path, reason)
        self._entries = {entry.filename: entry for entry in entries}

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def names(self) -> tuple[str, ...]:
        """Return the parts' names in the archive's order."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """Return one part; raises UnreadableFileError when it is missing or damaged."""
        entry = self._entries.get(name)
        if entry is None:
            raise UnreadableFileError(self._path, f"the document lacks its part {name}")
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableFileError(self._path, "it is locked with a password")
        if entry.compress_type not in _METHODS:
            raise UnreadableFileError(self._path, "it is packed in a way that is not read")
        if entry.file_size > MAX_PART:
            size = MAX_PART // 1024 // 1024
            raise UnreadableFileError(self._path, f"its part {name} is larger than {size} MB")
        try:
            return self._archive.read(entry)
        except _DAMAGE as error:
            reason = f"its part {name} is damaged ({error})"
            raise UnreadableFileError(self._path, reason) from error


def _too_much(entries: list[zipfile.ZipInfo], size: int) -> str | None:
    if len(entries) > MAX_ENTRIES:
        return f"it holds more than {MAX_ENTRIES:,} parts"
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAX_UNPACKED:
        return f"it unpacks to more than {MAX_UNPACKED // 1024 // 1024} MB"
    if unpacked > max(SMALL, MAX_RATIO * size):
        return f"it unpacks to more than {MAX_RATIO} times its size"
    for entry in entries:
        if entry.file_size > max(SMALL, MAX_RATIO * entry.compress_size):
            return f"its part {entry.filename} unpacks to more than {MAX_RATIO} times its size"
    return None


def _overlap(entries: list[zipfile.ZipInfo]) -> str | None:
    """Entries that share bytes unpack to more than a file could hold."""
    for entry, after in pairwise(sorted(entries, key=lambda entry: entry.header_offset)):
        end = entry.header_offset + _LOCAL_HEADER + entry.compress_size
        if end > after.header_offset:
            return "its parts overlap, as no program writes them"
    return None
