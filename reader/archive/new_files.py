"""Files that are added to an archive's folder: whole or not at all, and never over another.

The one place that writes there. What it wrote it takes back only while nobody changed it.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Self

from reader.formats import ending_of
from reader.model import ArchiveError
from reader.resources import seeds_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LONGEST_STEM = 100
_LONGEST_BYTES = 180
"""Systems take 255; a number, an ending and the mark of a draft have to fit in as well."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\s]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\Z)", re.IGNORECASE)
"""What one system takes for a device, whatever the ending."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that was added to an archive: its path from the root, and the hash of its bytes."""

    path: str
    sha256: str


def name_from(title: str) -> str:
    """Return a file's name, without an ending, made from a title; empty where it has no letters.

    Every system takes it, and no scan of a folder passes it over.
    """
    seen = "".join(
        " " if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") else char
        for char in unicodedata.normalize("NFC", title)
    )
    stem = _NOT_IN_NAMES.sub(" ", seen).strip(" .")[:_LONGEST_STEM]
    while len(stem.encode()) > _LONGEST_BYTES:
        stem = stem[:-1]
    stem = stem.strip(" .")
    if not any(char.isalnum() for char in stem):
        return ""
    return f"_{stem}" if _DEVICES.match(stem) else stem


def add_file(root: Path, path: str, data: bytes, mtime_ns: int | None = None) -> NewFile:
    """Write a new file below an archive's `root`, at `path` or, where that is taken, beside it.

    `path` is from the root, with forward slashes. The file appears when it is whole; `mtime_ns`
    is when it was changed last, if not now. Raises ArchiveError where nothing can be written,
    and for the articles that come with the program.
    """
    if root.resolve() == seeds_path().resolve():
        message = f"{root}: these examples come with the program; open a folder of your own"
        raise ArchiveError(message)
    wanted = PurePosixPath(path)
    folder = root.joinpath(*wanted.parent.parts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _Draft(folder, data, mtime_ns) as draft:
            name = draft.place(wanted.name)
    except OSError as error:
        message = f"{root}: nothing can be saved in this folder ({error.strerror or error})"
        raise ArchiveError(message) from error
    return NewFile((wanted.parent / name).as_posix(), hashlib.sha256(data).hexdigest())


def take_back(root: Path, added: NewFile) -> bool:
    """Delete a file that was added, unless it is another one by now; tell whether it is gone.

    Raises ArchiveError where it cannot be deleted.
    """
    place = root / added.path
    try:
        if place.is_symlink() or hashlib.sha256(place.read_bytes()).hexdigest() != added.sha256:
            return False
        place.unlink()
    except FileNotFoundError:
        return True
    except OSError as error:
        message = f"{place}: it cannot be deleted ({error.strerror or error})"
        raise ArchiveError(message) from error
    return True


class _Draft:
    """A file under a hidden name, which a scan passes over, until it is given its own."""

    def __init__(self, folder: Path, data: bytes, mtime_ns: int | None) -> None:
        self._path = folder / f".{secrets.token_hex(8)}.part"
        self._data = data
        self._mtime_ns = mtime_ns

    def __enter__(self) -> Self:
        try:
            with self._path.open("xb") as file:
                file.write(self._data)
                file.flush()
                os.fsync(file.fileno())
            if self._mtime_ns is not None:
                os.utime(self._path, ns=(self._mtime_ns, self._mtime_ns))
        except BaseException:
            self._drop()
            raise
        return self

    def __exit__(self, *_raised: object) -> None:
        self._drop()

    def _drop(self) -> None:
        with suppress(OSError):
            self._path.unlink(missing_ok=True)

    def place(self, name: str) -> str:
        """Give it the first name that is free; return that. Raises OSError."""
        for free in _names(name):
            target = self._path.with_name(free)
            try:
                os.link(self._path, target)
            except FileExistsError:
                continue
            except OSError:
                # Some file systems know no links: there is a moment between look and deed.
                if os.path.lexists(target):
                    continue
                self._path.rename(target)
            return free
        raise AssertionError  # pragma: no cover - the names never end


def _names(name: str) -> Iterator[str]:
    """Yield a file's name, and then what it may be called when that is taken."""
    yield name
    ending = ending_of(name)
    stem = name.removesuffix(ending)
    number = 2
    while True:
        yield f"{stem} ({number}){ending}"
        number += 1
