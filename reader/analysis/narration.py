"""The words around the quotations: sentences in which each quotation counts as one word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.quote_marks import Marked
    from reader.model import Entity

PieceKind = Literal["word", "number", "mark", "quotation"]
_ENDS = frozenset(".!?…")


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
    """Which name covers an offset."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        spans = [
            (mention.span.start, mention.span.end, number)
            for number, entity in enumerate(entities)
            for mention in entity.mentions
            if mention.how in ("name", "handle", "ocr")
        ]
        self._spans = sorted(spans)
        self._starts = [start for start, _, _ in self._spans]

    def at(self, offset: int) -> int:
        """Return the number of the entity named at an offset, -1 when there is none."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0 and offset < self._spans[at][1]:
            return self._spans[at][2]
        return -1


def narrate(document: Document, marked: Sequence[Marked], names: Names) -> list[Passage]:
    """Return the sentences outside quotation marks, in order.

    A paragraph that a quotation runs into belongs to the paragraph where it began.
    """
    ends = [end for end in (one.end for one in document.sentences) if not _inside(marked, end)]
    paragraphs = _paragraph_starts(document, marked)
    passages: list[Passage] = []
    last = (-1, -1)
    for piece in _pieces(document, marked, names):
        sentence = bisect_right(ends, piece.start)
        paragraph = bisect_right(paragraphs, piece.start) - 1
        if (sentence, paragraph) != last and not _goes_on(passages, piece, paragraph):
            passages.append(Passage([], paragraph))
        last = (sentence, paragraph)
        passages[-1].pieces.append(piece)
    return passages


def heading_paragraphs(document: Document, marked: Sequence[Marked]) -> frozenset[int]:
    """Return the numbers of the paragraphs that are the title or a heading."""
    starts = _paragraph_starts(document, marked)
    return frozenset(
        bisect_right(starts, block.span.start) - 1
        for block in document.blocks
        if block.kind in ("title", "heading")
    )


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
    text, at = document.text, 0
    for token in document.tokens:
        while at < len(marked) and marked[at].end <= token.start:
            yield Piece(marked[at].start, marked[at].end, "", "quotation", quote=at)
            at += 1
        if at < len(marked) and marked[at].start < token.end:
            continue
        raw = text[token.start : token.end]
        named = names.at(token.start)
        yield Piece(token.start, token.end, raw.casefold(), token.kind, raw[:1].isupper(), named)
    for number in range(at, len(marked)):
        yield Piece(marked[number].start, marked[number].end, "", "quotation", quote=number)
