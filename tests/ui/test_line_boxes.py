"""Boxes lie on the letters, also where a block is moved in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.ui.fonts import load_fonts, reading_font
from reader.ui.line_boxes import LineBoxes

WORDS = "mmmm ████ mmmm"


def inked(document: QTextDocument, block: int) -> QRectF:
    """Return where the black words of a block are drawn, by looking at the pixels."""
    image = QImage(400, 300, QImage.Format.Format_ARGB32)
    image.fill("white")
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    place = document.documentLayout().blockBoundingRect(document.findBlockByNumber(block))
    row = int(place.center().y())
    dark = [x for x in range(image.width()) if image.pixelColor(x, row).lightness() < 20]
    longest: list[int] = []
    run: list[int] = []
    for x in dark:
        run = [*run, x] if run and run[-1] == x - 1 else [x]
        longest = max(longest, run, key=len)
    return QRectF(longest[0], row, longest[-1] + 1 - longest[0], 1)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("margin", [0, 40])
def test_a_box_lies_on_its_words(margin: int) -> None:
    load_fonts()
    document = QTextDocument()
    document.setDefaultFont(reading_font(18))
    cursor = QTextCursor(document)
    black = QTextCharFormat()
    black.setForeground(QColor("black"))
    cursor.setCharFormat(black)
    cursor.insertText("First.")
    moved = QTextBlockFormat()
    moved.setLeftMargin(margin)
    cursor.insertBlock(moved)
    cursor.insertText(WORDS, black)
    document.setTextWidth(400)
    start = document.findBlockByNumber(1).position() + WORDS.index("█")
    (box,) = LineBoxes(document).of(start, start + 4)
    ink = inked(document, 1)
    assert abs(box.left() - ink.left()) < 3
    assert abs(box.right() - ink.right()) < 3
