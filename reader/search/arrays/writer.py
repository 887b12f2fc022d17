"""Whoosh's segment writer by whole documents and whole segments."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from whoosh.index import TOC, LockError, clean_files
from whoosh.writing import SegmentWriter

from reader.search.arrays import toc
from reader.search.arrays.access import ArrayTerms
from reader.search.arrays.codec import ArrayCodec, ArraySegment
from reader.search.arrays.segment import SegmentArrays, merged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.search.arrays.intake import Intake

_ENOUGH = 8_000_000
"""Tokens held in memory at most; then they are written as a segment of their own."""


class ArrayWriter(SegmentWriter):  # type: ignore[misc] # Whoosh has no types
    """Adds documents and merges segments without touching a posting in Python."""

    def __init__(self, ix: Any, **options: Any) -> None:  # noqa: ANN401
        options.setdefault("codec", ArrayCodec())
        self._folder = Path(ix.storage.folder)
        self._parts: list[tuple[SegmentArrays, frozenset[int]]] = []
        self._spilled: list[ArraySegment] = []
        self._base = 0
        self.writelock: Any = None
        try:
            super().__init__(ix, compound=False, **options)
        except LockError:
            raise
        except BaseException:
            self._unlock()
            raise

    def add_document(self, **fields: Any) -> None:  # noqa: ANN401
        """Take in a document; see Whoosh's writer for what may be given."""
        self._check_state()
        names = sorted(name for name in fields if not name.startswith("_"))
        self._check_fields(self.schema, names)
        self.perdocwriter.start_doc(self.docnum - self._base)
        for name in names:
            if fields[name] is not None:
                self._add_field(name, fields[name], fields.get(f"_stored_{name}", fields[name]))
        self.perdocwriter.finish_doc()
        self._added = True
        self.docnum += 1
        if len(self._intake) > _ENOUGH:
            self._spill()

    def _add_field(self, name: str, value: Any, shown: Any) -> None:  # noqa: ANN401
        field = self.schema[name]
        length = self._index(name, field, value) if field.indexed else 0
        stored = shown if field.stored else None
        self.perdocwriter.add_field(name, field, stored, length if field.scorable else 0)
        if field.column_type and shown is not None:
            self.perdocwriter.add_column_value(
                name, field.column_type, field.to_column_value(shown)
            )

    def _index(self, name: str, field: Any, value: Any) -> int:  # noqa: ANN401
        doc = self.docnum - self._base
        if hasattr(field, "tokens"):
            return self._intake.add_tokens(name, field, doc, field.tokens(value))
        length = 0
        for term, frequency, weight, raw in field.index(value):
            self._intake.add_posting(name, field, (term, doc, weight, raw))
            length += frequency
        return length

    def add_reader(self, reader: Any) -> None:  # noqa: ANN401
        """Take in all documents of a reader of this codec that are not deleted."""
        self._check_state()
        for leaf, _ in reader.leaf_readers():
            terms = leaf._terms  # noqa: SLF001 - Whoosh has no other way to a segment's codec
            if not isinstance(terms, ArrayTerms):
                message = "an index of another codec cannot be taken in"
                raise TypeError(message)
            self.add_segment(terms.segment.arrays, terms.segment.deleted)

    def add_segment(self, arrays: SegmentArrays, deleted: frozenset[int]) -> None:
        """Take in the documents of a segment that are not deleted."""
        self._end_batch()
        self._parts.append((arrays.rounded(), deleted))
        self.docnum += arrays.doc_count - len(deleted)
        self._base = self.docnum
        self._added = True

    def add_named(self, segment: ArraySegment) -> None:
        """Take in the documents of a segment of this index, which is to go."""
        opened = segment.opened(self._folder)
        self.add_segment(opened.arrays, opened.deleted)

    def delete_exact(self, name: str, term: bytes) -> int:
        """Delete the documents with a term that were there before; return how many."""
        deleted = 0
        for segment in self.segments:
            field = segment.opened(self._folder).field(name)
            number = field.number(term) if field else -1
            if field and number >= 0:
                for doc in field.docs(number).tolist():
                    deleted += not segment.is_deleted(doc)
                    segment.delete_document(doc)
        return deleted

    def abandon(self) -> None:
        """Let go of everything, whatever state a failed commit left it in."""
        self._parts, self._spilled = [], []
        self._intake.clear()
        try:
            self.cancel()
        except Exception:  # noqa: BLE001 - half closed already; the lock is what matters
            self._unlock()

    def _unlock(self) -> None:
        if self.writelock:
            self.writelock.release()

    @property
    def _intake(self) -> Intake:
        found: Intake = self.newsegment.intake
        return found

    def _end_batch(self) -> None:
        """Turn the documents so far round, so that what comes next stands behind them."""
        if self.docnum > self._base:
            self._parts.append((self._intake.inverted(), frozenset()))
            self._base = self.docnum

    def _spill(self) -> None:
        """Write the documents so far as a segment that the commit will name."""
        self._end_batch()
        segment = self.codec.new_segment(self.storage, self.indexname)
        segment.write(self._folder, merged(self._parts))
        self._spilled.append(segment)
        self._parts = []
        self.docnum = self._base = 0
        self._added = False

    def _flush_segment(self) -> None:
        self._end_batch()
        self.newsegment.write(self._folder, merged(self._parts))
        self._parts = []

    def _commit_toc(self, segments: Sequence[ArraySegment]) -> None:
        kept = [*self._spilled, *(each for each in segments if each.doc_count_all())]
        toc.sync_folder(self._folder)
        toc.write(self._folder, self.indexname, TOC(self.schema, kept, self.generation))
        clean_files(self.storage, self.indexname, self.generation, kept)
