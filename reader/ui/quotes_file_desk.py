"""Quotations written to files, on a thread that nothing else waits for: a million take minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import OnRecordError
from reader.ui.archive_desk import ArchiveDesk
from reader.ui.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Article, Quote
    from reader.settings import Places
    from reader.ui.quotes_order import FileOrder

_TOLD_AFTER = 200


class _StoppedError(Exception):
    """The order counts no more."""


class QuotesFileDesk(ArchiveDesk):
    """Writes quotations to a file; one that was there stays until the new one is whole.

    `latest` is written by the window's thread: the number of the order that still counts.
    """

    writing = Signal(int, int)
    """How many quotations are written by now, and of how many."""
    written = Signal(int, str)
    """How many quotations were written to which file."""
    failed = Signal(str)
    stopped = Signal(str)
    """The file that was not written, because the order did not count any more."""

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = 0
        self._count = 0

    @Slot(object)
    def write(self, order: FileOrder) -> None:
        """Write a file, whole or not at all."""
        from reader.export import write_quotes  # noqa: PLC0415 - after the first paint

        self._count = 0
        try:
            with whole_file(order.path) as file:
                file.writelines(write_quotes(self._rows(order), order.form, order.style))
        except _StoppedError:
            self.stopped.emit(order.path)
        except (OSError, OnRecordError) as error:
            self.failed.emit(f"{order.path} was not written: {error}.")
        else:
            self.written.emit(self._count, order.path)

    def _rows(self, order: FileOrder) -> Iterator[tuple[Article, tuple[Quote, ...]]]:
        """Yield the quotations as long as the order counts, and tell how far they are."""
        from reader.archive import whole_quotations  # noqa: PLC0415 - after the first paint

        catalog, told = self._open_catalog(), 0
        for done, article, parts in whole_quotations(catalog, order.numbers) if catalog else ():
            if order.number != self.latest:
                raise _StoppedError
            if done >= told + _TOLD_AFTER:
                told = done
                self.writing.emit(done, len(order.numbers))
            self._count += 1
            yield article, parts
