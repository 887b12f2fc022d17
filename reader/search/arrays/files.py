"""One file of named arrays: written once, mapped, and checked piece by piece when read."""

from __future__ import annotations

import json
import mmap
import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from reader.search.arrays.kinds import WORD, Array, DamagedError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_CHUNK = 1 << 16
_ALIGNED = 8
_FOOTER = struct.Struct("<QQQ")
"""Where the check sums begin, their number, the length of the directory behind them."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a file must be: its length in bytes, and the check sum of what ends it.

    That end holds the check sums of everything before it.
    """

    length: int
    crc: int


class _Writer:
    """Writes bytes, and keeps the check sum of every chunk of them."""

    def __init__(self, file: Any) -> None:  # noqa: ANN401 - any binary file
        self._file = file
        self._crc = 0
        self._in_chunk = 0
        self._sums: list[int] = []
        self.at = 0

    def write(self, data: bytes | memoryview) -> None:
        """Write some bytes."""
        view = memoryview(data)
        while view:
            part = view[: _CHUNK - self._in_chunk]
            self._file.write(part)
            self._crc = crc32(part, self._crc)
            self._in_chunk += len(part)
            self.at += len(part)
            if self._in_chunk == _CHUNK:
                self._end_chunk()
            view = view[len(part) :]

    def _end_chunk(self) -> None:
        self._sums.append(self._crc)
        self._crc = self._in_chunk = 0

    def sums(self) -> bytes:
        """Return the check sums of all that was written."""
        if self._in_chunk:
            self._end_chunk()
        return np.array(self._sums, WORD).tobytes()


def write_arrays(path: Path, arrays: Mapping[str, Array], facts: Mapping[str, Any]) -> Manifest:
    """Write arrays, and facts that fit into JSON, to a new file that is on the disk then.

    Raises OSError when the disk refuses; what was written is taken away.
    """
    try:
        with path.open("xb") as file:
            manifest = _write(file, arrays, facts)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return manifest


def _write(file: Any, arrays: Mapping[str, Array], facts: Mapping[str, Any]) -> Manifest:  # noqa: ANN401
    writer = _Writer(file)
    places: dict[str, tuple[str, int, int]] = {}
    for name, array in arrays.items():
        writer.write(bytes(-writer.at % _ALIGNED))
        places[name] = (array.dtype.str, writer.at, len(array))
        if len(array):
            writer.write(np.ascontiguousarray(array).data.cast("B"))
    begin, sums = writer.at, writer.sums()
    directory = json.dumps({"arrays": places, "facts": facts}).encode()
    end = sums + directory + _FOOTER.pack(begin, len(sums), len(directory))
    file.write(end)
    return Manifest(begin + len(end), crc32(end))


class CheckedArray:
    """An array in a file; what is read of it is checked first."""

    __slots__ = ("_array", "_file", "_offset")

    def __init__(self, file: ArrayFile, offset: int, array: Array) -> None:
        self._file = file
        self._offset = offset
        self._array = array

    def __len__(self) -> int:
        """Return how many numbers there are."""
        return len(self._array)

    def __getitem__(self, part: slice) -> Array:
        """Return a piece without copying it. Raises DamagedError."""
        start, end, _ = part.indices(len(self._array))
        size = self._array.itemsize
        self._file.check(self._offset + start * size, self._offset + end * size)
        found: Array = self._array[start:end]
        return found


class ArrayFile:
    """The arrays of a file. Raises DamagedError when it is not as its manifest says."""

    def __init__(self, path: Path, manifest: Manifest) -> None:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size != manifest.length:
                message = f"{path.name} has not the length it was written with"
                raise DamagedError(message)
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._name = path.name
        begin, sums_length, directory_length = _FOOTER.unpack(self._map[-_FOOTER.size :])
        if begin + sums_length + directory_length + _FOOTER.size != manifest.length or (
            crc32(memoryview(self._map)[begin:]) != manifest.crc
        ):
            raise self._damaged()
        behind = begin + sums_length
        self._end = begin
        self._sums = np.frombuffer(self._map, WORD, sums_length // WORD.itemsize, begin)
        self._seen = bytearray(len(self._sums))
        directory = json.loads(self._map[behind : behind + directory_length])
        self._places: dict[str, tuple[str, int, int]] = directory["arrays"]
        self.facts: dict[str, Any] = directory["facts"]

    def __contains__(self, name: str) -> bool:
        """Tell whether there is an array of this name."""
        return name in self._places

    def __getitem__(self, name: str) -> CheckedArray:
        """Return an array. Raises KeyError when there is none of this name."""
        kind, offset, count = self._places[name]
        array = np.frombuffer(self._map, kind, count, offset) if count else np.zeros(0, kind)
        return CheckedArray(self, offset, array)

    def names(self) -> list[str]:
        """Return the names of all arrays."""
        return [*self._places]

    def check(self, start: int, end: int) -> None:
        """Compare these bytes with their check sums, unless that was done before."""
        if start >= end:
            return
        first, behind = start // _CHUNK, (end - 1) // _CHUNK + 1
        seen = self._seen
        chunk = seen.find(0, first, behind)
        while chunk >= 0:
            raw = memoryview(self._map)[chunk * _CHUNK : min((chunk + 1) * _CHUNK, self._end)]
            if crc32(raw) != self._sums[chunk]:
                raise self._damaged()
            seen[chunk] = 1
            chunk = seen.find(0, chunk + 1, behind)

    def _damaged(self) -> DamagedError:
        return DamagedError(f"{self._name} is not what was written")
