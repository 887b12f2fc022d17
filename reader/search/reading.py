"""Look for the terms of a query in words themselves, without an index."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reader.model import Span
from reader.search.query import STEMMED, Fuzzy, Near, Pattern, Phrase, Word
from reader.search.stems import stem
from reader.search.words import WORD, fuzzy_test, pattern_test
from reader.text import find_verbatim, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from reader.search.query import Term


class Passage:
    """A piece of text, folded and cut into words when first asked."""

    def __init__(self, text: str) -> None:
        self._folded = fold(text)

    @cached_property
    def _words(self) -> tuple[list[Span], dict[str, list[int]]]:
        """Return the places of the words in the folded text, and which place each has."""
        places: list[Span] = []
        where: dict[str, list[int]] = {}
        for index, match in enumerate(WORD.finditer(self._folded.text)):
            places.append(Span(match.start(), match.end()))
            where.setdefault(match[0], []).append(index)
        return places, where

    def words(self) -> Container[str]:
        """Return the words there are, folded."""
        return self._words[1]

    def find(self, term: Term) -> list[Span]:
        """Return every place of a term, in order, as spans of the text given."""
        if isinstance(term, Phrase):
            return find_verbatim(self._folded, term.text)
        if isinstance(term, Near):
            return self._near(term)
        return self._spans(index for index in sorted(self._indexes(_test(term))))

    def _indexes(self, test: Callable[[str], bool]) -> Iterable[int]:
        _, where = self._words
        return [index for word, indexes in where.items() if test(word) for index in indexes]

    def _spans(self, indexes: Iterable[int]) -> list[Span]:
        places, _ = self._words
        return [self._folded.original(places[index]) for index in indexes]

    def _near(self, term: Near) -> list[Span]:
        """Return the words of every group that stands close enough together."""
        _, where = self._words
        wanted = dict.fromkeys(term.words)
        if not all(word in where for word in wanted):
            return []
        events = sorted((index, word) for word in wanted for index in where[word])
        reach = term.distance + len(wanted)
        found: set[int] = set()
        last: dict[str, int] = {}
        for index, word in events:
            last[word] = index
            if len(last) == len(wanted) and index - min(last.values()) < reach:
                found.update(last.values())
        return self._spans(sorted(found))


def _test(term: Word | Pattern | Fuzzy) -> Callable[[str], bool]:
    if isinstance(term, Pattern):
        return pattern_test(term.text)
    if isinstance(term, Fuzzy):
        return fuzzy_test(term.text, term.distance)
    if term.scope not in STEMMED:
        return term.text.__eq__
    wanted = stem(term.text)
    return lambda word: stem(word) == wanted
