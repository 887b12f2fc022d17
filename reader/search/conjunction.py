"""Words that all have to be there: first which documents have them, then how well.

    "bridge the council"     rarest word first    documents left     looked up in
    bridge                   3 1 7                1 3 7              –
    council                  9 1 2 3              1 3                the places of `council`
    the                      0 1 2 3 4 …          1 3                those of `the`

Only what is left in the end gets a score, from the counts that were met on the way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.kinds import WORD, places
from reader.search.arrays.ranking import bm25
from reader.search.corpus import as_typed
from reader.search.expansion import kin
from reader.search.schema import encoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array, Scores
    from reader.search.arrays.segment import Segment
    from reader.search.corpus import Corpus

_FEW = 32
"""So many times fewer documents are looked up in a term's, rather than all of them laid out."""


@dataclass(slots=True)
class _Asked:
    """A word in one field: its terms there, and how often the documents left have them."""

    name: str
    field: Field
    word: str
    terms: list[int]
    counts: Array


class Conjunction:
    """Words of a query in one segment; `docs` are the documents that may answer, all by default."""

    def __init__(self, segment: Segment, docs: Array | None = None) -> None:
        self._segment = segment
        self._asked: list[_Asked] = []
        self.docs = docs
        """The documents left, in order; None before the first word."""

    def narrow(self, words: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Leave the documents that have each word, or its kin, in one of its fields."""
        asked = [[*self._in_fields(word, names)] for word, names in words]
        for each in sorted(asked, key=_frequency):
            self._narrow(each)

    def _in_fields(self, word: str, names: Sequence[str]) -> Iterable[_Asked]:
        for name in names:
            field = self._segment.field(name)
            terms = kin(field, word) if field else []
            if field and terms:
                yield _Asked(name, field, word, terms, np.zeros(0, WORD))

    def _narrow(self, asked: list[_Asked]) -> None:
        if self.docs is None:
            self.docs = self._with_any(asked)
        has = np.zeros(len(self.docs), bool)
        for each in asked:
            each.counts = self._counts(each.field, each.terms)
            has |= each.counts > 0
        self._asked += asked
        if not has.all():
            self.docs = self.docs[has]
            for each in self._asked:
                each.counts = each.counts[has]

    def _with_any(self, asked: list[_Asked]) -> Array:
        mask = np.zeros(self._segment.doc_count, bool)
        for each in asked:
            for term in each.terms:
                mask[places(each.field.docs(term))] = True
        return np.flatnonzero(mask)

    def _counts(self, field: Field, terms: Sequence[int]) -> Array:
        """Return how often each of the documents left has one of these terms."""
        assert self.docs is not None  # noqa: S101 - a word was asked for
        found = np.zeros(len(self.docs), WORD)
        laid_out: Array | None = None
        for term in terms:
            own = field.docs(term)
            if len(self.docs) * _FEW < len(own):
                at = np.searchsorted(own, self.docs.astype(own.dtype))
                at[at == len(own)] = 0
                found += np.where(own[at] == self.docs, field.counts(term)[at], 0)
                continue
            if laid_out is None:
                laid_out = np.zeros(self._segment.doc_count, WORD)
            laid_out[places(own)] += field.counts(term)
        if laid_out is not None:
            found += laid_out[self.docs]
        return found

    def scores(self, corpus: Corpus) -> Scores:
        """Return the score of each document left."""
        docs = np.zeros(0, np.intp) if self.docs is None else self.docs
        found = np.zeros(len(docs))
        for each in self._asked:
            rarity, norm = corpus.weight(each.field, each.name, each.word)
            found += bm25(each.counts, norm[docs], rarity)
            exact = each.field.number(encoded(each.word))
            if exact >= 0:
                own = each.counts if each.terms == [exact] else self._counts(each.field, [exact])
                found += (own > 0) * as_typed(rarity)
        return found


def _frequency(asked: list[_Asked]) -> int:
    return sum(each.field.frequency(term) for each in asked for term in each.terms)
