"""Look for the terms of a query in words themselves, without an index."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from reader.model import Span
from reader.search.query import STEMMED, Fuzzy, Near, Pattern, Phrase, Word
from reader.search.stems import stem
from reader.search.words import WORD, fuzzy_test, pattern_test
from reader.text import find_verbatim, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from reader.search.query import Term

_IN_WORD = re.compile(r"[^\W_]")


class Passage:
    """A piece of text, folded and cut into words when first asked."""

    def __init__(self, text: str) -> None:
        self._folded = fold(text)

    @cached_property
    def _words(self) -> list[str]:
        return WORD.findall(self._folded.text)

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self._words)

    def words(self) -> Container[str]:
        """Return the words there are, folded."""
        return self._known

    def find(self, term: Term) -> list[Span]:
        """Return every place of a term, in order, as spans of the text given."""
        if isinstance(term, Phrase):
            return find_verbatim(self._folded, term.text)
        if isinstance(term, Near):
            return self._near(term)
        test = _test(term)
        wanted = [word for word in self._known if test(word)]
        return sorted(
            self._folded.original(place)
            for word in wanted
            for place in _occurrences(self._folded.text, word)
        )

    def _near(self, term: Near) -> list[Span]:
        """Return the words of every group that stands close enough together."""
        wanted = frozenset(term.words)
        if not wanted <= self._known:
            return []
        events = [(index, word) for index, word in enumerate(self._words) if word in wanted]
        reach = term.distance + len(wanted)
        found: set[int] = set()
        last: dict[str, int] = {}
        for index, word in events:
            last[word] = index
            if len(last) == len(wanted) and index - min(last.values()) < reach:
                found.update(last.values())
        places = [Span(*match.span()) for match in WORD.finditer(self._folded.text)]
        return [self._folded.original(places[index]) for index in sorted(found)]


def _occurrences(text: str, word: str) -> Iterator[Span]:
    """Yield the places of a whole word in folded text."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not ((at and _IN_WORD.match(text, at - 1)) or _IN_WORD.match(text, end)):
            yield Span(at, end)
        at = text.find(word, end)


def _test(term: Word | Pattern | Fuzzy) -> Callable[[str], bool]:
    if isinstance(term, Pattern):
        return pattern_test(term.text)
    if isinstance(term, Fuzzy):
        return fuzzy_test(term.text, term.distance)
    if term.scope not in STEMMED:
        return term.text.__eq__
    wanted = stem(term.text)
    return lambda word: word[0] == wanted[0] and stem(word) == wanted
