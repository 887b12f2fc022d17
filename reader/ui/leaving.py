"""What leaves the window: copies, drags and speech, and the templates these are written by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.ui.copying import Copying
from reader.ui.dragging import Dragging
from reader.ui.reading_aloud import ReadingAloud
from reader.ui.templating import Templating

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.actions import Actions
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.quotes import Quotes
    from reader.ui.quotes_pane import QuotesPane
    from reader.ui.reading import Reading
    from reader.ui.session import Session


class LeavingParts(NamedTuple):
    """Whom that concerns."""

    session: Session
    library: Library
    panes: Panes
    commands: Actions
    reading: Reading
    quotes: Quotes


class Leaving:
    """Puts them together, and says who hears whom: a part of the window's wiring."""

    def __init__(self, parts: LeavingParts, window: QWidget) -> None:
        session, library, panes, commands, reading, quotes = self._parts = parts
        self.copying = Copying(panes, reading, quotes, commands, window)
        self.templating = Templating(session, library, panes, commands, window)
        self.dragging = Dragging(session, library, panes, window)
        self.aloud = ReadingAloud(session, panes, window)

    def connect(self) -> None:
        """Connect them with the panes, the desks and the commands; the menus have to be filled."""
        parts = self._parts
        self.copying.connect_menus()
        connect_templates(parts.panes, parts.library, self.templating)
        connect_dragging(parts.panes, parts.library, self.dragging)
        if parts.commands.has("aloud"):
            parts.commands["aloud"].triggered.connect(self.aloud.turn)
            parts.commands["aloud_quote"].triggered.connect(self.aloud.read_quote)
        parts.reading.article_changed.connect(self.aloud.follow)
        self.aloud.failed.connect(parts.panes.notice.show_words)

    def end(self) -> None:
        """End the thread that speaks."""
        self.aloud.end()


def connect_templates(panes: Panes, library: Library, templating: Templating) -> None:
    """Connect the templates with the desk that tries them, and with what they are tried on."""
    library.quotations.previewed.connect(templating.show_preview)
    library.own.corrected.connect(templating.follow)
    panes.article.quote_selected.connect(templating.try_again)

    def follow_rows(pane: QuotesPane) -> None:
        pane.table.selectionModel().currentRowChanged.connect(templating.try_again)

    panes.later_quotes.then(follow_rows)


def connect_dragging(panes: Panes, library: Library, dragging: Dragging) -> None:
    """Connect what can be dragged out of the window."""
    panes.article.drag_requested.connect(dragging.drag_quotes)
    panes.facts.drag_requested.connect(dragging.drag_fact)
    panes.list.drag_requested.connect(dragging.drag_article)
    panes.later_quotes.then(lambda pane: pane.drag_requested.connect(dragging.drag_rows))
    library.clipped_to_drag.connect(dragging.start)
    library.quotations.clipped_to_drag.connect(dragging.start)
