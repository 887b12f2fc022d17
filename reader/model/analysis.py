"""Everything found in one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.entity import Entity
    from reader.model.fact import Claim, Conflict, Event, Quantity, TimeExpression
    from reader.model.quote import Quote


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the engine found in one article; every finding is a view on its text.

    `quotes` stand in text order. `engine_version` says which rules spoke, so that a cached
    analysis of older rules is known for what it is.
    """

    engine_version: str
    quotes: tuple[Quote, ...] = ()
    people: tuple[Entity, ...] = ()
    organisations: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    works: tuple[Entity, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def speech(self) -> tuple[Quote, ...]:
        """The quotations that are somebody's words, in text order."""
        return tuple(quote for quote in self.quotes if quote.is_speech)
