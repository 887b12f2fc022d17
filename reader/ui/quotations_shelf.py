"""The part of the library that holds the quotations of all articles: asks their desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.quotes_answer import QuotesQuestion
from reader.ui.quotes_desk import QuotesDesk, QuotesOrder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import QuotesWanted
    from reader.settings import Places
    from reader.ui.quotes_answer import Kept


class QuotationsShelf(QObject):
    """Asks for quotations without ever keeping the window waiting.

    The library gives `desk` a thread, and then has it connected.
    """

    listed = Signal(object)
    """The `QuotesAnswer` to what was asked last; None while there is no catalog."""
    read = Signal(object)
    """A dict of `QuoteRow`s by number; None for each that is gone."""
    clipped = Signal(object)
    """A `Clip` of quotations of several articles."""
    written = Signal(int, str)
    """How many quotations were written to which file."""
    failed = Signal(str)

    _list = Signal(object)
    _read = Signal(object)
    _copy = Signal(object)
    _write = Signal(object, str, str)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = QuotesDesk(places)

    def connect_desk(self) -> None:
        """Ask the desk, and hear its answers, from now on."""
        desk = self.desk
        self._list.connect(desk.list_quotes)
        self._read.connect(desk.read_rows)
        self._copy.connect(desk.copy)
        self._write.connect(desk.write)
        desk.listed.connect(self._on_listed)
        desk.read.connect(self.read)
        desk.clipped.connect(self.clipped)
        desk.written.connect(self.written)
        desk.failed.connect(self.failed)

    def ask(self, wanted: QuotesWanted, kept: Kept) -> None:
        """Put quotations in order; those asked for before no longer matter."""
        self.desk.latest += 1
        self._list.emit(QuotesQuestion(self.desk.latest, wanted, kept))

    def forget(self) -> None:
        """Want no list any more."""
        self.desk.latest += 1

    def ask_for_rows(self, numbers: Sequence[int]) -> None:
        """Read the rows of some quotations."""
        self._read.emit(numbers)

    def copy(self, order: QuotesOrder) -> None:
        """Make a clip of quotations, checked against their files."""
        self._copy.emit(order)

    def write(self, order: QuotesOrder, path: str, form: str) -> None:
        """Write quotations to a file."""
        self._write.emit(order, path, form)

    def _on_listed(self, question: QuotesQuestion, answer: object) -> None:
        if question.number == self.desk.latest:
            self.listed.emit(answer)
