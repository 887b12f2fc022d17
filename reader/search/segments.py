"""The index as the evaluation sees it: postings, positions, lengths and columns of a segment.

Everything that reads Whoosh's files stands here, so that a faster codec can take its place.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING, Any

from whoosh.index import TOC, FileIndex
from whoosh.reading import SegmentReader, TermNotFound

from reader.search.codec import PostingsMatcher
from reader.search.schema import INDEX_NAME, decoded, encoded, schema
from reader.search.words import WORD

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Sequence

    from reader.search.codec import TermPostings

_KEPT_POSTINGS = 256


class Segment:
    """One piece of the index; documents are numbered from 0 within it."""

    def __init__(self, reader: Any) -> None:  # noqa: ANN401 - Whoosh has no types
        self._reader = reader
        self._kept: OrderedDict[tuple[str, str], TermPostings | None] = OrderedDict()
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

    def postings(self, field: str, term: str) -> TermPostings | None:
        """Return the documents with a term, deleted ones included; None without any."""
        key = (field, term)
        if key in self._kept:
            self._kept.move_to_end(key)
        else:
            self._kept[key] = self._read(field, term)
            if len(self._kept) > _KEPT_POSTINGS:
                self._kept.popitem(last=False)
        return self._kept[key]

    def _read(self, field: str, term: str) -> TermPostings | None:
        try:
            matcher = self._reader.postings(field, encoded(term))
        except TermNotFound:
            return None
        # Where documents are deleted, Whoosh wraps what steps over them around the matcher.
        matcher = matcher if isinstance(matcher, PostingsMatcher) else matcher.child
        postings: TermPostings = matcher.postings
        return postings

    def counts(self, field: str, term: str) -> dict[int, int]:
        """Return how often each document has a term."""
        postings = self.postings(field, term)
        if postings is None:
            return {}
        found = dict(zip(postings.documents, postings.counts, strict=True))
        if len(self.documents) < self.size:
            return {each: count for each, count in found.items() if each in self.documents}
        return found

    def having(self, field: str, terms: Iterable[str]) -> set[int]:
        """Return the documents with at least one of the terms."""
        found: set[int] = set()
        for term in terms:
            postings = self._read(field, term)
            if postings is not None:
                found.update(postings.documents)
        return found & self.documents

    def positions(self, field: str, term: str, wanted: set[int]) -> dict[int, array[int]]:
        """Return where a term stands in the wanted documents."""
        postings = self.postings(field, term)
        if postings is None:
            return {}
        return {
            document: postings.positions(index)
            for index, document in enumerate(postings.documents)
            if document in wanted
        }

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
