"""Who hears whom around the table of quotations; a part of the window's wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.quotes import Quotes
    from reader.ui.quotes_pane import QuotesPane


def connect_quotes(panes: Panes, library: Library, quotes: Quotes) -> None:
    """Connect the table with the archive, and with the search above it."""
    shelf = library.quotations

    def connect_pane(pane: QuotesPane) -> None:
        pane.wanted_changed.connect(quotes.choose)
        pane.row_opened.connect(quotes.open)
        pane.copy_requested.connect(quotes.copy)
        pane.export_requested.connect(quotes.export_some)
        pane.model.wanted.connect(shelf.ask_for_rows)
        shelf.read.connect(pane.model.add_rows)
        pane.stop_requested.connect(shelf.stop_writing)
        quotes.begin()

    panes.later_quotes.then(connect_pane)
    panes.top.search.searched.connect(quotes.follow_query)
    library.found.connect(quotes.follow)
    library.listed.connect(quotes.list_again)
    library.own.corrected.connect(quotes.list_again)
    shelf.listed.connect(quotes.show)
    shelf.clipped.connect(quotes.put)
    shelf.writing.connect(quotes.say_writing)
    shelf.written.connect(quotes.say_written)
    shelf.lacking.connect(panes.notice.show_words)
    shelf.stopped.connect(quotes.say_stopped)
    shelf.ended.connect(quotes.end_writing)
