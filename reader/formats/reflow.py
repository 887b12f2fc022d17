"""Paragraphs out of lines that were set in columns and on pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.hyphens import LineEnds
    from reader.formats.set_text import SetLine

_OTHER_SIZE = 0.1
_WIDER_STEP = 1.35
_INDENT = (0.4, 4.0)
"""From and to how far the first line of a paragraph stands in, in heights of its line."""
_WIDEST_STEP = 1.5
_ENOUGH = 5
_LARGER = 1.2
_SPACE = 0.25
_SHORT = 0.35
_MARGIN_SHARE = 0.15
_BESIDE = 3
"""How many notes, captions and the like may stand between two halves of a paragraph."""
_INDENTED_SHARE = 0.04
_STOPS = frozenset(".!?…:")
_CLOSERS = "\"'”’“‘»›«‹)]*"
_BULLET = re.compile(r"[•▪■●◦‣∙]\s*\S")
_ITEM = re.compile(r"(?:[•▪■●◦‣∙–-]|\(?\w{1,2}[.)])\s*\S")


@dataclass(slots=True)
class SetParagraph:
    """Lines that belong together, with the size of their type."""

    lines: list[SetLine]
    size: float
    right: float
    """Where the column of its last line ends."""

    @property
    def is_item(self) -> bool:
        """Tell whether it is an item of a list."""
        return bool(_ITEM.match(self.lines[0].text))

    @property
    def words(self) -> str:
        """Its text, for a look at it."""
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class _Column:
    lines: Sequence[SetLine]
    left: float = field(init=False)
    right: float = field(init=False)
    _rights: dict[int, float] = field(init=False)

    def __post_init__(self) -> None:
        self._rights = {}
        for line in self.lines:
            left = round(line.left)
            self._rights[left] = max(line.right, self._rights.get(left, 0.0))
        lefts = Counter(round(line.left) for line in self.lines)
        least = _MARGIN_SHARE * len(self.lines)
        usual = [left for left, count in lefts.items() if count >= least]
        self.left = min(usual or lefts)
        self.right = max(line.right for line in self.lines)

    def right_of(self, line: SetLine) -> float:
        """Return how far to the right the lines go that begin where this one does."""
        return self._rights[round(line.left)]

    def is_indented(self, line: SetLine) -> bool:
        """Tell whether a line stands in as the first of a paragraph does."""
        return _INDENT[0] * line.size < line.left - self.left < _INDENT[1] * line.size


def paragraphs_in(columns: Sequence[Sequence[SetLine]]) -> list[SetParagraph]:
    """Return the paragraphs of columns that are read one after the other.

    One that goes on in the next column, or on the next page, is one paragraph.
    """
    filled = [_Column(lines) for lines in columns if lines]
    return _Layout(filled).paragraphs() if filled else []


def text_of(paragraph: SetParagraph, ends: LineEnds) -> tuple[str, list[tuple[int, int]]]:
    """Return a paragraph's text, and each page that begins in it with its offset."""
    pages = [(paragraph.lines[0].page, 0)]
    pieces: list[str] = []
    at = 0
    for before, line in pairwise(paragraph.lines):
        piece = "".join(ends.parted(before.text, line.text))
        pieces.append(piece)
        at += len(piece)
        if line.page != before.page:
            pages.append((line.page, at))
    pieces.append(paragraph.lines[-1].text)
    return "".join(pieces).replace("\x02", "-"), pages


class _Layout:
    def __init__(self, columns: Sequence[_Column]) -> None:
        self._columns = columns
        self._steps = _steps(columns)
        indented = sum(
            column.is_indented(line) and not column.is_indented(before)
            for column in columns
            for before, line in pairwise(column.lines)
        )
        total = sum(len(column.lines) for column in columns)
        self._indents = indented > max(1, _INDENTED_SHARE * total)
        self._large = _LARGER * median(line.size for column in columns for line in column.lines)
        self._found: list[SetParagraph] = []

    def paragraphs(self) -> list[SetParagraph]:
        """Return all there are."""
        for column in self._columns:
            first = column.lines[0]
            before = self._half_before(first, column)
            if before:
                before.lines.append(first)
                before.right = column.right
            else:
                self._begin(first, column)
            for line, after in pairwise(column.lines):
                current = before or self._found[-1]
                if self._begins(line, after, column, is_item=current.is_item):
                    before = None
                    self._begin(after, column)
                else:
                    current.lines.append(after)
        return self._found

    def _begin(self, line: SetLine, column: _Column) -> None:
        self._found.append(SetParagraph([line], line.size, column.right))

    def _begins(self, before: SetLine, line: SetLine, column: _Column, *, is_item: bool) -> bool:
        """Tell whether a line begins a paragraph, the one above it being of the same column.

        The lines of an item of a list stand in below its first.
        """
        if _differ(before.size, line.size) or _BULLET.match(line.text):
            return True
        if line.top - before.top > _WIDER_STEP * self._steps.get(round(line.size), line.size):
            return True
        if is_item and line.left - before.left > _INDENT[0] * line.size:
            return False
        if column.is_indented(line) and (
            not column.is_indented(before) or _room(before, line, column.right_of(before)) > 0
        ):
            return True
        if is_item and before.left - line.left > _INDENT[0] * line.size:
            return True
        return self._had_room(before, line, column.right)

    def _had_room(self, before: SetLine, line: SetLine, right: float) -> bool:
        """Tell whether a line's first word could have stood in the line above it."""
        if _room(before, line, right) < 0:
            return False
        return _has_ended(before.text) or right - before.right > _SHORT * (right - before.left)

    def _half_before(self, line: SetLine, column: _Column) -> SetParagraph | None:
        """Return the paragraph that a column's first line goes on with, if there is one."""
        for paragraph in reversed(self._found[-_BESIDE:]):
            if not _differ(paragraph.size, line.size):
                return paragraph if self._goes_on(paragraph, line, column) else None
        return None

    def _goes_on(self, paragraph: SetParagraph, line: SetLine, column: _Column) -> bool:
        last = paragraph.lines[-1]
        if _BULLET.match(line.text) or column.is_indented(line) or line.size > self._large:
            return False
        if self._had_room(last, line, paragraph.right):
            return False
        return not _has_ended(last.text) or self._indents or line.text[0].islower()


def _steps(columns: Sequence[_Column]) -> dict[int, float]:
    """Return the usual way from line to line, by the size of the type."""
    steps: dict[int, list[float]] = {}
    for column in columns:
        for before, line in pairwise(column.lines):
            if not _differ(before.size, line.size):
                steps.setdefault(round(line.size), []).append(line.top - before.top)
    return {
        size: median(found) if len(found) >= _ENOUGH else min(*found, _WIDEST_STEP * size)
        for size, found in steps.items()
    }


def _differ(one: float, other: float) -> bool:
    return abs(one - other) > _OTHER_SIZE * max(one, other)


def _has_ended(words: str) -> bool:
    return words.rstrip(_CLOSERS)[-1:] in _STOPS


def _room(before: SetLine, line: SetLine, right: float) -> float:
    """Return how much room a line's first word had left at the end of the line above it."""
    return right - before.right - line.first_word - _SPACE * line.size
