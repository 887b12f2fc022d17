"""Evaluate a query on one segment: which documents answer, which may, and how well.

The index knows most answers for sure. Where it only narrows them down (two things said of
one quotation, words near each other, marks at a phrase's ends), the documents are kept
apart, to be looked at one by one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log
from typing import TYPE_CHECKING

from reader.search.periods import within
from reader.search.query import (
    STEMMED,
    Among,
    And,
    Corrected,
    Dates,
    Everything,
    Fuzzy,
    HasQuote,
    Near,
    Not,
    NotKept,
    Or,
    Pattern,
    Phrase,
    SameQuotation,
    Word,
)
from reader.search.schema import HAS_QUOTE, UNEVEN, pieces
from reader.search.stems import stem
from reader.search.words import core, fuzzy_test, literal_prefix, pattern_test

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.search.query import Node, Scope, Term
    from reader.search.segments import Segment

_SATURATION = 1.2
_LENGTH_WEIGHT = 0.75
_TITLE_BOOST = 3.0
_AS_TYPED_BOOST = 0.4
_SHORTEST_BEGINNING = 2
_FIELDS: dict[Scope, tuple[str, ...]] = {
    "any": ("text", "title"),
    "unquoted": ("text",),
    "said": ("quote", "indirect"),
}
Scores = dict[int, float]


@dataclass(slots=True)
class Found:
    """Documents with their scores: those that answer, and those to be looked at."""

    sure: Scores = field(default_factory=dict)
    maybe: Scores = field(default_factory=dict)

    def doubted(self) -> Found:
        """Return the same documents, none of them sure."""
        return Found({}, {**self.maybe, **self.sure})


class Corpus:
    """What ranking needs to know of the whole index."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._count = max(1, sum(len(segment.documents) for segment in segments))
        self._rarity: dict[tuple[str, str], float] = {}

    def rarity(self, field_name: str, term: str) -> float:
        """Return the inverse document frequency of a term."""
        key = (field_name, term)
        if key not in self._rarity:
            frequency = sum(segment.frequency(*key) for segment in self._segments)
            self._rarity[key] = log(1 + (self._count + 0.5) / (frequency + 0.5))
        return self._rarity[key]

    def usual_length(self, field_name: str) -> float:
        """Return the mean number of words in a field."""
        total = sum(segment.total_length(field_name) for segment in self._segments)
        return max(1.0, total / self._count)


class Evaluation:
    """One query at a time on one segment."""

    def __init__(self, segment: Segment, corpus: Corpus) -> None:
        self._segment = segment
        self._corpus = corpus

    def of(self, node: Node) -> Found:
        """Return the documents that answer a query."""
        if isinstance(node, And):
            return self._all([self.of(part) for part in node.parts])
        if isinstance(node, Or):
            return _any([self.of(part) for part in node.parts])
        if isinstance(node, Not):
            return self._others(self.of(node.part))
        if isinstance(node, SameQuotation):
            return self.of(node.part).doubted()
        return self._clause(node)

    def _clause(self, node: Node) -> Found:
        if isinstance(node, Everything):
            return Found(dict.fromkeys(self._segment.documents, 0.0))
        if isinstance(node, HasQuote):
            return Found(dict.fromkeys(self._segment.counts("flag", HAS_QUOTE), 0.0))
        if isinstance(node, Among):
            counts = (self._segment.counts("id", article_id) for article_id in node.ids)
            return Found({document: 0.0 for found in counts for document in found})
        if isinstance(node, Dates):
            return self._published(node)
        if isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
            found = self._term(node)
            return found.doubted() if node.scope == "unquoted" else found
        return Found() if isinstance(node, NotKept | Corrected) else self.of(node)

    def _published(self, dates: Dates) -> Found:
        first, last = self._segment.days
        inside = (d for d in self._segment.documents if within(dates, first[d], last[d]))
        return Found(dict.fromkeys(inside, 0.0))

    # joining

    def _all(self, parts: list[Found]) -> Found:
        parts.sort(key=lambda part: len(part.sure) + len(part.maybe))
        every: set[int] | None = None
        sure: set[int] | None = None
        for part in parts:
            both = part.sure.keys() | part.maybe.keys() if part.maybe else part.sure.keys()
            every = set(both) if every is None else every & both
            sure = set(part.sure) if sure is None else sure & part.sure.keys()
        scores: Scores = dict.fromkeys(every or (), 0.0)
        for part in parts:
            _add(scores, part)
        return _split(scores, sure or set())

    def _others(self, found: Found) -> Found:
        sure = self._segment.documents - found.sure.keys() - found.maybe.keys()
        return Found(dict.fromkeys(sure, 0.0), dict.fromkeys(found.maybe, 0.0))

    # terms

    def _term(self, term: Term) -> Found:
        if isinstance(term, Word):
            return Found(self._word(term))
        if isinstance(term, Phrase):
            return self._phrase(term)
        if isinstance(term, Near):
            words = [_any_field(term.scope, self._as_it_is, word) for word in term.words]
            return self._all([Found(scores) for scores in words]).doubted()
        if isinstance(term, Fuzzy):
            return self._expanded(term.scope, "", fuzzy_test(term.text, term.distance))
        prefix = literal_prefix(term.text)
        return self._expanded(term.scope, prefix, pattern_test(term.text))

    def _word(self, word: Word) -> Scores:
        if word.scope not in STEMMED:
            return _any_field(word.scope, self._as_it_is, word.text)
        scores: Scores = {}
        for name in _fields(word.scope):
            boost = _TITLE_BOOST if name == "title" else 1.0
            for document, score in self._ranked(name, word.text).items():
                scores[document] = scores.get(document, 0.0) + boost * score
        return scores

    def _ranked(self, name: str, word: str) -> Scores:
        """Rank by BM25 the documents with a word or its kin; the very word counts more."""
        counts: dict[int, int] = {}
        for other in self._kin(name, word):
            for document, count in self._segment.counts(name, other).items():
                counts[document] = counts.get(document, 0) + count
        lengths = self._segment.lengths(name)
        rarity = self._corpus.rarity(name, word) * (_SATURATION + 1)
        base = _SATURATION * (1 - _LENGTH_WEIGHT)
        slope = _SATURATION * _LENGTH_WEIGHT / self._corpus.usual_length(name)
        scores = {
            document: rarity * count / (count + base + slope * lengths[document])
            for document, count in counts.items()
        }
        for document in self._segment.counts(name, word):
            scores[document] += _AS_TYPED_BOOST * rarity
        return scores

    def _kin(self, name: str, word: str) -> list[str]:
        """Return the words of one stem: all begin with it, but perhaps for its last letter."""
        wanted = stem(word)
        beginning = wanted[: max(_SHORTEST_BEGINNING, len(wanted) - 1)]
        return self._segment.words(name, beginning, lambda other: stem(other) == wanted)

    def _as_it_is(self, name: str, word: str) -> Scores:
        return dict.fromkeys(self._segment.counts(name, word), 1.0)

    def _expanded(self, scope: Scope, prefix: str, test: Callable[[str], bool]) -> Found:
        found: set[int] = set()
        for name in _fields(scope):
            found |= self._segment.having(name, self._segment.words(name, prefix, test))
        return Found(dict.fromkeys(found, 1.0))

    # phrases

    def _phrase(self, phrase: Phrase) -> Found:
        inner = core(phrase.text)
        if not inner:  # marks alone: the index does not know them
            return Found(dict.fromkeys(self._segment.documents, 0.0)).doubted()
        scores: Scores = {}
        for name in _fields(phrase.scope):
            boost = _TITLE_BOOST if name == "title" else 1.0
            for document, score in self._side_by_side(name, inner).items():
                scores[document] = scores.get(document, 0.0) + boost * score
        if inner != phrase.text:
            return Found(scores).doubted()
        uneven = self._segment.counts("flag", UNEVEN)
        return _split(scores, scores.keys() - uneven.keys())

    def _side_by_side(self, name: str, text: str) -> Scores:
        """Return the documents where all pieces of a text follow each other."""
        terms = pieces(text)
        documents = self._with_all(name, set(terms))
        if not documents:
            return {}
        starts: dict[int, set[int]] = {}
        for offset in sorted(range(len(terms)), key=lambda i: -self._corpus.rarity(name, terms[i])):
            here = self._segment.positions(name, terms[offset], documents)
            starts = {
                document: found
                for document, places in here.items()
                if (found := _shifted(starts.get(document), places, offset))
            }
            documents = set(starts)
        rarity = sum(self._corpus.rarity(name, term) for term in terms) * (_SATURATION + 1)
        return {
            document: rarity * len(found) / (len(found) + _SATURATION)
            for document, found in starts.items()
        }

    def _with_all(self, name: str, terms: set[str]) -> set[int]:
        found: set[int] | None = None
        for term in sorted(terms, key=lambda term: -self._corpus.rarity(name, term)):
            documents = self._segment.counts(name, term).keys()
            found = set(documents) if found is None else found & documents
            if not found:
                break
        return found or set()


def _shifted(starts: set[int] | None, places: Sequence[int], offset: int) -> set[int]:
    """Return where a phrase may begin, given where the piece `offset` further on stands."""
    here = {place - offset for place in places}
    return here if starts is None else starts & here


def _fields(scope: Scope) -> tuple[str, ...]:
    return _FIELDS.get(scope, (scope,))


def _any_field(scope: Scope, scores_of: Callable[[str, str], Scores], word: str) -> Scores:
    found: Scores = {}
    for name in _fields(scope):
        found.update(scores_of(name, word))
    return found


def _any(parts: list[Found]) -> Found:
    scores: Scores = {}
    sure: set[int] = set()
    for part in parts:
        sure |= part.sure.keys()
        for side in (part.sure, part.maybe):
            for document, score in side.items():
                scores[document] = scores.get(document, 0.0) + score
    return _split(scores, sure)


def _add(scores: Scores, part: Found) -> None:
    for side in (part.sure, part.maybe):
        for document in scores.keys() & side.keys():
            scores[document] += side[document]


def _split(scores: Scores, sure: set[int]) -> Found:
    if len(sure) == len(scores):
        return Found(scores)
    return Found(
        {document: score for document, score in scores.items() if document in sure},
        {document: score for document, score in scores.items() if document not in sure},
    )
