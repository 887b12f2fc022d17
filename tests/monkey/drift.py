"""What stays behind of many articles, searches and windows.

python -m tests.monkey.drift FOLDER    works below the folder, and prints a line of JSON

A process of its own: what other tests hold would hide what this one leaves.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.settings import Places, Settings
from reader.ui.heap import give_back
from reader.ui.sharing import share_fairly
from reader.ui.start import _application
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.windows import Windows
from tests.benchmarks.keystrokes import wait, wait_for
from tests.benchmarks.starting import held_megabytes
from tests.monkey.folder import Folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.main_window import MainWindow

_ARTICLES, _SWITCHES, _SEARCHES, _WARM = 20, 1_000, 300, 60
_WINDOWS, _FIRST_WINDOWS = 30, 4


def grown(what: Callable[[int], object], times: int, warm: int) -> float:
    """Return by how many megabytes the process grows while something is done so many times."""
    for number in range(warm):
        what(number)
    gc.collect()
    before = held_megabytes()
    for number in range(times):
        what(number)
    gc.collect()
    return held_megabytes() - before


def in_one(window: MainWindow) -> dict[str, float]:
    """Open articles and search in a window, and close it; return what stayed."""
    model = window.panes.list.model
    wait_for(lambda: model.articles() == _ARTICLES and not window.session.indexing)
    ids = [one.id for row in range(_ARTICLES) if (one := model.summary_at(row))]

    def read(number: int) -> None:
        wanted = ids[number % len(ids)]
        window.reading.open(wanted)
        wait_for(lambda: window.session.article is not None and window.session.article.id == wanted)

    def search(number: int) -> None:
        window.panes.top.search.ask(("bridge", "said:keep", "ferr*", "")[number % 4])
        wait(15)

    found = {
        "articles": grown(read, _SWITCHES, _WARM),
        "searches": grown(search, _SEARCHES, _WARM),
    }
    window.close()
    return found


def of_many(windows: Windows, target: Target) -> dict[str, float]:
    """Open windows and close them; return what stayed, and how many of them did."""
    opened: list[weakref.ref[MainWindow]] = []

    def open_one(_number: int) -> None:
        one = windows.open(target)
        wait_for(lambda: one.session.article is not None)
        opened.append(weakref.ref(one))
        one.close()
        wait_for(lambda: not windows._leaving)
        wait(0)

    megabytes = grown(open_one, _WINDOWS, _FIRST_WINDOWS)
    left = sum(one() is not None for one in opened)
    return {"windows": megabytes, "windows left": left}


def run(work: Path) -> dict[str, float]:
    """Do everything, and return what stayed, by its name."""
    share_fairly()
    give_back()
    application = _application([])
    application.setQuitOnLastWindowClosed(False)
    folder = Folder(work / "archive", random.Random(1), _ARTICLES)  # noqa: S311 - not a secret
    target = Target(folder.root.resolve())
    places = Places.of_user()
    windows = Windows(places, WindowMemory(places), Settings())
    found = in_one(windows.open(target))
    found |= of_many(windows, target)
    found["widgets left"] = len(QApplication.allWidgets())
    windows.end()
    return found


if __name__ == "__main__":
    place = Path(sys.argv[1])
    for name in ("CACHE", "DATA", "CONFIG"):
        os.environ.pop(f"ONRECORD_{name}", None)
        os.environ[f"XDG_{name}_HOME"] = str(place / name.lower())
    print(json.dumps(run(place)))  # noqa: T201
