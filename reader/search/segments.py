"""The index as the evaluation sees it: postings, positions, lengths and columns of a segment.

Everything that reads Whoosh's files stands here, so that a faster codec can take its place.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader

from reader.search.schema import INDEX_NAME, decode_positions, decoded, encoded, schema
from reader.search.words import WORD

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Sequence

_KEPT_POSTINGS = 256


class Postings(NamedTuple):
    """The documents with a term, in order, and how often each has it."""

    documents: Sequence[int]
    counts: Sequence[float]


_NONE = Postings((), ())


class Segment:
    """One piece of the index; documents are numbered from 0 within it."""

    def __init__(self, reader: Any) -> None:  # noqa: ANN401 - Whoosh has no types
        self._reader = reader
        self._kept: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self.size: int = reader.doc_count_all()

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    @cached_property
    def documents(self) -> frozenset[int]:
        """The documents that are not deleted."""
        return frozenset(self._reader.all_doc_ids())

    @cached_property
    def days(self) -> tuple[list[int], list[int]]:
        """The first and the last day of each document, 0 for undated ones."""
        first, last = (self._column(name) for name in ("first_day", "last_day"))
        return [*map(int, first)], [*map(int, last)]

    @cached_property
    def _keys(self) -> Sequence[bytes]:
        return self._column("key")

    def article_id(self, document: int) -> str:
        """Return which article a document is."""
        return decoded(self._keys[document])

    def article_ids(self) -> list[str]:
        """Return the articles of the segment."""
        return [self.article_id(document) for document in sorted(self.documents)]

    def _column(self, name: str) -> Sequence[Any]:
        reader = self._reader.column_reader(name, translate=False)
        return [reader[document] for document in range(self.size)]

    def lengths(self, field: str) -> list[int]:
        """Return how many words each document has in a field (roughly; at least 1)."""
        found = self._lengths.get(field)
        if found is None:
            length = self._reader.doc_field_length
            found = [length(document, field, 1) or 1 for document in range(self.size)]
            self._lengths[field] = found
        return found

    @cached_property
    def _lengths(self) -> dict[str, list[int]]:
        return {}

    def total_length(self, field: str) -> int:
        """Return how many words all documents have in a field."""
        return int(self._reader.field_length(field))

    def frequency(self, field: str, term: str) -> int:
        """Return how many documents have a term, deleted ones included."""
        return int(self._reader.doc_frequency(field, encoded(term)))

    def postings(self, field: str, term: str) -> Postings:
        """Return the documents with a term."""
        key = (field, term)
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._read(field, term)
            if len(self._kept) > _KEPT_POSTINGS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def _matcher(self, field: str, term: str) -> Any:  # noqa: ANN401 - Whoosh has no types
        raw = encoded(term)
        return self._reader.postings(field, raw) if (field, raw) in self._reader else None

    def _read(self, field: str, term: str) -> Postings:
        matcher = self._matcher(field, term)
        if matcher is None:
            return _NONE
        documents, counts = [], []
        while matcher.is_active():
            documents.append(matcher.id())
            counts.append(matcher.weight())
            matcher.next()
        return Postings(documents, counts)

    def having(self, field: str, terms: Iterable[str]) -> set[int]:
        """Return the documents with at least one of the terms."""
        found: set[int] = set()
        for term in terms:
            matcher = self._matcher(field, term)
            if matcher is not None:
                found.update(matcher.all_ids())
        return found

    def positions(self, field: str, term: str, wanted: Iterable[int]) -> dict[int, array[int]]:
        """Return where a term stands in the wanted documents, which are in order."""
        matcher = self._matcher(field, term)
        found: dict[int, array[int]] = {}
        if matcher is None:
            return found
        for document in wanted:
            if not matcher.is_active():
                break
            matcher.skip_to(document)
            if matcher.is_active() and matcher.id() == document:
                found[document] = decode_positions(matcher.value())
        return found

    def words(self, field: str, prefix: str, test: Callable[[str], bool]) -> list[str]:
        """Return the words of a field that begin like this and pass the test."""
        raw = self._reader.expand_prefix(field, encoded(prefix))
        terms = (decoded(term) for term in raw)
        return [term for term in terms if test(term) and WORD.fullmatch(term)]


class Segments:
    """All segments as of the last commit that was looked for."""

    def __init__(self, folder: str) -> None:
        from whoosh.filedb.filestore import FileStorage  # noqa: PLC0415

        self._storage = FileStorage(folder, readonly=True)
        self._index = FileIndex(self._storage, schema=schema(), indexname=INDEX_NAME)
        self._generation = -1
        self._open: dict[tuple[str, int], Segment] = {}

    def latest(self) -> list[Segment]:
        """Return the segments of the latest commit; unchanged ones stay open.

        Raises FileNotFoundError when a commit took a file away meanwhile: try again.
        """
        generation = self._index.latest_generation()
        if generation == self._generation:
            return [*self._open.values()]
        toc = TOC.read(self._storage, INDEX_NAME, gen=generation, schema=schema())
        found: dict[tuple[str, int], Segment] = {}
        for segment in toc.segments:
            key = (str(segment.segment_id()), segment.deleted_count())
            found[key] = self._open.get(key) or Segment(
                SegmentReader(self._storage, toc.schema, segment, generation=generation)
            )
        gone = [segment for key, segment in self._open.items() if key not in found]
        self._open, self._generation = found, generation
        for segment in gone:
            segment.close()
        return [*found.values()]

    def close(self) -> None:
        """Let go of all files."""
        for segment in self._open.values():
            segment.close()
        self._open = {}
        self._storage.close()
