"""One value for each document: numbers as an array, byte strings as a blob and its edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh.columns import BitColumn, ColumnReader, NumericColumn, VarBytesColumn

from reader.search.arrays.kinds import BYTE, WORD, Array, offsets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.search.arrays.kinds import Slices

Column = dict[str, "Slices"]
"""The arrays of a column: `values`, or `blob` and `starts`."""

BYTES = VarBytesColumn()
"""The kind of a column that belongs to no field."""

_NUMBERS = {"b": "i1", "B": "u1", "h": "<i2", "H": "<u2", "i": "<i4", "I": "<u4", "l": "<i4",
            "L": "<u4", "q": "<i8", "Q": "<u8", "f": "<f4", "d": "<f8"}  # fmt: skip


def filled(column: Any, values: Mapping[int, Any], doc_count: int) -> dict[str, Array]:  # noqa: ANN401
    """Return the arrays of a column of Whoosh's; documents without a value have its default."""
    default = column.default_value()
    if isinstance(column, NumericColumn | BitColumn):
        code = "B" if isinstance(column, BitColumn) else column._typecode  # noqa: SLF001
        numbers = np.full(doc_count, default, _NUMBERS[code])
        for doc, value in values.items():
            numbers[doc] = value
        return {"values": numbers}
    return packed([values.get(doc, default) for doc in range(doc_count)])


def packed(values: Sequence[bytes]) -> dict[str, Array]:
    """Return the arrays of a column of byte strings."""
    starts = offsets(np.fromiter(map(len, values), WORD, len(values)))
    return {"blob": np.frombuffer(b"".join(values), BYTE), "starts": starts}


def merged(parts: Sequence[tuple[Column | None, Array]], empty: Array | bytes) -> dict[str, Array]:
    """Join the values of the documents of each part that are kept, in order.

    `empty` stands for the values of a part without this column: a number, or bytes.
    """
    if isinstance(empty, bytes):
        values: list[bytes] = []
        for column, kept in parts:
            texts = Strings(column) if column else None
            values += [texts[at] if texts else empty for at in kept.tolist()]
        return packed(values)
    numbers = [
        column["values"][:][kept] if column else np.full(len(kept), empty, empty.dtype)
        for column, kept in parts
    ]
    return {"values": np.concatenate(numbers)}


def nothing(column: Column) -> Array | bytes:
    """Return what stands for no value in a column of this kind."""
    return np.zeros((), column["values"][:0].dtype) if "values" in column else b""


class Strings:
    """The byte strings of a column."""

    def __init__(self, column: Column) -> None:
        self._bytes, self._bounds = column["blob"][:], column["starts"][:]
        self._blob, self._starts = self._bytes.data, self._bounds.data

    def __getitem__(self, doc: int) -> bytes:
        """Return the value of a document."""
        return self._blob[self._starts[doc] : self._starts[doc + 1]].tobytes()

    def __len__(self) -> int:
        """Return how many documents there are."""
        return len(self._starts) - 1

    def taken(self, docs: Array) -> tuple[Array, Array]:
        """Return the values of documents as one row of bytes, and how long each is."""
        begins = self._bounds[docs].astype(np.int64)
        sizes = self._bounds[docs + 1] - begins
        shift = begins - (np.cumsum(sizes) - sizes)
        return self._bytes[np.repeat(shift, sizes) + np.arange(int(sizes.sum()))], sizes


class Reader(ColumnReader):  # type: ignore[misc] # Whoosh has no types
    """A column as Whoosh reads it."""

    def __init__(self, column: Column, kind: Any) -> None:  # noqa: ANN401 - Whoosh's column
        self._values: Any = column["values"][:].tolist() if "values" in column else Strings(column)
        self._is_bits = isinstance(kind, BitColumn)
        self._reverse = False

    def __len__(self) -> int:
        """Return how many documents there are."""
        return len(self._values)

    def __getitem__(self, docnum: int) -> Any:  # noqa: ANN401 - numbers or bytes
        """Return the value of a document."""
        return bool(self._values[docnum]) if self._is_bits else self._values[docnum]

    def __iter__(self) -> Any:  # noqa: ANN401 - an iterator of numbers or bytes
        """Iterate over the values of all documents."""
        return (self[docnum] for docnum in range(len(self)))

    def sort_key(self, docnum: int) -> Any:  # noqa: ANN401 - numbers or bytes
        """Return what documents are sorted by."""
        key = self[docnum]
        return (0 - key) if self._reverse else key

    def set_reverse(self) -> None:
        """Sort from the highest to the lowest from now on; for numbers alone."""
        if isinstance(self._values, Strings):
            raise NotImplementedError
        self._reverse = True
