"""An article as it is set on the page, and the way from its offsets to the page's and back.

The article's text is never altered; the page shows it with the lines of a paragraph joined,
without the marks that only say what a line is (`> `, `## `), and headed by its title. Offsets
of the article count code points; those of the page count UTF-16 units, as Qt does.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from reader.model import Span
from reader.text import Utf16Map

if TYPE_CHECKING:
    from reader.model import Article, Block, BlockKind

PassageKind: TypeAlias = "BlockKind | Literal['dateline']"

_LINE_END = r"[ \t]*(?:\r\n?|[\n\v\f\x85\u2028\u2029])\s*"
_JOINT = re.compile(_LINE_END)
_QUOTED_JOINT = re.compile(_LINE_END + r"(?:>[ \t]*)*")
_MARK = {
    "quotation": re.compile(r"(?:[ \t]*>)+[ \t]*"),
    "heading": re.compile(r"#{1,6}[ \t]+"),
}
# One character for one: what Qt would take for a paragraph's end, or refuse as a string.
_UNSHOWN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0\ufdd1\ufffc]"  # controls, half pairs, Qt's own
)
_BLANKS = "\x1c\x1d\x1e\x1f\ufdd0\ufdd1\ufffc"


def _shown(match: re.Match[str]) -> str:
    return " " if match[0] in _BLANKS else "\ufffd"


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of the page: which of its characters, and what they are."""

    span: Span
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of the article that stands on the page character for character."""

    article: int
    page: int
    length: int


class _Unmapped:
    """Stands for a map that changes nothing."""

    def units(self, code_point: int) -> int:
        return code_point

    def points(self, unit: int) -> int:
        return unit


class DisplayText:
    """The page's words, its passages (one a Qt block), and both ways between the offsets."""

    def __init__(self, text: str, passages: tuple[Passage, ...], pieces: list[_Piece]) -> None:
        self.text = text
        self.passages = passages
        # Told by its length, a text without astral characters is never walked through.
        plain = len(text.encode("utf-16-le")) == 2 * len(text)
        self._utf16 = _Unmapped() if plain else Utf16Map(text)
        self._by_page = pieces
        self._by_article = sorted(pieces, key=lambda piece: piece.article)
        self._page_starts = [piece.page for piece in self._by_page]
        self._article_starts = [piece.article for piece in self._by_article]

    def units(self, span: Span) -> tuple[int, int] | None:
        """Return where a span of the article stands, in units; None when it is not shown."""
        first = bisect_right(self._article_starts, span.start) - 1
        if first < 0 or self._ends(first) <= span.start:
            first += 1
        last = bisect_left(self._article_starts, span.end) - 1
        if first >= len(self._by_article) or last < first:
            return None
        start, end = self._by_article[first], self._by_article[last]
        begin = start.page + max(span.start - start.article, 0)
        finish = end.page + min(span.end - end.article, end.length)
        return (self._utf16.units(begin), self._utf16.units(finish)) if begin < finish else None

    def _ends(self, index: int) -> int:
        piece = self._by_article[index]
        return piece.article + piece.length

    def nearest_unit(self, offset: int) -> int:
        """Return the unit at, or the first one shown after, an offset of the article."""
        index = bisect_right(self._article_starts, offset) - 1
        if index < 0 or self._ends(index) <= offset:
            index = min(index + 1, len(self._by_article) - 1)
        if index < 0:
            return 0
        piece = self._by_article[index]
        into = min(max(offset - piece.article, 0), piece.length)
        return self._utf16.units(piece.page + into)

    def offset(self, unit: int) -> int:
        """Return the article's offset at a unit of the page; the nearest before, between."""
        place = self._utf16.points(unit)
        index = bisect_right(self._page_starts, place) - 1
        if index < 0:
            return self._by_page[0].article if self._by_page else 0
        piece = self._by_page[index]
        return piece.article + min(place - piece.page, piece.length)

    def span(self, start: int, end: int) -> Span | None:
        """Return the article's words between two units, without blanks at their ends.

        None where there are none, or only words that are not the article's.
        """
        first, last = self._utf16.points(start), self._utf16.points(end)
        words = self.text[first:last]
        first += len(words) - len(words.lstrip())
        last -= len(words) - len(words.rstrip())
        if first >= last or not self._by_page:
            return None
        begin = self.offset(self._utf16.units(first))
        finish = self.offset(self._utf16.units(last - 1)) + 1
        found = Span(begin, finish) if begin < finish else None
        return found if found and self.units(found) else None

    def kind_at(self, unit: int) -> PassageKind | None:
        """Return what the passage is that holds a unit of the page."""
        place = self._utf16.points(unit)
        at = bisect_right(self.passages, place, key=lambda one: one.span.start) - 1
        passage = self.passages[at] if at >= 0 else None
        return passage.kind if passage and place < passage.span.end else None

    def words(self, start: int, end: int) -> str:
        """Return the words between two units, as the article has them but lines joined."""
        return self.text[self._utf16.points(start) : self._utf16.points(end)]


class _Composer:
    """Lays one passage after another."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._parts: list[str] = []
        self._length = 0
        self._passages: list[Passage] = []
        self._pieces: list[_Piece] = []

    def _begin(self) -> int:
        if self._passages:
            self._put("\n")
        return self._length

    def _put(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def add_words(self, words: str, kind: PassageKind) -> None:
        """Add words that do not stand in the article's text."""
        start = self._begin()
        self._put(_JOINT.sub(" ", words))
        self._passages.append(Passage(Span(start, self._length), kind))

    def add_block(self, span: Span, kind: BlockKind) -> None:
        """Add a part of the article's text."""
        start = self._begin()
        at = span.start
        mark = _MARK[kind].match(self._text, at, span.end) if kind in _MARK else None
        at = mark.end() if mark else at
        joints = _QUOTED_JOINT if kind == "quotation" else _JOINT
        for joint in joints.finditer(self._text, at, span.end):
            self._put_piece(at, joint.start())
            self._put(" ")
            at = joint.end()
        self._put_piece(at, span.end)
        self._passages.append(Passage(Span(start, self._length), kind))

    def _put_piece(self, start: int, end: int) -> None:
        if start < end:
            self._pieces.append(_Piece(start, self._length, end - start))
            self._put(self._text[start:end])

    def composed(self) -> DisplayText:
        """Return the page."""
        words = _UNSHOWN.sub(_shown, "".join(self._parts))
        return DisplayText(words, tuple(self._passages), self._pieces)


def body_blocks(article: Article) -> list[Block]:
    """Return the blocks below the headline; a text without any is taken line by line."""
    if article.blocks:
        return [block for block in article.blocks if block.kind != "title"]
    from reader.model import Block  # noqa: PLC0415 - after the first paint

    lines = re.finditer(r"[^\r\n]*\S[^\r\n]*", article.body.of(article.text))
    return [Block(Span(*line.span()).moved(article.body.start)) for line in lines]


def compose(article: Article, dateline: str) -> DisplayText:
    """Lay out an article: headline, dateline, bylines, then its blocks."""
    composer = _Composer(article)
    if article.title_span:
        composer.add_block(article.title_span, "title")
    elif article.title:
        composer.add_words(article.title, "title")
    composer.add_words(dateline, "dateline")
    for block in body_blocks(article):
        composer.add_block(block.span, block.kind)
    return composer.composed()
