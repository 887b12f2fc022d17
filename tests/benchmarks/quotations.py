"""How long the table of quotations takes with a million rows: to list, to sort, to scroll.

    python -m tests.benchmarks.quotations [--articles 100000]

Makes a catalog of articles with ten quotations each (a few minutes for 100,000), puts them into
every order there is, then shows them in the real table and scrolls through it. Milliseconds.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from array import array
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.archive import Catalog, quote_numbers, quote_rows
from reader.archive.catalog_writer import CatalogWriter, FileResult, Read
from reader.archive.scan import Fingerprint
from reader.model import Analysis, Article, Attribution, Quote, QuotesWanted, Span, Speaker
from reader.ui.fonts import load_fonts
from reader.ui.quotes_answer import QuotesAnswer, QuotesQuestion
from reader.ui.quotes_pane import QuotesPane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORDS = (
    *("council", "water", "bridge", "harbour", "minister", "school", "ferry", "chair"),
    *("repairs", "road", "budget"),
)
_QUOTES_AN_ARTICLE = 10
_WRITTEN_AT_ONCE = 2_000
_STEPS = 60
_TITLES = 50_000
WANTED = {
    "newest first": QuotesWanted(),
    "by speaker": QuotesWanted(order="speaker", descending=False),
    "by words": QuotesWanted(order="words", descending=False),
    "by article": QuotesWanted(order="title", descending=False),
    "that hold “harbour ferry”": QuotesWanted("harbour ferry"),
    "of one speaker": QuotesWanted("speaker 77"),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=100_000)
    told = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder), told.articles)
        catalog = Catalog(Path(folder))
        for what, wanted in WANTED.items():
            took, numbers = timed(partial(quote_numbers, catalog, wanted))
            print(f"{what:<28}{took:10.1f} ms {len(numbers):>12,} quotations")
        scroll(catalog)
        catalog.close()


def build(folder: Path, articles: int) -> None:
    """Write a catalog of made-up articles, the same ones every time."""
    draw = random.Random(1)  # noqa: S311 - not a secret
    writer = CatalogWriter(folder)
    for start in range(0, articles, _WRITTEN_AT_ONCE):
        some = range(start, min(start + _WRITTEN_AT_ONCE, articles))
        writer.apply([_result(number, draw) for number in some], ())
    writer.close()


def _result(number: int, draw: random.Random) -> FileResult:
    text, quotes = "", []
    for group in range(_QUOTES_AN_ARTICLE):
        words = f"“{' '.join(draw.choices(_WORDS, k=16))}”"
        speaker = Speaker(f"Speaker {draw.randrange(5_000)}")
        told = Attribution(speaker, None, None, 0.9, ())
        quotes.append(Quote(Span(len(text), len(text) + len(words)), "direct", group, told))
        text += f"{words}\n"
    name, day = f"{number:06}.txt", f"20{number % 26:02}-{number % 12 + 1:02}-01"
    title = f"Bridge {draw.randrange(_TITLES)} stays open"
    body = Span(0, len(text))
    made = Article(name, name, text, body, (), "0", "plain", title=title, published=day)
    found = Analysis("benchmark", quotes=tuple(quotes))
    return FileResult(name, Fingerprint(1, 1), (Read(made, found, made, found),))


def timed(deed: Callable[[], Sequence[int] | None]) -> tuple[float, Sequence[int]]:
    """Return how many milliseconds something took, and what it gave."""
    began = time.perf_counter()
    found = deed() or ()
    return (time.perf_counter() - began) * 1000, found


def scroll(catalog: Catalog) -> None:
    """Show all in the table, jump through it, and print how long each step took."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    load_fonts()
    pane = QuotesPane()
    pane.resize(1400, 860)
    pane.show()
    app.processEvents()
    numbers = quote_numbers(catalog, QuotesWanted()) or array("q")
    asked: list[tuple[int, ...]] = []
    pane.model.wanted.connect(asked.append)
    began = time.perf_counter()
    pane.show_answer(QuotesAnswer(QuotesQuestion(1, QuotesWanted()), numbers))
    app.processEvents()
    print(f"{'shown':<28}{(time.perf_counter() - began) * 1000:10.1f} ms")
    bar = pane.table.verticalScrollBar()
    drawn: list[float] = []
    read: list[float] = []
    for step in range(_STEPS):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * step // _STEPS)
        app.processEvents()
        app.processEvents()
        drawn.append((time.perf_counter() - began) * 1000)
        while asked:
            began = time.perf_counter()
            rows = quote_rows(catalog, asked.pop())
            read.append((time.perf_counter() - began) * 1000)
            began = time.perf_counter()
            pane.model.add_rows(dict(rows))
            app.processEvents()
            drawn.append((time.perf_counter() - began) * 1000)
    p95 = statistics.quantiles(drawn, n=20)[-1]
    print(f"{'a step, drawn (p95, most)':<28}{p95:10.1f} ms {max(drawn):10.1f} ms")
    print(f"{'its rows, read on a thread':<28}{statistics.median(read):10.1f} ms (median)")


if __name__ == "__main__":
    main()
