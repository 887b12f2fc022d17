"""What is taken in for a new segment, by whole documents or posting by posting."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

from whoosh.codec import base

from reader.search.arrays import columns
from reader.search.arrays.inversion import Inversion
from reader.search.arrays.segment import STORED, SegmentArrays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.search.arrays.fields import FieldArrays
    from reader.search.arrays.inversion import Layered, Token


class Intake:
    """The documents of a segment that is not written yet, numbered from 0."""

    def __init__(self) -> None:
        self.doc_count = 0
        self._inversions: dict[str, Inversion] = {}
        self._fields: dict[str, Any] = {}
        self._columns: dict[str, tuple[Any, dict[int, Any]]] = {}

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return sum(map(len, self._inversions.values()))

    def _inversion(self, name: str, field: Any) -> Inversion:  # noqa: ANN401 - Whoosh has no types
        if name not in self._inversions:
            self._inversions[name] = Inversion(has_positions=field.supports("positions"))
            self._fields[name] = field
        return self._inversions[name]

    def add_tokens(
        self,
        name: str,
        field: Any,  # noqa: ANN401
        doc: int,
        tokens: Sequence[Token] | Layered,
    ) -> int:
        """Take in the tokens of a document's field; return how many are no gaps."""
        return self._inversion(name, field).add(doc, tokens)

    def add_posting(
        self,
        name: str,
        field: Any,  # noqa: ANN401
        posting: tuple[bytes, int, float, Any],
    ) -> None:
        """Take in one posting as Whoosh's field types make it: term, document, weight, value."""
        term, doc, weight, value = posting
        inversion = self._inversion(name, field)
        if field.supports("positions"):
            inversion.add_term(doc, term, field.format.decode_positions(value))
        else:
            inversion.add_term(doc, term, range(max(1, int(weight))))

    def measure(self, name: str, field: Any, doc: int, length: int) -> None:  # noqa: ANN401
        """Note how many words a document has in a field."""
        self._inversion(name, field).measure(doc, length)

    def keep(self, name: str, column: Any, doc: int, value: Any) -> None:  # noqa: ANN401
        """Take in a document's value of a column."""
        self._columns.setdefault(name, (column, {}))[1][doc] = value

    def inverted(self) -> SegmentArrays:
        """Return the arrays of what was taken in, and forget it."""
        count = self.doc_count
        fields: dict[str, FieldArrays] = {}
        for name, inversion in self._inversions.items():
            fields[name] = inversion.arrays(count)
            marked = getattr(self._fields[name], "marked", None)
            if marked:
                fields[marked.name] = inversion.marked(marked.test, marked.name.encode(), count)
        found = SegmentArrays(
            count,
            fields,
            {
                name: {**columns.filled(column, values, count)}
                for name, (column, values) in self._columns.items()
            },
        )
        self.clear()
        return found

    def clear(self) -> None:
        """Forget what was taken in."""
        self.doc_count = 0
        self._inversions, self._fields, self._columns = {}, {}, {}


class DocumentsWriter(base.PerDocumentWriter):  # type: ignore[misc] # Whoosh has no types
    """Takes in what is kept for each document apart from postings."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake
        self._doc = 0
        self._stored: dict[str, Any] = {}
        self.is_closed = False

    def start_doc(self, docnum: int) -> None:
        """Begin a document."""
        self._doc = docnum
        self._stored = {}

    def add_field(self, fieldname: str, fieldobj: Any, value: Any, length: int) -> None:  # noqa: ANN401
        """Take in what is stored of a field, and how many words it has."""
        if value is not None:
            self._stored[fieldname] = value
        if length:
            self._intake.measure(fieldname, fieldobj, self._doc, length)

    def add_column_value(self, fieldname: str, columnobj: Any, value: Any) -> None:  # noqa: ANN401
        """Take in a value of a column."""
        self._intake.keep(fieldname, columnobj, self._doc, value)

    def add_vector_items(self, fieldname: str, fieldobj: Any, items: Any) -> None:  # noqa: ANN401
        """Leave vectors out: nothing here reads them."""

    def finish_doc(self) -> None:
        """End a document."""
        if self._stored:
            self._intake.keep(STORED, columns.BYTES, self._doc, pickle.dumps(self._stored))
        self._intake.doc_count = self._doc + 1

    def cancel_doc(self) -> None:
        """Drop the document that was begun."""

    def close(self) -> None:
        """Take in no more."""
        self.is_closed = True


class PostingsWriter(base.FieldWriter):  # type: ignore[misc] # Whoosh has no types
    """Takes in postings one by one; writes the segment's file when it is closed."""

    def __init__(self, intake: Intake, write: Callable[[SegmentArrays], None]) -> None:
        self._intake = intake
        self._write = write
        self.is_closed = False

    def add_postings(self, schema: Any, lengths: Any, items: Iterable[Any]) -> None:  # noqa: ANN401, ARG002
        """Take in (field, term, document, weight, value), in any order."""
        for name, term, doc, weight, value in items:
            self._intake.add_posting(name, schema[name], (term, doc, weight, value))
        self._write(self._intake.inverted())

    def close(self) -> None:
        """Take in no more."""
        self.is_closed = True
