"""What a search gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.span import Span


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
    searcher.
    """

    query: str
    understood: str
    total: int
    hits: tuple[Hit, ...]
    took_ms: float
