"""The words around the quotations: sentences in which each quotation counts as one word."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.analysis.datelines import dateline_ends

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.quote_marks import Marked
    from reader.model import Entity

PieceKind = Literal["word", "number", "mark", "quotation"]
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_HEADLINE = 200
_SHORT = 3
# The rules look at every pair of words in a sentence: an endless one is cut.
_LONGEST_SENTENCE = 250
_MOST = 0.8


class Piece(NamedTuple):
    """A token outside quotation marks, or a whole quotation.

    `word` is the token casefolded; `named` the number of the person or organisation whose
    name covers it, `quote` the number of the quotation, each -1 when there is none.
    """

    start: int
    end: int
    word: str
    kind: PieceKind
    capital: bool = False
    named: int = -1
    quote: int = -1


@dataclass(slots=True)
class Passage:
    """One sentence of the narration; `paragraph` counts paragraphs from 0."""

    pieces: list[Piece]
    paragraph: int

    @property
    def quotes(self) -> Iterator[tuple[int, int]]:
        """Yield each quotation's place among the pieces, and its number."""
        return ((at, one.quote) for at, one in enumerate(self.pieces) if one.quote >= 0)


class Names:
    """Which name covers an offset; asked for offsets in rising order."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self._spans = sorted(
            (mention.span.start, mention.span.end, number)
            for number, entity in enumerate(entities)
            for mention in entity.mentions
            if mention.how in ("name", "handle", "ocr")
        )
        self._spans.append((sys.maxsize, sys.maxsize, -1))
        self._at = 0
        self._start, self._end, self._number = self._spans[0]

    def at(self, offset: int) -> int:
        """Return the number of the entity named at an offset, -1 when there is none."""
        while self._end <= offset:
            self._at += 1
            self._start, self._end, self._number = self._spans[self._at]
        return self._number if self._start <= offset else -1


def narrate(document: Document, marked: Sequence[Marked], names: Names) -> list[Passage]:
    """Return the sentences outside quotation marks, in order.

    A paragraph that a quotation runs into belongs to the paragraph where it began.
    """
    ends = [end for end in (one.end for one in document.sentences) if not _inside(marked, end)]
    paragraphs = _paragraph_starts(document, marked)
    borders = sorted({*ends, *paragraphs, *dateline_ends(document), len(document.text) + 1})
    passages: list[Passage] = []
    pieces: list[Piece] = []
    paragraph, at, border = -1, 0, 0
    for piece in _pieces(document, marked, names):
        start = piece.start
        if start >= border or len(pieces) >= _LONGEST_SENTENCE:
            while borders[at] <= start:
                at += 1
            border = borders[at]
            while paragraph + 1 < len(paragraphs) and paragraphs[paragraph + 1] <= start:
                paragraph += 1
            if len(pieces) >= _LONGEST_SENTENCE or not _goes_on(passages, piece, paragraph):
                pieces = []
                passages.append(Passage(pieces, paragraph))
        pieces.append(piece)
    return passages


def heading_paragraphs(document: Document, marked: Sequence[Marked]) -> frozenset[int]:
    """Return the numbers of the paragraphs that are the title or a heading."""
    starts = _paragraph_starts(document, marked)
    return frozenset(
        bisect_right(starts, block.span.start) - 1
        for at, block in enumerate(document.blocks)
        if block.kind in ("title", "heading")
        or (at == 0 < len(document.blocks) - 1 and _is_in_capitals(block.span.of(document.text)))
    )


def _is_in_capitals(line: str) -> bool:
    """Tell a headline by its long words, which all begin with a capital."""
    long_words = [word for word in _WORD.findall(line[:_LONGEST_HEADLINE]) if len(word) > _SHORT]
    capital = sum(word[0].isupper() for word in long_words)
    return len(line) < _LONGEST_HEADLINE and capital > _MOST * len(long_words)


def _goes_on(passages: list[Passage], piece: Piece, paragraph: int) -> bool:
    """A small letter behind a quotation's stop goes on with the sentence."""
    if not passages or passages[-1].paragraph != paragraph or not passages[-1].pieces:
        return False
    return passages[-1].pieces[-1].quote >= 0 and piece.kind == "word" and not piece.capital


def _inside(marked: Sequence[Marked], offset: int) -> bool:
    at = bisect_left(marked, offset, key=lambda one: one.start) - 1
    return at >= 0 and marked[at].start < offset < marked[at].end


def _paragraph_starts(document: Document, marked: Sequence[Marked]) -> list[int]:
    starts = [block.span.start for block in document.blocks]
    return [start for start in starts if not _inside(marked, start)] or [0]


def _pieces(document: Document, marked: Sequence[Marked], names: Names) -> Iterator[Piece]:
    text, at, count = document.text, 0, len(marked)
    quoted = marked[0].start if marked else len(text)
    for (start, end, kind), word in zip(document.tokens, document.words, strict=True):
        if quoted < end:
            while at < count and marked[at].end <= start:
                yield _quotation(marked, at)
                at += 1
            quoted = marked[at].start if at < count else len(text)
            if quoted < end:
                continue
        yield Piece(start, end, word, kind, text[start].isupper(), names.at(start))
    for number in range(at, count):
        yield _quotation(marked, number)


def _quotation(marked: Sequence[Marked], number: int) -> Piece:
    return Piece(marked[number].start, marked[number].end, "", "quotation", quote=number)
