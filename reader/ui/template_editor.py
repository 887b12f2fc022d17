"""One flavour of a template being written: what is wrong in it is underlined, and said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from reader.text import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.text import Fault
    from reader.ui.theme import Theme

_PLACEHOLDER = re.compile(r"(?<!\\)\{[^{}\[\]\\]*\}")
_SIZE = 13


def fixed_font() -> QFont:
    """Return a font whose letters are all as wide."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(_SIZE)
    return font


class TemplateEditor(QPlainTextEdit):
    """Plain letters; Tab leaves it, as this is no program that is written."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("template")
        self.setTabChangesFocus(True)
        self.setFont(fixed_font())
        self.setAccessibleName(name)
        self._theme: Theme | None = None
        self._faults: tuple[Fault, ...] = ()

    def set_theme(self, theme: Theme) -> None:
        """Mark placeholders and faults in a theme's colours."""
        self._theme = theme
        self._mark()

    def set_faults(self, faults: Iterable[Fault]) -> None:
        """Underline what is wrong, and tell the first of it to who cannot see that."""
        self._faults = tuple(faults)
        self.setAccessibleDescription(self._faults[0].words if self._faults else "")
        self._mark()

    def _mark(self) -> None:
        if self._theme is None:
            return
        text = self.toPlainText()
        offsets, marks = Utf16Map(text), []
        named, wrong = QTextCharFormat(), QTextCharFormat()
        named.setForeground(self._theme.accent_text)
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(self._theme.warning)
        places = [(*match.span(), named) for match in _PLACEHOLDER.finditer(text)]
        places += [(one.span.start, one.span.end, wrong) for one in self._faults]
        for start, end, look in places:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(offsets.units(start))
            cursor.setPosition(offsets.units(end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look
            marks.append(mark)
        self.setExtraSelections(marks)
