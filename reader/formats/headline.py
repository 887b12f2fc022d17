"""Which of the paragraphs of a page is the headline, told by the size of its type."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.reflow import SetParagraph
    from reader.model import BlockKind

_HEADLINE = 1.2
_HEADING = 1.1
_LONGEST = 260
_FEWEST_LETTERS = 6
_MASTHEAD_WORDS = 4
_WITHIN = 6
"""Paragraphs from the top among which a headline is looked for."""
_ITEM = re.compile(r"(?:[•▪■●◦‣∙]|\d{1,2}[.)])\s+\S")
_NOT_COMPARED = re.compile(r"[\W_]+")


def kinds_of(paragraphs: Sequence[SetParagraph], title: str | None) -> list[BlockKind]:
    """Return the paragraphs' kinds; `title` is what the document calls itself."""
    usual = _usual_size(paragraphs)
    headline = _headline(paragraphs, usual, title)
    kinds: list[BlockKind] = []
    for at, paragraph in enumerate(paragraphs):
        if at == headline:
            kinds.append("title")
        elif headline is not None and at < headline:
            kinds.append("paragraph")  # the paper's name, the section
        elif paragraph.size > _HEADING * usual and len(paragraph.words) <= _LONGEST:
            kinds.append("heading")
        else:
            kinds.append("list" if _ITEM.match(paragraph.words) else "paragraph")
    return kinds


def _usual_size(paragraphs: Sequence[SetParagraph]) -> float:
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        sizes[round(paragraph.size, 1)] += len(paragraph.words)
    return max(sizes, key=lambda size: (sizes[size], -size)) if sizes else 0.0


def _headline(paragraphs: Sequence[SetParagraph], usual: float, title: str | None) -> int | None:
    """Return the place of the headline: what the document calls itself, or else the largest.

    A few words in the largest type above a longer line in large type are the paper's name.
    """
    first = [
        (at, paragraph)
        for at, paragraph in enumerate(paragraphs[:_WITHIN])
        if paragraph.lines[0].page == paragraphs[0].lines[0].page
        and len(paragraph.words) <= _LONGEST
        and sum(map(str.isalpha, paragraph.words)) >= _FEWEST_LETTERS
    ]
    for at, paragraph in first:
        if title and _bare(title) and _bare(paragraph.words) == _bare(title):
            return at
    large = [(at, one) for at, one in first if one.size > _HEADLINE * usual]
    if not large:
        return None
    largest = max(large, key=lambda pair: pair[1].size)
    below = [pair for pair in large if pair[0] > largest[0]]
    if len(largest[1].words.split()) < _MASTHEAD_WORDS and below:
        second = max(below, key=lambda pair: pair[1].size)
        if len(second[1].words.split()) >= _MASTHEAD_WORDS:
            return second[0]
    return largest[0]


def _bare(words: str) -> str:
    return _NOT_COMPARED.sub("", words).casefold()
