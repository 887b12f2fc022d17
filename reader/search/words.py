"""Words of a folded text, and the small comparisons of words that queries need."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Callable

WORD = re.compile(r"[^\W_]+")
"""A run of letters and digits, in folded text: the unit of the index and of word edges."""

_WILD = re.compile(r"[*?]")


def words_of(text: str) -> list[str]:
    """Return the words of any text, folded, in order."""
    return WORD.findall(fold_text(text))


def core(text: str) -> str:
    """Return folded text from its first word to its last; empty when there is none."""
    found = [*WORD.finditer(text)]
    return text[found[0].start() : found[-1].end()] if found else ""


def pattern_test(pattern: str) -> Callable[[str], bool]:
    """Return a test for whole words against a pattern with * and ?."""
    matcher = re.compile(_regular(pattern)).fullmatch
    return lambda word: matcher(word) is not None


def _regular(pattern: str) -> str:
    pieces = _WILD.split(pattern)
    marks = _WILD.findall(pattern)
    joined = [re.escape(pieces[0])]
    for mark, piece in zip(marks, pieces[1:], strict=True):
        joined += [r"[^\W_]*" if mark == "*" else r"[^\W_]", re.escape(piece)]
    return "".join(joined)


def literal_prefix(pattern: str) -> str:
    """Return what stands before the first * or ?."""
    return _WILD.split(pattern, maxsplit=1)[0]


def fuzzy_test(word: str, distance: int) -> Callable[[str], bool]:
    """Return a test for words at most `distance` edits from this one.

    An edit changes, drops, adds or swaps letters. A word that differs in all its letters
    is another word, however short.
    """
    length = len(word)
    letters = frozenset(word)

    def test(other: str) -> bool:
        if other == word:
            return True
        if abs(len(other) - length) > distance or max(len(other), length) <= distance:
            return False
        # An edit takes one letter away and brings another one in, at most.
        if len(letters.symmetric_difference(other)) > 2 * distance:
            return False
        return edits(word, other, distance) <= distance

    return test


@lru_cache(maxsize=4096)
def edits(one: str, other: str, limit: int) -> int:
    """Count edits (optimal string alignment); anything above `limit` may come out as more.

    Each segment of an index asks anew of the words it shares with the others.
    """
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        this = [row]
        for column, char2 in enumerate(other, 1):
            cost = min(last[column] + 1, this[-1] + 1, last[column - 1] + (char != char2))
            if before and column > 1 and char == other[column - 2] and one[row - 2] == char2:
                cost = min(cost, before[column - 2] + 1)
            this.append(cost)
        if min(this) > limit:
            return limit + 1
        before, last = last, this
    return last[-1]
