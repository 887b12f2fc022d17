"""How fast a folder becomes a catalog and an index, and how fast nothing new is noticed.

    python -m tests.benchmarks.index [--every N] [--folder DIR]

The articles are those of the measuring data beside the project, or made up when it is not
there, written as files in the shapes that people save: the seed's header line, a title
line, Markdown with front matter.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.archive import decode
from reader.model import Finished, Progress, Ready

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "archive"
_INVENTED = 2_000
_A_FOLDER_HOLDS = 500


def build_archive(folder: Path, *, every: int = 1) -> int:
    """Write every n-th article as a file below `folder`; return how many there are.

    The shapes take turns: a third each of seed header, title line and front matter.
    """
    count = 0
    for number, record in enumerate(islice(articles(), 0, None, every)):
        suffix, text = _SHAPES[number % len(_SHAPES)](record)
        path = folder / f"{number // _A_FOLDER_HOLDS:03}" / f"{number:06}{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        count += 1
    return count


def articles() -> Iterator[dict[str, Any]]:
    """Yield the articles of the measuring data, or made-up ones when it is not there."""
    sources = sorted(DATA.glob("*.jsonl"))
    if not sources:
        yield from map(_invented, range(_INVENTED))
    for source in sources:
        with source.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def _invented(number: int) -> dict[str, Any]:
    paragraph = (
        f"The council of Harbour {number} met on Monday. “We will not close the bridge,” Maria "
        f"Lopez, its chair, said. Repairs cost ${number + 1} million, {number % 90 + 1} percent "
        "more than planned, according to the Ministry of Works.\n"
    )
    day = f"20{number % 26:02}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return {"title": f"Bridge {number} stays open", "date": day, "text": paragraph * 12}


def _headed(record: dict[str, Any]) -> tuple[str, str]:
    day = f"date {record['date']} " if record["date"] else ""
    return ".txt", f" {day}{record['title']}\n{record['text']}\n"


def _titled(record: dict[str, Any]) -> tuple[str, str]:
    return ".txt", f"{record['title']}\n{record['date']}\n\n{record['text']}\n"


def _fronted(record: dict[str, Any]) -> tuple[str, str]:
    names = ("title", "date", "author", "source", "url")
    fields = [f"{name}: {json.dumps(record[name], ensure_ascii=False)}\n" for name in names
              if record.get(name)]  # fmt: skip
    return ".md", f"---\n{''.join(fields)}---\n\n{record['text']}\n"


_SHAPES = (_headed, _titled, _fronted)


def run_worker(root: Path, cache: Path) -> tuple[Finished, dict[str, float]]:
    """Run the real worker over `root`; return its last message and the seconds until things."""
    command = [sys.executable, "-m", "reader", "--worker", str(root), "--cache", str(cache)]
    began = time.monotonic()
    seen: dict[str, float] = {}
    finished: Finished | None = None
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        for line in process.stdout or ():
            message = decode(line)
            seen.setdefault(f"first {type(message).__name__}", time.monotonic() - began)
            if isinstance(message, Progress | Ready):
                name = type(message).__name__
                seen[f"{name} messages"] = seen.get(f"{name} messages", 0) + 1
            if isinstance(message, Finished):
                finished = message
    if finished is None:
        sys.exit(f"the worker ended early, with status {process.returncode}")
    seen["seconds"] = time.monotonic() - began
    return finished, seen


def main(argv: Sequence[str] | None = None) -> None:
    """Build, index, look again, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=int, default=1, help="take every n-th article")
    parser.add_argument("--folder", type=Path, help="work here, and leave it there")
    options = parser.parse_args(argv)
    work = options.folder or Path(tempfile.mkdtemp(prefix="onrecord-"))
    try:
        _measure(work / "archive", work / "cache", options.every)
    finally:
        if options.folder is None:
            shutil.rmtree(work)


def _measure(root: Path, cache: Path, every: int) -> None:
    shutil.rmtree(root, ignore_errors=True)
    shutil.rmtree(cache, ignore_errors=True)
    count = build_archive(root, every=every)
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file())
    print(f"{count} files, {size / 1e6:.1f} MB, {os.cpu_count()} cores")
    finished, seen = run_worker(root, cache)
    print(
        f"index: {finished.articles} articles, {finished.quotes} quotations in "
        f"{seen['seconds']:.1f} s, {finished.articles / seen['seconds']:.0f} articles/s; first "
        f"searchable after {seen.get('first Ready', 0):.2f} s; "
        f"{seen.get('Progress messages', 0):.0f} progress, {seen.get('Ready messages', 0):.0f} "
        "ready messages"
    )
    # The high-water mark of the children: in kilobytes on Linux.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    kept = sum(path.stat().st_size for path in cache.rglob("*") if path.is_file())
    print(f"peak memory of the worker: {peak / 1024:.0f} MB; cache: {kept / 1e6:.1f} MB")
    _, seen = run_worker(root, cache)
    print(f"again, with nothing new: {seen['seconds']:.2f} s from start to end")


if __name__ == "__main__":
    main()
