"""The quotations of the archive, listed, read, copied and written to files on a thread."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import CacheError, OnRecordError
from reader.ui.archive_desk import ArchiveDesk, text_now
from reader.ui.quotes_answer import answered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.export import QuoteFormat
    from reader.model import Analysis, Article, Quote
    from reader.settings import Citation, Places
    from reader.ui.quotes_answer import QuotesQuestion

log = logging.getLogger(__name__)
_READ_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class QuotesOrder:
    """Quotations, by their numbers in the catalog, that are to leave the program.

    `style` is how their source is cited; `as_table`: as one table and not one below the other.
    """

    numbers: Sequence[int]
    style: Citation = "short"
    as_table: bool = False


class QuotesDesk(ArchiveDesk):
    """Lists quotations by their numbers, and reads those that are in sight.

    `latest` is written by the window's thread: the number of the question that still counts.
    """

    listed = Signal(object, object)
    """A `QuotesQuestion` and the `QuotesAnswer` to it; None without a catalog."""
    read = Signal(object)
    """A dict of `QuoteRow`s by number; None for each that is gone."""
    clipped = Signal(object)
    """A `Clip`, every word checked against the files."""
    written = Signal(int, str)
    """How many quotations were written to which file."""
    failed = Signal(str)

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = 0

    @Slot(object)
    def list_quotes(self, question: QuotesQuestion) -> None:
        """Put the quotations that are wanted in order, unless others are wanted by now."""
        from reader.archive import quote_numbers  # noqa: PLC0415 - after the first paint

        def goes_on() -> bool:
            return question.number == self.latest

        if not goes_on():
            return
        catalog = self._open_catalog()
        try:
            numbers = quote_numbers(catalog, question.wanted, goes_on) if catalog else None
        except CacheError:
            # Being rebuilt by the worker, who will tell when there is something to list.
            log.info("the catalog changed under the quotations", exc_info=True)
            self.leave()
            return
        if goes_on():
            self.listed.emit(question, answered(question, numbers))

    @Slot(object)
    def read_rows(self, numbers: Sequence[int]) -> None:
        """Read some rows."""
        from reader.archive import quote_rows  # noqa: PLC0415 - after the first paint

        catalog = self._open_catalog()
        try:
            found = quote_rows(catalog, numbers) if catalog else {}
        except CacheError:
            log.info("the catalog changed under the quotations", exc_info=True)
            self.leave()
            return
        self.read.emit({number: found.get(number) for number in numbers})

    @Slot(object)
    def copy(self, order: QuotesOrder) -> None:
        """Make a clip of quotations, their words checked against the files as they are now."""
        from reader.archive import GuardedReader  # noqa: PLC0415 - after the first paint
        from reader.export import joined, make_clip, table_clip  # noqa: PLC0415

        root = self._root
        if root is None:
            return
        try:
            rows = list(self._rows(order.numbers))
            with GuardedReader() as reader:
                articles = {article.id: article for article, _ in rows}
                now = {one: text_now(reader, root, article) for one, article in articles.items()}
            clips = [
                make_clip(article, parts, text_now=now[article.id], style=order.style)
                for article, parts in rows
            ]
        except OnRecordError as error:
            self.failed.emit(f"Nothing was copied. {error}")
            return
        self.clipped.emit(table_clip(rows) if order.as_table else joined(clips))

    @Slot(object, str, str)
    def write(self, order: QuotesOrder, path: str, form: QuoteFormat) -> None:
        """Write quotations to a file; one that was there stays until the new one is whole."""
        from reader.export import write_quotes  # noqa: PLC0415 - after the first paint

        draft = Path(f"{path}.part")
        try:
            with draft.open("w", encoding="utf-8", newline="") as file:
                file.writelines(write_quotes(self._rows(order.numbers), form, order.style))
            draft.replace(path)
        except (OSError, OnRecordError) as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            self.failed.emit(f"{path} was not written: {error}.")
            return
        self.written.emit(len(order.numbers), path)

    def _rows(self, numbers: Sequence[int]) -> Iterator[tuple[Article, tuple[Quote, ...]]]:
        """Yield each quotation with its article; what is gone by now is left out."""
        from reader.archive import quote_rows  # noqa: PLC0415 - after the first paint

        catalog = self._open_catalog()
        held: tuple[Article, Analysis] | None = None
        for start in range(0, len(numbers) if catalog else 0, _READ_AT_ONCE):
            some = numbers[start : start + _READ_AT_ONCE]
            rows = quote_rows(catalog, some) if catalog else {}
            for row in (rows[number] for number in some if number in rows):
                if catalog and (held is None or held[0].id != row.article_id):
                    held = catalog.get(row.article_id)
                parts = _parts(held[1], row.group) if held else ()
                if held and parts:
                    yield held[0], parts


def _parts(analysis: Analysis, group: int) -> tuple[Quote, ...]:
    found = (quote for quote in analysis.speech if quote.group == group)
    return tuple(sorted(found, key=lambda quote: quote.span))
