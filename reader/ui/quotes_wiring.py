"""Who hears whom around the table of quotations; a part of the window's wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.quotes import Quotes


def connect_quotes(panes: Panes, library: Library, quotes: Quotes) -> None:
    """Connect the table with the archive, and with the search above it."""
    pane = panes.quotes
    pane.wanted_changed.connect(quotes.choose)
    pane.row_opened.connect(quotes.open)
    pane.copy_requested.connect(quotes.copy)
    pane.export_requested.connect(quotes.export)
    pane.model.wanted.connect(library.read_quotes)
    panes.top.search.searched.connect(quotes.follow_query)
    library.found.connect(quotes.follow)
    library.listed.connect(quotes.list_again)
    library.corrected.connect(quotes.list_again)
    library.quotes_listed.connect(quotes.show)
    library.quotes_read.connect(pane.model.add_rows)
    library.quotes_clipped.connect(quotes.put)
    library.quotes_written.connect(quotes.say_written)
