"""What the window does with archive, articles, lists and colours, each beside its aim.

Run by `tests.benchmarks.window`.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.archive import Workshops, archive_folder, update
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.scan import scan
from reader.model import Analysis, Article, Attribution, Quote, Span, Speaker, Summary
from reader.resources import seeds_path
from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.library import Library
from reader.ui.main_window import MainWindow, Partners
from reader.ui.quote_filter import EVERYTHING, QuoteFilter
from reader.ui.reading_desk import Opened
from reader.ui.sharing import share_fairly
from reader.ui.shelf import Shelf
from reader.ui.side_windows import SideWindow
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.worker_link import WorkerLink
from tests.benchmarks.keystrokes import Stalls, build, wait, wait_for
from tests.benchmarks.starting import held_megabytes
from tests.benchmarks.starts import starts, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_WORDS = ("council", "water", "bridge", "harbour", "minister", "school", "ferry", "repairs")
_STARTS = 5
_ROUNDS = 12
_SCROLLS = 120
_SWITCHES = 1_000
_INDEXED = 1_500
_SETTLED_MS = 1_200
_NEW_FILES = 5
_A_MILLION = 1_000_000


def timed(work: Callable[[], object]) -> float:
    """Return how many milliseconds something takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def p95(times: Sequence[float]) -> float:
    """Return what 95 of 100 stay below."""
    return sorted(times)[len(times) * 95 // 100]


# Articles


def long_article(name: str, words: int, quotes: int) -> Opened:
    """Make up an article with so many words and quotations."""
    draw = random.Random(name)  # noqa: S311 - not a secret
    each = words // quotes
    text, found = "", []
    for number in range(quotes):
        said = f"“{' '.join(draw.choices(_WORDS, k=each // 3))},”"
        speaker = Speaker(f"Speaker {number % 9}")
        begin = len(text)
        span = Span(begin, begin + len(said))
        told = Attribution(speaker, span, span, 0.9, ())
        found.append(Quote(span, "direct", number, told))
        more = " ".join(draw.choices(_WORDS, k=each * 2 // 3))
        text += f"{said} said {speaker.name}. {more}.\n\n"
    article = Article(
        id=name,
        path=name,
        text=text,
        body=Span(0, len(text)),
        blocks=(),
        sha256="0" * 64,
        format="plain",
        title=name,
    )
    return Opened(0, article, Analysis("benchmark", tuple(found)), ())


def articles(window: MainWindow) -> None:
    """Switch between long articles, scroll in one, filter its quotations."""
    view, reading = window.panes.article, window.reading
    first, second = long_article("one", 50_000, 500), long_article("two", 50_000, 500)

    def show(opened: Opened) -> None:
        reading.show(opened)
        view.viewport().repaint()

    show(first)
    switches = [timed(lambda at=at: show((first, second)[at % 2])) for at in range(_ROUNDS)]  # type: ignore[misc]
    tell("article switch, 50,000 words, median", f"{statistics.median(switches):.1f} ms", "50 ms")
    bar = view.verticalScrollBar()

    def scroll(step: int) -> None:
        bar.setValue(step * bar.maximum() // _SCROLLS)
        view.viewport().repaint()

    frames = [timed(lambda step=step: scroll(step)) for step in range(_SCROLLS)]  # type: ignore[misc]
    tell("scrolling, 500 quotations, p95", f"{p95(frames):.1f} ms", "8 ms")

    def narrow(number: int) -> None:
        reading.filter_quotes(QuoteFilter(speaker=f"Speaker {number}") if number else EVERYTHING)
        view.viewport().repaint()

    narrowed = [timed(lambda at=at: narrow(at % 9)) for at in range(_ROUNDS)]  # type: ignore[misc]
    tell("speaker filter, median", f"{statistics.median(narrowed):.1f} ms", "10 ms")


def drift(window: MainWindow) -> None:
    """Switch a thousand times between ordinary articles."""
    shelf = [long_article(f"short {number}", 900, 12) for number in range(20)]
    for number in range(_SWITCHES // 10):
        window.reading.show(shelf[number % len(shelf)])
        wait(0)
    before = held_megabytes()
    for number in range(_SWITCHES):
        window.reading.show(shelf[number % len(shelf)])
        wait(0)
    grown = held_megabytes() - before
    tell(f"drift over {_SWITCHES:,} article switches", f"{grown:.1f} MB", "5 MB")


# The list


def stalls_of(what: str, work: Callable[[], object], settled_ms: int = _SETTLED_MS) -> None:
    """Tell the longest stall while something is done and until it has settled."""
    stalls = Stalls()
    wait(50)
    stalls.begin()
    work()
    wait(settled_ms)
    stalls.end()
    late, worked = max(stalls.late), max(stalls.worked)
    tell(what, f"late {late:.1f}, worked {worked:.1f} ms", "16 ms")


def lists(window: MainWindow) -> None:
    """Do with the list what one does, at the full size of the archive."""
    keeping, box = window.keeping, window.panes.top.search
    for sort in ("title", "quotations", "oldest", "date", "title", "date"):
        stalls_of(f"sort all by {sort}", lambda sort=sort: keeping.set_sort(sort))  # type: ignore[misc]
    stalls_of("search that finds all", lambda: box.ask("the"), 3_000)
    for sort in ("title", "quotations", "oldest", "date", "relevance"):
        stalls_of(f"sort the hits by {sort}", lambda sort=sort: keeping.set_sort(sort))  # type: ignore[misc]
    hits = [window.panes.list.model.summary_at(row) for row in range(1_000)]
    names = [hit.id for hit in hits if hit]
    groups = {names[at]: tuple(names[at + 1 : at + 4]) for at in range(0, len(names) - 3, 4)}
    stalls_of("copies put together", lambda: keeping.show_copies(groups))
    stalls_of("copies unfolded", lambda: window.panes.list.model.show_copies(names[0], shown=True))
    stalls_of("search cleared", lambda: box.ask(""))
    stalls_of("listed again", window._library.list_again, 3_000)


def a_million(window: MainWindow) -> None:
    """Show a list of a million rows."""
    some = [
        Summary(str(number), "a.txt", f"Title {number % 5_000}", "2026-01-05", "Paper", "", 1)
        for number in range(_A_MILLION)
    ]
    shelf = Shelf(some)
    table = window.panes.list.table

    def show() -> None:
        window.panes.list.model.set_summaries(shelf)
        table.viewport().repaint()

    tell("list of 1,000,000 rows shown", f"{timed(show):.1f} ms", "100 ms")
    stalls_of("  sorted by title", lambda: window.keeping.set_sort("title"), 8_000)
    window.keeping.set_sort("date")


# Colours, and the small windows


def looks(window: MainWindow) -> None:
    """Change the colours, with an article open and with every small window open."""
    window.reading.show(long_article("short", 900, 12))
    for theme in ("dark", "sepia", "light"):
        stalls_of(f"theme {theme}", window.commands[f"theme_{theme}"].trigger)
    for name in ("settings", "keys", "templates", "licences", "skipped", "details"):
        stalls_of(f"{name} opened", window.commands[name].trigger)
    for theme in ("dark", "sepia", "light"):
        stalls_of(f"theme {theme}, all of them open", window.commands[f"theme_{theme}"].trigger)
    for other in window.findChildren(SideWindow):
        other.close()


# Indexing


def indexing(window: MainWindow, folder: Path) -> None:
    """Read a new archive, and stop in the middle of it."""
    build(folder, _INDEXED)
    stalls = Stalls()
    stalls.begin()
    window.keeping.enter(folder, shipped=False)
    wait(5_000)
    stalls.end()
    late, worked = max(stalls.late), max(stalls.worked)
    tell("longest stall while indexing", f"late {late:.1f}, worked {worked:.1f} ms", "100 / 16 ms")
    if window.session.indexing:
        began = time.monotonic()
        window.keeping.stop()
        wait_for(lambda: not window.session.indexing)
        tell("  stopped after", f"{(time.monotonic() - began) * 1000:.0f} ms", "100 ms")


def opened_window(places: Places, root: Path) -> Iterator[MainWindow]:
    """Yield a window on an archive, listed and known to be unchanged; end it afterwards."""
    share_fairly()
    application = QApplication.instance() or QApplication([])
    load_fonts()
    partners = Partners(places, WindowMemory(places), Library(places), WorkerLink(places))
    window = MainWindow(partners, Settings())
    window.resize(1200, 800)
    window.begin_with(Target(root))
    window.show()
    try:
        wait_for(lambda: window.panes.list.model.articles() > 0)
        wait_for(lambda: not window.session.indexing)
        wait(_SETTLED_MS)
        yield window
    finally:
        window.hide()
        window.shut_down()
        application.processEvents()


def watching(window: MainWindow, root: Path) -> None:
    """Look for a word, put a file that has it into the archive, and wait until it is found."""
    seconds = []
    for word in (f"new{time.time_ns()}x{number}" for number in range(_NEW_FILES)):
        window.panes.top.search.ask(word)
        wait(_SETTLED_MS)
        path = root / "000" / f"{word}.txt"
        path.write_text(f"A new article\n2026-01-05\n\nIt says {word}.\n", encoding="utf-8")
        seconds.append(wait_for(lambda: window.panes.list.model.hits() == 1))
        path.unlink()
        wait(_SETTLED_MS * 3)
    window.panes.top.search.ask("")
    told = f"{statistics.median(seconds):.2f} s, {max(seconds):.2f} at most"
    tell("new file among the hits of a search", told, "2 s")


def change_detection(root: Path, places: Places) -> None:
    """Tell how long it takes to see that nothing has changed."""
    seconds = []
    for _ in range(_STARTS):
        catalog = CatalogWriter(archive_folder(places, root))
        began = time.process_time()
        found, known = scan(root), catalog.known()
        changed = [name for name, mark in found.files.items() if known.get(name) != mark]
        seconds.append(time.process_time() - began)
        catalog.close()
        if changed or known.keys() - found.files.keys():
            sys.exit("something has changed")
    tell("change detection, processor time", f"{statistics.median(seconds):.2f} s", "0.5 s")


def measure(work: Path, count: int) -> None:
    """Build what is not there yet, and print every line."""
    places, root = Places.of_user(), work / "archive"
    if not root.exists():
        build(root, count)
    update(root, places, tell=lambda _: None, workshops=Workshops(analyse=_nothing_found))
    share_fairly()  # as the process does that looks for changes
    change_detection(root, places)
    starts("the examples", seeds_path(), work)
    starts(f"{count:,} articles", root, work)
    for window in opened_window(places, root):
        articles(window)
        drift(window)
        lists(window)
        looks(window)
        watching(window, root)
        with tempfile.TemporaryDirectory(dir=work) as new:
            indexing(window, Path(new).resolve() / "archive")
        a_million(window)  # last: to throw it away takes as long as ten archives


def _nothing_found(_article: Article) -> Analysis:
    return Analysis("benchmark")
