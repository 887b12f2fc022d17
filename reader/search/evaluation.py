"""Evaluate a query on one segment: which documents answer, which may, and how well.

Everything is an array with a place for every document of the segment: AND, OR and NOT are
arithmetic, and a term is a slice of the index scattered into it. Words that all have to be
there are met in `conjunction`, with a place for what is left alone. The index knows most
answers for sure. Where it only narrows them down (two things said of one quotation, marks
at a phrase's ends), the documents are kept apart, to be looked at one by one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import add, and_, or_
from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays import phrases
from reader.search.arrays.kinds import places
from reader.search.arrays.ranking import SATURATION, bm25
from reader.search.conjunction import Conjunction
from reader.search.corpus import BOOSTS, as_typed
from reader.search.expansion import kin, terms_of
from reader.search.query import (
    STEMMED,
    Among,
    And,
    Dates,
    Everything,
    Fuzzy,
    HasQuote,
    Near,
    Not,
    NotKept,
    Or,
    Own,
    Pattern,
    Phrase,
    SameQuotation,
    Word,
)
from reader.search.schema import (
    ASIDE,
    HAS_QUOTE,
    LEAD,
    MARKS,
    TANGLED,
    UNEVEN,
    encoded,
    pieces,
)
from reader.search.words import core

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array, Mask, Scores
    from reader.search.arrays.segment import Segment
    from reader.search.corpus import Corpus
    from reader.search.query import Node, Scope, Term

_FEW = 8
"""When one document in so many has a word, all are reckoned with: that is faster."""
_FIELDS: dict[Scope, tuple[str, ...]] = {
    "any": ("text", "title"),
    "unquoted": ("text",),
    "said": ("quote", "indirect"),
}


@dataclass(slots=True)
class Found:
    """A score for each document, and whether it answers, surely or perhaps.

    A document that does neither has the score 0.
    """

    scores: Scores
    sure: Mask
    maybe: Mask | None = None

    @property
    def every(self) -> Mask:
        """The documents that answer, or may."""
        return self.sure if self.maybe is None else self.sure | self.maybe

    def doubted(self) -> Found:
        """Return the same documents, none of them sure."""
        return Found(self.scores, np.zeros_like(self.sure), self.every)

    def doubted_where(self, doubt: Mask) -> Found:
        """Return the same documents, some of them not sure any more."""
        maybe = self.every & doubt if self.maybe is None else self.maybe | (self.sure & doubt)
        return Found(self.scores, self.sure & ~doubt, maybe)


class Evaluation:
    """One query at a time on one segment."""

    def __init__(self, segment: Segment, corpus: Corpus) -> None:
        self._segment = segment
        self._corpus = corpus

    def of(self, node: Node) -> Found:
        """Return the documents that answer a query; deleted ones may be among them."""
        if isinstance(node, And):
            return self._and(node)
        if isinstance(node, Or):
            return _any([self.of(part) for part in node.parts])
        if isinstance(node, Not):
            found = self.of(node.part)
            return Found(self._zeros(), ~found.every, found.maybe)
        if isinstance(node, SameQuotation):
            return self.of(node.part).doubted()
        return self._clause(node)

    def _clause(self, node: Node) -> Found:
        if isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
            return self._unquoted(node) if node.scope == "unquoted" else self._term(node)
        if isinstance(node, Everything):
            return Found(self._zeros(), np.ones(self._segment.doc_count, bool))
        if isinstance(node, HasQuote):
            return Found(self._zeros(), self._having("flag", (HAS_QUOTE,)))
        if isinstance(node, Among):
            return Found(self._zeros(), self._having("id", node.ids))
        if isinstance(node, Dates):
            return Found(self._zeros(), self._published(node))
        assert isinstance(node, NotKept | Own), node  # noqa: S101 - all others were asked for
        return Found(self._zeros(), self._nowhere())

    def _published(self, dates: Dates) -> Mask:
        first, last = self._segment.numbers("first_day"), self._segment.numbers("last_day")
        found: Mask = first > 0
        if dates.first is not None:
            found &= first >= dates.first
        if dates.last is not None:
            found &= last <= dates.last
        return found

    def _having(self, name: str, terms: Iterable[str]) -> Mask:
        """Return the documents with one of these terms in a field."""
        found = self._nowhere()
        field = self._segment.field(name)
        for term in terms:
            number = field.number(encoded(term)) if field else -1
            if field and number >= 0:
                found[field.docs(number)] = True
        return found

    def _zeros(self) -> Scores:
        return np.zeros(self._segment.doc_count)

    def _nowhere(self) -> Mask:
        return np.zeros(self._segment.doc_count, bool)

    def _and(self, node: And) -> Found:
        """Ask the words last, and of no more documents than have all the rest."""
        words = [part for part in node.parts if isinstance(part, Word) and _is_plain(part)]
        if len(words) <= 1:
            return self._all([self.of(part) for part in node.parts])
        rest = [self.of(part) for part in node.parts if not _is_plain(part)]
        found = self._all(rest) if rest else None
        left = Conjunction(self._segment, np.flatnonzero(found.every) if found else None)
        left.narrow((word.text, _ranked(word.scope)) for word in words)
        having = Found(self._zeros(), self._nowhere())
        having.scores[left.docs] = left.scores(self._corpus)
        having.sure[left.docs] = True
        return self._all([found, having]) if found else having

    def _all(self, parts: list[Found]) -> Found:
        sure = reduce(and_, (part.sure for part in parts))
        scores = reduce(add, (part.scores for part in parts))
        if all(part.maybe is None for part in parts):
            return Found(scores * sure, sure)
        every = reduce(and_, (part.every for part in parts))
        return Found(scores * every, sure, every & ~sure)

    # terms

    def _term(self, term: Term) -> Found:
        if isinstance(term, Word):
            return self._word(term) if term.scope in STEMMED else self._as_it_is(term.scope, term)
        if isinstance(term, Phrase):
            return self._phrase(term)
        if isinstance(term, Near):
            return self._near(term)
        return self._expanded(term)

    def _word(self, word: Word) -> Found:
        found = Found(self._zeros(), self._nowhere())
        for name in _ranked(word.scope):
            field = self._segment.field(name)
            if field:
                self._rank(found, field, name, word.text)
        return found

    def _rank(self, found: Found, field: Field, name: str, word: str) -> None:
        """Rank by BM25 the documents with a word or its kin; the very word counts more."""
        numbers = kin(field, word)
        if not numbers:
            return
        rarity, norm = self._corpus.weight(field, name, word)
        often = sum(map(field.frequency, numbers))
        counts = self._zeros()
        having = [places(field.docs(number)) for number in numbers]
        for number, docs in zip(numbers, having, strict=True):
            counts[docs] += field.counts(number)
        if often * _FEW <= self._segment.doc_count:
            docs = np.concatenate(having)
            # A document that is there twice, with two forms, gets the same sum twice: once.
            found.scores[docs] += bm25(counts[docs], norm[docs], rarity)
            found.sure[docs] = True
        else:
            found.scores += bm25(counts, norm, rarity)
            found.sure |= counts > 0
        exact = field.number(encoded(word))
        if exact >= 0:
            found.scores[places(field.docs(exact))] += as_typed(rarity)

    def _as_it_is(self, scope: Scope, word: Word) -> Found:
        mask = self._nowhere()
        for name in _fields(scope):
            field = self._segment.field(name)
            number = field.number(encoded(word.text)) if field else -1
            if field and number >= 0:
                mask[places(field.docs(number))] = True
        return Found(mask.astype(np.float64), mask)

    def _expanded(self, term: Pattern | Fuzzy) -> Found:
        mask = self._nowhere()
        for name in _fields(term.scope):
            field = self._segment.field(name)
            if field:
                mask[places(field.docs_of(terms_of(field, term)))] = True
        return Found(mask.astype(np.float64), mask)

    # phrases

    def _phrase(self, phrase: Phrase) -> Found:
        inner = core(phrase.text)
        if not inner:  # marks alone: the index does not know them
            return Found(self._zeros(), np.ones(self._segment.doc_count, bool)).doubted()
        found = Found(self._zeros(), self._nowhere())
        for name in _fields(phrase.scope):
            self._side_by_side(found, name, pieces(inner))
        if inner != phrase.text:
            return found.doubted()
        return found.doubted_where(self._having("flag", (UNEVEN,)))

    def _side_by_side(self, found: Found, name: str, terms: list[str]) -> None:
        """Add the documents where all these pieces follow each other."""
        field = self._segment.field(name)
        numbers = [field.number(encoded(term)) for term in terms] if field else [-1]
        if field is None or min(numbers) < 0:
            return
        docs, counts = phrases.documents(phrases.starts(field, numbers), field)
        rarity = sum(self._corpus.rarity(name, term) for term in terms) * (SATURATION + 1)
        found.scores[docs] += BOOSTS.get(name, 1.0) * rarity * counts / (counts + SATURATION)
        found.sure[docs] = True

    def _near(self, near: Near) -> Found:
        """Find words near each other: for sure in the text, perhaps where strings are short."""
        found = Found(self._zeros(), self._nowhere(), self._nowhere())
        reach = near.distance + len(set(near.words))
        for name in _fields(near.scope):
            field = self._segment.field(name)
            numbers = [field.number(encoded(word)) for word in near.words] if field else [-1]
            if field and min(numbers) >= 0:
                whole = name == "text"
                between = self._segment.field(MARKS) if whole else None
                # Between two words there is one mark at most: places are at most doubled.
                wide = reach if whole else 2 * reach
                docs = phrases.near(field, numbers, wide, between)
                (found.sure if whole or found.maybe is None else found.maybe)[docs] = True
                found.scores[docs] = len(near.words)
        return found

    # outside quotations

    def _unquoted(self, term: Term) -> Found:
        """Count a term in the text and in what is quoted: what is left is said by nobody."""
        if isinstance(term, Near):
            return self._term(term).doubted()
        found = self._term(term)
        left = self._counts("text", term)
        for name in ("quote", ASIDE):
            left -= self._counts(name, term)
        doubt = self._having("flag", (TANGLED,)) | self._having("flag", (UNEVEN,))
        found = Found(found.scores, found.every & (doubt | (left > 0)))
        found.scores *= found.sure
        return found.doubted() if isinstance(term, Phrase) else found.doubted_where(doubt)

    def _counts(self, name: str, term: Word | Phrase | Pattern | Fuzzy) -> Array:
        """Return how often each document has a term in a field."""
        counts = np.zeros(self._segment.doc_count, np.int64)
        field = self._segment.field(name)
        if field is None:
            return counts
        if isinstance(term, Phrase):
            numbers = [field.number(encoded(piece)) for piece in pieces(core(term.text))]
            if numbers and min(numbers) >= 0:
                docs, often = phrases.documents(phrases.starts(field, numbers), field)
                counts[docs] = often
            return counts
        for number in kin(field, term.text) if isinstance(term, Word) else terms_of(field, term):
            counts[field.docs(number)] += field.counts(number)
        return counts


def _fields(scope: Scope) -> tuple[str, ...]:
    return _FIELDS.get(scope, (scope,))


def _ranked(scope: Scope) -> tuple[str, ...]:
    """Return the fields that a word of a scope is looked for in, and ranked by."""
    names = _fields(scope)
    return (*names, LEAD) if "text" in names else names


def _is_plain(node: Node) -> bool:
    return isinstance(node, Word) and node.scope in STEMMED and node.scope != "unquoted"


def _any(parts: list[Found]) -> Found:
    sure = reduce(or_, (part.sure for part in parts))
    scores = reduce(add, (part.scores for part in parts))
    if all(part.maybe is None for part in parts):
        return Found(scores, sure)
    every = reduce(or_, (part.every for part in parts))
    return Found(scores, sure, every & ~sure)
