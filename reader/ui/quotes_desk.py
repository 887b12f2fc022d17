"""The quotations of the archive, listed, read and copied on a thread."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import CacheError, OnRecordError
from reader.ui.archive_desk import ArchiveDesk, text_now
from reader.ui.quotes_answer import answered
from reader.ui.said import exported, said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Article, Quote
    from reader.settings import Places
    from reader.ui.quotes_answer import QuotesQuestion
    from reader.ui.quotes_order import PreviewOrder, QuotesOrder

log = logging.getLogger(__name__)


class QuotesDesk(ArchiveDesk):
    """Lists quotations by their numbers, and reads those that are in sight.

    `latest` and `latest_preview` are written by the window's thread: the numbers of the question
    and of the preview that still count.
    """

    listed = Signal(object, object)
    """A `QuotesQuestion` and the `QuotesAnswer` to it; None without a catalog."""
    read = Signal(object)
    """A dict of `QuoteRow`s by number; None for each that is gone."""
    clipped = Signal(object)
    """A `Clip`, every word checked against the files."""
    clipped_to_drag = Signal(object)
    """A `Clip` to be dragged, checked like that."""
    previewed = Signal(object, bool)
    """A `Clip` that tries a template, None where that cannot be, and whether of the example."""
    failed = Signal(str)

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = self.latest_preview = 0

    @Slot(object)
    def list_quotes(self, question: QuotesQuestion) -> None:
        """Put the quotations that are wanted in order, unless others are wanted by now."""
        from reader.archive import (  # noqa: PLC0415 - after the first paint
            answering,
            clauses_of,
            quote_numbers,
        )

        def goes_on() -> bool:
            return question.number == self.latest

        if not goes_on():
            return
        catalog, clauses = self._open_catalog(), clauses_of(question.wanted)
        try:
            numbers = quote_numbers(catalog, question.wanted, goes_on) if catalog else None
            if catalog and numbers and clauses:
                numbers = answering(catalog, numbers, clauses, goes_on)
        except CacheError:
            # Being rebuilt by the worker, who will tell when there is something to list.
            log.info("the catalog changed under the quotations", exc_info=True)
            self.leave()
            return
        if goes_on():
            self.listed.emit(question, answered(question, numbers, narrowed=bool(clauses)))

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
        from reader.archive import (  # noqa: PLC0415 - after the first paint
            GuardedReader,
            whole_quotations,
        )
        from reader.export import joined, make_clip, table_clip  # noqa: PLC0415

        root, catalog = self._root, self._open_catalog()
        if root is None or catalog is None:
            return
        try:
            rows = [row[1:] for row in whole_quotations(catalog, order.numbers)]
            with GuardedReader() as reader:
                articles = {article.id: article for article, _ in rows}
                now = {one: text_now(reader, root, article) for one, article in articles.items()}
            clips = [
                make_clip(
                    article,
                    parts,
                    text_now=now[article.id],
                    style=order.style,
                    template=order.template,
                    words=exported,
                )
                for article, parts in rows
            ]
        except OnRecordError as error:
            dragged, copied = self.tr("Nothing was dragged."), self.tr("Nothing was copied.")
            self.failed.emit(f"{dragged if order.to_drag else copied} {said(str(error))}")
            return
        clip = table_clip(rows, exported) if order.as_table else joined(clips)
        (self.clipped_to_drag if order.to_drag else self.clipped).emit(clip)

    @Slot(object)
    def preview(self, order: PreviewOrder) -> None:
        """Try a template; nothing of it leaves the program, so no file is read for it."""
        from reader.export import example, make_clip  # noqa: PLC0415 - after the first paint

        if order.number != self.latest_preview:
            return
        try:
            found = self._to_preview(order)
            article, parts = found or example()
            clip = make_clip(
                article, parts, style=order.style, template=order.template, words=exported
            )
        except OnRecordError:
            log.info("a template could not be tried", exc_info=True)
            self.previewed.emit(None, False)  # noqa: FBT003 - a signal has no names
            return
        self.previewed.emit(clip, found is None)

    def _to_preview(self, order: PreviewOrder) -> tuple[Article, tuple[Quote, ...]] | None:
        from reader.archive import whole_quotations  # noqa: PLC0415 - after the first paint

        if order.article is not None and order.quotes:
            return order.article, order.quotes
        catalog = None if order.row is None else self._open_catalog()
        rows = whole_quotations(catalog, (order.row,)) if catalog and order.row else ()
        return next(((article, parts) for _, article, parts in rows), None)
