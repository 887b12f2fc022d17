"""The table of quotations in its panes, with a library in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
)
from PySide6.QtWidgets import QMainWindow

from reader.ui.fonts import load_fonts
from reader.ui.panes import Panes
from reader.ui.quotes import Quotes
from reader.ui.quotes_wiring import connect_quotes
from reader.ui.session import Session
from reader.ui.theme import load_theme
from tests.ui.fakes import FakeLibrary
from tests.ui.quote_rows import row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.model import Cited
    from reader.ui.library import Library
    from reader.ui.reading import Reading


class Desk:
    """The panes with a library in memory, wired as the window wires them."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.panes = Panes(self.window)
        self.library = FakeLibrary([])
        self.library.quotations.rows = {number: row(number) for number in range(1, 6)}
        self.session = Session()
        self.opened: list[Cited] = []
        library = cast("Library", self.library)
        reading = cast("Reading", self)
        self.quotes = Quotes(self.session, library, self.panes, reading, self.window)
        connect_quotes(self.panes, library, self.quotes)
        self.panes.set_theme(load_theme("dark"))
        self.window.resize(1100, 600)
        self.window.show()

    def open_place(self, cited: Cited) -> None:
        self.opened.append(cited)

    def select(self, first: int, last: int) -> None:
        model, table = self.panes.quotes.model, self.panes.quotes.table
        chosen = QItemSelection(model.index(first, 0), model.index(last, model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        table.selectionModel().select(chosen, flags)
