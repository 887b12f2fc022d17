"""What happens around saved searches: keeping one, dropping it, seeing what is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.counting import Count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import SavedSearch
    from reader.ui.completing import Completing
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.session import Session


class Saving(QObject):
    """Decides what is kept of searches. The window connects it."""

    def __init__(
        self,
        session: Session,
        library: Library,
        panes: Panes,
        completing: Completing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._library = library
        self._panes = panes
        self._completing = completing
        self._saved: tuple[SavedSearch, ...] = ()
        self._new: tuple[str, frozenset[str]] = ("", frozenset())
        self._told = 0

    def _query(self) -> str:
        return " ".join(self._panes.top.search.text().split())

    def _is_saved(self) -> bool:
        return any(one.query == self._query() for one in self._saved)

    def forget(self) -> None:
        """Know of no saved search: another archive is opened."""
        self._told = 0
        self.show_saved(())

    def turn(self) -> None:
        """Keep the search in the box, or drop it when it is kept."""
        query = self._query()
        if not query:
            return
        drop = self._is_saved()
        self._library.keep_search(query, kept=not drop)
        self._panes.status.say(
            self.tr("The search is no longer saved") if drop else self.tr("Saved the search")
        )

    def count_again(self) -> None:
        """Count what is new once the archive has been read."""
        if not self._session.indexing:
            self._library.list_saved()

    def show_saved(self, saved: Sequence[SavedSearch]) -> None:
        """Show which searches are saved, and say once when more of their hits are new."""
        self._saved = tuple(saved)
        self._completing.set_saved(self._saved)
        self.show_state()
        new = sum(one.new for one in saved)
        if new > self._told:
            words = Count.new_articles(new)
            self._panes.status.say(self.tr("%1 for saved searches").replace("%1", words))
        self._told = new

    def show_state(self) -> None:
        """Let the star in the box say whether its search is saved."""
        self._panes.top.search.show_saved(saved=self._is_saved())

    def look(self) -> None:
        """Take the hits of a saved search as seen: it was searched for on purpose."""
        if self._is_saved():
            self._library.look_at_saved(self._query())

    def show_new(self, query: str, ids: frozenset[str]) -> None:
        """Mark hits that are new; they stay marked as long as the search stays."""
        if query != self._query():
            return
        before = self._new[1] if self._new[0] == query else frozenset()
        self._new = (query, before | ids)
        self._panes.list.model.set_new(self._new[1])

    def forget_new(self) -> None:
        """Mark nothing for another search."""
        if self._new[0] != self._query():
            self._new = ("", frozenset())
            self._panes.list.model.set_new(frozenset())
