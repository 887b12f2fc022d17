"""What is packed by gzip, unpacked in memory within limits.

A few kilobytes can unpack to many gigabytes, and nothing in the file says so: unpacking
stops where the limit is passed.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple

from reader.formats.zipped import MAX_PART, MAX_RATIO, MAX_UNPACKED, SMALL
from reader.model import UnreadableFileError

GZIP = b"\x1f\x8b"
"""What a file begins with that is packed by gzip."""
MAX_MEMBERS = 100_000
"""Of one file: a web archive has one for each thing that was sent."""
_GZIP_WINDOW = 16 + zlib.MAX_WBITS
_WINDOWS = {
    "gzip": (_GZIP_WINDOW,),
    "x-gzip": (_GZIP_WINDOW,),
    # Servers do not agree on whether the two bytes at the head belong to it.
    "deflate": (zlib.MAX_WBITS, -zlib.MAX_WBITS),
}
_PIECE = 16 * 1024
"""Bytes unpacked at once: to 16 MB at most, however tightly they are packed."""


class Unpacked(NamedTuple):
    """What a file unpacks to; `whole` unless it is cut off or damaged behind that."""

    data: bytes
    whole: bool


def begins_with(head: bytes, words: bytes) -> bool:
    """Tell whether what a file's `head` unpacks to begins with `words`."""
    if not head.startswith(GZIP):
        return False
    try:
        return zlib.decompressobj(_GZIP_WINDOW).decompress(head, len(words)) == words
    except zlib.error:
        return False


def unpacked(data: bytes, path: str, most: int = MAX_UNPACKED) -> Unpacked:
    """Unpack a file's members, one after the other; what is damaged ends it.

    Raises UnreadableFileError, naming `path`, for what unpacks to more than `most` bytes or
    MAX_RATIO times its size, and for more than MAX_MEMBERS members.
    """
    found: list[bytes] = []
    size = at = members = 0
    while data.startswith(GZIP, at):
        members += 1
        if members > MAX_MEMBERS:
            raise UnreadableFileError(path, f"it holds more than {MAX_MEMBERS:,} parts")
        member = _Stream(data, at, _GZIP_WINDOW)
        while piece := member.next_piece():
            size += len(piece)
            if reason := _too_much(size, len(data), most):
                raise UnreadableFileError(path, reason)
            found.append(piece)
        if not member.ended:
            return Unpacked(b"".join(found), whole=False)
        at = member.at
    return Unpacked(b"".join(found), whole=not data[at:].strip(b"\0"))


def content_of(data: bytes, encoding: str, path: str) -> bytes | None:
    """Return what a server sent with this Content-Encoding; None for one that is not read.

    What is not packed after all is returned as it is, and of what is cut off its beginning.
    Raises UnreadableFileError, naming `path`, for a bomb.
    """
    encoding = encoding.strip().lower()
    if encoding in {"", "identity"}:
        return data
    for window in _WINDOWS.get(encoding, ()):
        stream = _Stream(data, 0, window)
        found: list[bytes] = []
        size = 0
        while piece := stream.next_piece():
            size += len(piece)
            if reason := _too_much(size, len(data), MAX_PART):
                raise UnreadableFileError(path, reason)
            found.append(piece)
        if found:
            return b"".join(found)
    # Programs that save the unpacked page often leave the word that says it is packed.
    return data if encoding in _WINDOWS else None


def _too_much(size: int, packed: int, most: int) -> str | None:
    if size > most:
        return f"it unpacks to more than {most // 1024 // 1024} MB"
    if size > max(SMALL, MAX_RATIO * packed):
        return f"it unpacks to more than {MAX_RATIO} times its size"
    return None


class _Stream:
    """One packed stream; `at` is where what follows it begins once it has `ended`."""

    def __init__(self, data: bytes, at: int, window: int) -> None:
        self.at = at
        self.ended = False
        self._data = data
        self._stream = zlib.decompressobj(window)

    def next_piece(self) -> bytes:
        """Return the next bytes; empty at the end, or where the rest is damaged."""
        while not self.ended and self.at < len(self._data):
            packed = self._data[self.at : self.at + _PIECE]
            try:
                piece = self._stream.decompress(packed)
            except zlib.error:
                return b""
            self.at += len(packed) - len(self._stream.unused_data)
            self.ended = self._stream.eof
            if piece:
                return piece
        return b""
