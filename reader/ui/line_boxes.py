"""Where words stand on the page: one box a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_ABOVE, _BELOW = 1.0, 0.36
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


class LineBoxes:
    """The boxes of any run of a document, in the document's pixels, kept until it is relaid.

    A box is as high as the letters, not as the line: tints of neighbouring lines stay apart.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._kept: dict[tuple[int, int], tuple[QRectF, ...]] = {}

    def forget(self) -> None:
        """Drop what was kept: the document was laid out anew."""
        self._kept.clear()

    def of(self, start: int, end: int) -> tuple[QRectF, ...]:
        """Return the boxes of the units `[start, end)`, top to bottom."""
        key = (start, end)
        kept = self._kept.get(key)
        if kept is None:
            kept = self._kept[key] = tuple(self._find(start, end))
        return kept

    def _find(self, start: int, end: int) -> list[QRectF]:
        found: list[QRectF] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            found += self._in_block(block, start - block.position(), end - block.position())
            block = block.next()
        return found

    def _in_block(self, block: QTextBlock, start: int, end: int) -> list[QRectF]:
        # Asking for the block's place lays the document out as far as there.
        self._document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        origin = layout.position()
        size = block.charFormat().font().pixelSize()
        if size <= 0:
            size = self._document.defaultFont().pixelSize()
        end = min(end, block.length() - 1)
        mixed = _RIGHT_TO_LEFT.search(block.text()) is not None
        found: list[QRectF] = []
        number = layout.lineForTextPosition(max(start, 0)).lineNumber()
        while 0 <= number < layout.lineCount():
            line = layout.lineAt(number)
            if line.textStart() >= end:
                break
            found += _on_line(line, start, end, mixed=mixed, origin=origin, size=size)
            number += 1
        return found


def _on_line(
    line: QTextLine, start: int, end: int, *, mixed: bool, origin: QPointF, size: int
) -> list[QRectF]:
    begin = max(start, line.textStart())
    finish = min(end, line.textStart() + line.textLength())
    if begin >= finish:
        return []
    top = origin.y() + line.y() + line.ascent() - _ABOVE * size
    height = (_ABOVE + _BELOW) * size
    reaches = _glyph_reaches(line, begin, finish) if mixed else _reaches(line, begin, finish)
    return [
        QRectF(origin.x() + left, top, right - left, height)
        for left, right in reaches
        if right > left
    ]


def _reaches(line: QTextLine, begin: int, finish: int) -> list[tuple[float, float]]:
    left = _x(line, begin)
    # What is wrapped ends in a blank nobody sees.
    right = min(_x(line, finish), line.x() + line.naturalTextWidth())
    return [(left, right)]


def _x(line: QTextLine, unit: int) -> float:
    place = cast("tuple[float, int]", line.cursorToX(unit))  # the stub says object
    return place[0]


def _glyph_reaches(line: QTextLine, begin: int, finish: int) -> list[tuple[float, float]]:
    """Return the reaches of words whose direction changes: the cursor's place would mislead."""
    runs = (run.boundingRect() for run in line.glyphRuns(begin, finish - begin))
    return [(rect.left(), rect.right()) for rect in runs]
