"""The codec: Whoosh's door to segments of arrays, for reading and for writing.

Whoosh's own `SegmentWriter` can write through it, posting by posting; `writer.ArrayWriter`
does the same by whole documents. Vectors are not kept.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from whoosh.codec import base

from reader.search.arrays.access import ArrayTerms, Documents, Likeness
from reader.search.arrays.intake import DocumentsWriter, Intake, PostingsWriter
from reader.search.arrays.segment import Segment, SegmentArrays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.search.arrays.files import Manifest

_EXTENSION = ".arr"


class ArrayCodec(base.Codec):  # type: ignore[misc] # Whoosh has no types
    """Whoosh's codec interface, for segments whose postings are arrays."""

    length_stats = False

    def new_segment(self, storage: Any, indexname: str) -> ArraySegment:  # noqa: ANN401, ARG002
        """Return a segment that is still empty."""
        return ArraySegment(indexname)

    def per_document_writer(self, storage: Any, segment: ArraySegment) -> DocumentsWriter:  # noqa: ANN401, ARG002
        """Return what takes in lengths, columns and stored fields."""
        return DocumentsWriter(segment.intake)

    def field_writer(self, storage: Any, segment: ArraySegment) -> PostingsWriter:  # noqa: ANN401
        """Return what takes in postings, and writes the segment when closed."""
        return PostingsWriter(segment.intake, partial(segment.write, Path(storage.folder)))

    def terms_reader(self, storage: Any, segment: ArraySegment) -> ArrayTerms:  # noqa: ANN401
        """Return the terms and postings of a segment."""
        return ArrayTerms(segment.opened(Path(storage.folder)))

    def per_document_reader(self, storage: Any, segment: ArraySegment) -> Documents:  # noqa: ANN401
        """Return lengths, columns and stored fields of a segment."""
        return Documents(segment.opened(Path(storage.folder)))

    def automata(self, storage: Any, segment: Any) -> Likeness:  # noqa: ANN401, ARG002
        """Return what finds terms a few letters apart."""
        return Likeness()


class ArraySegment(base.Segment):  # type: ignore[misc] # Whoosh has no types
    """A segment as the table of contents keeps it: its file's manifest, what is deleted."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self.manifest: Manifest | None = None
        self.intake = Intake()
        self._doc_count = 0
        self._deleted: set[int] = set()
        self._opened: Segment | None = None

    def __getstate__(self) -> dict[str, Any]:
        """Leave out what is only there while a segment is written or read."""
        return self.__dict__ | {"intake": Intake(), "_opened": None}

    def codec(self) -> ArrayCodec:
        """Return the codec that reads this segment."""
        return ArrayCodec()

    def should_assemble(self) -> bool:
        """Tell that there is one file as it is."""
        return False

    def path(self, folder: Path) -> Path:
        """Return where the segment's file is."""
        name: str = self.make_filename(_EXTENSION)
        return folder / name

    def opened(self, folder: Path) -> Segment:
        """Open the segment. Raises DamagedError and FileNotFoundError."""
        if self.manifest is None:  # Whoosh asks before anything is written
            return Segment(SegmentArrays(self._doc_count))
        if self._opened is None:
            self._opened = Segment(SegmentArrays.read(self.path(folder), self.manifest))
        if len(self._opened.deleted) != len(self._deleted):
            self._opened = self._opened.without(self._deleted)
        return self._opened

    def write(self, folder: Path, arrays: SegmentArrays) -> None:
        """Write the segment's file."""
        self.manifest = arrays.write(self.path(folder))
        self._doc_count = arrays.doc_count

    def set_doc_count(self, doccount: int) -> None:
        """Note how many documents there are."""
        self._doc_count = doccount

    def doc_count_all(self) -> int:
        """Return how many documents there are, deleted ones included."""
        return self._doc_count

    def deleted_count(self) -> int:
        """Return how many documents are deleted."""
        return len(self._deleted)

    def deleted_docs(self) -> Iterator[int]:
        """Return the deleted documents."""
        return iter(self._deleted)

    def is_deleted(self, docnum: int) -> bool:
        """Tell whether a document is deleted."""
        return docnum in self._deleted

    def delete_document(self, docnum: int, delete: bool = True) -> None:  # noqa: FBT001, FBT002
        """Delete a document, or take that back."""
        if delete:
            self._deleted.add(docnum)
        else:
            self._deleted.discard(docnum)
