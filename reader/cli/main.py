"""Run one command and say with the exit status how it went."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from reader.cli.commands import INTERRUPTED, SUCCESS, UNREADABLE, USAGE, build_parser
from reader.cli.terminal import Remarks, drop_output, prepare_streams, remark
from reader.model import DamagedCacheError, OnRecordError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for; return 0, 1 (unreadable), 2 (usage) or 130 (Ctrl-C)."""
    prepare_streams()
    logging.basicConfig(level=logging.WARNING, handlers=[Remarks()])
    try:
        status = _run(argv)
        sys.stdout.flush()
    except BrokenPipeError:
        drop_output()
        return SUCCESS
    except OSError as error:
        drop_output()
        remark(_refusal(error))
        return UNREADABLE
    except KeyboardInterrupt:
        remark("stopped")
        return INTERRUPTED
    except OnRecordError as error:
        remark(str(error))
        return UNREADABLE
    return status


def _refusal(error: OSError) -> str:
    """Say what the system refused: to write the result, when it was about no file by name."""
    about = f"{error.filename}:" if error.filename else "the result cannot be written:"
    return f"{about} {error.strerror or error}"


def _run(argv: Sequence[str] | None) -> int:
    try:
        wanted = build_parser().parse_args(argv)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else USAGE
    run = _command(wanted.command)
    try:
        return run(wanted)
    except DamagedCacheError:
        if getattr(wanted, "no_update", False):
            raise
        return run(wanted)  # which makes anew what is damaged, before it prints anything


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """Return what runs a command, and import what it needs, and no more."""
    if name == "analyse":
        from reader.cli.analyse import run  # noqa: PLC0415 - each start pays for its own
    elif name == "index":
        from reader.cli.index import run  # noqa: PLC0415
    elif name == "search":
        from reader.cli.search import run  # noqa: PLC0415
    elif name == "import":
        from reader.cli.importing import run  # noqa: PLC0415
    elif name == "quotes":
        from reader.cli.quotes import run  # noqa: PLC0415
    else:
        from reader.cli.facts import run  # noqa: PLC0415
    return run
