"""An archive for the length of one command: brought up to date, then read."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.archive import Catalog, OwnData, archive_folder, mark_index_damage, update
from reader.cli.commands import SUCCESS, UNREADABLE
from reader.cli.progress import Watcher
from reader.cli.terminal import remark
from reader.model import ArchiveError, CacheError, DamagedCacheError
from reader.settings import Places

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from types import FrameType

    from reader.model import Finished


def root_of(wanted: argparse.Namespace) -> Path:
    """Return the archive's folder. Raises ArchiveError when it is none."""
    root = Path(os.path.realpath(wanted.archive))
    if not root.is_dir():
        reason = "this is not a folder" if root.exists() else "there is no such folder"
        message = f"{wanted.archive}: {reason}"
        raise ArchiveError(message)
    return root


def places_of(wanted: argparse.Namespace) -> Places:
    """Return the folders the program keeps its things in."""
    return Places.of_user(wanted.cache, wanted.data)


def bring_up_to_date(root: Path, places: Places, *, rebuild: bool = False) -> Watcher:
    """Update catalog and index in this process; Ctrl-C ends it with what is done kept.

    Raises ArchiveError, and KeyboardInterrupt when it was asked to stop.
    """
    watcher = Watcher()
    try:
        with asked_to_stop() as should_stop:
            finished: Finished = update(
                root, places, tell=watcher.tell, should_stop=should_stop, rebuild=rebuild
            )
            stopped = should_stop()
    finally:
        watcher.clear()
    watcher.finished = finished
    if stopped:
        raise KeyboardInterrupt
    return watcher


@contextmanager
def opened(wanted: argparse.Namespace) -> Iterator[tuple[Catalog, Path, int]]:
    """Give the catalog, the index's folder and the exit status so far.

    Brings the archive up to date first, unless --no-update was said or another On Record
    is just doing so. Damage met meanwhile is marked, so that the next update mends it.
    """
    root, places = root_of(wanted), places_of(wanted)
    status = SUCCESS if wanted.no_update else _updated(root, places)
    folder = archive_folder(places, root)
    own = None if wanted.no_corrections else OwnData(places, root)
    try:
        catalog = Catalog(folder, own)
    except CacheError as error:
        message = f"{wanted.archive}: there is no usable index ({error}). Try: onrecord index"
        raise type(error)(message) from error
    try:
        yield catalog, folder / "index", status
    except DamagedCacheError:
        mark_index_damage(folder)
        raise
    finally:
        catalog.close()
        if own is not None:
            own.close()


def _updated(root: Path, places: Places) -> int:
    try:
        watcher = bring_up_to_date(root, places)
    except ArchiveError as error:
        remark(f"{str(error).removesuffix('.')}. What is in the index is used.")
        return SUCCESS
    return UNREADABLE if watcher.unreadable else SUCCESS


@contextmanager
def asked_to_stop() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl-C into a question that can be asked; the second one ends at once."""
    asked = False

    def stop(_signal: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
