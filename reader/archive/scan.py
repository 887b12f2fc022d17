"""Walk an archive's folder: which files are there, and by what they are known again."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from reader.formats import can_read, ending_of
from reader.model import ArchiveError, Skipped

_NAME = attrgetter("name")
_DATE = re.compile(r"(?:1[5-9]|20)\d\d-[01]\d-[0-3]\d")
_TABLES = (".csv", ".tsv")
_NOT_YET = "this kind of file is not read yet"
_ODD_NAME = "its name is not valid Unicode; rename it to have it read"


class Fingerprint(NamedTuple):
    """By what a file is known to be the one read before. A tuple: there are very many."""

    mtime_ns: int
    size: int


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = 2**63 - 1
"""Nanoseconds: what the catalog can hold. Some disks keep times of later centuries than 2262."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a folder holds: readable files by their path from the root, and the others."""

    files: dict[str, Fingerprint]
    skipped: tuple[Skipped, ...]


def scan(root: Path) -> Scan:
    """Walk the folder `root`. Raises ArchiveError when it is missing, no folder, or closed.

    Hidden files and folders are passed over, and so are links: what is outside stays outside;
    and what is neither a file nor a folder, such as a pipe, which may never end.
    A folder inside that may not be entered is skipped with its reason.
    """
    files: dict[str, Fingerprint] = {}
    skipped: list[Skipped] = []
    check_root(root)
    waiting = [(root, "")]
    while waiting:  # and no function that calls itself: folders nest as deep as they like
        folder, prefix = waiting.pop()
        for entry in _entries(folder, prefix, skipped):
            name = prefix + entry.name
            if entry.name[0] != "." and _take(entry, name, files, skipped):
                waiting.append((Path(entry.path), f"{name}/"))
    return Scan(files, tuple(skipped))


def check_root(root: Path) -> None:
    """Raise ArchiveError when the folder `root` is missing, no folder, or closed."""
    try:
        os.scandir(root).close()
    except OSError as error:
        raise ArchiveError(_root_reason(root, error)) from error


def _root_reason(root: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"{root}: there is no such folder"
    if isinstance(error, NotADirectoryError):
        return f"{root}: this is not a folder"
    if isinstance(error, PermissionError):
        return f"{root}: this folder may not be read (no permission)"
    return f"{root}: this folder cannot be read ({error.strerror})"


def _entries(folder: Path, prefix: str, skipped: list[Skipped]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=_NAME)
    except OSError as error:
        reason = f"this folder cannot be read ({error.strerror})"
        skipped.append(Skipped(_shown(prefix.rstrip("/")), reason))
        return []


def _take(
    entry: os.DirEntry[str],
    name: str,
    files: dict[str, Fingerprint],
    skipped: list[Skipped],
) -> bool:
    """Note an entry, named by its path from the root; tell whether it is a folder to be walked."""
    try:
        if entry.is_file(follow_symlinks=False):
            left = _why_not(name, ending_of(entry.name))
            if left:
                skipped.append(left)
            else:
                files[name] = _fingerprint(entry.stat(follow_symlinks=False))
            return False
        return entry.is_dir(follow_symlinks=False)
    except OSError as error:  # some disks tell what it is only when they are asked once more
        skipped.append(Skipped(_shown(name), f"it could not be read ({error.strerror})"))
        return False


def _fingerprint(status: os.stat_result) -> Fingerprint:
    mtime_ns = max(-_LATEST, min(status.st_mtime_ns, _LATEST))
    return Fingerprint(mtime_ns, status.st_size)


def _why_not(name: str, ending: str) -> Skipped | None:
    """Tell why a file is passed over for its name; None when it is not."""
    if not name.isprintable() and _has_surrogate(name):
        return Skipped(_shown(name), _ODD_NAME)
    return None if _is_read(ending) else Skipped(name, _NOT_YET, quiet=True)


@cache
def _is_read(ending: str) -> bool:
    """Tell by the end of a name."""
    return can_read(Path(f"name{ending}"))


def _shown(name: str) -> str:
    """Return a name as it can be told, whatever bytes it is made of."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _has_surrogate(name: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in name)


def is_table(name: str) -> bool:
    """Tell by its name whether a file may be a list that tells of others."""
    return name.lower().endswith(_TABLES)


def newest_first(files: dict[str, Fingerprint], names: set[str]) -> list[str]:
    """Return names in the order to read them: by the day in the name, or else of the file."""
    return sorted(names, key=lambda name: (_day(name, files[name]), name), reverse=True)


def _day(name: str, fingerprint: Fingerprint) -> str:
    days: list[str] = _DATE.findall(name)
    if days:
        return days[-1]
    # Not `fromtimestamp`, which refuses times before 1970 on some systems.
    return (_EPOCH + timedelta(microseconds=fingerprint.mtime_ns // 1_000)).date().isoformat()
