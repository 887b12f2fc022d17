"""How fast articles are indexed and found, beside other engines, in one run.

    python -m tests.benchmarks.search [--sizes 10000 100000] [--stock-up-to 10000] [--json FILE]

The articles are those of the measuring data beside the project, mixed until there are
enough, or made up when it is not there. Times are of the processor, for a machine may be
busy; the ratios in the table are to our own. tantivy takes part when it is installed
(`pip install .[bench]`). `tests.benchmarks.plot` draws what `--json` keeps.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import statistics
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import Analysis
from reader.search import snippet
from tests.benchmarks.engines import (
    TOP,
    Asked,
    Engine,
    Fts5,
    Ours,
    Record,
    StockWhoosh,
    Tantivy,
    article,
)
from tests.benchmarks.index import articles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_ROUNDS = 5
Table = dict[str, dict[str, float]]
"""What each engine reached, by its name and by what was measured."""

QUERIES = [
    *(Asked("term", (word,)) for word in (
        "government", "people", "president", "year", "police", "water", "said", "the", "volcano",
        "bridge", "minister", "school", "music", "election", "science",
    )),
    *(Asked("AND", tuple(words.split())) for words in (
        "government minister", "people police water", "president said", "school music",
        "the president of", "election science",
    )),
    *(Asked("OR", tuple(words.split())) for words in (
        "government minister", "volcano bridge", "people police water", "election science year",
    )),
    *(Asked("prefix", (word,)) for word in ("gov", "min", "pre", "con", "wat", "sch", "the")),
    *(Asked("fuzzy", (word,)) for word in ("goverment", "ministr", "presidnt", "volcno", "polise")),
    *(Asked("phrase", tuple(words.split())) for words in (
        "prime minister", "climate change", "human rights", "police officers", "high school",
    )),
    *(Asked("phrase with a stop word", tuple(words.split())) for words in (
        "will not be", "in the world", "to be able", "said that the",
    )),
    *(Asked("date", (), days) for days in (
        (20100101, 20101231), (20150101, 20201231), (20000101, 20261231),
    )),
    *(Asked("sort", (word,)) for word in ("government", "people", "volcano", "the")),
]  # fmt: skip


def records(count: int) -> list[Record]:
    """Return so many articles; beyond those there are, halves of two are put together."""
    base = [
        Record("", each["title"] or "", each["text"], _day(each["date"]))
        for each in islice(articles(), count)
    ]
    draw = random.Random(1)  # noqa: S311 - the same articles every time
    found = []
    for number in range(count):
        own = base[number % len(base)]
        text = own.text
        if number >= len(base):
            other = draw.choice(base).text
            text = text[: len(text) // 2] + other[len(other) // 2 :]
        found.append(own._replace(key=f"{number}", text=text))
    return found


def _day(date: str | None) -> int:
    digits = (date or "").replace("-", "")
    return int(digits) if len(digits) == len("20260105") and digits.isdigit() else 0


def measured(engine: Engine, texts: Sequence[Record], folder: Path) -> dict[str, float]:
    """Return documents a second, index size by text size, milliseconds of each kind's p95."""
    began = time.process_time()
    engine.build(texts)
    found = {"documents/s": len(texts) / (time.process_time() - began)}
    size = sum(len(each.text.encode()) for each in texts)
    kept = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    found["index / text"] = kept / size
    began = time.process_time()
    engine.open()
    found["open ms"] = (time.process_time() - began) * 1000
    for kind in dict.fromkeys(each.kind for each in QUERIES):
        times = [*_timed(engine, [each for each in QUERIES if each.kind == kind])]
        if times:
            found[f"{kind} p95 ms"] = percentile(times)
    return found


def _timed(engine: Engine, asked: Iterable[Asked]) -> Iterator[float]:
    for each in asked:
        if engine.search(each) is None:
            return
        for _ in range(_ROUNDS):
            began = time.process_time()
            engine.search(each)
            yield (time.process_time() - began) * 1000


def percentile(times: Sequence[float]) -> float:
    """Return what 95 of a hundred times stay below."""
    return statistics.quantiles(times, n=100)[94] if len(times) > 1 else times[0]


def typed(ours: Ours, texts: Sequence[Record]) -> float:
    """Return the p95 of a keystroke: the search, and the words around 20 hits."""
    analysis = Analysis("benchmark")
    times = []
    for query in ("government of the people", '"prime minister" said', "water music volcano"):
        for end in range(1, len(query) + 1):
            began = time.process_time()
            for hit in ours.searcher.search(query[:end], limit=TOP).hits:
                snippet(query[:end], article(texts[int(hit.article_id)]), analysis)
            times.append((time.process_time() - began) * 1000)
    return percentile(times)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure all engines at each size, and print a table for each."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--stock-up-to", type=int, default=10_000, help="Whoosh itself is slow")
    parser.add_argument("--json", type=Path, help="keep the figures in this file")
    options = parser.parse_args(argv)
    tables: dict[int, Table] = {}
    for size in options.sizes:
        work = Path(tempfile.mkdtemp(prefix="onrecord-"))
        try:
            tables[size] = _compare(work, records(size), stock=size <= options.stock_up_to)
        finally:
            shutil.rmtree(work)
        if options.json:
            options.json.write_text(json.dumps(tables, indent=1), encoding="utf-8")


def _compare(work: Path, texts: Sequence[Record], *, stock: bool) -> Table:
    ours = Ours(work / "ours")
    table = {ours.name: measured(ours, texts, work / "ours")}
    table[ours.name]["keystroke p95 ms"] = typed(ours, texts)
    for kind in (Fts5, Tantivy, *((StockWhoosh,) if stock else ())):
        folder = work / kind.name.replace(" ", "")
        try:
            engine: Engine = kind(folder)
        except ImportError:
            print(f"{kind.name} is not installed, and left out.", file=sys.stderr)
            continue
        table[engine.name] = measured(engine, texts, folder)
    _print(len(texts), table)
    return table


def _print(count: int, table: Table) -> None:
    own, *others = table
    print(f"\n| {count:,} articles | " + " | ".join(table) + " |")
    print("|---|" + "---|" * len(table))
    for line, value in table[own].items():
        cells = [f"{value:,.2f}"]
        for name in others:
            other = table[name].get(line)
            cells.append("–" if other is None else f"{other:,.2f} ({other / value:.1f}×)")
        print(f"| {line} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
