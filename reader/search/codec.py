"""How postings lie in the index's files: plain arrays, one run of bytes for each term.

Whoosh's own codec pickles postings in blocks and unpickles them one by one. Here a term's
documents, counts and positions stand one behind the other as unsigned integers, are
written in one go and read in one go, and no bytes of the file are ever unpickled for them.
Everything else (lists of terms, columns, segments, locks) is Whoosh's.

    width (1 byte: 2 or 4) | documents, 4 bytes each | counts | positions of all documents
"""

from __future__ import annotations

from array import array
from itertools import accumulate, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3TermInfo
from whoosh.matching import ListMatcher

if TYPE_CHECKING:
    from collections.abc import Iterable

_Row = tuple[str, bytes, int, float, bytes]
_TYPES = {2: "H", 4: "I"}
_DOCUMENT_BYTES = 4


class ArrayCodec(W3Codec):  # type: ignore[misc] # Whoosh has no types
    """Whoosh's codec with postings as arrays."""

    def field_writer(self, storage: Any, segment: Any) -> Any:  # noqa: ANN401
        """Return what writes the postings of a new segment."""
        return _FieldWriter(self, storage, segment)

    def postings_reader(
        self,
        dbfile: Any,  # noqa: ANN401
        terminfo: Any,  # noqa: ANN401
        format_: Any,  # noqa: ANN401
        term: tuple[str, bytes] | None = None,
        scorer: Any = None,  # noqa: ANN401
    ) -> PostingsMatcher:
        """Return the postings of a term."""
        offset, length = terminfo.extent()
        # Whoosh 2.7 gives the length as it was unpacked: in a tuple of one.
        size = length[0] if isinstance(length, tuple) else length
        raw = bytes(dbfile.get(offset, size))
        return PostingsMatcher(
            TermPostings(raw, terminfo.doc_frequency()), format_, term=term, scorer=scorer
        )


class TermPostings:
    """The documents with a term, in order; how often, and where, each has it."""

    __slots__ = ("_ends", "_positions", "counts", "documents")

    def __init__(self, raw: bytes, number: int) -> None:
        width = raw[0]
        counts_at = 1 + _DOCUMENT_BYTES * number
        positions_at = counts_at + width * number
        self.documents = array("I", raw[1:counts_at])
        self.counts = array(_TYPES[width], raw[counts_at:positions_at])
        self._positions = array(_TYPES[width], raw[positions_at:])
        self._ends: list[int] = []

    def positions(self, index: int) -> array[int]:
        """Return where the term stands in the document at this place of the list."""
        if not self._ends:
            self._ends = [*accumulate(self.counts)]
        end = self._ends[index]
        return self._positions[end - self.counts[index] : end]


class PostingsMatcher(ListMatcher):  # type: ignore[misc] # Whoosh has no types
    """The postings as Whoosh steps through them; `postings` has them whole."""

    def __init__(self, postings: TermPostings, format_: Any, **more: Any) -> None:  # noqa: ANN401
        super().__init__(postings.documents, postings.counts, format=format_, **more)
        self.postings = postings

    def weight(self) -> float:
        """Return how often the document has the term."""
        return float(self.postings.counts[self._i])

    def value(self) -> bytes:
        """Return the positions in the document, as they were given to be written."""
        return self.postings.positions(self._i).tobytes()


class _FieldWriter(W3FieldWriter):  # type: ignore[misc] # Whoosh has no types
    """Writes sorted postings, a whole term at a time."""

    def add_postings(self, schema: Any, lengths: Any, items: Iterable[_Row]) -> None:  # noqa: ANN401, ARG002
        """Write (field, term, document, weight, positions), sorted, to the segment."""
        for name, of_field in groupby(items, itemgetter(0)):
            self.start_field(name, schema[name])
            for term, rows in groupby(of_field, itemgetter(1)):
                self._write_term(term, [*rows])
            self.finish_field()

    def _write_term(self, term: bytes, rows: list[_Row]) -> None:
        documents = array("I", [row[2] for row in rows])
        counts = [int(row[3]) for row in rows]
        width = max(len(row[4]) // count for row, count in zip(rows, counts, strict=True))
        start = self._postfile.tell()
        self._postfile.write(
            b"".join(
                (
                    bytes((width,)),
                    documents.tobytes(),
                    array(_TYPES[width], counts).tobytes(),
                    *(
                        _widened(row[4], count, width)
                        for row, count in zip(rows, counts, strict=True)
                    ),
                )
            )
        )
        info = W3TermInfo(
            weight=float(sum(counts)),
            df=len(rows),
            maxweight=float(max(counts)),
            minid=documents[0],
            maxid=documents[-1],
        )
        info.set_extent(start, self._postfile.tell() - start)
        self._btext = term
        self._tindex.add(self._key(term), info.to_bytes())

    def _key(self, term: bytes) -> bytes:
        return int(self._fieldid).to_bytes(2, "big") + term


def _widened(positions: bytes, count: int, width: int) -> bytes:
    """Return positions with `width` bytes each; they are written as narrow as they can be."""
    narrow = len(positions) // count
    return (
        positions
        if narrow == width
        else array(_TYPES[width], array(_TYPES[narrow], positions)).tobytes()
    )
