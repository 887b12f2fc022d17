"""Where the program begins: the window, the command line or a worker, and nothing else yet."""

from __future__ import annotations

import argparse
import builtins
import gc
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import ArchiveError
from reader.settings import Places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui import Target

_USAGE = 2
_SCREENLESS = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_YOUNG_OBJECTS = 20_000
"""How many new objects the collector of cycles waits for: an analysis makes many and no cycles,
and to go through them every 700 costs one twentieth of it."""
_BROKEN_QT = "6.12.0"  # drops references to None on Python before 3.12, and aborts


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with its arguments and return its exit status."""
    gc.set_threshold(_YOUNG_OBJECTS)
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--worker"]:
        from reader.archive import worker_main  # noqa: PLC0415 - the window needs none of it

        return worker_main(arguments[1:])
    if arguments == ["--read"]:
        from reader.archive import reading_main  # noqa: PLC0415 - nor this

        return reading_main()
    if _is_for_command_line(_first_word(arguments)):
        from reader import cli  # noqa: PLC0415 - the window needs none of it

        return cli.main(arguments)
    return _open_window(arguments)


def _first_word(arguments: Sequence[str]) -> str:
    """Return the first argument, the folders to use and their options passed over."""
    words = iter(arguments)
    for word in words:
        if word in ("--cache", "--data"):
            next(words, None)
        elif not word.startswith(("--cache=", "--data=")):
            return word
    return ""


def _is_for_command_line(word: str) -> bool:
    from reader.cli import COMMANDS  # noqa: PLC0415 - the worker needs none of it

    return word in COMMANDS or word in ("-h", "--help", "--version")


def _open_window(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="onrecord", description="Open the window on a folder of articles, or on a file in one."
    )
    parser.add_argument("path", nargs="*")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--data", type=Path)
    told = parser.parse_args(arguments)
    complaint = _why_no_window()
    if complaint:
        return _refuse(complaint)
    gc.disable()  # what is made from here on stays, and the window looks for the rest itself
    from reader.ui import open_window, target_of  # noqa: PLC0415 - after it is known to work

    try:
        targets: list[Target] = [target_of(path) for path in told.path]
    except ArchiveError as error:
        return _refuse(str(error))
    places = Places.of_user(told.cache, told.data)
    _log_to(places.cache / "window.log")
    return open_window(targets, places)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"onrecord: {sentence}\n")
    return _USAGE


def _why_no_window() -> str:
    """Say in a sentence why no window can be opened here; empty when one can."""
    importing = builtins.__import__
    try:
        import PySide6  # noqa: PLC0415 - only the window needs it
    except ImportError:
        return "the window needs PySide6; install it with `pip install PySide6-Essentials`."
    # PySide's own import reads, and keeps, the source of every module, to see whether it asks for
    # other spellings of Qt's names. None does here.
    builtins.__import__ = importing
    if PySide6.__version__ == _BROKEN_QT and sys.version_info < (3, 12):
        return (
            f"PySide6 {_BROKEN_QT} aborts on Python {sys.version_info.major}."
            f"{sys.version_info.minor}; use another version of it, or Python 3.12 or later."
        )
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    unix = sys.platform not in ("win32", "darwin")
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if unix and not screen and not platform.startswith(_SCREENLESS):
        return (
            "there is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
            "`onrecord --help` lists the commands that need none."
        )
    return ""


def _log_to(path: Path) -> None:
    """Keep warnings of this run in the cache; without a log the window works all the same."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, mode="w", encoding="utf-8", delay=True)
    except OSError:
        return
    logging.raiseExceptions = False  # on a full disk nobody is to read that there is no log
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
