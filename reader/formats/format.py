"""What a format is: a name, how a file of it is known, and what reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.formats.draft import Draft

HEAD_BYTES = 4096
"""How much of a file's beginning a format is told by."""


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A file as it lies on the disk; `path` is what errors name.

    `encoding` is the codec a person chose for it, where the format lets one choose.
    """

    path: Path
    data: bytes
    encoding: str | None = None


def anything(_head: bytes) -> bool:
    """Take a file by its name alone."""
    return True


def nothing(_head: bytes) -> bool:
    """Take no file that is called something else."""
    return False


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    `suffixes` are in small letters, with the full stop. `looks_like` gets a file's first
    HEAD_BYTES and tells that it is surely of this format, whatever its name says. `may_be`
    tells whether a file called so can be of it: one that cannot is read as plain text.
    `foreign` formats are read by parsers that are not ours, which a file may take over or bring
    down. `details` says in words where such a file tells title, day, author and the like, as far
    as its reader does not say otherwise. `read` returns the file's articles, at least one, in
    their order; it raises UnreadableFileError, naming the file, and no other error, whatever the
    bytes are.
    """

    name: str
    suffixes: tuple[str, ...]
    looks_like: Callable[[bytes], bool]
    read: Callable[[SavedFile], tuple[Draft, ...]]
    may_be: Callable[[bytes], bool] = anything
    foreign: bool = True
    details: str = "the lines above the text"
