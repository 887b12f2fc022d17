"""Who hears whom around the search box; a part of the window's wiring."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.ui.completing import Completing
    from reader.ui.keeping import Keeping
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.saving import Saving
    from reader.ui.searching import Searching


class SearchParts(NamedTuple):
    """What is wired together."""

    panes: Panes
    library: Library
    searching: Searching
    keeping: Keeping
    completing: Completing


def connect_search(parts: SearchParts) -> None:
    """Connect the box, what it offers, and what is told of the hits."""
    panes, library, searching, keeping, completing = parts
    box = panes.top.search
    box.searched.connect(searching.search)
    box.typed.connect(completing.offer)
    box.settled.connect(keeping.show_remarks)
    box.idle.connect(completing.offer_recent)
    box.entered.connect(completing.remember)
    box.completions.taken.connect(completing.take)
    box.entered.connect(searching.enter_hits)
    box.went_down.connect(searching.go_to_list)
    box.left.connect(panes.article.setFocus)
    panes.list.article_chosen.connect(completing.remember)
    panes.list.facets.narrowed.connect(searching.narrow)
    panes.list.suggestion_taken.connect(box.take)
    library.valued.connect(completing.show_values)
    library.suggested.connect(panes.list.show_suggestion)
    library.resembled.connect(searching.search_like)
    library.grouped.connect(keeping.show_copies)
    library.counted.connect(keeping.show_facets)


def connect_saved(panes: Panes, library: Library, saving: Saving, completing: Completing) -> None:
    """Connect saved searches, and what is new among their hits."""
    box = panes.top.search
    box.turned.connect(saving.turn)
    box.textChanged.connect(saving.show_state)
    box.searched.connect(saving.forget_new)
    box.entered.connect(saving.look)
    completing.chosen.connect(saving.look)
    panes.list.article_chosen.connect(saving.look)
    library.listed.connect(saving.count_again)
    library.saved.connect(saving.show_saved)
    library.looked.connect(saving.show_new)
