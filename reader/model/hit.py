"""What a search gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    from reader.model.span import Span

RemarkKind = Literal[
    "no such field",
    "no value",
    "no date",
    "not kept",
    "quotation mark left open",
    "bracket left open",
    "bracket too many",
    "nested too deep",
]
"""Why a part of a query was not taken as it may have been meant."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A part of a query that was taken as plain text, or left out; `span` counts the query."""

    span: Span
    kind: RemarkKind


@dataclass(frozen=True, slots=True)
class Hit:
    """One article that answers a query; `score` ranks, and means nothing by itself."""

    article_id: str
    score: float


@dataclass(frozen=True, slots=True)
class HitIds(Sequence[str]):
    """The ids of the articles of hits, each read when it is asked for: there may be very many."""

    hits: Sequence[Hit]

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        """Return the id at a place, or those of a part."""
        if isinstance(at, slice):
            return [hit.article_id for hit in self.hits[at]]
        return self.hits[at].article_id

    def __len__(self) -> int:
        """Count the hits."""
        return len(self.hits)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line or two around the best matches, on one line; `matches` count its own text."""

    text: str
    matches: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query: as typed, as understood, and the hits in their order.

    `total` counts all that answer, `hits` may hold fewer, each made when it is asked for:
    whoever goes through very many does so where nobody waits. `took_ms` is the time inside the
    searcher. `remarks` tell which parts of the query were not understood.
    """

    query: str
    understood: str
    total: int
    hits: Sequence[Hit]
    took_ms: float
    remarks: tuple[Remark, ...] = ()

    @property
    def ids(self) -> HitIds:
        """The ids of the articles, in the order of the hits."""
        return HitIds(self.hits)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query a person keeps, and how many of its hits are new since they last looked."""

    query: str
    new: int
