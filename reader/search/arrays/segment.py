"""All arrays of one segment: made in memory, written to a file, read from it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays import columns
from reader.search.arrays.fields import Field, FieldArrays
from reader.search.arrays.files import ArrayFile, Manifest, write_arrays
from reader.search.arrays.kinds import BYTE, WORD, Array
from reader.search.arrays.merging import GONE
from reader.search.arrays.merging import merged as merged_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from reader.search.arrays.columns import Column
    from reader.search.arrays.kinds import Slices

_FIELD, _COLUMN = "field", "column"
STORED = "_stored"
"""The column of what is stored of each document: a pickled dictionary."""


@dataclass(frozen=True, slots=True)
class SegmentArrays:
    """The fields and columns of so many documents, numbered from 0."""

    doc_count: int
    fields: dict[str, FieldArrays] = field(default_factory=dict)
    columns: dict[str, Column] = field(default_factory=dict)

    def rounded(self) -> SegmentArrays:
        """Return the same as it would be after merging, when only rounded lengths are known."""
        return replace(self, fields={name: each.rounded() for name, each in self.fields.items()})

    def write(self, path: Path) -> Manifest:
        """Write all to a new file, and return what a reader has to know of it."""
        arrays: dict[str, Array] = {}
        for name, of in self.fields.items():
            arrays |= {f"{_FIELD}/{kind}/{name}": array for kind, array in of.named().items()}
        for name, column in self.columns.items():
            arrays |= {f"{_COLUMN}/{kind}/{name}": array[:] for kind, array in column.items()}
        totals = {name: of.total for name, of in self.fields.items()}
        return write_arrays(path, arrays, {"doc_count": self.doc_count, "totals": totals})

    @classmethod
    def read(cls, path: Path, manifest: Manifest) -> SegmentArrays:
        """Open what `write` wrote. Raises DamagedError, and FileNotFoundError."""
        file = ArrayFile(path, manifest)
        found: dict[str, defaultdict[str, dict[str, Slices]]] = {
            _FIELD: defaultdict(dict),
            _COLUMN: defaultdict(dict),
        }
        for full in file.names():
            sort, kind, name = full.split("/", 2)
            found[sort][name][kind] = file[full]
        totals: dict[str, int] = file.facts["totals"]
        fields = {
            name: FieldArrays.of(arrays, totals[name]) for name, arrays in found[_FIELD].items()
        }
        return cls(file.facts["doc_count"], fields, dict(found[_COLUMN]))


def merged(parts: Sequence[tuple[SegmentArrays, frozenset[int]]]) -> SegmentArrays:
    """Make one segment of several, each given with its deleted documents."""
    if len(parts) == 1 and not parts[0][1]:
        return parts[0][0]
    docmaps: list[Array] = []
    doc_count = 0
    for part, deleted in parts:
        kept = np.ones(part.doc_count, bool)
        kept[[*deleted]] = False
        docmaps.append(np.where(kept, np.cumsum(kept) - 1 + doc_count, GONE))
        doc_count += int(kept.sum())
    sources = [part for part, _ in parts]
    names = dict.fromkeys(name for part in sources for name in part.fields)
    fields = {
        name: merged_fields(
            [
                (part.fields[name], docmap)
                for part, docmap in zip(sources, docmaps, strict=True)
                if name in part.fields
            ],
            doc_count,
        )
        for name in names
    }
    return SegmentArrays(doc_count, fields, _merged_columns(sources, docmaps))


def _merged_columns(sources: list[SegmentArrays], docmaps: list[Array]) -> dict[str, Column]:
    kept = [np.flatnonzero(docmap != GONE) for docmap in docmaps]
    found: dict[str, Column] = {}
    for name in dict.fromkeys(name for part in sources for name in part.columns):
        parts = [part.columns.get(name) for part in sources]
        empty = next(columns.nothing(column) for column in parts if column)
        found[name] = {**columns.merged([*zip(parts, kept, strict=True)], empty)}
    return found


class Segment:
    """A segment as it is searched, without what was deleted from it since."""

    def __init__(self, arrays: SegmentArrays, deleted: frozenset[int] = frozenset()) -> None:
        self.arrays = arrays
        self.doc_count = arrays.doc_count
        self.deleted = deleted
        self._fields: dict[str, Field | None] = {}

    def without(self, deleted: Iterable[int]) -> Segment:
        """Return the same segment with other documents deleted; what is read stays read."""
        other = Segment(self.arrays, frozenset(deleted))
        other._fields = self._fields
        return other

    def field(self, name: str) -> Field | None:
        """Return a field; None when no document has it."""
        if name not in self._fields:
            arrays = self.arrays.fields.get(name)
            self._fields[name] = None if arrays is None else Field(arrays)
        return self._fields[name]

    @cached_property
    def living(self) -> Array:
        """Tells of each document whether it is still there."""
        found = np.ones(self.doc_count, bool)
        found[[*self.deleted]] = False
        return found

    def numbers(self, column: str) -> Array:
        """Return a column of numbers; zeros when there is none."""
        found = self.arrays.columns.get(column)
        return found["values"][:] if found else np.zeros(self.doc_count, BYTE)

    def strings(self, column: str) -> columns.Strings:
        """Return a column of byte strings."""
        nothing: columns.Column = {
            "blob": np.zeros(0, BYTE),
            "starts": np.zeros(self.doc_count + 1, WORD),
        }
        return columns.Strings(self.arrays.columns.get(column) or nothing)
