"""Set an article's page as a text document: faces, sizes, leading and space between blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from reader.ui.fonts import interface_font, reading_font

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.ui.display_text import DisplayText, PassageKind
    from reader.ui.page_layout import Column
    from reader.ui.theme import Theme

_TOP, _BOTTOM = 36, 120


@dataclass(frozen=True, slots=True)
class _Style:
    """How one kind of block is set; sizes and spaces are multiples of the text's size."""

    size: float = 1.0
    leading: float = 1.62
    above: float = 0.0
    below: float = 0.72
    indent: float = 0.0
    strong: bool = False
    slanted: bool = False
    interface: bool = False
    muted: bool = False
    """In the quieter ink: for what is no word of the article, since no mark goes under it."""


_STYLES: dict[PassageKind, _Style] = {
    "title": _Style(size=1.67, leading=1.26, below=0.36, strong=True),
    "dateline": _Style(size=0.72, leading=1.5, below=1.3, interface=True, muted=True),
    "byline": _Style(size=0.84, leading=1.4, below=0.7, interface=True),
    "heading": _Style(size=1.12, leading=1.4, above=0.7, below=0.4, strong=True),
    "paragraph": _Style(),
    "quotation": _Style(indent=1.4),
    "credit": _Style(size=0.84, leading=1.4, indent=1.4, interface=True),
    "list": _Style(indent=0.8, below=0.4),
    "caption": _Style(size=0.84, leading=1.5, interface=True),
    "post": _Style(size=0.95, indent=1.4, slanted=True),
}


def block_font(kind: PassageKind, text_size: int) -> QFont:
    """Return the font of one kind of block, for a text of so many pixels."""
    style = _STYLES[kind]
    pixels = max(round(style.size * text_size), 8)
    face = interface_font if style.interface else reading_font
    font = face(pixels, strong=style.strong)
    font.setItalic(style.slanted)
    return font


def _block_format(style: _Style, text_size: int, leading: float) -> QTextBlockFormat:
    setting = QTextBlockFormat()
    pitch = round(leading * style.leading * style.size * text_size)
    setting.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    setting.setTopMargin(round(style.above * text_size))
    setting.setBottomMargin(round(style.below * text_size))
    setting.setLeftMargin(round(style.indent * text_size))
    return setting


def _char_format(kind: PassageKind, text_size: int, theme: Theme) -> QTextCharFormat:
    setting = QTextCharFormat()
    setting.setFont(block_font(kind, text_size))
    if _STYLES[kind].muted:
        setting.setForeground(theme.muted)
    return setting


def _set_block(cursor: QTextCursor, setting: QTextBlockFormat, letters: QTextCharFormat) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.setBlockFormat(setting)
    cursor.setCharFormat(letters)
    cursor.setBlockCharFormat(letters)


def build_document(
    page: DisplayText, text_size: int, theme: Theme, parent: QObject, leading: float = 1.0
) -> QTextDocument:
    """Return the page as a document; a position in it is a unit of the page.

    `leading` multiplies the usual distance of the lines.
    """
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(block_font("paragraph", text_size))
    document.setPlainText(page.text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_block_format(_STYLES["paragraph"], text_size, leading))
    for number, passage in enumerate(page.passages):
        if passage.kind != "paragraph":
            cursor.setPosition(document.findBlockByNumber(number).position())
            _set_block(
                cursor,
                _block_format(_STYLES[passage.kind], text_size, leading),
                _char_format(passage.kind, text_size, theme),
            )
    cursor.endEditBlock()
    return document


def recolour(document: QTextDocument, page: DisplayText, theme: Theme) -> None:
    """Give the quieter blocks the theme's colour; the others take it from the palette."""
    setting = QTextCharFormat()
    setting.setForeground(theme.muted)
    cursor = QTextCursor(document)
    for number, passage in enumerate(page.passages):
        if _STYLES[passage.kind].muted:
            cursor.setPosition(document.findBlockByNumber(number).position())
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(setting)


def set_margins(
    document: QTextDocument,
    column: Column,
    viewport_width: int,
    upright: tuple[int, int] = (_TOP, _BOTTOM),
) -> None:
    """Place the text's column; lays the text out anew when that changes anything.

    `upright` are the margins above and below the text, of each page where there are several.
    """
    frame = document.rootFrame()
    setting: QTextFrameFormat = frame.frameFormat()
    wanted: tuple[float, ...] = (
        column.left,
        viewport_width - column.left - column.width,
        *upright,
    )
    present: tuple[float, ...] = (
        setting.leftMargin(),
        setting.rightMargin(),
        setting.topMargin(),
        setting.bottomMargin(),
    )
    if wanted == present:
        return
    setting.setLeftMargin(wanted[0])
    setting.setRightMargin(wanted[1])
    setting.setTopMargin(wanted[2])
    setting.setBottomMargin(wanted[3])
    frame.setFrameFormat(setting)
