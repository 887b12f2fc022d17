"""A paper drawn onto a device page after page, so that the window stays alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.ui.paper import UNITS_AN_INCH

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice

    from reader.ui.paper import Paper

_PDF_DOTS_AN_INCH = 300


def page_of(device: QPagedPaintDevice) -> QSizeF:
    """Return how large a device's pages are, in a paper's units."""
    return device.pageLayout().fullRect(QPageLayout.Unit.Inch).size() * UNITS_AN_INCH


def pdf_on(file: QIODevice, name: str) -> QPdfWriter:
    """Return a device that writes a document of some name, its pages as large as usual here."""
    writer = QPdfWriter(file)
    writer.setTitle(name)
    writer.setCreator("On Record")
    writer.setResolution(_PDF_DOTS_AN_INCH)
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    writer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    return writer


class PrintRun(QObject):
    """Draws a paper onto a device, one page at a turn of the window's loop."""

    drawn = Signal(int, int)
    """So many pages of so many are drawn."""
    ended = Signal(bool)
    """All is drawn, or it could not be."""

    def __init__(
        self, laid_out: Callable[..., Paper], device: QPagedPaintDevice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paper = laid_out(page=page_of(device), parent=self)  # and gone with this run
        self._device = device
        self._painter = QPainter()
        self._next = 0
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._draw)

    def start(self) -> None:
        """Begin; the first page is drawn at the next turn."""
        if not self._painter.begin(self._device):
            self.ended.emit(False)  # noqa: FBT003 - a signal has no names
            return
        scale = self._device.logicalDpiX() / UNITS_AN_INCH
        self._painter.scale(scale, scale)
        self._turn.start(0)

    def stop(self) -> None:
        """Draw no further page."""
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()

    def _draw(self) -> None:
        if self._next and not self._device.newPage():
            self._end(well=False)
            return
        self._paper.paint(self._painter, self._next)
        self._next += 1
        self.drawn.emit(self._next, self._paper.pages)
        if self._next == self._paper.pages:
            self._end(well=True)

    def _end(self, *, well: bool) -> None:
        self._turn.stop()
        self.ended.emit(self._painter.end() and well)
