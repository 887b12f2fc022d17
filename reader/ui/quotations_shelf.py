"""The part of the library that holds the quotations of all articles: asks their desks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.quotes_answer import QuotesQuestion
from reader.ui.quotes_desk import QuotesDesk
from reader.ui.quotes_file_desk import QuotesFileDesk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import QuotesWanted
    from reader.settings import Places
    from reader.ui.quotes_answer import Kept
    from reader.ui.quotes_order import FileOrder, PreviewOrder, QuotesOrder


class QuotationsShelf(QObject):
    """Asks for quotations without ever keeping the window waiting.

    The library gives each of the desks a thread, and then has them connected.
    """

    listed = Signal(object)
    """The `QuotesAnswer` to what was asked last; None while there is no catalog."""
    read = Signal(object)
    """A dict of `QuoteRow`s by number; None for each that is gone."""
    clipped = Signal(object)
    """A `Clip` of quotations of several articles."""
    clipped_to_drag = Signal(object)
    """A `Clip` of quotations that are to be dragged."""
    previewed = Signal(object, bool)
    """A `Clip` that tries a template, None where that cannot be, and whether of the example."""
    writing = Signal(int, int)
    """How much is written by now, and of how much."""
    written = Signal(int, str)
    """How many quotations were written to which file."""
    lacking = Signal(str)
    """What a file that is written does not have in it, in words."""
    stopped = Signal(str)
    """The file that was not written, because a person or another archive stopped it."""
    ended = Signal()
    """No file is being written any more, for whatever reason."""
    failed = Signal(str)

    _list = Signal(object)
    _read = Signal(object)
    _copy = Signal(object)
    _write = Signal(object)
    _preview = Signal(object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = QuotesDesk(places)
        self.files = QuotesFileDesk(places)

    def connect_desk(self) -> None:
        """Ask the desks, and hear their answers, from now on."""
        desk, files = self.desk, self.files
        self._list.connect(desk.list_quotes)
        self._read.connect(desk.read_rows)
        self._copy.connect(desk.copy)
        self._write.connect(files.write)
        self._preview.connect(desk.preview)
        desk.listed.connect(self._on_listed)
        desk.read.connect(self.read)
        desk.clipped.connect(self.clipped)
        desk.clipped_to_drag.connect(self.clipped_to_drag)
        desk.previewed.connect(self.previewed)
        desk.failed.connect(self.failed)
        files.writing.connect(self.writing)
        files.written.connect(self.written)
        files.lacking.connect(self.lacking)
        files.failed.connect(self.failed)
        files.stopped.connect(self.stopped)
        for end in (files.written, files.failed, files.stopped):
            end.connect(self.ended)

    def ask(self, wanted: QuotesWanted, kept: Kept) -> None:
        """Put quotations in order; those asked for before no longer matter."""
        self.desk.latest += 1
        self._list.emit(QuotesQuestion(self.desk.latest, wanted, kept))

    def forget(self) -> None:
        """Want no list any more, and no file."""
        self.desk.latest += 1
        self.stop_writing()

    def stop_writing(self) -> None:
        """Write no file to its end."""
        self.files.latest += 1

    def ask_for_rows(self, numbers: Sequence[int]) -> None:
        """Read the rows of some quotations."""
        self._read.emit(numbers)

    def copy(self, order: QuotesOrder) -> None:
        """Make a clip of quotations, checked against their files."""
        self._copy.emit(order)

    def preview(self, order: PreviewOrder) -> None:
        """Try a template; one that is being tried does not matter any more."""
        self.desk.latest_preview += 1
        self._preview.emit(replace(order, number=self.desk.latest_preview))

    def write(self, order: FileOrder) -> None:
        """Write quotations to a file; one that is being written goes no further."""
        self.files.latest += 1
        self._write.emit(replace(order, number=self.files.latest))

    def _on_listed(self, question: QuotesQuestion, answer: object) -> None:
        if question.number == self.desk.latest:
            self.listed.emit(answer)
