"""Printing, and saving as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSaveFile, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.counting import Count
from reader.ui.dateline import shown_date
from reader.ui.file_dialogs import file_dialog
from reader.ui.reading_desk import CopyOrder

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

    from reader.model import Article, Clip
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.paper import Paper
    from reader.ui.print_run import PrintRun
    from reader.ui.session import Session

_LONGEST_NAME = 80
_NOT_IN_NAMES = '\\/:*?"<>|'


class Printing(QObject):
    """Decides what is printed, and where to. The window connects it."""

    failed = Signal(str)

    def __init__(self, session: Session, library: Library, panes: Panes, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._library = library
        self._panes = panes
        self._window = window
        self._laid_out: Callable[..., Paper] | None = None
        self._name = ""
        self._run: PrintRun | None = None
        self._printer: QPrinter | None = None
        self._file: QSaveFile | None = None

    # What is printed

    def print_article(self) -> None:
        """Print the article with its quotations marked as they are on the screen."""
        if self._take_article():
            self._ask_for_printer()

    def save_article(self) -> None:
        """Save the article as a PDF file, with its quotations marked."""
        if self._take_article():
            self._ask_for_file()

    def save_quotes(self) -> None:
        """Save the chosen quotations, or all that are shown, as a PDF file with their source."""
        session = self._session
        if session.article is None or session.analysis is None or session.root is None:
            self._panes.status.say(self.tr("No article is open."))
            return
        quotes = self._panes.article.selected_quotes() or tuple(
            one for one in session.analysis.speech if session.shown.lets_through(one)
        )
        if not quotes:
            self._panes.status.say(self.tr("No quotation is shown."))
            return
        style = session.settings.citation
        order = CopyOrder(session.root, session.article, quotes, "", style, use="paper")
        self._library.copy(order)

    def take_quotes(self, clip: Clip) -> None:
        """Ask where to save quotations, now that they were checked against the file."""
        article = self._session.article
        if article is None:
            return
        from reader.ui.paper import QuotesPaper  # noqa: PLC0415 - after the first paint

        count = Count.quotations(clip.count)
        self._name = f"{_title(article)}, {count}"
        self._laid_out = partial(QuotesPaper, clip, foot=_foot(article), parent=self)
        self._ask_for_file()

    def _take_article(self) -> bool:
        article = self._session.article
        if article is None:
            self._panes.status.say(self.tr("No article is open."))
            return False
        from reader.ui.paper import ArticlePaper  # noqa: PLC0415 - after the first paint

        shown = self._panes.article.for_paper()
        self._name = _title(article)
        self._laid_out = partial(ArticlePaper, *shown, foot=_foot(article), parent=self)
        return True

    # Where to

    def _ask_for_printer(self) -> None:
        # Nobody prints before the first paint.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(self._name)
        self._printer.setFullPage(True)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.print_now)
        dialog.show()

    def print_now(self) -> None:
        """Print on the printer that was chosen."""
        if self._printer is not None:
            self._start(self._printer)

    def _ask_for_file(self) -> None:
        name = "".join(" " if char in _NOT_IN_NAMES else char for char in self._name)
        name = " ".join(name.split())[:_LONGEST_NAME].strip(" .")
        dialog = file_dialog(self._window, self.tr("Save as PDF"), Path.home())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Save as a PDF file; one that was there stays as it is until the new one is whole."""
        from reader.ui.print_run import pdf_on  # noqa: PLC0415 - after the first paint

        self._file = QSaveFile(path, self)
        if not self._file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self._say_failed()
            return
        self._start(pdf_on(self._file, self._name))

    # The work

    def _start(self, device: QPagedPaintDevice) -> None:
        self.stop()
        if self._laid_out is None:
            return
        from reader.ui.print_run import PrintRun, page_of  # noqa: PLC0415 - after the first paint

        self._run = PrintRun(self._laid_out(page=page_of(device)), device, self)
        self._run.drawn.connect(self._say_drawn)
        self._run.ended.connect(self._end)
        self._run.start()

    def stop(self) -> None:
        """Draw no further page, and keep nothing of a file that is not whole."""
        if self._run is not None:
            self._run.stop()
            self._run.deleteLater()
            self._run = None

    def _say_drawn(self, number: int, of: int) -> None:
        words = self.tr("Page %1 of %2").replace("%1", str(number)).replace("%2", str(of))
        self._panes.status.say(words)

    def _end(self, well: bool) -> None:  # noqa: FBT001 - a signal has no names
        self.stop()
        file, self._file = self._file, None
        if file is None:
            done = self.tr("Printed “%1”").replace("%1", self._name)
        else:
            well = file.commit() and well
            done = self.tr("Saved %1").replace("%1", Path(file.fileName()).name)
        if well:
            self._panes.status.say(done)
        elif file is not None:
            self._file = file
            self._say_failed()
        else:
            self.failed.emit(self.tr("The printer took no page of “%1”.").replace("%1", self._name))

    def _say_failed(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            words = self.tr("%1 was not saved: %2.").replace("%1", file.fileName())
            self.failed.emit(words.replace("%2", file.errorString()))


def _title(article: Article) -> str:
    return article.title or Path(article.path).stem


def _foot(article: Article) -> str:
    date = shown_date(article.published) if article.published else ""
    parts = (_title(article), article.source or "", date)
    return " · ".join(part for part in parts if part)
