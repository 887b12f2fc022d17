"""Printing, and saving as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSaveFile, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.counting import Count
from reader.ui.dateline import shown_date
from reader.ui.file_dialogs import file_dialog
from reader.ui.reading_desk import CopyOrder
from reader.ui.wording import filled

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


class Work(NamedTuple):
    """What is to be printed or saved: its name, and how it is laid out on a `page`, by whom."""

    name: str
    laid_out: Callable[..., Paper]


class Printing(QObject):
    """Decides what is printed, and where to. The window connects it."""

    failed = Signal(str)

    def __init__(self, session: Session, library: Library, panes: Panes, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._library = library
        self._panes = panes
        self._window = window
        self._work: Work | None = None
        self._run: PrintRun | None = None
        self._file: QSaveFile | None = None

    # What is printed

    def print_article(self) -> None:
        """Print the article with its quotations marked as they are on the screen."""
        work = self.article_work()
        if work:
            self._ask_for_printer(work)

    def save_article(self) -> None:
        """Save the article as a PDF file, with its quotations marked."""
        work = self.article_work()
        if work:
            self._ask_for_file(work)

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
        laid_out = partial(QuotesPaper, clip, foot=_foot(article))
        self._ask_for_file(Work(f"{_title(article)}, {count}", laid_out))

    def article_work(self) -> Work | None:
        """Return the open article as it is to be printed; say so if there is none."""
        article = self._session.article
        if article is None:
            self._panes.status.say(self.tr("No article is open."))
            return None
        from reader.ui.paper import ArticlePaper  # noqa: PLC0415 - after the first paint

        shown = self._panes.article.for_paper()
        return Work(_title(article), partial(ArticlePaper, *shown, foot=_foot(article)))

    # Where to

    def _ask_for_printer(self, work: Work) -> None:
        # Nobody prints before the first paint.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(work.name)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self.print_on, printer, work))
        dialog.show()

    def print_on(self, printer: QPrinter, work: Work) -> None:
        """Print on the printer that was chosen."""
        if not self._is_busy():
            self._start(printer, work)

    def _ask_for_file(self, work: Work) -> None:
        name = "".join(" " if char in _NOT_IN_NAMES else char for char in work.name)
        name = " ".join(name.split())[:_LONGEST_NAME].strip(" .")
        dialog = file_dialog(self._window, self.tr("Save as PDF"), Path.home())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{name}.pdf")
        dialog.fileSelected.connect(partial(self.save_to, work))
        dialog.open()

    def save_to(self, work: Work, path: str) -> None:
        """Save as a PDF file; one that was there stays as it is until the new one is whole."""
        from reader.ui.print_run import pdf_on  # noqa: PLC0415 - after the first paint

        if self._is_busy():
            return
        file = QSaveFile(path, self)
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            self._say_failed(file)
            return
        self._file = file
        self._start(pdf_on(file, work.name), work)

    # The work

    def _is_busy(self) -> bool:
        """Tell whether something is being printed or saved, which is not cut off; and say so."""
        if self._work is None:
            return False
        words = self.tr("One at a time: “%1” is still being printed or saved.")
        self._panes.status.say(filled(words, self._work.name))
        return True

    def _start(self, device: QPagedPaintDevice, work: Work) -> None:
        from reader.ui.print_run import PrintRun  # noqa: PLC0415 - after the first paint

        self._work = work
        self._run = PrintRun(work.laid_out, device, self)
        self._run.drawn.connect(self._say_drawn)
        self._run.ended.connect(self._end)
        self._run.start()

    def stop(self) -> None:
        """Draw no further page, and keep nothing of a file that is not whole."""
        if self._run is not None:
            self._run.stop()
            self._run.deleteLater()
        self._run = self._work = None
        file, self._file = self._file, None
        if file is not None:
            file.cancelWriting()
            file.deleteLater()

    def _say_drawn(self, number: int, of: int) -> None:
        words = self.tr("Page %1 of %2").replace("%1", str(number)).replace("%2", str(of))
        self._panes.status.say(words)

    def _end(self, well: bool) -> None:  # noqa: FBT001 - a signal has no names
        file, self._file = self._file, None
        name = self._work.name if self._work else ""
        self.stop()
        if file is not None:
            self._end_file(file, well=well)
        elif well:
            self._panes.status.say(filled(self.tr("Printed “%1”"), name))
        else:
            self.failed.emit(filled(self.tr("The printer took no page of “%1”."), name))

    def _end_file(self, file: QSaveFile, *, well: bool) -> None:
        if well and file.commit():
            self._panes.status.say(filled(self.tr("Saved %1"), Path(file.fileName()).name))
            file.deleteLater()
        else:
            self._say_failed(file)

    def _say_failed(self, file: QSaveFile) -> None:
        words = self.tr("%1 was not saved: %2.")
        self.failed.emit(filled(words, file.fileName(), file.errorString()))
        file.deleteLater()


def _title(article: Article) -> str:
    return article.title or Path(article.path).stem


def _foot(article: Article) -> str:
    date = shown_date(article.published) if article.published else ""
    parts = (_title(article), article.source or "", date)
    return " · ".join(part for part in parts if part)
