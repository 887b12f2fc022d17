"""Look for the terms of a query in words themselves, without an index."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from reader.model import Span
from reader.search.query import STEMMED, Fuzzy, Near, Pattern, Phrase, Word
from reader.search.stems import stem
from reader.search.words import WORD, fuzzy_test, pattern_test
from reader.text import find_verbatim, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from reader.search.query import Term

_IN_WORD = re.compile(r"[^\W_]")
_PIECE = re.compile(rf"{WORD.pattern}|[\W_]")
_MOST_WORDS = 50_000


class Passage:
    """A piece of text, folded and cut into words when first asked."""

    def __init__(self, text: str, readings: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """`readings` tells what words are that were misread (see `misprints`)."""
        self._folded = fold(text)
        self._every_reading = readings or {}

    @cached_property
    def _words(self) -> list[str]:
        return WORD.findall(self._folded.text)

    @cached_property
    def _printed(self) -> frozenset[str]:
        return frozenset(self._words)

    @cached_property
    def _readings(self) -> dict[str, tuple[str, ...]]:
        every = self._every_reading
        return {word: every[word] for word in every if word in self._printed}

    @cached_property
    def _known(self) -> frozenset[str]:
        return self._printed.union(*self._readings.values())

    def words(self) -> frozenset[str]:
        """Return the words there are, folded, and what misread ones are."""
        return self._known

    def find(self, term: Term) -> list[Span]:
        """Return every place of a term, in order, as spans of the text given."""
        if isinstance(term, Phrase):
            return self._phrase(term.text)
        if isinstance(term, Near):
            return self._near(term)
        fitting = _fitting(term).among(self._known)
        misread = (word for word, forms in self._readings.items() if fitting.intersection(forms))
        return sorted(
            self._folded.original(place)
            for word in {*(fitting & self._printed), *misread}
            for place in _occurrences(self._folded.text, word)
        )

    def _forms(self, word: str) -> tuple[str, ...]:
        return (word, *self._readings.get(word, ()))

    def _phrase(self, phrase: str) -> list[Span]:
        """Return the places of a phrase, as it is printed or as it is to be read."""
        if not self._every_reading or not self._readings:
            return find_verbatim(self._folded, phrase)
        ways = re.compile("(?=(" + "".join(map(self._ways, _PIECE.findall(phrase))) + "))")
        printed = {phrase, *(match[1] for match in ways.finditer(self._folded.text))}
        return sorted({span for each in printed for span in find_verbatim(self._folded, each)})

    def _ways(self, piece: str) -> str:
        """Return a pattern of a word, or a mark, however it is printed: all of one length."""
        printed = [word for word, readings in self._readings.items() if piece in readings]
        return "(?:" + "|".join(map(re.escape, (piece, *printed))) + ")"

    def _near(self, term: Near) -> list[Span]:
        """Return the words of every group that stands close enough together."""
        wanted = frozenset(term.words)
        if not wanted <= self._known:
            return []
        forms = map(self._forms, self._words)
        events = [(index, one) for index, each in enumerate(forms) for one in each if one in wanted]
        reach = term.distance + len(wanted)
        found: set[int] = set()
        last: dict[str, int] = {}
        for index, word in events:
            last[word] = index
            if len(last) == len(wanted) and index - min(last.values()) < reach:
                found.update(last.values())
        places = [Span(*match.span()) for match in WORD.finditer(self._folded.text)]
        return [self._folded.original(places[index]) for index in sorted(found)]


class _Fitting:
    """Which words a term means: each is tested once, and many articles have the same words."""

    def __init__(self, test: Callable[[str], bool]) -> None:
        self._test = test
        self._tested: set[str] = set()
        self._fitting: set[str] = set()

    def among(self, words: frozenset[str]) -> frozenset[str]:
        """Return the words of these that the term means."""
        if len(self._tested) > _MOST_WORDS:
            self._tested, self._fitting = set(), set()
        # In this order, for another thread may look in between.
        new = words - self._tested
        self._fitting.update(filter(self._test, new))
        self._tested |= new
        return words & self._fitting


@lru_cache(maxsize=32)
def _fitting(term: Word | Pattern | Fuzzy) -> _Fitting:
    return _Fitting(_test(term))


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
