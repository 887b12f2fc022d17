"""What stands on every page and belongs to none: running heads, page numbers, notices."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.formats.set_text import lines_in, size_of, strips_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.set_text import Word

_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p|s|página|pagina)\.?\s*)?(?:\d{1,4}|(?-i:[ivxl]{1,6}))(?:\s*(?:/|of|von|sur|de|di)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_NAMED_NUMBER = re.compile(
    r".{0,90}\b(?:page|seite|página|pagina)\s+[A-Z]?\d{1,4}\b.{0,60}", re.IGNORECASE
)
_NOTICE = re.compile(r"(?:©|\(c\)\s|copyright\b).{0,120}", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_MOST = 3
"""Strips looked at from the top and from the bottom of a page."""
_APART = 0.3
"""How much white parts a head from the text, in heights of a line."""
_SHARE = 0.4
_LONGEST = 160
_LARGER = 1.3
_SAME_HEIGHT = 4
"""Points a head may stand higher or lower on another page."""

_Heads = frozenset[tuple[str, int]]
"""Patterns of words, and where on the page they stand."""


def without_running_heads(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return the words of pages without what is repeated at their edges or counts them."""
    usual = size_of(word for page in pages for word in page)
    strips = [strips_of(page) for page in pages]
    repeated = _repeated(strips)
    return [_kept(page, repeated, _LARGER * usual) for page in strips]


def _kept(strips: list[list[Word]], repeated: _Heads, large: float) -> list[Word]:
    """Return the words between the heads; what is set in large type is no head but a headline."""
    if strips and size_of(strips[0]) > large:
        repeated = frozenset()
    first = _heads_in(strips, repeated)
    end = len(strips) - _heads_in(strips[first:][::-1], repeated)
    return [word for strip in strips[first:end] for word in strip]


def _heads_in(strips: Sequence[Sequence[Word]], repeated: _Heads) -> int:
    """Return how many strips from the edge of a page inwards are heads, parted from its text."""
    heads = 0
    for at in range(min(_MOST, len(strips) - 1)):
        words = _words(strips[at])
        known = any(form.fullmatch(words) for form in (_PAGE_NUMBER, _NAMED_NUMBER, _NOTICE))
        if not known and _pattern(strips[at]) not in repeated:
            break
        if _white_between(strips[at], strips[at + 1]) > _APART * size_of(strips[at + 1]):
            heads = at + 1
    return heads


def _white_between(one: Sequence[Word], other: Sequence[Word]) -> float:
    upper, lower = sorted((one, other), key=lambda strip: min(word.top for word in strip))
    return min(word.top for word in lower) - max(word.bottom for word in upper)


def _repeated(pages: Sequence[list[list[Word]]]) -> _Heads:
    """Return the patterns of what stands at the edge of many pages, numbers aside."""
    seen: Counter[tuple[str, int]] = Counter()
    for strips in pages:
        edges = [*strips[:_MOST], *strips[-_MOST:]]
        seen.update({_pattern(strip) for strip in edges if len(strips) > 1})
    least = max(2, _SHARE * len(pages))
    return frozenset(head for head, count in seen.items() if head[0] and count >= least)


def _words(strip: Sequence[Word]) -> str:
    return " ".join(line.text for line in lines_in(strip))


def _pattern(strip: Sequence[Word]) -> tuple[str, int]:
    """Return words with every number as 0, empty where they are too long for a head."""
    words = _words(strip)
    pattern = _DIGITS.sub("0", words) if len(words) <= _LONGEST else ""
    return pattern, round(min(word.top for word in strip) / _SAME_HEIGHT)
