"""The confined process that reads foreign files, one at a time, for a `GuardedReader`.

A line of JSON on standard input asks for a file; the answer on standard output is its length
as eight bytes, then JSON. It never is a pickle: whoever took this process over by a file made
for it must not get further. The end of the input ends the process.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from reader import formats
from reader.archive.confinement import confine, deadline
from reader.archive.records import plain
from reader.archive.work_clock import PATIENCE
from reader.model import NoArticleError, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Article

SECONDS = 10.0
"""How long one file may take, in the processor's time where the system tells it."""
GREETING = b"reading\n"
_LAST_SECONDS = PATIENCE * SECONDS + 2.0
"""How long the process gives itself: it only counts when nobody is there to end it."""


def reading_main(
    load: Callable[[Path, str, str | None], tuple[Article, ...]] = formats.load,
) -> int:
    """Answer until the input ends; return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent to answer
    sys.dont_write_bytecode = True  # not a byte may be written soon
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        # What a library says on standard output is no answer.
        os.dup2(nowhere.fileno(), 1)
        confine()
        answers.write(GREETING)
        answers.flush()
        for line in sys.stdin.buffer:
            path, name, encoding = json.loads(line)
            with deadline(_LAST_SECONDS, nowhere):
                answer = _answer(load, path, name, encoding)
                _send(answers, answer)
            if "memory" in answer:
                break  # what is left of it is in pieces
    return 0


def _answer(
    load: Callable[[Path, str, str | None], tuple[Article, ...]],
    path: str,
    name: str,
    encoding: str | None,
) -> dict[str, Any]:
    try:
        return {"articles": plain(load(Path(path), name, encoding))}
    except NoArticleError as error:
        return {"reason": error.reason, "entries": plain(error.entries)}
    except UnreadableFileError as error:
        return {"reason": error.reason}
    except MemoryError:
        return {"memory": True}
    except Exception as error:  # noqa: BLE001 - one odd file must not cost the others
        return {"reason": f"it could not be understood ({type(error).__name__}: {error})"}


def _send(answers: BinaryIO, answer: dict[str, Any]) -> None:
    told = json.dumps(answer, check_circular=False).encode("ascii")
    answers.write(len(told).to_bytes(8, "big") + told)
    answers.flush()
