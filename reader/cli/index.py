"""`onrecord index ARCHIVE`: bring the index up to date and say what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.archive import Catalog, archive_folder
from reader.cli.archives import bring_up_to_date, places_of, root_of
from reader.cli.commands import SUCCESS, UNREADABLE
from reader.cli.progress import counted, duration
from reader.cli.terminal import say
from reader.export import json_line

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from reader.cli.progress import Watcher
    from reader.model import Finished


def run(wanted: argparse.Namespace) -> int:
    """Update the index; 1 when a file could not be read."""
    root, places = root_of(wanted), places_of(wanted)
    watcher = bring_up_to_date(root, places, rebuild=wanted.rebuild)
    _name_known(watcher, archive_folder(places, root))
    if watcher.finished:
        told = _as_json if wanted.json else _in_words
        say(told(root, watcher, watcher.finished) + "\n")
    return UNREADABLE if watcher.unreadable else SUCCESS


def _name_known(watcher: Watcher, folder: Path) -> None:
    """Also name the files that an earlier run could not read, and that have not changed."""
    told = {skipped.path for skipped in watcher.unreadable}
    catalog = Catalog(folder)
    try:
        for skipped in catalog.skipped():
            if not skipped.quiet and skipped.path not in told:
                watcher.tell(skipped)
    finally:
        catalog.close()


def _as_json(root: Path, watcher: Watcher, finished: Finished) -> str:
    return json_line(
        {
            "archive": str(root),
            "articles": finished.articles,
            "quotes": finished.quotes,
            "skipped": finished.skipped,
            "seconds": round(finished.seconds, 3),
            "stopped": finished.stopped,
            "unreadable": [
                {"path": skipped.path, "reason": skipped.reason} for skipped in watcher.unreadable
            ],
        }
    )


def _in_words(root: Path, watcher: Watcher, finished: Finished) -> str:
    parts = [
        counted(finished.articles, "article", "articles"),
        counted(finished.quotes, "quotation", "quotations"),
        *watcher.unread(),
    ]
    return f"{root}: {', '.join(parts)} ({duration(finished.seconds)})"
