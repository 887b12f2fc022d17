"""Stand-ins for the window's partners: no thread, no process, no file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.archive import profile_of
from reader.model import (
    Analysis,
    Article,
    Clip,
    Facets,
    Hit,
    Results,
    SavedSearch,
    Snippet,
    Span,
    Summary,
)
from reader.ui.reading_desk import CopyOrder, Listing, Opened
from reader.ui.shelf import Shelf
from tests.ui.fake_shelves import FakeIntake, FakeOwnShelf, FakeShelf, FakeVersions

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import (
        Fact,
        FieldValue,
        Subject,
        SubjectRow,
    )
    from reader.ui.shelf import Sort


class FakeLink(QObject):
    """A worker that never works unless a test speaks for it."""

    progress = Signal(object)
    ready = Signal(object)
    skipped = Signal(object)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def start(self, root: Path) -> None:
        self.told.append(f"start {root.name}")

    def stop(self) -> None:
        self.told.append("stop")

    def end(self) -> None:
        self.told.append("end")

    def leave(self) -> None:
        self.told.append("leave")

    def is_running(self) -> bool:
        return False


class FakeLibrary(QObject):
    """An archive in memory that answers at once; a query finds its words in the text."""

    listed = Signal(object)
    opened = Signal(object)
    missing = Signal(str)
    clipped = Signal(object, str)
    clipped_to_print = Signal(object)
    clipped_to_drag = Signal(object)
    failed = Signal(str)
    broken = Signal()
    found = Signal(object)
    suggested = Signal(str)
    resembled = Signal(str, str)
    snipped = Signal(object)
    placed = Signal(str, object)
    valued = Signal(object)
    counted = Signal(object)
    grouped = Signal(object)
    saved = Signal(object)
    looked = Signal(str, object)
    people_listed = Signal(object, bool)
    gathering = Signal(int, int)
    profiled = Signal(object)
    parted = Signal()

    def __init__(self, shelf: list[tuple[Article, Analysis]], facts: tuple[Fact, ...] = ()) -> None:
        super().__init__()
        self.shelf = {article.id: (article, analysis) for article, analysis in shelf}
        self.facts = facts
        self.told: list[str] = []
        self.orders: list[CopyOrder] = []
        self.people: list[SubjectRow] = []
        self.meant: dict[str, str] = {}
        self.like_this = ""
        self.searches: list[SavedSearch] = []
        self.new: frozenset[str] = frozenset()
        self.facets = Facets()
        self.copies: dict[str, tuple[str, ...]] = {}
        self.known: dict[str, list[FieldValue]] = {}
        self.words = ""
        self.sorts: tuple[Sort, ...] = ()
        self.left = True
        self.slow = False
        self.quotations = FakeShelf()
        self.own = FakeOwnShelf()
        self.intake = FakeIntake()
        self.versions = FakeVersions()

    def listing(self) -> Listing:
        summaries = [
            Summary(
                article.id,
                article.path,
                article.title or article.path,
                article.published,
                article.source,
                article.body.of(article.text)[:120].strip(),
                len({quote.group for quote in analysis.speech}),
            )
            for article, analysis in self.shelf.values()
        ]
        summaries.sort(key=lambda one: one.published or "", reverse=True)
        return Listing(Shelf(summaries), [], len(summaries), sum(one.quotes for one in summaries))

    def sort_lists(self, sorts: tuple[Sort, ...]) -> None:
        self.sorts = sorts

    def enter(self, root: Path) -> None:
        self.told.append(f"enter {root.name}")
        self.list_again()

    def list_again(self) -> None:
        self.listed.emit(self.listing())

    def open(self, article_id: str) -> None:
        self.told.append(f"open {article_id}")
        if article_id not in self.shelf:
            self.missing.emit(article_id)
            return
        if self.slow:
            return
        self.opened.emit(Opened(1, *self.shelf[article_id], self.facts))

    def search(self, words: str) -> None:
        self.words = words
        hits = [Hit(name, 1.0) for name, held in self.shelf.items() if words in held[0].text]
        self.found.emit(Results(words, f"text {words}", len(hits), tuple(hits), 1.0))
        if words in self.meant:
            self.suggested.emit(self.meant[words])

    def forget_search(self) -> None:
        self.words = ""

    def forget_places(self) -> None:
        self.told.append("forget places")

    def snippets(self, ids: list[str]) -> None:
        found: dict[str, Snippet] = {}
        for name in ids:
            text = " ".join(self.shelf[name][0].text.split())
            at = text.find(self.words)
            span = Span(at, at + len(self.words))
            found[name] = Snippet(text, (span,) if at >= 0 else ())
        self.snipped.emit(found)

    def places(self, words: str, text: str) -> tuple[Span, ...]:
        spans, at = [], text.find(words)
        while words and at >= 0:
            spans.append(Span(at, at + len(words)))
            at = text.find(words, at + 1)
        return tuple(spans)

    def matches(self, words: str, article: Article, _analysis: Analysis) -> None:
        self.placed.emit(article.id, self.places(words, article.text))

    def find(self, words: str, article: Article) -> None:
        self.placed.emit(article.id, self.places(words, article.text))

    def copy(self, order: CopyOrder) -> None:
        self.orders.append(order)
        words = "\n\n".join(quote.span.of(order.article.text) for quote in order.quotes)
        clip = Clip(words, f"<p>{words}</p>", f"> {words}", 1)
        if order.use == "paper":
            self.clipped_to_print.emit(clip)
        elif order.use == "drag":
            self.clipped_to_drag.emit(clip)
        else:
            self.clipped.emit(clip, order.told)

    def list_people(self, words: str) -> None:
        found = [row for row in self.people if words in row.subject.name]
        self.people_listed.emit(found, False)  # noqa: FBT003 - a signal

    def gather(self, subject: Subject) -> None:
        self.told.append(f"gather {subject.name}")
        self.gathering.emit(0, len(self.shelf))
        if not self.slow:
            self.give_page(subject)

    def give_page(self, subject: Subject) -> None:
        there = subject.article_id in self.shelf
        held = [one for one in self.shelf.values() if there and subject.name in one[0].text]
        self.profiled.emit(profile_of(subject, held, len(held)) if held else None)

    def say_same(self, subject: Subject, article_ids: tuple[str, ...]) -> None:
        self.told.append(f"same {subject.name} {' '.join(article_ids)}")
        self.parted.emit()

    def take_back_same(self, subject: Subject) -> None:
        self.told.append(f"not the same {subject.name}")
        self.parted.emit()

    def resemble(self, article: Article) -> None:
        self.resembled.emit(article.id, self.like_this)

    def list_saved(self) -> None:
        self.saved.emit(tuple(self.searches))

    def keep_search(self, query: str, *, kept: bool) -> None:
        self.searches = [one for one in self.searches if one.query != query]
        self.searches += [SavedSearch(query, 0)] * kept
        self.list_saved()

    def look_at_saved(self, query: str) -> None:
        self.told.append(f"look {query}")
        self.looked.emit(query, self.new)
        self.new = frozenset()

    def values(self, field: str, words: str) -> None:
        self.told.append(f"values {field} {words}")
        self.valued.emit(self.known.get(field, []))

    def count(self, ids: list[str]) -> None:
        self.told.append(f"count {len(ids)}")
        self.grouped.emit(self.copies)
        self.counted.emit(self.facets)

    def forget_facets(self) -> None:
        self.told.append("forget facets")

    def forget_values(self) -> None:
        pass

    def forget_profile(self) -> None:
        self.told.append("forget profile")

    def leave(self) -> None:
        self.told.append("leave")

    def has_left(self) -> bool:
        return self.left

    def close(self) -> None:
        self.told.append("close")
