"""Stand-ins for what the library keeps apart: quotations, versions, own work, what is taken in."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model import (
    Article,
    Clip,
    OwnWork,
)
from reader.ui.quotes_answer import QuotesQuestion, answered

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.archive import Pasted
    from reader.model import (
        Correction,
        OtherVersion,
        OwnMark,
        QuoteRow,
        QuotesWanted,
    )
    from reader.ui.compared import Compared
    from reader.ui.intake_desk import TakenIn
    from reader.ui.quotes_answer import Kept
    from reader.ui.quotes_order import FileOrder, PreviewOrder, QuotesOrder


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
