"""Copying what has the focus, in whichever view; the menu says before what that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.actions import EDIT, FILE

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.panes import Panes
    from reader.ui.quotes import Quotes
    from reader.ui.reading import Reading


class Copying(QObject):
    """Knows whom to ask for a copy. Connects the menus that say what would be copied."""

    def __init__(
        self, panes: Panes, reading: Reading, quotes: Quotes, commands: Actions, window: QObject
    ) -> None:
        super().__init__(window)
        self._panes = panes
        self._reading = reading
        self._quotes = quotes
        self._commands = commands

    def connect_menus(self) -> None:
        """Let the menus say what would leave, each time they are opened."""
        self._commands.menu(EDIT).aboutToShow.connect(self._name_copy)
        self._commands.menu(FILE).aboutToShow.connect(self._name_export)

    def copy(self) -> None:
        """Copy what has the focus."""
        if self._panes.quotes_shown():
            self._quotes.copy()
        else:
            self._reading.copy_focused()

    def _name_copy(self) -> None:
        asked = self._quotes if self._panes.quotes_shown() else self._reading
        self._commands["copy"].setText(asked.name_copy())

    def _name_export(self) -> None:
        self._commands["export"].setText(self._quotes.name_export())
