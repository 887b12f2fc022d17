"""How long each kind of finding takes, and what the whole analysis needs of time and memory.

    python -m tests.benchmarks.analysis [--every N]

The articles are those of `tests.benchmarks.index`. Times are those of one core.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from reader.analysis import analyse, engine
from reader.analysis.document import Document
from reader.formats import load
from tests.benchmarks.index import build_archive

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model import Article

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")
_STAGES = tuple(name for name in vars(engine) if name.startswith(("find_", "date_")))


class Stopwatch:
    """Adds up the seconds of the processor spent in functions, by their names."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def watch(self, name: str, action: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
        """Return the same function, timed."""

        @wraps(action)
        def timed(*values: _Given.args, **named: _Given.kwargs) -> _Found:
            began = time.process_time()
            try:
                return action(*values, **named)
            finally:
                self.seconds[name] += time.process_time() - began

        return timed


def main(argv: Sequence[str] | None = None) -> None:
    """Read, analyse, and print a line for each stage."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=int, default=10, help="take every n-th article")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="onrecord-") as folder:
        root = Path(folder)
        build_archive(root, every=options.every)
        files = sorted(path for path in root.rglob("*") if path.is_file())
        _measure_stages([article for path in files for article in load(path, path.name)])
        _measure_command(files)


def _measure_stages(articles: Sequence[Article]) -> None:
    watch = Stopwatch()
    for name in _STAGES:
        setattr(engine, name, watch.watch(name, getattr(engine, name)))
    cut = watch.watch("sentences and tokens", Document.of)
    whole = watch.watch("all", analyse)
    for article in articles:
        cut(article)
        whole(article)
    seconds = watch.seconds
    letters = sum(len(article.text) for article in articles)
    print(f"{len(articles):,} articles, {letters / 1e6:.1f} million characters")
    for name, spent in sorted(seconds.items(), key=lambda pair: -pair[1]):
        print(f"{name:22} {1000 * spent / len(articles):7.2f} ms an article")
    pace = len(articles) / seconds["all"]
    print(f"{pace:.0f} articles/s, {letters / seconds['all'] / 1000:.0f} kchar/s")


def _measure_command(files: Sequence[Path]) -> None:
    """Run the command as people do, in a process of its own."""
    command = [sys.executable, "-m", "reader", "analyse", *map(str, files)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    # The high-water mark of the children: in kilobytes on Linux.
    peak = after.ru_maxrss / 1024
    print(f"onrecord analyse, all of them: {spent:.1f} s of processor, peak {peak:.0f} MB")


if __name__ == "__main__":
    main()
