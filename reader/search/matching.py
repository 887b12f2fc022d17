"""Answer a query from one article and its analysis: whether, and where."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from reader.search.contents import (
    marked,
    names_in,
    quotations,
    spoken,
)
from reader.search.lookalikes import misreadings, with_misreadings
from reader.search.misprints import misprints
from reader.search.parser import parse
from reader.search.periods import UNDATED, period, within
from reader.search.query import (
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
    children,
)
from reader.search.reading import Passage
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model import Analysis, Article, Quote, Span
    from reader.search.misprints import Readings
    from reader.search.query import Node, Scope, Term


def matches(query: str, article: Article, analysis: Analysis) -> tuple[Span, ...]:
    """Return every place in the article's text that answers the query, in text order.

    Places may touch but never overlap. A clause about a speaker alone answers with the
    whole quotations; one about date, source or file has no place in the text.
    """
    return Reading(article, analysis).places_of(query)


def reads_text_alone(query: str) -> bool:
    """Tell a query that an article's words answer, whatever was found in it."""
    return all(term.scope in {"any", "text", "title"} for term in _terms(parse(query)))


class Reading:
    """One article read with a query in mind; what is folded once is kept."""

    def __init__(self, article: Article, analysis: Analysis) -> None:
        self._article = article
        self._analysis = analysis
        self._passages: dict[str, Passage] = {}

    # whether

    def answers(self, node: Node) -> bool:
        """Tell whether the article is a hit, exactly as the index would say."""
        if isinstance(node, And):
            return all(self.answers(part) for part in node.parts)
        if isinstance(node, Or):
            return any(self.answers(part) for part in node.parts)
        if isinstance(node, Not):
            return not self.answers(node.part)
        if isinstance(node, SameQuotation):
            return any(self._says(group, node.part) for group in self._groups)
        return self._answers_clause(node)

    def _answers_clause(self, node: Node) -> bool:
        if isinstance(node, Dates):
            return within(node, *(period(self._article.published) or (UNDATED, UNDATED)))
        if isinstance(node, Among):
            return self._article.id in node.ids
        if isinstance(node, HasQuote):
            return bool(self._analysis.speech)
        if isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
            return self._has(node)
        return isinstance(node, Everything)

    def _has(self, term: Term) -> bool:
        if term.scope in {"any", "text", "title"}:
            in_text = term.scope != "title" and bool(self._text.find(term))
            return in_text or (term.scope != "text" and self._in_any([self._title], term))
        if term.scope == "unquoted":
            return bool(self._unquoted(term))
        if term.scope in {"said", "quote"}:
            return bool(self._quoted(quotations(self._analysis, term.scope), term))
        return self._in_any(names_in(self._article, self._analysis, term.scope), term)

    def _in_any(self, strings: Iterable[str], term: Term) -> bool:
        return any(self._passage(string).find(term) for string in strings)

    # where

    def places_of(self, query: str) -> tuple[Span, ...]:
        """Return where the text answers a query, misread words among them."""
        return self.places(with_misreadings(parse(query), self._misread))

    def verbatim(self, words: str) -> list[Span]:
        """Return where words stand in the text one behind the other, misread ones among them."""
        return self._text.find(Phrase(fold_text(words).strip()))

    def _misread(self, word: Word) -> list[str]:
        return sorted(self._text.words() & _misreadings(word.text))

    def places(self, node: Node) -> tuple[Span, ...]:
        """Return where the text answers, in order; what overlaps is joined."""
        joined: list[Span] = []
        for span in sorted(self._spans(node)):
            if joined and span.start < joined[-1].end:
                joined[-1] = joined[-1].joined(span)
            elif len(span):
                joined.append(span)
        return tuple(joined)

    def _spans(self, node: Node) -> list[Span]:
        if isinstance(node, Not):
            return []
        if isinstance(node, SameQuotation):
            fitting = [group for group in self._groups if self._says(group, node.part)]
            return [span for group in fitting for span in self._said_where(group, node.part)]
        if isinstance(node, And | Or):
            return [span for part in node.parts for span in self._spans(part)]
        if isinstance(node, Dates | HasQuote | Own | Among | NotKept | Everything):
            return []
        return self._term_spans(node)

    def _term_spans(self, term: Term) -> list[Span]:
        if term.scope in {"any", "text"}:
            return self._text.find(term)
        if term.scope == "title":
            bounds = self._article.title_span
            found = self._text.find(term) if bounds else []
            return [span for span in found if bounds and span in bounds]
        if term.scope == "unquoted":
            return self._unquoted(term)
        if term.scope in {"said", "quote"}:
            return self._quoted(quotations(self._analysis, term.scope), term)
        return self._named(term)

    def _named(self, term: Term) -> list[Span]:
        """Return where those whom a clause names appear: their words, or their names."""
        if term.scope in {"speaker", "cue"}:
            return [
                span
                for quote in self._analysis.speech
                if self._in_any(spoken(self._article, quote, term.scope), term)
                for span in _shown(quote, term.scope)
            ]
        groups: dict[Scope, tuple[str, ...]] = {
            "person": ("people",),
            "org": ("organisations",),
            "place": ("places",),
            "role": ("people",),
        }
        return [
            span
            for group in groups.get(term.scope, ())
            for entity in getattr(self._analysis, group)
            if self._in_any(marked(entity, term.scope), term)
            for span in entity.evidence
        ]

    # quotations

    @cached_property
    def _groups(self) -> list[tuple[Quote, ...]]:
        grouped: dict[int, list[Quote]] = {}
        for quote in self._analysis.speech:
            grouped.setdefault(quote.group, []).append(quote)
        return [tuple(group) for group in grouped.values()]

    def _says(self, group: tuple[Quote, ...], node: Node) -> bool:
        """Tell whether all that `node` says is true of this quotation."""
        if isinstance(node, And):
            return all(self._says(group, part) for part in node.parts)
        if isinstance(node, Or):
            return any(self._says(group, part) for part in node.parts)
        if not isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
            return False
        if node.scope in {"said", "quote"}:
            return bool(self._quoted(_of_scope(group, node.scope), node))
        return any(self._in_any(spoken(self._article, part, node.scope), node) for part in group)

    def _said_where(self, group: tuple[Quote, ...], node: Node) -> list[Span]:
        """Return the words asked for inside a quotation; all of it when none were."""
        terms = [term for term in _terms(node) if term.scope in {"said", "quote"}]
        found = [
            span for term in terms for span in self._quoted(_of_scope(group, term.scope), term)
        ]
        return found or [quote.span for quote in group]

    def _quoted(self, quotes: Iterable[Quote], term: Term) -> list[Span]:
        return [
            span.moved(quote.span.start)
            for quote in quotes
            for span in self._passage(quote.span.of(self._article.text)).find(term)
        ]

    def _unquoted(self, term: Term) -> list[Span]:
        quoted = [quote.span for quote in self._analysis.quotes if quote.kind != "indirect"]
        found = self._text.find(term)
        return [span for span in found if not any(span.overlaps(other) for other in quoted)]

    # passages

    @cached_property
    def _readings(self) -> Readings:
        return misprints(self._article.text, self._article.title or "")

    @property
    def _text(self) -> Passage:
        return self._passage(self._article.text)

    @property
    def _title(self) -> str:
        return self._article.title or ""

    def _passage(self, text: str) -> Passage:
        found = self._passages.get(text)
        if found is None:
            found = self._passages[text] = Passage(text, self._readings)
        return found


@lru_cache(maxsize=64)
def _misreadings(word: str) -> frozenset[str]:
    return frozenset(misreadings(word))


def _of_scope(group: tuple[Quote, ...], scope: Scope) -> list[Quote]:
    return [quote for quote in group if scope == "said" or quote.kind != "indirect"]


def _terms(node: Node) -> list[Term]:
    if isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
        return [node]
    return [term for part in children(node) for term in _terms(part)]


def _shown(quote: Quote, scope: Scope) -> list[Span]:
    if scope == "cue":
        cue = quote.attribution.cue if quote.attribution else None
        return [cue] if cue else []
    return [quote.span]
