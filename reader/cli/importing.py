"""`onrecord import SOURCE ARCHIVE`: copy articles into an archive's folder, none twice."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.archive import Catalog, GuardedReader, Intake, Pace, archive_folder, sources_of
from reader.cli.archives import asked_to_stop, bring_up_to_date, places_of, root_of
from reader.cli.commands import INTERRUPTED, SUCCESS, UNREADABLE
from reader.cli.progress import Watcher, counted, duration
from reader.cli.terminal import remark, say
from reader.export import json_line
from reader.model import (
    ArchiveError,
    CacheError,
    DamagedCacheError,
    Skipped,
    UnreadableFileError,
)

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from reader.archive import Source, Taken


@dataclass(slots=True)
class _Done:
    """What was done so far; `seconds` of a monotonic clock since it `began`."""

    source: Path
    root: Path
    began: float = field(default_factory=time.monotonic)
    taken: list[tuple[Source, Taken]] = field(default_factory=list)
    stopped: bool = False


def run(wanted: argparse.Namespace) -> int:
    """Take in what is new; 1 when a file could not be read or saved, 130 when it was stopped."""
    root = root_of(wanted)
    sources, passed_over = sources_of(wanted.source, root)
    watcher, done = Watcher(), _Done(wanted.source, root)
    for one in passed_over:
        watcher.tell(one)
    refused = False
    with _catalog(wanted, root) as catalog, GuardedReader() as reader:
        try:
            with asked_to_stop() as should_stop:
                _take_all(sources, Intake(root, reader, catalog), (watcher, done), should_stop)
        except (ArchiveError, CacheError) as error:
            if isinstance(error, DamagedCacheError) and not done.taken:
                raise  # nothing was done yet: it is mended and begun anew
            watcher.clear()
            remark(str(error))
            refused = True
        finally:
            watcher.clear()
    say((_as_json if wanted.json else _in_words)(done, watcher) + "\n")
    if done.stopped:
        remark("stopped")
        return INTERRUPTED
    return UNREADABLE if refused or watcher.unreadable else SUCCESS


@contextmanager
def _catalog(wanted: argparse.Namespace, root: Path) -> Iterator[Catalog | None]:
    """Give what is known of the archive, brought up to date; None where nothing is."""
    places = places_of(wanted)
    try:
        if not wanted.no_update:
            bring_up_to_date(root, places)
        catalog = Catalog(archive_folder(places, root))
    except (ArchiveError, CacheError) as error:
        if not wanted.no_update:
            remark(f"{str(error).removesuffix('.')}. Only whole files are compared.")
        yield None
        return
    try:
        yield catalog
    finally:
        catalog.close()


def _take_all(
    sources: Sequence[Source],
    intake: Intake,
    told: tuple[Watcher, _Done],
    should_stop: Callable[[], bool],
) -> None:
    """Take in one file after the other; between two of them it may be asked to stop."""
    watcher, done = told
    pace = Pace([1.0] * len(sources))
    for source in sources:
        if should_stop():
            done.stopped = True
            return
        try:
            done.taken.append((source, intake.take(source)))
        except UnreadableFileError as error:
            watcher.tell(Skipped(error.path, error.reason))
        pace.next()
        progress = pace.progress()
        if progress:
            watcher.tell(progress)


def _as_json(done: _Done, watcher: Watcher) -> str:
    added = [(source, taken) for source, taken in done.taken if taken.added]
    return json_line(
        {
            "archive": str(done.root),
            "source": str(done.source),
            "added": [
                {
                    "path": taken.added.path if taken.added else None,
                    "source": str(source.file),
                    "articles": taken.articles,
                    "known": taken.known,
                }
                for source, taken in added
            ],
            "known": [
                {"source": str(source.file), "path": taken.like, "articles": taken.articles}
                for source, taken in done.taken
                if not taken.added
            ],
            "unreadable": [{"path": one.path, "reason": one.reason} for one in watcher.unreadable],
            "others": watcher.others,
            "seconds": round(time.monotonic() - done.began, 3),
            "stopped": done.stopped,
        }
    )


def _in_words(done: _Done, watcher: Watcher) -> str:
    """Name each file that was left out or has something twice, then count."""
    lines, files, articles = [], 0, 0
    for source, taken in done.taken:
        if taken.added is None:
            lines.append(f"{source.file}: left out, the archive has it already in {taken.like}")
            continue
        files, articles = files + 1, articles + taken.articles
        if taken.known:
            lines.append(
                f"{taken.added.path}: {taken.known:,} of its {taken.articles:,} articles were"
                " there already; each is shown once"
            )
    parts = [
        f"{counted(articles, 'article', 'articles')} in {counted(files, 'file', 'files')} added"
    ]
    if files < len(done.taken):
        parts.append(f"{counted(len(done.taken) - files, 'file', 'files')} left out")
    seconds = duration(time.monotonic() - done.began)
    return "\n".join([*lines, f"{done.root}: {', '.join([*parts, *watcher.unread()])} ({seconds})"])
