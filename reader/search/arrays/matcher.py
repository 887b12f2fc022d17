"""Postings as Whoosh steps through them: what is not done on arrays falls back to this."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from whoosh.matching import LeafMatcher, NullMatcher, ReadTooFar

if TYPE_CHECKING:
    from reader.search.arrays.fields import Field


class PostingsMatcher(LeafMatcher):  # type: ignore[misc] # Whoosh has no types
    """The documents with a term, one after the other."""

    def __init__(
        self,
        field: Field,
        number: int,
        scorer: Any = None,  # noqa: ANN401 - Whoosh has no types
        term: tuple[str, bytes] | None = None,
    ) -> None:
        self._field = field
        self._number = number
        self.scorer = scorer
        self._term = term
        self._docs: list[int] = field.docs(number).tolist()
        self._counts: list[int] = field.counts(number).tolist()
        self._ends: list[int] = []
        self._at = 0

    def copy(self) -> PostingsMatcher:
        """Return one that stands where this one does."""
        other = PostingsMatcher(self._field, self._number, self.scorer, self._term)
        other._at = self._at
        return other

    def is_active(self) -> bool:
        """Tell whether it stands on a document."""
        return self._at < len(self._docs)

    def reset(self) -> None:
        """Go back to the first document."""
        self._at = 0

    def id(self) -> int:
        """Return the document it stands on."""
        return self._docs[self._at]

    def all_ids(self) -> Any:  # noqa: ANN401 - an iterator
        """Return all documents."""
        return iter(self._docs)

    def next(self) -> bool:
        """Go to the next document."""
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return False

    def skip_to(self, docnum: int) -> bool:
        """Go to the first document that is not before this one."""
        if not self.is_active():
            raise ReadTooFar
        self._at = bisect_left(self._docs, docnum, self._at)
        return False

    def weight(self) -> float:
        """Return how often the document has the term."""
        return float(self._counts[self._at])

    def value(self) -> list[int]:
        """Return the positions in the document."""
        if not self._field.has_positions:
            return []
        if not self._ends:
            self._ends = [*accumulate(self._counts)]
        end = self._ends[self._at]
        found: list[int] = self._field.positions(self._number)[
            end - self._counts[self._at] : end
        ].tolist()
        return found

    def value_as(self, astype: str) -> Any:  # noqa: ANN401 - as asked
        """Return positions, or how often the document has the term."""
        if astype == "positions":
            return self.value()
        return int(self.weight()) if astype == "frequency" else self.weight()

    def supports(self, astype: str) -> bool:
        """Tell whether the postings have what is asked for."""
        return astype in {"frequency", "weight"} or (
            astype == "positions" and self._field.has_positions
        )

    def supports_block_quality(self) -> bool:
        """Tell that documents cannot be skipped for their low scores."""
        return False

    def replace(self, minquality: float = 0) -> Any:  # noqa: ANN401, ARG002
        """Return something simpler when no document is left."""
        return self if self.is_active() else NullMatcher()
