"""Did you mean: words of the archive that are spelled almost like one that finds too little.

Words at most two letters away are taken from the list of words of the field looked in. The
more documents have a word, and the less it differs, the likelier it was meant.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from reader.model import Span
from reader.search.dictionary import Dictionary
from reader.search.parser import FIELDS, parsed
from reader.search.words import WORD, edits
from reader.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.search.arrays.segment import Segment
    from reader.search.parser import Typed
    from reader.search.query import Scope

FEW = 2
"""A word in more articles than these, and a query with more hits, is no slip of the keyboard."""

_SHORTEST, _SHORTEST_FOR_TWO = 4, 6
_TIMES_COMMONER = 5
_SECOND_EDIT_COSTS = 5.0
_FIRST_LETTER_COSTS = 1.5
"""In logarithms of numbers of documents: few slip on the first letter, or twice in a word."""

_Change = tuple[Span, str]


def suggestion(query: str, segments: Sequence[Segment]) -> str | None:
    """Return the query with what seems misspelled put right; None when nothing does.

    A word counts as misspelled when hardly any document has it or its inflections, and at
    least five times as many have one that is spelled almost alike. A field that is none is
    taken for the one it resembles.
    """
    named = _changed(query, [*_fields(query)])
    typed = parsed(named).typed
    better = _changed(named, [change for each in typed for change in _words(named, each, segments)])
    return better if better != query else None


def _changed(query: str, changes: list[_Change]) -> str:
    for span, better in sorted(changes, reverse=True):
        query = query[: span.start] + better + query[span.end :]
    return query


def _fields(query: str) -> Iterator[_Change]:
    for remark in parsed(query).remarks:
        if remark.kind == "no such field":
            name = remark.span.of(query)[:-1].lower()
            limit = _farthest(name)
            near = [(edits(name, each, limit), each) for each in FIELDS]
            distance, best = min(near)
            if distance <= limit:
                yield remark.span, f"{best}:"


def _words(query: str, typed: Typed, segments: Sequence[Segment]) -> Iterator[_Change]:
    """Yield better spellings of the misspelled words of one word or phrase."""
    piece = typed.span.of(query)
    if any(mark in piece for mark in "*?~"):
        return
    folded = fold(piece)
    for match in WORD.finditer(folded.text):
        better = _better(match[0], typed.scope, segments)
        if better is not None:
            span = folded.original(Span(*match.span()))
            initial = span.of(piece)[:1].isupper()
            yield span.moved(typed.span.start), better.capitalize() if initial else better


def _better(word: str, scope: Scope, segments: Sequence[Segment]) -> str | None:
    """Return the word that was likely meant; None when this one is common enough itself."""
    if len(word) < _SHORTEST or word.isdecimal():
        return None
    counted = Dictionary(scope, segments)
    own = sum(map(counted.documents, counted.kin(word)))
    if own > FEW:
        return None
    enough = max(1, _TIMES_COMMONER * own)
    limit = _farthest(word)
    best, best_score = None, 0.0
    for other in counted.like(word, limit):
        documents = counted.documents(other)
        if other == word or documents < enough or other.isdecimal():
            continue
        score = log(documents) - _SECOND_EDIT_COSTS * (edits(word, other, limit) - 1)
        score -= _FIRST_LETTER_COSTS * (word[0] != other[0])
        if best is None or (score, other) > (best_score, best):
            best, best_score = other, score
    return best


def _farthest(word: str) -> int:
    return 1 if len(word) < _SHORTEST_FOR_TWO else 2
