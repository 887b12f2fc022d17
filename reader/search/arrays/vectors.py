"""Whoosh's queries evaluated on arrays: a mask and a score for every document of a segment.

What a query class means, and how it scores, is Whoosh's; a class that is not known here is
asked for its matcher, which is read out. Where Whoosh's own scores depend on which matcher
it happens to choose (many terms at once), a constant stands here: 1 for each document that
has one of the terms. Where its matchers do not do what it says of them (negation, AndMaybe
inside another query, DisjunctionMax), its word counts: the tests have the list.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import add, and_, or_
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh import query as q
from whoosh.fields import DATETIME, NUMERIC
from whoosh.query.qcore import _NullQuery
from whoosh.reading import TermNotFound
from whoosh.util.numeric import to_sortable

from reader.search.arrays import phrases
from reader.search.arrays.ranking import bm25, norms

if TYPE_CHECKING:
    from reader.search.arrays.kinds import Array, Mask, Scores
    from reader.search.arrays.segment import Segment


@dataclass(slots=True)
class Vector:
    """Which documents a query matches, and their scores: 0 for all others."""

    mask: Mask
    scores: Scores

    def times(self, boost: float) -> Vector:
        """Return the same with other scores."""
        return self if boost == 1.0 else Vector(self.mask, self.scores * boost)


class Vectors:
    """Evaluates queries on one segment; `searcher` is Whoosh's, for that segment."""

    def __init__(self, searcher: Any, segment: Segment) -> None:  # noqa: ANN401 - no types
        self._searcher = searcher
        self._segment = segment
        self._count = segment.doc_count

    def of(self, query: Any) -> Vector:  # noqa: ANN401
        """Return what matches; deleted documents may be among it."""
        found: Vector = getattr(self, _KNOWN.get(type(query), "_stepped"))(query)
        return found

    # joining

    def _and(self, query: Any) -> Vector:  # noqa: ANN401
        parts = [self.of(part) for part in query.subqueries]
        if len(parts) <= 1:
            return parts[0] if parts else self._nothing()
        mask = reduce(and_, (part.mask for part in parts))
        scores = reduce(add, (part.scores for part in parts)) * mask
        return Vector(mask, scores).times(query.boost)

    def _or(self, query: Any) -> Vector:  # noqa: ANN401
        if query.scale or query.minmatch:
            return self._stepped(query)
        parts = [self.of(part) for part in query.subqueries]
        if len(parts) <= 1:
            return parts[0] if parts else self._nothing()
        mask = reduce(or_, (part.mask for part in parts))
        return Vector(mask, reduce(add, (part.scores for part in parts))).times(query.boost)

    def _disjunction_max(self, query: Any) -> Vector:  # noqa: ANN401
        parts = [self.of(part) for part in query.subqueries]
        if len(parts) <= 1:
            return parts[0] if parts else self._nothing()
        mask = reduce(or_, (part.mask for part in parts))
        return Vector(mask, reduce(np.maximum, (part.scores for part in parts))).times(query.boost)

    def _not(self, query: Any) -> Vector:  # noqa: ANN401
        return Vector(~self.of(query.query).mask, self._zeros())

    def _and_not(self, query: Any) -> Vector:  # noqa: ANN401
        first, second = self.of(query.a), self.of(query.b)
        mask = first.mask & ~second.mask
        return Vector(mask, first.scores * mask)

    def _require(self, query: Any) -> Vector:  # noqa: ANN401
        first, second = self.of(query.a), self.of(query.b)
        mask = first.mask & second.mask
        return Vector(mask, first.scores * mask)

    def _and_maybe(self, query: Any) -> Vector:  # noqa: ANN401
        first, second = self.of(query.a), self.of(query.b)
        return Vector(first.mask, (first.scores + second.scores) * first.mask)

    def _every(self, query: Any) -> Vector:  # noqa: ANN401
        if query.fieldname is None:
            return Vector(np.ones(self._count, bool), np.full(self._count, query.boost))
        field = self._segment.field(query.fieldname)
        found = self._nothing() if field is None else self._with(field.docs(0, len(field.terms)))
        return found.times(query.boost)

    def _constant(self, query: Any) -> Vector:  # noqa: ANN401
        mask = self.of(query.child).mask
        return Vector(mask, mask.astype(np.float64)).times(query.score)

    # terms

    def _term(self, query: Any) -> Vector:  # noqa: ANN401
        raw = self._raw(query.fieldname, query.text)
        return self._nothing() if raw is None else self._scored(query.fieldname, raw, query.boost)

    def _raw(self, name: str, text: Any) -> bytes | None:  # noqa: ANN401
        if name not in self._searcher.schema:
            return None
        try:
            raw: bytes = self._searcher.schema[name].to_bytes(text)
        except ValueError:
            return None
        return raw

    def _scored(self, name: str, raw: bytes, boost: float = 1.0) -> Vector:
        """Return the documents with a term, scored as Whoosh's BM25F does it."""
        found = self._nothing()
        field = self._segment.field(name)
        number = field.number(raw) if field else -1
        if field is None or number < 0:
            return found
        docs, counts = field.docs(number), field.counts(number)
        found.mask[docs] = True
        if not self._searcher.schema[name].scorable:
            found.scores[docs] = counts * boost
            return found
        parent, weighting = self._searcher.get_parent(), self._searcher.weighting
        length_weight = weighting._field_B.get(name, weighting.B)  # noqa: SLF001
        norm = norms(parent.avg_field_length(name) or 1, length_weight, weighting.K1)
        idf = parent.idf(name, raw) * boost
        found.scores[docs] = bm25(counts, norm[field.length_bytes[docs]], idf, weighting.K1)
        return found

    def _many(self, name: str, numbers: Array, boost: float) -> Vector:
        """Return the documents with at least one of some terms."""
        field = self._segment.field(name)
        if field is None or not len(numbers):
            return self._nothing()
        if len(numbers) == 1:
            return self._scored(name, field.terms[int(numbers[0])])
        return self._with(field.docs_of(numbers)).times(boost)

    def _prefix(self, query: Any) -> Vector:  # noqa: ANN401
        field, raw = self._segment.field(query.fieldname), self._raw(query.fieldname, query.text)
        if field is None or raw is None or not query.constantscore:
            return self._stepped(query)
        return self._many(query.fieldname, np.arange(*field.terms.prefixed(raw)), query.boost)

    def _expanded(self, query: Any) -> Vector:  # noqa: ANN401
        """Return the documents with the terms that Whoosh itself finds for a query."""
        field = self._segment.field(query.fieldname)
        if field is None or not query.constantscore:
            return self._stepped(query)
        raw = query._btexts(self._searcher.reader())  # noqa: SLF001 - its only way to say so
        numbers = [field.number(each) for each in raw if each]
        return self._many(query.fieldname, np.array(numbers, np.int64), query.boost)

    def _fuzzy(self, query: Any) -> Vector:  # noqa: ANN401
        field = self._segment.field(query.fieldname)
        if field is None or not query.constantscore:
            return self._stepped(query)
        found = field.by_size.like(query.text, query.maxdist, swaps=False)
        low, high = field.terms.prefixed(
            query.text[: query.prefixlength].encode("utf-8", "surrogatepass")
        )
        numbers = found[(found >= low) & (found < high)]
        return self._many(query.fieldname, numbers, query.boost)

    def _phrase(self, query: Any) -> Vector:  # noqa: ANN401
        field = self._segment.field(query.fieldname)
        raw = [self._raw(query.fieldname, word) for word in query.words]
        if query.slop != 1 or field is None or not field.has_positions or not raw:
            return self._stepped(query)
        numbers = [-1 if each is None else field.number(each) for each in raw]
        if min(numbers) < 0:
            return self._nothing()
        docs, _ = phrases.documents(phrases.starts(field, numbers), field)
        mask = self._with(docs).mask
        scores = reduce(add, (self._scored(query.fieldname, each).scores for each in raw if each))
        return Vector(mask, scores * mask).times(query.boost)

    def _numbers(self, query: Any) -> Vector:  # noqa: ANN401
        """Compare the column of a field of numbers; documents without a number match nothing."""
        kind = self._searcher.schema[query.fieldname]
        field = self._segment.field(query.fieldname)
        if field is None or not query.constantscore or not _is_comparable(kind):
            return self._stepped(query)
        postings = field.docs(0, len(field.terms))
        mask = self._with(postings).mask
        if len(postings) != np.count_nonzero(mask) * len(range(0, kind.bits, kind.shift_step)):
            return self._stepped(query)  # some document has several numbers
        values = self._segment.numbers(query.fieldname)
        if query.start is not None:
            start = _sortable(kind, query.start)
            mask &= values > start if query.startexcl else values >= start
        if query.end is not None:
            end = _sortable(kind, query.end)
            mask &= values < end if query.endexcl else values <= end
        return Vector(mask, mask.astype(np.float64)).times(query.boost)

    # what Whoosh does

    def _stepped(self, query: Any) -> Vector:  # noqa: ANN401
        """Step through the matcher of a query."""
        found = self._nothing()
        try:
            matcher = query.matcher(self._searcher, self._searcher.context())
        except TermNotFound:
            return found
        while matcher.is_active():
            doc = matcher.id()
            found.mask[doc] = True
            found.scores[doc] = matcher.score()
            matcher.next()
        return found

    def _null(self, _query: Any) -> Vector:  # noqa: ANN401
        return self._nothing()

    def _with(self, docs: Array) -> Vector:
        mask = np.zeros(self._count, bool)
        mask[docs] = True
        return Vector(mask, mask.astype(np.float64))

    def _zeros(self) -> Scores:
        return np.zeros(self._count)

    def _nothing(self) -> Vector:
        return Vector(np.zeros(self._count, bool), self._zeros())


def _is_comparable(kind: Any) -> bool:  # noqa: ANN401 - Whoosh has no types
    return isinstance(kind, NUMERIC) and bool(kind.column_type) and kind.shift_step > 0


def _sortable(kind: Any, number: Any) -> int:  # noqa: ANN401
    """Return a number as the column of a field keeps it."""
    prepared = kind.prepare_number(number)
    if isinstance(kind, DATETIME):  # its column has the numbers as they are
        return int(prepared)
    return int(to_sortable(kind.numtype, kind.bits, kind.signed, prepared))


_KNOWN: dict[type, str] = {
    q.And: "_and",
    q.Or: "_or",
    q.DisjunctionMax: "_disjunction_max",
    q.Not: "_not",
    q.AndNot: "_and_not",
    q.Require: "_require",
    q.AndMaybe: "_and_maybe",
    q.Every: "_every",
    q.ConstantScoreQuery: "_constant",
    q.Term: "_term",
    q.Prefix: "_prefix",
    q.Wildcard: "_expanded",
    q.Regex: "_expanded",
    q.TermRange: "_expanded",
    q.FuzzyTerm: "_fuzzy",
    q.Phrase: "_phrase",
    q.NumericRange: "_numbers",
    q.DateRange: "_numbers",
    _NullQuery: "_null",
}
"""Which method evaluates which class; only the very class, for a subclass may mean more."""
