"""Dragging out: what a copy would put onto the clipboard goes to where it is dropped.

Quotations are checked against their file first, on the desks. The drag begins when the answer is
there, which it mostly is within a frame or two, and when the button is still held then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QRectF, Qt, QUrl
from PySide6.QtGui import QDrag, QFontMetricsF, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.copy import article_line, manner, package
from reader.ui.counting import Count, written
from reader.ui.fonts import interface_font
from reader.ui.reading_desk import CopyOrder
from reader.ui.theme import theme_for

if TYPE_CHECKING:
    from reader.model import Clip, Quote, Summary
    from reader.ui.facts_rows import Row
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.session import Session
    from reader.ui.theme import Theme

MOST_DRAGGED = 1_000
_WIDEST, _HIGH, _EDGE, _ROUND = 320, 30, 10, 6
_HAND = QPoint(12, 12)


class Dragging(QObject):
    """Knows what is dragged, and lets it go. The window connects it."""

    def __init__(self, session: Session, library: Library, panes: Panes, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._library = library
        self._panes = panes
        self._window = window

    def drag_quotes(self) -> None:
        """Drag the article's chosen quotations."""
        self._order(self._panes.article.selected_quotes())

    def drag_fact(self, row: Row) -> None:
        """Drag a row of the facts: a quotation with its source, anything else as it reads."""
        parts = self._session.parts_of(row.quote)
        if parts:
            self._order(parts)
        else:
            data = QMimeData()
            data.setText(row.words())
            self._start(data, row.label, self.tr("the fact"))

    def drag_article(self, summary: Summary) -> None:
        """Drag title and source of an article, and its file for programs that take files."""
        data = QMimeData()
        data.setText(article_line(summary))
        if self._session.root is not None:
            data.setUrls([QUrl.fromLocalFile(str(self._session.root / summary.path))])
        self._start(data, summary.title, self.tr("the article"))

    def drag_rows(self) -> None:
        """Drag the selected quotations of the table."""
        numbers = self._panes.quotes.selected()
        if len(numbers) > MOST_DRAGGED:
            words = self.tr("More than %1 quotations are better exported to a file.")
            self._panes.status.say(words.replace("%1", written(MOST_DRAGGED)))
        elif len(numbers):
            from reader.ui.quotes_order import QuotesOrder  # noqa: PLC0415 - after the first paint

            style, template = self._session.settings.citation, self._session.template
            order = QuotesOrder(tuple(numbers), style, template, to_drag=True)
            self._library.quotations.copy(order)

    def _order(self, quotes: tuple[Quote, ...]) -> None:
        session = self._session
        if quotes and session.article is not None and session.root is not None:
            style, template = session.settings.citation, session.template
            order = CopyOrder(
                session.root, session.article, quotes, "", style, template, use="drag"
            )
            self._library.copy(order)

    def start(self, clip: Clip) -> None:
        """Drag quotations, now that they were checked."""
        words = Count.quotations(clip.count)
        shown = clip.plain.partition("\n")[0] if clip.count == 1 else words
        self._start(package(clip), shown, f"{words}, {manner(self._session.template)}")

    def _start(self, data: QMimeData, shown: str, told: str) -> None:
        """Drag something as long as the button is held; other things go on meanwhile."""
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return  # let go of before it could begin
        drag = QDrag(self._window)
        drag.setMimeData(data)
        theme = theme_for(self._session.settings.theme, QApplication.instance())
        drag.setPixmap(_picture(shown, theme, self._window.devicePixelRatioF()))
        drag.setHotSpot(_HAND)
        if drag.exec(Qt.DropAction.CopyAction) == Qt.DropAction.CopyAction:
            self._panes.status.say(self.tr("Dropped %1").replace("%1", told))


def _picture(words: str, theme: Theme, scale: float) -> QPixmap:
    """Return what hangs at the pointer: the first words on a card."""
    font = interface_font(13)
    metrics = QFontMetricsF(font)
    line = metrics.elidedText(
        " ".join(words.split()), Qt.TextElideMode.ElideRight, _WIDEST - 2 * _EDGE
    )
    width = round(metrics.horizontalAdvance(line)) + 2 * _EDGE
    picture = QPixmap(round(width * scale), round(_HIGH * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.surface)
    painter.setPen(theme.strong_border)
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, _HIGH - 1), _ROUND, _ROUND)
    painter.setFont(font)
    painter.setPen(theme.text)
    room = QRectF(_EDGE, 0, width - 2 * _EDGE + 1, _HIGH)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter.value, line)
    painter.end()
    return picture
