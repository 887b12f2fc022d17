"""Quotations written to files, on a thread that nothing else waits for: a million take minutes."""

from __future__ import annotations

from array import array
from contextlib import closing
from heapq import merge
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import OnRecordError
from reader.ui.archive_desk import ArchiveDesk
from reader.ui.counting import Count
from reader.ui.said import exported, said
from reader.ui.whole_file import whole_binary_file, whole_file
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.export import QuoteFormat
    from reader.model import Article, Quote
    from reader.settings import Places
    from reader.ui.quotes_order import FileOrder

_TOLD_AFTER = 200
_FILES_TOLD_AFTER = 20
_SORTED_AT_ONCE = 10_000
_BY_ARTICLE = ("ris", "bibtex", "csl")
"""What has one reference for each article, whatever order the table is in."""
_ROUNDS = 3
"""A pack is made in so many: what is listed, what is by article, the files."""


class _StoppedError(Exception):
    """The order counts no more."""


class QuotesFileDesk(ArchiveDesk):
    """Writes quotations to a file; one that was there stays until the new one is whole.

    `latest` is written by the window's thread: the number of the order that still counts.
    """

    writing = Signal(int, int)
    """How much is done by now, and of how much: quotations, but of a pack the same by thirds."""
    written = Signal(int, str)
    """How many quotations were written to which file."""
    lacking = Signal(str)
    """What a file that is written does not have in it, in words."""
    failed = Signal(str)
    stopped = Signal(str)
    """The file that was not written, because the order did not count any more."""

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = 0
        self._count = 0
        self._lacking = ""

    @Slot(object)
    def write(self, order: FileOrder) -> None:
        """Write a file, whole or not at all."""
        self._count, self._lacking = 0, ""
        try:
            if order.form != "pack":
                self._write(order, order.form)
            elif self._root is not None:
                self._pack(order, self._root)
        except _StoppedError:
            self.stopped.emit(order.path)
        except (OSError, OnRecordError) as error:
            words = self.tr("%1 was not written: %2.")
            self.failed.emit(filled(words, order.path, said(str(error))))
        else:
            self.written.emit(self._count, order.path)
            if self._lacking:
                self.lacking.emit(self._lacking)

    def _write(self, order: FileOrder, form: QuoteFormat) -> None:
        from reader.export import write_quotes  # noqa: PLC0415 - after the first paint

        numbers = _by_article(order.numbers) if form in _BY_ARTICLE else order.numbers
        with whole_file(order.path) as file:
            rows = self._rows(order, numbers)
            file.writelines(write_quotes(rows, form, order.style, order.template, exported))

    def _pack(self, order: FileOrder, root: Path) -> None:
        from reader.export import write_pack  # noqa: PLC0415 - after the first paint

        total, missing, changed = len(order.numbers), 0, 0
        listed = self._rows(order, order.numbers, of=_ROUNDS)
        by_article = self._rows(order, _by_article(order.numbers), 1, of=_ROUNDS)
        drafts = Path(order.path).parent
        with (
            whole_binary_file(order.path) as file,
            closing(write_pack(file, listed, by_article, root, drafts, exported)) as packed,
        ):
            for number, of, source in packed:
                self._check(order)
                missing, changed = missing + bool(source.reason), changed + source.changed
                if not number % _FILES_TOLD_AFTER:
                    done = (_ROUNDS - 1) * total + total * number // of
                    self.writing.emit(done, _ROUNDS * total)
        self._note_lacking(missing, changed)

    def _note_lacking(self, missing: int, changed: int) -> None:
        """Keep in words what is not as it should be; the pack itself says it of each file."""
        told = []
        if missing:
            words = self.tr("%1 could not be packed; manifest.json in the pack says why.")
            told.append(words.replace("%1", Count.files(missing)))
        if changed:
            words = self.tr("%1 changed since the quotations were found.")
            told.append(words.replace("%1", Count.files(changed)))
        self._lacking = " ".join(told)

    def _check(self, order: FileOrder) -> None:
        if order.number != self.latest:
            raise _StoppedError

    def _rows(
        self, order: FileOrder, numbers: Sequence[int], turn: int = 0, *, of: int = 1
    ) -> Iterator[tuple[Article, tuple[Quote, ...]]]:
        """Yield the quotations as long as the order counts, and tell how far they are.

        They are gone through for the `turn`-th time, from 0, `of` so many.
        """
        from reader.archive import whole_quotations  # noqa: PLC0415 - after the first paint

        catalog, told, total = self._open_catalog(), 0, len(numbers)
        for done, article, parts in whole_quotations(catalog, numbers) if catalog else ():
            self._check(order)
            if done >= told + _TOLD_AFTER:
                told = done
                self.writing.emit(turn * total + done, of * total)
            self._count += not turn
            yield article, parts


def _by_article(numbers: Sequence[int]) -> array[int]:
    """Return numbers so that those of an article stand together: in their own order.

    Sorted in runs, for no other thread has its turn while one is sorted.
    """
    runs = range(0, len(numbers), _SORTED_AT_ONCE)
    return array("q", merge(*(sorted(numbers[at : at + _SORTED_AT_ONCE]) for at in runs)))
