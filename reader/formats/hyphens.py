"""Words that a line's end divides: with or without the hyphen that stands there."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

_DIVIDING = "\u2010\u00ad"
"""Hyphens that a program sets where it divides a word, and few people write."""
_UNSURE = "\x02-"
_END = re.compile(r"(?P<chain>\w-)?(\w[\w’']*)[\x02\-\u2010\u00ad]$")
_START = re.compile(r"[\w’']+")
_WORD = re.compile(r"\w[\w’']*(?:-\w[\w’']*)*")
_SUSPENDED = frozenset({"und", "oder", "bzw", "and", "or", "et", "ou", "y", "o", "to"})
_PREFIX_WORDS = """
anti co counter de dis ex extra fore hyper inter intra mid mini micro mis multi non out over post
pre pro re semi sub super trans ultra un under up
"""
_PREFIXES = frozenset(_PREFIX_WORDS.split())
_LONGEST = 80
"""Characters a word may have."""
_SHORTEST = 3
_ENOUGH = 2


class LineEnds:
    """Puts the lines of a text together; what its other words are tells where a hyphen stays."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known: Counter[str] = Counter()
        marked = dividing = 0
        for line in lines:
            ended = line[-1:] in _DIVIDING and bool(line)
            dividing += ended
            marked += sum(line.count(mark) for mark in _DIVIDING) - ended
            inside = line[: -len(_last_word(line))] if line[-1:] in _DIVIDING + _UNSURE else line
            self._known.update(word.casefold() for word in _WORD.findall(inside))
        self._divides_openly = dividing >= _ENOUGH and dividing > marked

    def parted(self, before: str, after: str) -> tuple[str, str]:
        """Return a line as it stands before the next one, and what stands between the two."""
        ending = _END.search(before[-_LONGEST:])
        if ending is None or not after or after[0].isspace():
            return _plain(before), " "
        start = _START.match(after)
        if start is None:
            return _plain(before), ""
        if before[-1] in _DIVIDING and self._divides_openly:
            return before[:-1], ""
        return before[:-1], self._between(ending[2], start[0], chain=bool(ending["chain"]))

    def _between(self, first: str, second: str, *, chain: bool) -> str:
        if second.casefold() in _SUSPENDED:
            return "- "
        parts = first.casefold(), second.casefold()
        keeps = not second[0].islower() or self._is_compound(*parts, chain=chain)
        return "-" if keeps else ""

    def _is_compound(self, first: str, second: str, *, chain: bool) -> bool:
        """Tell whether a hyphen between two parts in small letters is part of the word.

        In a chain (direct-to-consumer) a part may be short.
        """
        whole, compound = self._known[first + second], self._known[f"{first}-{second}"]
        if whole != compound:
            return compound > whole
        if self._divides_openly:
            return True
        english = lexicon("english_words")
        if first + second in english or first in _PREFIXES:
            return False
        shortest = 1 if chain else _SHORTEST
        return all(len(part) >= shortest and part in english for part in (first, second))


def _plain(text: str) -> str:
    """Write the hyphen a text ends with as people do."""
    return f"{text[:-1]}-" if text[-1:] == "\x02" else text


def _last_word(line: str) -> str:
    return line.rsplit(" ", 1)[-1]
