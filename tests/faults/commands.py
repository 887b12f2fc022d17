"""Do one random fault to an archive's whole cache, and see what the commands make of it.

A command answers as if nothing had been done, or says one sentence and ends with 1; the next
one, which may bring the archive up to date, answers right. No traceback is ever seen.
"""

from __future__ import annotations

import io
import json
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.cli import main
from tests.archive.makers import write_story
from tests.faults.harness import FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_WORDS = ("bridge", "ferry", "tunnel", "tower", "canal", "viaduct", "harbour", "station")
_COMMANDS = (
    ("search", "safe", "--json"),
    ("search", '"the ferry is"', "--json"),
    ("search", "tow*", "--json", "--sort", "date"),
    ("search", "speaker:lopez", "--json"),
    ("quotes", "--format", "jsonl"),
    ("quotes", "--query", "bridge", "--format", "csv"),
    ("facts", "--format", "jsonl"),
)
_NEW = 150
_UNEQUAL = ("took_ms",)


@dataclass(frozen=True, slots=True)
class Shelf:
    """An archive, its cache, and a copy of the cache as it should be."""

    root: Path
    cache: Path
    whole: Path

    @classmethod
    def below(cls, folder: Path) -> Shelf:
        """Make an archive, and bring it up to date."""
        made = cls(folder / "archive", folder / "cache", folder / "whole")
        made.root.mkdir()
        for number, word in enumerate(_WORDS):
            write_story(made.root, f"{word}.txt", word, f"2026-01-{number + 1:02}")
        assert made.run("index").status == 0
        shutil.copytree(made.cache, made.whole)
        return made

    def restore(self) -> None:
        """Make the cache whole again."""
        shutil.rmtree(self.cache, ignore_errors=True)
        shutil.copytree(self.whole, self.cache)

    def files(self) -> list[Path]:
        """Return the files of the cache that hold anything."""
        return sorted(path for path in self.cache.rglob("*") if path.is_file() and _size(path))

    def run(self, command: str, *words: str) -> Ran:
        """Run a command in this process; what it raises is raised."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            status = main([command, str(self.root), *words, "--cache", str(self.cache)])
        return Ran(status, out.getvalue(), err.getvalue())


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str

    def told(self) -> list[Any]:
        """Return what it printed, without what differs from run to run."""
        return [_known(line) for line in self.out.splitlines()]

    def is_honest(self, right: list[Any]) -> bool:
        """Tell whether it said in a sentence why there is no answer, or not all of it."""
        told = self.told()
        return (
            self.status == 1
            and self.err.startswith("onrecord: ")
            and self.err.count("\n") == 1
            and told == right[: len(told)]
            and (not told or "What is printed is not all" in self.err)
        )


def _size(path: Path) -> int:
    return path.stat().st_size


def _known(line: str) -> object:
    if not line.startswith("{"):
        return line
    told = json.loads(line)
    return {name: value for name, value in told.items() if name not in _UNEQUAL}


def spoil(shelf: Shelf, seed: int) -> str:
    """Damage a file of the cache; return how many commands it took to be right again.

    Raises AssertionError for a wrong answer, and whatever a command raises.
    """
    draw = random.Random(seed)  # noqa: S311 - the same fault every time
    command = draw.choice(_COMMANDS)
    shelf.restore()
    right = shelf.run(*command).told()
    note = f"{_fault(draw, shelf)}; {' '.join(command)}"
    if draw.choice((True, False)):
        first = shelf.run(*command, "--no-update")
        assert first.told() == right or first.is_honest(right), f"{note} --no-update: {first}"
    first = shelf.run(*command)
    if (first.status, first.told()) == (0, right):
        return "right at once"
    assert first.is_honest(right), f"{note}: {first}"
    second = shelf.run(*command)
    assert (second.status, second.told()) == (0, right), f"{note}, again: {second}"
    return "right after a sentence"


def kill_index(shelf: Shelf, seed: int) -> str:
    """Kill an `index` that reads many new articles; return what the commands after it found.

    Raises AssertionError for a wrong answer, and whatever a command raises.
    """
    draw = random.Random(seed)  # noqa: S311
    shelf.restore()
    for number in range(_NEW):
        write_story(
            shelf.root, f"new/{number}.txt", f"new{number}", f"2025-01-{1 + number % 28:02}"
        )
    command = [
        sys.executable,
        "-m",
        "reader",
        "index",
        f"{shelf.root}",
        "--cache",
        f"{shelf.cache}",
    ]
    try:
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            time.sleep(draw.uniform(0.2, 0.9))
            process.send_signal(signal.SIGKILL)
        stopped = process.returncode != 0
        early = _hits(shelf.run("search", "safe", "--json", "--no-update"))
        late = _hits(shelf.run("search", "safe", "--json"))
        assert len(late) == len(set(late)) == _NEW + len(_WORDS), f"{len(late)} were found"
        assert set(early) <= set(late)
        assert len(early) == len(set(early)) >= len(_WORDS), f"{len(early)} were kept"
    finally:
        shutil.rmtree(shelf.root / "new")
    return f"right, {'killed' if stopped else 'done before'}"


def _hits(ran: Ran) -> list[str]:
    assert (ran.status, ran.err) == (0, ""), ran
    return [hit["path"] for hit in json.loads(ran.out)["hits"]]


def _fault(draw: random.Random, shelf: Shelf) -> str:
    """Do a fault to a file, and return what was done."""
    path = draw.choice(shelf.files())
    fault = draw.choice(_FAULTS)
    fault(draw, path)
    return f"{fault.__name__} {path.relative_to(shelf.cache)}"


def garbage(draw: random.Random, path: Path) -> None:
    """Write something else into a file."""
    path.write_bytes(draw.randbytes(draw.choice((1, 4096, 50_000))))


def empty(_: random.Random, path: Path) -> None:
    """Leave nothing of a file but its name."""
    path.write_bytes(b"")


def lose_beside(_: random.Random, path: Path) -> None:
    """Lose a file with all that lies beside it."""
    shutil.rmtree(path.parent)


def lose_cache(_: random.Random, path: Path) -> None:
    """Lose the whole cache, as when somebody wants room."""
    for folder in [*path.parents]:
        if folder.name == "archives":
            shutil.rmtree(folder.parent)


_FAULTS: list[Callable[[random.Random, Path], None]] = [*FAULTS, garbage, empty]
_FAULTS += [lose_beside, lose_cache]
