"""Letters that look alike in print, and words that were misread because of them.

Scanned newspapers and pasted pages hold "OpenAl", "c0mpany" and "rninister". A word of the
query also finds such a misreading of itself: one that is no word of its own, and that far
fewer articles have than the word. Phrases stay verbatim.

    i l 1 |    o 0    s 5    b 8    rn m    vv w    cl d
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from reader.resources import lexicon, lexicon_lines
from reader.search.query import And, Not, Or, Phrase, SameQuotation, Word
from reader.search.words import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reader.search.query import Node

SHORTEST = 4
"""Shorter words look like too many others."""

_ALIKE = {
    **dict.fromkeys("il1", "il1"),
    **dict.fromkeys("o0", "o0"),
    **dict.fromkeys("s5", "s5"),
    **dict.fromkeys("b8", "b8"),
}
_PAIRS = {"rn": "m", "vv": "w", "cl": "d"}
_APART = {one: pair for pair, one in _PAIRS.items()}
_LONGEST = 24
_QUANTITY = re.compile(r"[0-9]+[a-z]{0,2}")
_NAMES = ("given_names", "surnames", "places", "organisations", "everyday_words")


@lru_cache(maxsize=1024)
def misreadings(word: str) -> tuple[str, ...]:
    """Return how a folded word may have been misread, in one place of it or in two.

    Nothing for a short word, a number, or one that is too long to be one word.
    """
    if not SHORTEST <= len(word) <= _LONGEST or not any(char.isalpha() for char in word):
        return ()
    once = [*_changed(word, 0)]
    twice = (both for one, at in once for both, _ in _changed(one, at))
    found = dict.fromkeys(chain((one for one, _ in once), twice))
    return tuple(one for one in found if one != word and not is_word(one))


def _changed(word: str, start: int) -> Iterator[tuple[str, int]]:
    """Yield the word with one place changed, from an offset on, and where that place ends."""
    for at in range(start, len(word)):
        for other in _ALIKE.get(word[at], ""):
            if other != word[at]:
                yield word[:at] + other + word[at + 1 :], at + 1
        if word[at] in _APART:
            yield word[:at] + _APART[word[at]] + word[at + 1 :], at + 2
        if word[at : at + 2] in _PAIRS:
            yield word[:at] + _PAIRS[word[at : at + 2]] + word[at + 2 :], at + 1


def is_word(word: str) -> bool:
    """Tell whether a folded word is known to be one, or a quantity (800k, 20th)."""
    return word in _known() or _QUANTITY.fullmatch(word) is not None


@cache
def _known() -> frozenset[str]:
    lines = chain(lexicon_lines("look_alike_words"), *(lexicon(name) for name in _NAMES))
    return frozenset(word for line in lines for word in words_of(line))


def with_misreadings(node: Node, found: Callable[[Word], Iterable[str]]) -> Node:
    """Return the tree with `word OR misreading` in the place of each word that has some."""
    if isinstance(node, Word):
        others = tuple(Phrase(other, node.scope) for other in found(node))
        return Or((node, *others)) if others else node
    if isinstance(node, And):
        return And(tuple(with_misreadings(part, found) for part in node.parts))
    if isinstance(node, Or):
        return Or(tuple(with_misreadings(part, found) for part in node.parts))
    if isinstance(node, Not):
        return Not(with_misreadings(node.part, found))
    if isinstance(node, SameQuotation):
        return SameQuotation(with_misreadings(node.part, found))
    return node
