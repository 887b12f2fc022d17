"""A page of text to read: set in a column, marked under its words, fetching nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from reader.ui.article_document import block_font, build_document, recolour, set_margins
from reader.ui.display_text import DisplayText
from reader.ui.line_boxes import LineBoxes
from reader.ui.page_layout import CHARACTERS, column
from reader.ui.page_marks import PageMarks
from reader.ui.quiet_bar import QuietBar
from reader.ui.quote_painter import QuotePainter, Sight
from reader.ui.rich_text import RichText
from reader.ui.theme import Theme, load_theme, palette

if TYPE_CHECKING:
    from reader.ui.gutter_painter import Named
    from reader.ui.marks import Mark

_RELAY_AFTER_MS = 40
_RELAID_AT_ONCE = 40_000
_SMALLEST_TEXT, _LARGEST_TEXT = 8, 72
_UPPER_PART = 0.25
_ABOVE_FIRST, _SLIVER = 8, 4
"""Pixels above the line one reads on from, and so much of a line is not read any more."""
_ACTION = QScrollBar.SliderAction
_SCROLL_KEYS: dict[int, QScrollBar.SliderAction] = {
    Qt.Key.Key_Up: _ACTION.SliderSingleStepSub,
    Qt.Key.Key_Down: _ACTION.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _ACTION.SliderPageStepSub,
    Qt.Key.Key_PageDown: _ACTION.SliderPageStepAdd,
    Qt.Key.Key_Home: _ACTION.SliderToMinimum,
    Qt.Key.Key_End: _ACTION.SliderToMaximum,
}
_EMPTY = DisplayText("", (), [])


class PageView(RichText):
    """Shows one page and its marks; a position in its document is a unit of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = load_theme("light")
        self._text_size = 18
        self._leading = 1.0
        self._characters = CHARACTERS
        self._page = _EMPTY
        self._marks = PageMarks()
        self._placeholder = ""
        self._boxes = LineBoxes(self.document())
        self._column = column(600, block_font("paragraph", self._text_size))
        self._relay = QTimer(self)
        self._relay.setSingleShot(True)
        self._relay.setInterval(_RELAY_AFTER_MS)
        self._relay.timeout.connect(self._place_column)
        self._caret = False
        self._named: list[Named] = []
        self.setVerticalScrollBar(QuietBar(self))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._set_page(_EMPTY)

    def set_theme(self, theme: Theme) -> None:
        """Show the page in a theme's colours; nothing is laid out anew."""
        self._theme = theme
        colours = palette(theme)
        colours.setColor(colours.ColorRole.Highlight, theme.text_selection)
        self.setPalette(colours)
        recolour(self.document(), self._page, theme)
        self.viewport().update()

    def set_text_size(self, pixels: int) -> None:
        """Set the page in another size, and keep the reading position."""
        pixels = min(max(pixels, _SMALLEST_TEXT), _LARGEST_TEXT)
        if pixels == self._text_size:
            return
        position = self.reading_position()
        self._text_size = pixels
        self._set_page(self._page, self._placeholder)
        self.restore_position(position)

    def set_lines(self, leading: float, characters: int) -> None:
        """Set lines farther apart or closer, longer or shorter; keep the reading position.

        `leading` multiplies the usual distance, `characters` is how many stand on a line.
        """
        if (leading, characters) == (self._leading, self._characters):
            return
        position = self.reading_position()
        self._leading, self._characters = leading, characters
        self._set_page(self._page, self._placeholder)
        self.restore_position(position)

    def reading_position(self) -> int:
        """Return the article's offset of the first line in sight; 0 at the very top."""
        if self.verticalScrollBar().value() == 0:
            return 0
        # A sliver of a line above is not what is being read.
        place = QPoint(0, _ABOVE_FIRST + _SLIVER)
        return self._page.offset(self.cursorForPosition(place).position())

    def restore_position(self, offset: int) -> None:
        """Scroll so that an offset of the article is on the first line in sight."""
        bar = self.verticalScrollBar()
        if offset <= 0:
            bar.setValue(0)
            return
        unit = self._page.nearest_unit(offset)
        boxes = self._boxes.of(unit, unit + 1)
        if boxes:
            bar.setValue(int(boxes[0].top()) - _ABOVE_FIRST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the keys that scroll a page; F7, or a screen reader, brings a caret."""
        action = _SCROLL_KEYS.get(event.key())
        if event.key() == Qt.Key.Key_F7:
            self._show_caret(shown=not self._caret)
        elif action and not event.modifiers() and not self._caret:
            self.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give a screen reader the caret it reads by."""
        super().focusInEvent(event)
        if QAccessible.isActive():
            self._show_caret(shown=True)

    def _show_caret(self, *, shown: bool) -> None:
        # Qt keeps the caret's width in the document: each new one has to be told.
        self._caret = shown
        self.setCursorWidth(2 if shown else 0)

    def selected_text(self) -> str:
        """Return the words marked with the mouse or keyboard, lines joined; may be empty."""
        cursor = self.textCursor()
        return self._page.words(cursor.selectionStart(), cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the article's own words: no markup of ours, no blank turned into another."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def _set_page(self, page: DisplayText, placeholder: str = "") -> None:
        self._page = page
        self._placeholder = placeholder
        self._named = []
        document = build_document(page, self._text_size, self._theme, self, self._leading)
        self._boxes = LineBoxes(document)
        self._place_column(document)
        self.take_document(document)
        self._show_caret(shown=self._caret)
        document.documentLayout().documentSizeChanged.connect(self._forget_boxes)

    def _forget_boxes(self) -> None:
        self._boxes.forget()

    def _place_column(self, document: QTextDocument | None = None) -> None:
        width = self.viewport().width()
        self._column = column(width, self._reading_font(), self._characters)
        set_margins(document or self.document(), self._column, width)
        self._boxes.forget()
        self.viewport().update()

    def _reading_font(self) -> QFont:
        return block_font("paragraph", self._text_size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the column anew; a long text waits until the window has its size."""
        super().resizeEvent(event)
        if self.document().characterCount() <= _RELAID_AT_ONCE:
            self._place_column()
        else:
            self._relay.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; names in the gutter stay in sight, so all of it is drawn anew."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks, then the text over them."""
        painter = QPainter(self.viewport())
        if self._page.passages:
            offset = self.verticalScrollBar().value()
            painter.translate(0, -offset)
            start, end = self._units_in_sight()
            area = QRectF(self.viewport().rect()).translated(0, offset)
            marking = QuotePainter(painter, self._marks, self._boxes, self._theme)
            self._named = marking.paint(Sight(area, start, end), self._column)
        elif self._placeholder:
            painter.setFont(self._reading_font())
            painter.setPen(self._theme.muted)
            room = self.viewport().rect().adjusted(48, 0, -48, 0)
            flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(room, flags, self._placeholder)
        painter.end()
        super().paintEvent(event)

    def _units_in_sight(self) -> tuple[int, int]:
        size = self.viewport().size()
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(QPoint(size.width(), size.height())).position()
        return first, last + 1

    def _unit_under(self, place: QPoint) -> int | None:
        """Return the unit of the page under a place of the viewport; None beside the words."""
        on_page = place.toPointF()
        on_page.setY(on_page.y() + self.verticalScrollBar().value())
        unit = self.document().documentLayout().hitTest(on_page, Qt.HitTestAccuracy.ExactHit)
        return unit if unit >= 0 else None

    def _named_at(self, place: QPoint) -> int | None:
        """Return the quotation whose name or bar in the gutter is under a place."""
        on_page = place.toPointF()
        on_page.setY(on_page.y() + self.verticalScrollBar().value())
        # What was drawn last lies above what it touches.
        named = reversed(self._named)
        return next((one.number for one in named if one.place.contains(on_page)), None)

    def _bring_into_sight(self, mark: Mark) -> None:
        """Scroll, when needed, so that a mark's beginning stands in the upper part."""
        boxes = self._boxes.of(mark.start, mark.end)
        if not boxes:
            return
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        top, bottom = boxes[0].top(), min(boxes[-1].bottom(), boxes[0].top() + height / 2)
        if top < bar.value() + 12 or bottom > bar.value() + height - 12:
            bar.setValue(int(top - _UPPER_PART * height))
