"""What a search gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

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
class Snippet:
    """A line or two around the best matches, on one line; `matches` count its own text."""

    text: str
    matches: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one query: as typed, as understood, and the hits in their order.

    `total` counts all that answer, `hits` may hold fewer. `took_ms` is the time inside the
    searcher. `remarks` tell which parts of the query were not understood.
    """

    query: str
    understood: str
    total: int
    hits: tuple[Hit, ...]
    took_ms: float
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What a field of the query language may be given, and how many articles have it."""

    text: str
    articles: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What the hits of a search have, the most frequent first; months as (YYYY-MM), in order."""

    people: tuple[FieldValue, ...] = ()
    organisations: tuple[FieldValue, ...] = ()
    places: tuple[FieldValue, ...] = ()
    sources: tuple[FieldValue, ...] = ()
    months: tuple[FieldValue, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query a person keeps, and how many of its hits are new since they last looked."""

    query: str
    new: int
