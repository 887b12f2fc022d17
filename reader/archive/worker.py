"""The worker process: brings one archive up to date, says so on standard output.

Standard input is its leash: the line "stop" ends the work after the file at hand, and the
end of the input (the window is gone, however it went) ends the process.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

from reader.archive.alone import when_free
from reader.archive.partners import Workshops
from reader.archive.patience import impatient
from reader.archive.places import archive_folder
from reader.archive.quarantine import FELL, leaving_word
from reader.archive.update import update
from reader.archive.wire import encode
from reader.model import ArchiveError, CacheError, Finished, Progress, Ready, Skipped
from reader.settings import Places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Message

_NICE = 10
_GRACE_SECONDS = 1.5
_ASK_AGAIN_SECONDS = 1.0
_FLUSH_SECONDS = 0.05
_FAILED = 3
"""Not 1: so ends a process that fell over itself."""


def worker_main(argv: Sequence[str]) -> int:
    """Run the worker with the words behind `--worker`; return the exit status.

    0: done or stopped. 3: the archive cannot be used; the reason stands on standard error.
    While another process works on the archive, this one waits for its turn.
    """
    options = _parser().parse_args(argv)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the window to answer
    if hasattr(os, "nice"):
        os.nice(_NICE)
    stop = threading.Event()
    threading.Thread(target=_watch_leash, args=(stop,), daemon=True).start()
    teller = _Teller()
    places = Places.of_user(options.cache, options.data)

    def bring_up_to_date(word: IO[bytes] | None) -> Finished:
        return update(
            options.root,
            places,
            tell=teller.tell,
            should_stop=stop.is_set,
            rebuild=options.rebuild,
            workshops=impatient(Workshops(), word) if word else None,
        )

    def wait() -> bool:
        teller.tell(Ready((), ()))  # what the other process did meanwhile can be read
        return not stop.wait(_ASK_AGAIN_SECONDS)

    try:
        with leaving_word(archive_folder(places, options.root)) as word:
            when_free(partial(bring_up_to_date, word), wait)
    except (ArchiveError, CacheError) as error:
        sys.stderr.write(f"{error}\n")
        return _FAILED
    except BrokenPipeError:
        # Nobody listens any more: what was committed stays.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="onrecord --worker", allow_abbrev=False)
    parser.add_argument("root", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--rebuild", action="store_true")
    return parser


def _watch_leash(stop: threading.Event) -> None:
    # Read from the descriptor itself: a thread that waits in sys.stdin would hold its lock
    # while the interpreter shuts down.
    said = b""
    while chunk := os.read(0, 1024):
        said += chunk
        if b"stop" in said.split(b"\n")[:-1]:
            stop.set()
    stop.set()
    time.sleep(_GRACE_SECONDS)
    os._exit(0)


class _Teller:
    """Writes messages, at most some twenty bundles a second."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._written = 0.0

    def tell(self, message: Message) -> None:
        """Take a message; it leaves at once, or with the next progress."""
        self._kept.append(encode(message))
        moment = time.monotonic()
        due = moment - self._written >= _FLUSH_SECONDS
        # Who hears that this one is passed now must hear it before the next one is tried.
        passed = isinstance(message, Skipped) and message.reason == FELL
        if due or passed or isinstance(message, Finished | Progress):
            sys.stdout.write("\n".join(self._kept) + "\n")
            sys.stdout.flush()
            self._kept.clear()
            self._written = moment
