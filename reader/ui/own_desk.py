"""What a person makes of articles, kept on a thread: corrections, stars, highlights, notes."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import CacheError, OnRecordError, OwnDataError, OwnMark
from reader.ui.archive_desk import ArchiveDesk
from reader.ui.counting import Count, written
from reader.ui.said import said
from reader.ui.whole_file import whole_file
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.archive import Catalog, OwnData
    from reader.export import Annotation
    from reader.model import Article, Correction, Restatement

log = logging.getLogger(__name__)


class OwnDesk(ArchiveDesk):
    """Reads and writes a person's own data, one deed after the other."""

    corrected = Signal(str)
    """What was corrected, undone or redone, in words."""
    worked = Signal(str, object)
    """An article's id, and the `OwnWork` on it as it is now."""
    marked = Signal(object)
    """Which articles are `Marked`."""
    told = Signal(str)
    """What was marked, in words; or why nothing was undone or redone."""
    took_in = Signal()
    """Highlights came from a file; the open article may have new ones."""
    failed = Signal(str)

    @Slot(object, object)
    def correct(self, article: Article, correction: Correction | Restatement) -> None:
        """Keep a correction of an article."""
        if self._done(lambda own: own.add(article, correction)):
            self.corrected.emit(filled(self.tr("Corrected: %1"), said(str(correction))))

    @Slot(object, object)
    def mark(self, article: Article, mark: OwnMark) -> None:
        """Keep what a person made of an article."""
        if self._done(lambda own: own.marks.add(article, mark)):
            words = said(str(mark))
            self.told.emit(f"{words[:1].upper()}{words[1:]}")
            self.look_at(article)

    @Slot(object, bool)
    def set_read(self, article: Article, read: bool) -> None:  # noqa: FBT001 - a slot
        """Keep that an article was read, or that it was not."""
        if self._done(lambda own: own.marks.set_read(article, read=read)):
            self.look_at(article)

    @Slot(object)
    def open(self, article: Article) -> None:
        """Take an article for read that is opened, and tell what a person made of it.

        Nobody asked for the mark: where it cannot be kept, nobody is bothered with that.
        """
        if self._own is None:
            return
        try:
            if not self._own.marks.of(article).read:
                self._own.marks.set_read(article, read=True)
        except OwnDataError:
            log.info("that an article was read is not kept", exc_info=True)
        self.look_at(article)

    @Slot(object)
    def undo(self, article: Article) -> None:
        """Take the latest correction of an article back, or mark on it."""
        self._turn(article, lambda own: own.undo(article), again=False)

    @Slot(object)
    def redo(self, article: Article) -> None:
        """Do again what was taken back last."""
        self._turn(article, lambda own: own.redo(article), again=True)

    @Slot(object)
    def look_at(self, article: Article) -> None:
        """Tell what a person made of an article."""
        if self._own is None:
            return
        try:
            self.worked.emit(article.id, self._own.marks.of(article))
        except OwnDataError as error:
            self.failed.emit(said(str(error)))

    @Slot()
    def list_marked(self) -> None:
        """Tell which articles are starred, and which were read."""
        from reader.archive import marked  # noqa: PLC0415 - after the first paint

        catalog = self._open_catalog()
        try:
            if catalog and self._own:
                self.marked.emit(marked(catalog, self._own))
        except CacheError:
            log.info("the catalog changed under the marks", exc_info=True)
            self.leave()
        except OwnDataError as error:
            self.failed.emit(said(str(error)))

    @Slot(str)
    def copy_to(self, path: str) -> None:
        """Copy all that a person made into a file."""
        if self._done(lambda own: own.file.copy_to(Path(path))):
            self.told.emit(filled(self.tr("Copied what you made to %1"), Path(path).name))

    @Slot(str)
    def restore(self, path: str) -> None:
        """Bring back what a person made from a copy."""
        if self._done(lambda own: own.file.restore(Path(path))):
            self.corrected.emit(filled(self.tr("Restored what you made from %1"), Path(path).name))
            self.list_marked()

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the highlights of the archive, with their notes, as Web Annotations."""
        from reader.archive import articles_with_highlights  # noqa: PLC0415
        from reader.export import Annotation, annotation_page  # noqa: PLC0415

        found: list[Annotation] = []
        try:
            for article, own in self._articles(articles_with_highlights):
                found += [
                    Annotation(article.path, article.part, article.sha256, one)
                    for one in own.marks.of(article).highlights
                ]
            with whole_file(path) as file:
                file.write(annotation_page(found))
        except (OSError, OnRecordError) as error:
            self.failed.emit(filled(self.tr("%1 was not written: %2."), path, said(str(error))))
            return
        words = filled(self.tr("Wrote %1 to a file"), Count.highlights(len(found)))
        self.told.emit(words)

    def _articles(
        self, ids: Callable[[Catalog, OwnData], list[str]]
    ) -> Iterator[tuple[Article, OwnData]]:
        catalog, own = self._open_catalog(), self._own
        if catalog is None or own is None:
            return
        for article_id in ids(catalog, own):
            article = catalog.article(article_id)
            if article is not None:
                yield article, own

    @Slot(str)
    def take_in(self, path: str) -> None:
        """Highlight what Web Annotations quote of articles of the archive."""
        from reader.export import annotations_of  # noqa: PLC0415 - after the first paint

        try:
            annotations = annotations_of(Path(path).read_text(encoding="utf-8"))
            taken = sum(map(self._take, annotations))
        except (OSError, UnicodeError, OnRecordError) as error:
            self.failed.emit(filled(self.tr("%1 was not taken in: %2."), path, said(str(error))))
            return
        words = Count.of_highlights_taken(len(annotations))
        self.told.emit(words.replace("%2", written(taken)))
        self.list_marked()
        self.took_in.emit()

    def _take(self, annotation: Annotation) -> bool:
        """Highlight what one annotation quotes; tell whether it was found, and is new."""
        from reader.archive import articles_at  # noqa: PLC0415 - after the first paint
        from reader.text import find_anchor  # noqa: PLC0415

        told, catalog = annotation, self._open_catalog()
        ids = articles_at(catalog, told.source, told.part, told.sha256) if catalog else []
        for article_id in ids:
            article = catalog.article(article_id) if catalog else None
            anchor = told.highlight.anchor
            if article is None or self._own is None or find_anchor(article.text, anchor) is None:
                continue
            known = self._own.marks.of(article).highlights
            if any(one.anchor == anchor for one in known):
                return False
            marks = self._own.marks
            marks.add(article, OwnMark("highlight", anchor, str(told.highlight.colour)))
            if told.highlight.note:
                marks.add(article, OwnMark("note", anchor, told.highlight.note))
            return True
        return False

    def _done(self, deed: Callable[[OwnData], object]) -> bool:
        """Do something with the own data; tell whether it is kept."""
        if self._own is None:
            return False
        try:
            deed(self._own)
        except OwnDataError as error:
            self.failed.emit(said(str(error)))
            return False
        return True

    def _turn(
        self,
        article: Article,
        turn: Callable[[OwnData], Correction | Restatement | OwnMark | None],
        *,
        again: bool,
    ) -> None:
        turned: list[Correction | Restatement | OwnMark | None] = []
        if not self._done(lambda own: turned.append(turn(own))):
            return
        one = turned[0]
        if one is None:
            none = self.tr("There is nothing to redo here.")
            self.told.emit(none if again else self.tr("There is nothing to undo here."))
            return
        turned_words = self.tr("Done again: %1") if again else self.tr("Undone: %1")
        told = filled(turned_words, said(str(one)))
        if isinstance(one, OwnMark):
            self.told.emit(told)
            self.look_at(article)
        else:
            self.corrected.emit(told)
