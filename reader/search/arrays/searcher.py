"""Whoosh's searcher on arrays."""

from __future__ import annotations

from whoosh.searching import Searcher


class ArraySearcher(Searcher):  # type: ignore[misc] # Whoosh has no types
    """Answers Whoosh's queries."""
