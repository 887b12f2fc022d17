"""Text as it is set on a page: words and lines with their places.

Places are in points, counted from the page's left and upper edge as it is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SHARED = 0.5
_DROP_CAP = 1.7
_CLOSE = 0.06
_OVERHANG = 0.2
"""How much of a line's height may reach into the next: of its upper and of its lower edge."""


@dataclass(slots=True)
class Word:
    """Characters that stand together; `size` is the height of its line, not of its letters.

    `apart` tells whether white space was written before it.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    apart: bool = True
    cut: bool = False
    """Whether it is the second half of a word."""
    seams: tuple[tuple[int, float], ...] = ()
    """Characters, and where they begin, that do not stand where the one before would have them."""

    @property
    def size(self) -> float:
        """How high its line is."""
        return self.bottom - self.top

    def split(self, seam: tuple[int, float]) -> list[Word]:
        """Return the word as two, the second beginning at a seam."""
        at, left = seam
        before = tuple(one for one in self.seams if one[0] < at)
        behind = tuple((index - at, place) for index, place in self.seams if index > at)
        return [
            replace(self, text=self.text[:at], right=left, seams=before),
            replace(self, text=self.text[at:], left=left, apart=False, cut=True, seams=behind),
        ]


@dataclass(slots=True)
class SetLine:
    """A line of one column, or what stands of it; `page` counts from 0."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    first_word: float
    """How wide its first word is."""
    page: int = 0


def lines_in(words: Sequence[Word], page: int = 0) -> list[SetLine]:
    """Return the lines that the words of one column make, from the top."""
    capitals, words = _drop_caps(words)
    rows = rows_of(words)
    for capital in capitals:
        _put_before(capital, rows)
    lines = [_line(row, page) for row in rows]
    for capital in capitals:
        _line_up(capital, lines)
    return lines


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """Return the words in rows from the top, each from the left."""
    rows: list[list[Word]] = []
    highest: Word | None = None
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        if highest and shared(highest, word) >= _SHARED:
            rows[-1].append(word)
            highest = word if word.size > highest.size else highest
        else:
            rows.append([word])
            highest = word
    for row in rows:
        row.sort(key=lambda word: word.left)
    return rows


def strips_of(words: Iterable[Word]) -> list[list[Word]]:
    """Return the words in strips from the top, with a line of white between each two."""
    strips: list[list[Word]] = []
    lowest = 0.0
    for word in sorted(words, key=_upper):
        if strips and _upper(word) < lowest:
            strips[-1].append(word)
            lowest = max(lowest, _lower(word))
        else:
            strips.append([word])
            lowest = _lower(word)
    return strips


def _upper(word: Word) -> float:
    return word.top + _OVERHANG * word.size


def _lower(word: Word) -> float:
    return word.bottom - _OVERHANG * word.size


def shared(first: Word, second: Word) -> float:
    """Return how much of the lower of two words stands on the height of the other: 0 to 1."""
    common = min(first.bottom, second.bottom) - max(first.top, second.top)
    return max(0.0, common) / max(0.1, min(first.size, second.size))


def size_of(words: Iterable[Word]) -> float:
    """Return the usual height of lines, every character counted; 0 without any."""
    heights = sorted((word.size, len(word.text)) for word in words)
    half = sum(count for _, count in heights) / 2
    for height, count in heights:
        half -= count
        if half <= 0:
            return height
    return 0.0


def _drop_caps(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Set apart the large letter a paragraph may begin with: it reaches over several lines."""
    usual = size_of(words)
    capitals = [
        word
        for word in words
        if word.size > _DROP_CAP * usual and len(word.text) == 1 and word.text.isupper()
    ]
    # In a heading all letters are large.
    if any(shared(capital, word) and word.size > _DROP_CAP * usual
           for capital in capitals for word in words if word is not capital):  # fmt: skip
        return [], list(words)
    return capitals, [word for word in words if word not in capitals]


def _put_before(capital: Word, rows: list[list[Word]]) -> None:
    """Put a large first letter before the first line beside it."""
    for row in rows:
        first = min(row, key=lambda word: word.left)
        if first.left >= capital.left and shared(capital, first):
            first.apart = False
            small = Word(capital.text, capital.left, first.left, first.top, first.bottom)
            row.append(small)
            return
    rows.insert(0, [capital])


def _line_up(capital: Word, lines: Iterable[SetLine]) -> None:
    """Have the lines beside a large first letter begin where the others do."""
    for line in lines:
        if capital.top < (line.top + line.bottom) / 2 < capital.bottom:
            line.left = min(line.left, capital.left)


def _line(row: list[Word], page: int) -> SetLine:
    row.sort(key=lambda word: word.left)
    text = row[0].text
    for before, word in pairwise(row):
        apart = word.apart or (not word.cut and word.left - before.right > _CLOSE * word.size)
        text += f" {word.text}" if apart else word.text
    return SetLine(
        text=text,
        left=row[0].left,
        right=max(word.right for word in row),
        top=median(word.top for word in row),
        bottom=median(word.bottom for word in row),
        size=size_of(row),
        first_word=row[0].right - row[0].left,
        page=page,
    )
