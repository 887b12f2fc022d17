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
_APART = 1.3
"""How far a head that is seen once stands from what is beside it, in heights of a line."""
_SHARE = 0.4
_LONGEST = 160
_LARGER = 1.3


def without_running_heads(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """Return the words of pages without what is repeated at their edges or counts them."""
    usual = size_of(word for page in pages for word in page)
    strips = [strips_of(page) for page in pages]
    repeated = _repeated(strips)
    return [_kept(page, repeated, _LARGER * usual) for page in strips]


def _kept(strips: list[list[Word]], repeated: frozenset[str], large: float) -> list[Word]:
    """Return the words between the heads; what is set in large type is no head but a headline."""
    first, end = 0, len(strips)
    repeated = repeated if strips and size_of(strips[0]) <= large else frozenset()
    while first < min(_MOST, end - 1) and _is_running(strips, first, first + 1, repeated):
        first += 1
    while end > max(first + 1, len(strips) - _MOST) and _is_running(
        strips, end - 1, end - 2, repeated
    ):
        end -= 1
    return [word for strip in strips[first:end] for word in strip]


def _is_running(
    strips: Sequence[Sequence[Word]], at: int, beside: int, repeated: frozenset[str]
) -> bool:
    words = _words(strips[at])
    if _pattern(words) in repeated:
        return True
    if not any(form.fullmatch(words) for form in (_PAGE_NUMBER, _NAMED_NUMBER, _NOTICE)):
        return False
    upper, lower = sorted((strips[at], strips[beside]), key=lambda strip: strip[0].top)
    gap = min(word.top for word in lower) - max(word.bottom for word in upper)
    return gap > (_APART - 1) * size_of(lower)


def _repeated(pages: Sequence[list[list[Word]]]) -> frozenset[str]:
    """Return the patterns of what stands at the edge of many pages, numbers aside."""
    seen: Counter[str] = Counter()
    for strips in pages:
        edges = [*strips[:_MOST], *strips[-_MOST:]]
        seen.update({_pattern(_words(strip)) for strip in edges if len(strips) > 1})
    least = max(2, _SHARE * len(pages))
    return frozenset(words for words, count in seen.items() if words and count >= least)


def _words(strip: Sequence[Word]) -> str:
    return " ".join(line.text for line in lines_in(strip))


def _pattern(words: str) -> str:
    """Return words with every number as 0; nothing where they are too long for a head."""
    return _DIGITS.sub("0", words) if len(words) <= _LONGEST else ""
