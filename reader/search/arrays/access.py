"""A segment as Whoosh reads it: terms and postings, lengths, columns and stored fields."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

from whoosh.codec import base
from whoosh.reading import TermInfo, TermNotFound

from reader.search.arrays import columns
from reader.search.arrays.fields import LENGTHS
from reader.search.arrays.matcher import PostingsMatcher
from reader.search.arrays.segment import STORED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.search.arrays.fields import Field
    from reader.search.arrays.segment import Segment


class ArrayTerms(base.TermsReader):  # type: ignore[misc] # Whoosh has no types
    """The terms of a segment, and their postings."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        """Tell whether there is a term."""
        return self._found(*term) is not None

    def _found(self, name: str, text: bytes) -> tuple[Field, int] | None:
        field = self.segment.field(name)
        number = -1 if field is None else field.number(text)
        return None if field is None or number < 0 else (field, number)

    def indexed_field_names(self) -> list[str]:
        """Return the fields that documents have."""
        return [*self.segment.arrays.fields]

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Yield all fields and terms, in order."""
        for name in sorted(self.segment.arrays.fields):
            yield from self.terms_from(name, b"", alone=True)

    def terms_from(
        self, fieldname: str, prefix: bytes, *, alone: bool = False
    ) -> Iterator[tuple[str, bytes]]:
        """Yield the terms from one on, then those of the fields that follow, or not."""
        field = self.segment.field(fieldname)
        if field is not None:
            for at in range(field.terms.prefixed(prefix)[0], len(field.terms)):
                yield fieldname, field.terms[at]
        if not alone:
            for name in sorted(self.segment.arrays.fields):
                if name > fieldname:
                    yield from self.terms_from(name, b"", alone=True)

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield all terms with what is known of them."""
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """Yield the terms from one on, with what is known of them."""
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> Any:  # noqa: ANN401 - Whoosh has no types
        """Return what is known of a term. Raises TermNotFound."""
        found = self._found(fieldname, text)
        if found is None:
            raise TermNotFound(f"{fieldname}:{text!r}")  # noqa: EM102
        field, number = found
        docs, counts = field.docs(number), field.counts(number)
        lengths = field.lengths[docs]
        return TermInfo(
            float(counts.sum()), len(docs), int(lengths.min()), int(lengths.max()),
            float(counts.max()), int(docs[0]), int(docs[-1]),
        )  # fmt: skip

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """Return how many documents have a term."""
        found = self._found(fieldname, text)
        return found[0].frequency(found[1]) if found else 0

    def frequency(self, fieldname: str, text: bytes) -> float:
        """Return how often all documents have a term."""
        found = self._found(fieldname, text)
        return float(found[0].occurrences(found[1])) if found else 0.0

    def matcher(
        self,
        fieldname: str,
        text: bytes,
        format_: Any,  # noqa: ANN401, ARG002 - positions need no decoding here
        scorer: Any = None,  # noqa: ANN401
    ) -> PostingsMatcher:
        """Return the postings of a term. Raises TermNotFound."""
        found = self._found(fieldname, text)
        if found is None:
            raise TermNotFound(f"{fieldname}:{text!r}")  # noqa: EM102
        return PostingsMatcher(*found, scorer, (fieldname, text))

    def cursor(self, fieldname: str, fieldobj: Any) -> Any:  # noqa: ANN401
        """Return what steps through the terms of a field."""
        field = self.segment.field(fieldname)
        return base.EmptyCursor() if field is None else Cursor(field, fieldobj)


class Cursor(base.FieldCursor):  # type: ignore[misc] # Whoosh has no types
    """Steps through the terms of a field."""

    def __init__(self, field: Field, fieldobj: Any) -> None:  # noqa: ANN401
        self.field = field
        self._fieldobj = fieldobj
        self._at = 0

    def first(self) -> Any:  # noqa: ANN401 - the text, as the field type reads it
        """Go to the first term."""
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> Any:  # noqa: ANN401
        """Go to the first term that is not before this one."""
        raw = string if isinstance(string, bytes) else self._fieldobj.to_bytes(string)
        self._at = self.field.terms.prefixed(raw)[0]
        return self.text()

    def next(self) -> Any:  # noqa: ANN401
        """Go to the next term."""
        self._at += 1
        return self.text()

    def is_valid(self) -> bool:
        """Tell whether it stands on a term."""
        return self._at < len(self.field.terms)

    def text(self) -> Any:  # noqa: ANN401
        """Return the term it stands on; None behind the last."""
        return self._fieldobj.from_bytes(self.field.terms[self._at]) if self.is_valid() else None


class Likeness(base.Automata):  # type: ignore[misc] # Whoosh has no types
    """Finds the terms a few letters apart without stepping through any."""

    def terms_within(self, fieldcur: Any, uterm: str, maxdist: int, prefix: int = 0) -> list[str]:  # noqa: ANN401
        """Return the terms at most so many edits apart that begin with the same letters."""
        if not isinstance(fieldcur, Cursor):
            return []
        field = fieldcur.field
        found = field.by_size.like(uterm, maxdist, swaps=False)
        texts = (field.terms[at].decode("utf-8", "surrogatepass") for at in found.tolist())
        return [text for text in texts if text.startswith(uterm[:prefix])]


class Documents(base.PerDocumentReader):  # type: ignore[misc] # Whoosh has no types
    """Lengths, columns and stored fields of a segment."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def doc_count(self) -> int:
        """Return how many documents are left."""
        return self._segment.doc_count - len(self._segment.deleted)

    def doc_count_all(self) -> int:
        """Return how many documents there are, deleted ones included."""
        return self._segment.doc_count

    def has_deletions(self) -> bool:
        """Tell whether a document is deleted."""
        return bool(self._segment.deleted)

    def is_deleted(self, docnum: int) -> bool:
        """Tell whether this document is deleted."""
        return docnum in self._segment.deleted

    def deleted_docs(self) -> Iterator[int]:
        """Return the deleted documents."""
        return iter(self._segment.deleted)

    def supports_columns(self) -> bool:
        """Tell that there may be columns."""
        return True

    def has_column(self, fieldname: str) -> bool:
        """Tell whether there is a column of this name."""
        return fieldname in self._segment.arrays.columns

    def list_columns(self) -> list[str]:
        """Return the names of all columns."""
        return [*self._segment.arrays.columns]

    def column_reader(self, fieldname: str, column: Any) -> columns.Reader:  # noqa: ANN401
        """Return a column."""
        return columns.Reader(self._segment.arrays.columns[fieldname], column)

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """Return how many words a document has in a field, about."""
        field = self._segment.field(fieldname)
        return int(field.lengths[docnum]) if field else default

    def field_length(self, fieldname: str) -> int:
        """Return how many words all documents have in a field."""
        field = self._segment.field(fieldname)
        return field.total if field else 0

    def min_field_length(self, fieldname: str) -> int:
        """Return how many words the document with the fewest has."""
        field = self._segment.field(fieldname)
        return int(field.lengths.min()) if field else int(LENGTHS[0])

    def max_field_length(self, fieldname: str) -> int:
        """Return how many words the document with the most has."""
        field = self._segment.field(fieldname)
        return int(field.lengths.max()) if field else int(LENGTHS[0])

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        """Return what is stored of a document."""
        raw = self._segment.strings(STORED)[docnum]
        # The bytes are ours: their check sum was compared before they could be read.
        found: dict[str, Any] = pickle.loads(raw) if raw else {}  # noqa: S301
        return found
