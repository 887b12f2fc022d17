"""Do one random fault to an index, and see that no answer is ever wrong.

After a fault, the index answers as before it (or as after the commit that was under way),
or says that it has to be made anew; then it is made anew, and answers right.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from reader.model import Analysis, Article, CacheError, Span
from reader.search import IndexWriter, Searcher

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WORDS = ["bridge", "harbour", "council", "river", "mayor", "school", "vote", "price", "storm"]
QUERIES = ["", "bridge", "mayor vote", "storm OR river", '"council river"', "sch*", "pricy~",
           '"mayor school"~3', "-bridge", "date:2025", "unquoted:storm"]  # fmt: skip
_SIZE = 60
_ADDED = 400

_WRITER = """
import sys
from pathlib import Path
from tests.faults.harness import articles, change
change(Path(sys.argv[1]), int(sys.argv[2]))
"""


def articles(seed: int, first: int, count: int) -> list[Article]:
    """Made-up articles, the same for the same seed."""
    draw = random.Random(seed)  # noqa: S311 - the same articles every time
    found = []
    for number in range(first, first + count):
        text = ", ".join(" ".join(draw.choices(WORDS, k=9)) for _ in range(draw.randint(1, 9)))
        found.append(
            Article(
                id=f"{number}",
                path=f"{number}.txt",
                text=text,
                body=Span(0, len(text)),
                blocks=(),
                sha256="0" * 64,
                format="plain",
                published=f"202{number % 7}-01-02",
            )
        )
    return found


def build(folder: Path, seed: int) -> None:
    """Make an index of some segments, with some documents deleted."""
    writer = IndexWriter(folder)
    for start in range(0, _SIZE, _SIZE // 3):
        for each in articles(seed, start, _SIZE // 3):
            writer.add(each, Analysis("faults"))
        writer.commit()
    for name in ("3", "30"):
        writer.remove(name)
    writer.close()


def change(folder: Path, seed: int) -> None:
    """Commit more articles and deletions, one commit after the other."""
    writer = IndexWriter(folder)
    print("ready", flush=True)  # noqa: T201 - the harness waits for it
    for number, each in enumerate(articles(seed, _SIZE, _ADDED)):
        writer.add(each, Analysis("faults"))
        if number % 3 == 0:
            writer.remove(f"{number // 3}")
            writer.commit()
    writer.close()


Answers = dict[str, frozenset[str]]


def answers(folder: Path) -> Answers | None:
    """Return what all queries find; None when the index says that it cannot be read."""
    try:
        searcher = Searcher(folder, held.get)
        found = {
            query: frozenset(hit.article_id for hit in searcher.search(query).hits)
            for query in QUERIES
        }
    except CacheError:
        return None
    searcher.close()
    return found


class _Held:
    """The articles of the catalog, for what the index asks about."""

    def __init__(self) -> None:
        self.seed = -1
        self._known: dict[str, Article] = {}

    def of(self, seed: int) -> None:
        self.seed = seed
        parts = [articles(seed, start, _SIZE // 3) for start in range(0, _SIZE, _SIZE // 3)]
        everything = [*(each for part in parts for each in part), *articles(seed, _SIZE, _ADDED)]
        self._known = {each.id: each for each in everything}

    def get(self, article_id: str) -> tuple[Article, Analysis] | None:
        found = self._known.get(article_id)
        return (found, Analysis("faults")) if found else None


held = _Held()


def cut(draw: random.Random, path: Path) -> None:
    """Take the end of a file away."""
    os.truncate(path, draw.randrange(path.stat().st_size))


def flip(draw: random.Random, path: Path) -> None:
    """Change one bit of a file."""
    raw = bytearray(path.read_bytes())
    raw[draw.randrange(len(raw))] ^= 1 << draw.randrange(8)
    path.write_bytes(raw)


def zero(draw: random.Random, path: Path) -> None:
    """Lose a page of a file, as a power cut does."""
    raw = bytearray(path.read_bytes())
    start = draw.randrange(len(raw))
    raw[start : start + 4096] = bytes(len(raw[start : start + 4096]))
    path.write_bytes(raw)


def lose(_: random.Random, path: Path) -> None:
    """Lose a file."""
    path.unlink()


FAULTS: list[Callable[[random.Random, Path], None]] = [cut, flip, flip, zero, lose]


def damage(folder: Path, seed: int) -> str:
    """Damage one file of an index; return what came of it: "right" or "refused".

    Raises AssertionError for a wrong answer, and for an index that cannot be made anew.
    """
    draw = random.Random(seed)  # noqa: S311 - the same fault every time
    held.of(seed)
    build(folder, seed)
    before = answers(folder)
    assert before is not None
    files = sorted(path for path in folder.iterdir() if path.stat().st_size)
    draw.choice(FAULTS)(draw, draw.choice(files))
    return _outcome(folder, seed, before)


def kill(folder: Path, seed: int) -> str:
    """Kill a writer in the middle of its commits; return what came of it.

    Raises AssertionError for anything but a state that was committed.
    """
    draw = random.Random(seed)  # noqa: S311
    held.of(seed)
    build(folder, seed)
    command = [sys.executable, "-c", _WRITER, str(folder), str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(draw.random())
        process.send_signal(signal.SIGKILL)
    found = answers(folder)
    assert found is not None, "killed, and not whole any more"
    _check_committed(found)
    writer = IndexWriter(folder)  # the next one can go on
    writer.remove("59")
    writer.close()
    after = answers(folder)
    assert after is not None
    assert after[""] == found[""] - {"59"}
    return "right"


def _check_committed(found: Answers) -> None:
    """Compare with the text what an index of an unknown number of commits finds."""
    from reader.search.matching import Reading  # noqa: PLC0415
    from reader.search.parser import parse  # noqa: PLC0415

    for query in QUERIES:
        said = {
            name
            for name in found[""]
            if Reading(*held.get(name) or _missing(name)).answers(parse(query))
        }
        assert found[query] == said, f"{query!r}: {found[query] ^ said}"


def _missing(name: str) -> tuple[Article, Analysis]:
    message = f"{name} was never indexed"
    raise AssertionError(message)


def _outcome(folder: Path, seed: int, before: Answers) -> str:
    found = answers(folder)
    if found is not None:
        assert found == before, {q: found[q] ^ before[q] for q in QUERIES if found[q] != before[q]}
        return "right"
    shutil.rmtree(folder)
    build(folder, seed)
    assert answers(folder) == before
    return "refused"
