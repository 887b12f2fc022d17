"""What happens around the table of quotations: which it shows, what leaves it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.copy import manner, package
from reader.ui.counting import Count, written
from reader.ui.file_dialogs import file_dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Clip, HitIds, QuoteRow, Results
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.quotes_answer import QuotesAnswer
    from reader.ui.quotes_order import FileFormat
    from reader.ui.reading import Reading
    from reader.ui.session import Session

_MOST_COPIED = 1_000
FORMS: dict[str, str] = {
    "csv": "Table (*.csv)",
    "md": "Markdown (*.md)",
    "html": "Page to search in, with evidence (*.html)",
    "zip": "Evidence pack: page, tables, the articles’ files, hashes (*.zip)",
    "txt": "Text (*.txt)",
    "jsonl": "JSON Lines (*.jsonl)",
    "ris": "RIS for reference managers (*.ris)",
    "bib": "BibTeX (*.bib)",
    "json": "CSL-JSON (*.json)",
}
_FORMATS = {
    "md": "markdown",
    "txt": "plain",
    "bib": "bibtex",
    "json": "csl",
    "html": "report",
    "zip": "pack",
}


class Quotes(QObject):
    """Decides what the quotations' table shows. The window connects it."""

    def __init__(
        self, session: Session, library: Library, panes: Panes, reading: Reading, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._library = library
        self._panes = panes
        self._reading = reading
        self._window = window
        self._hits: HitIds | None = None
        self._query = ""
        self._as_table = False
        self._to_write: Sequence[int] = ()
        self._packing = False

    def forget(self) -> None:
        """Know of no quotation: another archive is opened."""
        self._hits, self._query = None, ""
        if self._panes.later_quotes.made():
            self._panes.quotes.forget()
            self.begin()

    def begin(self) -> None:
        """Have a table with nothing in it say so."""
        self._panes.quotes.show_hint(self.tr("Reading the archive…"))

    def enter(self) -> None:
        """Show the quotations; the keyboard goes to the table."""
        self._panes.show_quotes()
        self.list_again()
        self._panes.quotes.take_keyboard()

    def follow(self, results: Results) -> None:
        """Show the quotations that a search found: those that answer it, or of the articles."""
        asked = self._session.query
        found = results.ids if asked else None
        if (found, asked) != (self._hits, self._query):
            self._hits, self._query = found, asked
            self._list()

    def follow_query(self, words: str) -> None:
        """Show those of all articles when nothing is searched for any more."""
        if self._hits is not None and not words.strip():
            self._hits, self._query = None, ""
            self._list()

    def list_again(self) -> None:
        """Show the quotations there are now, when one looks at them."""
        if self._panes.later_quotes.made():
            self._panes.quotes.model.forget_rows()
            self._list()

    def choose(self) -> None:
        """Show those that are asked for, in the order asked for."""
        self._list()

    def _list(self) -> None:
        if self._panes.quotes_shown():
            pane = self._panes.quotes
            pane.wait()
            self._library.quotations.ask(pane.wanted(self._hits, self._query), pane.kept())

    def show(self, answer: QuotesAnswer | None) -> None:
        """Show the quotations that were asked for last."""
        pane = self._panes.quotes
        if answer is None:
            pane.show_hint(self.tr("Reading the archive…"))
        elif answer.question.kept.selected != pane.selected():
            self._list()  # a person has selected others by now: those are to stay selected
        else:
            pane.show_answer(answer)

    def open(self, row: QuoteRow) -> None:
        """Open the article where a quotation stands."""
        from reader.model import Cited  # noqa: PLC0415 - after the first paint

        self._reading.open_place(Cited(row.article_id, row.title, row.published, row.span))

    # Copying and writing

    def copy_as_table(self) -> None:
        """Copy the selected quotations as one table."""
        self.copy(as_table=True)

    def copy(self, as_table: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's
        """Copy the selected quotations."""
        numbers = self._panes.quotes.selected()
        if not len(numbers):
            self._panes.status.say(self.tr("No quotation is selected."))
        elif len(numbers) > _MOST_COPIED:
            words = self.tr("More than %1 quotations are better exported to a file.")
            self._panes.status.say(words.replace("%1", written(_MOST_COPIED)))
        else:
            from reader.ui.quotes_order import QuotesOrder  # noqa: PLC0415 - after the first paint

            self._as_table = as_table
            style, template = self._session.settings.citation, self._session.template
            order = QuotesOrder(tuple(numbers), style, template, as_table)
            self._library.quotations.copy(order)

    def name_copy(self) -> str:
        """Return what copying would copy just now."""
        pane = self._panes.later_quotes.made()
        number = pane.table.count_selected() if pane else 0
        count = Count.quotations(number)
        words = self.tr("&Copy %1 with source") if number else self.tr("&Copy quotations")
        return words.replace("%1", count)

    def name_export(self) -> str:
        """Return what exporting would write just now."""
        if self._panes.quotes_shown() and self._panes.quotes.model.rowCount():
            return self._panes.quotes.export_words().replace("xp", "&xp", 1)
        return self.tr("E&xport quotations…")

    def put(self, clip: Clip) -> None:
        """Put a clip onto the clipboard, and say so."""
        QGuiApplication.clipboard().setMimeData(package(clip))
        count = Count.quotations(clip.count)
        how = self.tr("as a table") if self._as_table else manner(self._session.template)
        words = self.tr("Copied %1, %2").replace("%1", count).replace("%2", how)
        self._panes.status.say(words)

    def export(self) -> None:
        """Ask where to write what the button beside the table names, and how."""
        self.export_some(everything=self._panes.quotes.exports_all())

    def export_some(self, everything: bool) -> None:  # noqa: FBT001 - a signal's
        """Ask where to write the selected quotations, or all that are shown, and how."""
        pane = self._panes.quotes
        if pane.is_writing():
            self._panes.status.say(self.tr("One file at a time: another is still being written."))
            return
        self._to_write = pane.model.numbers() if everything else pane.selected()
        if not len(self._to_write):
            self._panes.status.say(self.tr("No quotation is shown."))
            return
        count = Count.quotations(len(self._to_write))
        title = self.tr("Export %1").replace("%1", count)
        dialog = file_dialog(self._window, title, Path.home())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr(words) for words in FORMS.values()])
        dialog.selectFile(self.tr("quotations") + ".csv")
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(self._follow_filter)
        dialog.fileSelected.connect(self.write_to)
        dialog.open()

    def _follow_filter(self, words: str) -> None:
        """Let the name that is offered end as the format asks for."""
        dialog = self.sender()
        ending = next(one for one, filter_ in FORMS.items() if self.tr(filter_) == words)
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix(ending)
            named = [path for path in map(Path, dialog.selectedFiles()) if not path.is_dir()]
            for path in named[:1]:
                ours = path.suffix.casefold().lstrip(".") in FORMS
                dialog.selectFile(f"{path.stem if ours else path.name}.{ending}")

    def write_to(self, path: str) -> None:
        """Write them into a file, in the format its name ends in."""
        ending = Path(path).suffix.casefold().lstrip(".")
        if ending not in FORMS:
            words = self.tr("%1 was not written: its ending says no format.")
            self._panes.notice.show_words(words.replace("%1", path))
            return
        from reader.ui.quotes_order import FileOrder  # noqa: PLC0415 - after the first paint

        form = cast("FileFormat", _FORMATS.get(ending, ending))
        self._packing = form == "pack"
        self._panes.status.say(self.tr("Writing %1…").replace("%1", Path(path).name))
        self._panes.quotes.show_writing(writing=True)
        style, template = self._session.settings.citation, self._session.template
        self._library.quotations.write(FileOrder(self._to_write, path, form, style, template))

    def say_writing(self, done: int, total: int) -> None:
        """Say how far a file is."""
        if self._packing:
            words = self.tr("Packing quotations and their files: %1 %")
            self._panes.status.say(words.replace("%1", str(100 * done // max(total, 1))))
            return
        words = self.tr("Wrote %1 of %2 quotations")
        self._panes.status.say(words.replace("%1", written(done)).replace("%2", written(total)))

    def end_writing(self) -> None:
        """Offer to write another file."""
        self._panes.quotes.show_writing(writing=False)

    def say_stopped(self, path: str) -> None:
        """Say that a file was not written to its end."""
        words = self.tr("Stopped: %1 was not written")
        self._panes.status.say(words.replace("%1", Path(path).name))

    def say_written(self, count: int, path: str) -> None:
        """Say that a file is written."""
        words = self.tr("Wrote %1 with their files to %2") if self._packing else ""
        words = (words or self.tr("Wrote %1 to %2")).replace("%2", Path(path).name)
        told = Count.quotations(count)
        self._panes.status.say(words.replace("%1", told))
