"""What goes onto paper, in pages: an article with its marks, quotations with their sources."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextDocument

from reader.ui.article_document import block_font, build_document, set_margins
from reader.ui.fonts import interface_font
from reader.ui.line_boxes import LineBoxes
from reader.ui.page_layout import column
from reader.ui.quote_painter import QuotePainter, Sight
from reader.ui.theme import load_theme, palette

if TYPE_CHECKING:
    from reader.model import Clip
    from reader.ui.display_text import DisplayText
    from reader.ui.page_marks import PageMarks

UNITS_AN_INCH = 96
"""What is laid out here is measured in pixels of a screen, 96 an inch."""
_TEXT_SIZE = 14
_NAME_SIZE = 10
_FOOT_SIZE = 10
_TOP, _BOTTOM = 72, 84
_SIDE = 96
_SOURCE = "margin-top:2px; margin-bottom:26px; font-size:11px; color:#5f5c55"
_QUOTED = "p { margin-top:0; margin-bottom:4px; } blockquote { margin-left:0; margin-right:0; }"


class Paper(ABC):
    """Something laid out in pages of one size, in pixels of 96 an inch; always light."""

    def __init__(self, document: QTextDocument, page: QSizeF, foot: str) -> None:
        self._theme = load_theme("light")
        self._document = document
        self._page = page
        self._foot = foot
        document.setPageSize(page)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def paint(self, painter: QPainter, number: int) -> None:
        """Draw one page, counted from 0; its upper left corner is the painter's origin."""
        top = number * self._page.height()
        painter.save()
        painter.translate(0, -top)
        room = QRectF(0, top + _TOP, self._page.width(), self._page.height() - _TOP - _BOTTOM)
        painter.setClipRect(room.adjusted(0, -_NAME_SIZE, 0, _NAME_SIZE))
        self._paint_marks(painter, room)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = room.adjusted(0, -_NAME_SIZE, 0, _NAME_SIZE)
        context.palette = palette(self._theme)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._paint_foot(painter, number)

    @abstractmethod
    def _paint_marks(self, painter: QPainter, room: QRectF) -> None:
        """Draw what lies under the words of a part of the document."""

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        line = QRectF(_SIDE, self._page.height() - _BOTTOM, self._page.width() - 2 * _SIDE, _BOTTOM)
        painter.setFont(interface_font(_FOOT_SIZE))
        painter.setPen(self._theme.muted)
        right = f"{number + 1} / {self.pages}"
        metrics = painter.fontMetrics()
        space = int(line.width()) - metrics.horizontalAdvance(right) - 2 * _FOOT_SIZE
        left = metrics.elidedText(self._foot, Qt.TextElideMode.ElideRight, space)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, left)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, right)


class ArticlePaper(Paper):
    """An article as it is read: the text in its column, speakers beside it, marks under it."""

    def __init__(
        self, text: DisplayText, marks: PageMarks, page: QSizeF, foot: str, parent: QObject
    ) -> None:
        document = build_document(text, _TEXT_SIZE, load_theme("light"), parent)
        self._column = column(round(page.width()), block_font("paragraph", _TEXT_SIZE))
        set_margins(document, self._column, round(page.width()), (_TOP, _BOTTOM))
        super().__init__(document, page, foot)
        self._marks = marks
        self._boxes = LineBoxes(document)

    def _paint_marks(self, painter: QPainter, room: QRectF) -> None:
        places = self._document.documentLayout()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        first = places.hitTest(QPointF(self._column.left, room.top()), fuzzy)
        last = places.hitTest(QPointF(room.right(), room.bottom()), fuzzy)
        sight = Sight(room, max(first, 0), last + 1)
        QuotePainter(painter, self._marks, self._boxes, self._theme).paint(sight, self._column)


class QuotesPaper(Paper):
    """Quotations one below the other, each with the line that says where it stands."""

    def __init__(self, clip: Clip, page: QSizeF, foot: str, parent: QObject) -> None:
        document = _Closed(parent)
        document.setDefaultFont(block_font("paragraph", _TEXT_SIZE))
        document.setDefaultStyleSheet(_QUOTED)
        # Rich text knows no captions; the words themselves are escaped and hold no tag.
        html = clip.html.replace("<figcaption>", f'<p style="{_SOURCE}">')
        document.setHtml(html.replace("</figcaption>", "</p>"))
        frame = document.rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(_SIDE)
        margins.setRightMargin(_SIDE)
        margins.setTopMargin(_TOP)
        margins.setBottomMargin(_BOTTOM)
        frame.setFrameFormat(margins)
        super().__init__(document, page, foot)

    def _paint_marks(self, painter: QPainter, room: QRectF) -> None:
        """Draw nothing: all of it is quoted."""


class _Closed(QTextDocument):
    """Fetches nothing, neither from the net nor from the disk."""

    def loadResource(self, _type: int, _name: QUrl | str, /) -> QByteArray:
        return QByteArray()
