"""What a window takes up again where it was left, and keeps when it goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from reader.ui.session import Visit
from reader.ui.shrinking import FRAME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader.ui.actions import Actions
    from reader.ui.folding import Folding
    from reader.ui.keeping import Keeping
    from reader.ui.panes import Panes
    from reader.ui.quotes_pane import QuotesPane
    from reader.ui.session import Session
    from reader.ui.window_memory import WindowMemory

_SIZE = QSize(1400, 860)
_PANES = ("list", "facts")


class Remembering:
    """Shape, panes, orders and the place in the article, from one start to the next."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        commands: Actions,
        partners: tuple[Keeping, Folding, WindowMemory],
    ) -> None:
        self._session = session
        self._panes = panes
        self._commands = commands
        self._keeping, self._folding, self._memory = partners

    def restore(self, window: QMainWindow) -> None:
        """Make the window as it was left; the article comes with the archive."""
        memory, panes = self._memory, self._panes
        if not memory.restore_shape(window, panes.splitter):
            # A window asked for its screen takes it along into the grave, and all others fall.
            room = QGuiApplication.primaryScreen().availableSize()
            window.resize(_SIZE.boundedTo(room - FRAME))
        for name in _PANES:
            shown = memory.switch(name, default=True)
            self._commands[name].setChecked(shown)
            (panes.list if name == "list" else panes.facts).setVisible(shown)
        self._commands["narrow"].setChecked(memory.switch("narrow", default=True))
        panes.list.facets.set_wanted(self._commands["narrow"].isChecked())
        usual, of_hits = self._keeping.sorts()
        self._keeping.set_sorts(memory.word("sort", usual), memory.word("sort_hits", of_hits))
        panes.facts.close_sections(memory.words("closed"))
        panes.later_people.then(partial(memory.restore_widths, "people"))
        panes.later_quotes.then(self._restore_columns)
        self._commands.set_recent(memory.recent())

    def write(self, window: QMainWindow) -> None:
        """Write down what is to be taken up again."""
        memory, session = self._memory, self._session
        memory.save_shape(window, self._panes.splitter)
        people = self._panes.later_people.made()
        if people is not None:
            memory.save_widths("people", people)
        quotes = self._panes.later_quotes.made()
        if quotes is not None:
            memory.save_widths("quotes", quotes.table)
        memory.save_switches(
            **{name: self._folding.is_wanted(name) for name in (*_PANES, "narrow")}
        )
        usual, of_hits = self._keeping.sorts()
        memory.save_word("sort", usual)
        memory.save_word("sort_hits", of_hits)
        memory.save_words("closed", self._panes.facts.closed_sections())
        if session.root:
            memory.save_place(session.root, window)
        if session.root and session.article:
            position = self._panes.article.reading_position()
            memory.save_visit(session.root, Visit(session.article.id, position))
        memory.write()

    def _restore_columns(self, pane: QuotesPane) -> None:
        self._memory.restore_widths("quotes", pane.table)
