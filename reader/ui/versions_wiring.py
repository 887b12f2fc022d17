"""Who hears whom around the versions of an article; a part of the window's wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.comparing import Comparing
    from reader.ui.library import Library
    from reader.ui.looks import Looks
    from reader.ui.panes import Panes
    from reader.ui.reading import Reading


def connect_versions(
    panes: Panes, library: Library, reading: Reading, comparing: Comparing, looks: Looks
) -> None:
    """Connect what knows of versions with the article they are of."""
    reading.article_changed.connect(comparing.look)
    library.listed.connect(comparing.look)
    library.versions.found.connect(comparing.show_found)
    library.versions.compared.connect(comparing.show_compared)
    panes.views.currentChanged.connect(comparing.show_state)
    panes.article.compare_requested.connect(comparing.open)
    comparing.zoomed.connect(looks.zoom)
    looks.sized.connect(comparing.show_size)
