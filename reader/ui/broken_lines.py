"""Words on a few lines: broken where words end if they can be, cut with dots for the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_KEPT = 8_000
"""More than a long transcript has facts: of a tree all rows are asked for, one after the other."""


class BrokenLines:
    """Breaks words of one font into at most so many lines, and keeps what it broke last."""

    def __init__(self, font: QFont, most: int) -> None:
        self._font = font
        self._most = most
        self._metrics = QFontMetrics(font)
        self._kept: dict[tuple[str, int], list[str]] = {}

    def of(self, words: str, width: int) -> list[str]:
        """Return the lines of words in a room of so many pixels."""
        kept = self._kept.get((words, width))
        if kept is not None:
            return kept
        if len(self._kept) > _KEPT:
            self._kept.clear()
        fits = self._metrics.horizontalAdvance(words) <= width
        self._kept[words, width] = lines = [words] if fits else self._broken(words, width)
        return lines

    def _broken(self, words: str, width: int) -> list[str]:
        layout = QTextLayout(words, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        units = words.encode("utf-16-le")
        lines: list[str] = []
        layout.beginLayout()
        while len(lines) < self._most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start, end = line.textStart(), line.textStart() + line.textLength()
            if len(lines) == self._most - 1:
                rest = units[2 * start :].decode("utf-16-le")
                lines.append(self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            else:
                lines.append(units[2 * start : 2 * end].decode("utf-16-le").rstrip())
        layout.endLayout()
        return lines
