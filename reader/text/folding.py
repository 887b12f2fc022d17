"""Fold a text so that what reads the same is the same, and find the way back.

Folding is for comparing only: quotation marks lose their style, dashes their length,
letters their case and accents, white space its kind. The original is never touched, and
every place in the folded copy leads back to the place it came from.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_DOUBLE = "“”„‟«»″‶〝〞〟＂❝❞"
_SINGLE = "‘’‚‛‹›′‵`´ʼʻʹ＇❛❜"
_DASHES = "‐‑‒–—―−⸺⸻﹘﹣－"
# Letters with a stroke, and ligatures, that Unicode does not take apart.
_OPENED = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t"}
_BY_HAND = {
    **dict.fromkeys(_DOUBLE, '"'),
    **dict.fromkeys(_SINGLE, "'"),
    **dict.fromkeys(_DASHES, "-"),
    **_OPENED,
    "⁄": "/",
}
_FOREIGN = re.compile("[^\\x00-\\x7f]")
_VARIATION_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# After single characters are folded, neighbours may still melt into one.
_NEIGHBOURS = re.compile(r" {2,}|''|-{2,}")


@dataclass(frozen=True, slots=True)
class _Edits:
    """Where one pass of folding changed a length: parallel lists in text order."""

    at: tuple[int, ...]
    after: tuple[int, ...]
    source_at: tuple[int, ...]
    source_after: tuple[int, ...]

    @classmethod
    def of(cls, changes: Iterable[tuple[int, int, int]]) -> _Edits:
        """Take changes as (offset before, length before, length after), in order."""
        at, after, source_at, source_after, shift = [], [], [], [], 0
        for offset, was, now in changes:
            at.append(offset + shift)
            after.append(offset + shift + now)
            source_at.append(offset)
            source_after.append(offset + was)
            shift += now - was
        return cls(tuple(at), tuple(after), tuple(source_at), tuple(source_after))

    def start(self, offset: int) -> int:
        """Return where the character at `offset` began before this pass."""
        index = bisect_right(self.at, offset) - 1
        if index < 0:
            return offset
        if offset < self.after[index]:
            return self.source_at[index]
        return self.source_after[index] + offset - self.after[index]

    def end(self, offset: int) -> int:
        """Return where the character that ends at `offset` ended before this pass."""
        if offset == 0:
            return 0
        index = bisect_right(self.at, offset - 1) - 1
        if index < 0:
            return offset
        if offset <= self.after[index]:
            return self.source_after[index]
        return self.source_after[index] + offset - self.after[index]


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded copy of `source`, with the way back."""

    text: str
    source: str
    _passes: tuple[_Edits, ...] = ()

    def original(self, span: Span) -> Span:
        """Return where the folded words at `span` stand in the source.

        Whole source characters only: a span that ends inside "ss" ends behind the "ß".
        Accents that follow the last letter as marks of their own belong to it.
        """
        start, end = span.start, span.end
        for edits in reversed(self._passes):
            end = edits.end(end) if end > start else edits.start(end)
            start = edits.start(start)
        if span.start == span.end:
            return Span(start, start)
        while end < len(self.source) and unicodedata.combining(self.source[end]):
            end += 1
        return Span(start, end)


def fold(text: str) -> Folded:
    """Fold a text and keep the way back.

    Casefolded; accents off; ligatures opened; quotation marks to " and ' (two singles to
    one double); dashes to -; soft hyphens and zero-width characters dropped; every run of
    white space one space. Folding a folded text changes nothing.
    """
    folded, passes = text, []
    for step in (_fold_characters, _join_neighbours):
        folded, edits = step(folded)
        if edits is not None:
            passes.append(edits)
    return Folded(folded, text, tuple(passes))


def fold_text(text: str) -> str:
    """Return the folded text alone, without the way back."""
    return _joined(_translated(text))


def _translated(text: str) -> str:
    """Fold every character by itself; what is not ASCII first, as the rest goes fast then."""
    table = _table()
    for char in set(_FOREIGN.findall(text)):
        text = text.replace(char, table[ord(char)])
    return text.translate(table)


def _fold_characters(text: str) -> tuple[str, _Edits | None]:
    table = _table()
    folded = _translated(text)
    if text.isascii():
        return folded, None
    uneven = [char for char in set(text) if len(table[ord(char)]) != 1]
    if not uneven:
        return folded, None
    places = re.compile("[" + "".join(map(re.escape, uneven)) + "]").finditer(text)
    return folded, _Edits.of((m.start(), 1, len(table[ord(m[0])])) for m in places)


def _join_neighbours(text: str) -> tuple[str, _Edits | None]:
    if not _has_neighbours(text):
        return text, None
    changes = [(m.start(), len(m[0]), 1) for m in _NEIGHBOURS.finditer(text)]
    return _joined(text), _Edits.of(changes)


def _has_neighbours(text: str) -> bool:
    return "  " in text or "''" in text or "--" in text


def _joined(text: str) -> str:
    if not _has_neighbours(text):
        return text
    return _NEIGHBOURS.sub(lambda m: '"' if m[0] == "''" else m[0][0], text)


class _Table(dict[int, str]):
    """What each character folds to; worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fixed_point(_fold_character, chr(code))
        return folded


@cache
def _table() -> _Table:
    return _Table()


def _fixed_point(change: Callable[[str], str], value: str) -> str:
    while (changed := change(value)) != value:
        value = changed
    return value


def _fold_character(text: str) -> str:
    """Fold one character, or what it became in the round before."""
    text = "".join(_BY_HAND.get(char, char) for char in text.casefold())
    return "".join(_kept(char) for char in unicodedata.normalize("NFKD", text))


def _kept(char: str) -> str:
    if char.isspace():
        return " "
    if unicodedata.combining(char) or unicodedata.category(char) == "Cf":
        return ""
    return "" if _VARIATION_SELECTORS.match(char) else char
