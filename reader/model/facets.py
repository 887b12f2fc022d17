"""What the hits of a search have, counted: people, places, sources, months."""

from __future__ import annotations

from dataclasses import dataclass


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
