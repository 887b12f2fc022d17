"""Stand-ins for the window's partners: no thread, no process, no file."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.archive import profile_of
from reader.model import (
    Analysis,
    Article,
    Clip,
    Facets,
    Hit,
    OwnWork,
    Results,
    SavedSearch,
    Snippet,
    Span,
    Summary,
)
from reader.ui.quotes_answer import QuotesQuestion, answered
from reader.ui.reading_desk import CopyOrder, Listing, Opened
from reader.ui.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.archive import Pasted
    from reader.model import (
        Correction,
        Fact,
        FieldValue,
        OtherVersion,
        OwnMark,
        QuoteRow,
        QuotesWanted,
        Subject,
        SubjectRow,
    )
    from reader.ui.compared import Compared
    from reader.ui.intake_desk import TakenIn
    from reader.ui.quotes_answer import Kept
    from reader.ui.quotes_order import FileOrder, PreviewOrder, QuotesOrder
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


class FakeShelf(QObject):
    """Quotations by number that are read at once, in the order of their numbers."""

    listed = Signal(object)
    read = Signal(object)
    clipped = Signal(object)
    clipped_to_drag = Signal(object)
    writing = Signal(int, int)
    written = Signal(int, str)
    previewed = Signal(object, bool)
    lacking = Signal(str)
    stopped = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = ""
        self.order: FileOrder | None = None
        self.previews: list[PreviewOrder] = []
        self.slow = False
        self.rows: dict[int, QuoteRow] = {}
        self.wanted: list[QuotesWanted] = []

    def ask(self, wanted: QuotesWanted, kept: Kept) -> None:
        self.wanted.append(wanted)
        question = QuotesQuestion(len(self.wanted), wanted, kept)
        if not self.slow:
            self.listed.emit(answered(question, array("q", self.rows)))

    def ask_for_rows(self, numbers: Sequence[int]) -> None:
        self.read.emit({number: self.rows.get(number) for number in numbers})

    def copy(self, order: QuotesOrder) -> None:
        words = "\n".join(self.rows[number].words for number in order.numbers)
        clip = Clip(words, "", "", len(order.numbers))
        (self.clipped_to_drag if order.to_drag else self.clipped).emit(clip)

    def preview(self, order: PreviewOrder) -> None:
        self.previews.append(order)
        self.previewed.emit(
            Clip(order.template.plain, order.template.html, "", 1), not order.quotes
        )

    def write(self, order: FileOrder) -> None:
        self.path, self.order = order.path, order
        self.writing.emit(1, len(order.numbers))
        if "slow." not in order.path:
            self.written.emit(len(order.numbers), f"{order.path} as {order.form}")
            self.ended.emit()

    def stop_writing(self) -> None:
        self.stopped.emit(self.path)
        self.ended.emit()


class FakeVersions(QObject):
    """Knows the versions it is given, and remembers which two were to be compared."""

    found = Signal(str, object)
    compared = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.others: dict[str, tuple[OtherVersion, ...]] = {}
        self.pairs: list[tuple[str, str]] = []
        self.told: Compared | None = None

    def look(self, article_id: str) -> None:
        self.found.emit(article_id, self.others.get(article_id, ()))

    def compare(self, before: str, after: str) -> None:
        self.pairs.append((before, after))
        self.compared.emit(self.told)

    def forget(self) -> None:
        """Nothing is under way."""


class FakeOwnShelf(QObject):
    """Keeps what is made of articles in memory, read marks and stars alone."""

    corrected = Signal(str)
    worked = Signal(str, object)
    marked = Signal(object)
    took_in = Signal()
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.works: dict[str, OwnWork] = {}
        self.deeds: list[object] = []

    def work(self, article: Article) -> OwnWork:
        return self.works.get(article.id, OwnWork())

    def correct(self, _article: Article, correction: Correction) -> None:
        self.deeds.append(correction)

    def mark(self, article: Article, mark: OwnMark) -> None:
        self.deeds.append(mark)
        self._now(article, replace(self.work(article), starred=mark.do == "star"))

    def open(self, article: Article) -> None:
        self.set_read(article, read=True)

    def set_read(self, article: Article, *, read: bool) -> None:
        self._now(article, replace(self.work(article), read=read))

    def look_at(self, article: Article) -> None:
        self._now(article, self.work(article))

    def undo(self, _article: Article) -> None:
        self.deeds.append("undo")

    def redo(self, _article: Article) -> None:
        self.deeds.append("redo")

    def list_marked(self) -> None:
        self.deeds.append("list")

    def copy_to(self, path: str) -> None:
        self.deeds.append(f"copy to {path}")

    def restore(self, path: str) -> None:
        self.deeds.append(f"restore from {path}")

    def export(self, path: str) -> None:
        self.deeds.append(f"export to {path}")

    def take_in(self, path: str) -> None:
        self.deeds.append(f"take in {path}")

    def _now(self, article: Article, work: OwnWork) -> None:
        self.works[article.id] = work
        self.worked.emit(article.id, work)


class FakeIntake(QObject):
    """Takes nothing in; tests say what came of it."""

    took = Signal(object)
    took_back = Signal(object, object)
    asked_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.deeds: list[object] = []

    def paste(self, pasted: Pasted) -> None:
        self.deeds.append(pasted)

    def copy_in(self, paths: Sequence[str]) -> None:
        self.deeds.append(tuple(paths))

    def take_back(self, taken: TakenIn) -> None:
        self.deeds.append(taken)

    def read_again(self, root: Path, names: Sequence[str]) -> None:
        self.deeds.append((root, names))
        self.asked_again.emit()


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
        held = [one for one in self.shelf.values() if subject.name in one[0].text]
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
