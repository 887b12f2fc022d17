"""What happens around the search box: asking, going to the hits, going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.keeping import Keeping
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.reading import Reading
    from reader.ui.session import Session


class Searching(QObject):
    """Decides what a search changes. The window connects it; it connects nothing."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        commands: Actions,
        partners: tuple[Keeping, Reading, Library],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._commands = commands
        self._keeping, self._reading, self._library = partners

    def search(self, words: str) -> None:
        """Search the archive; the hits are articles, or, where one looks at those, quotations."""
        if words and not self._panes.quotes_shown():
            self._session.history.note(self._panes.here(self._session))
            self._panes.show_articles()
        self._keeping.search(words)
        self._reading.show_hits()

    def search_words(self, words: str) -> None:
        """Search for words as they stand, quotation marks and all."""
        from reader.search.completing import written_value  # noqa: PLC0415 - after the first paint

        self._panes.top.search.ask(written_value(" ".join(words.split())))

    def search_speaker(self, name: str) -> None:
        """Search for what somebody said."""
        from reader.search.completing import written_value  # noqa: PLC0415 - after the first paint

        self._panes.top.search.ask(f"speaker:{written_value(name)}")

    def narrow(self, field: str, value: str) -> None:
        """Add a clause to the query, where it can be seen and taken back."""
        from reader.search.narrowing import narrowed  # noqa: PLC0415 - after the first paint

        box = self._panes.top.search
        box.rewrite(narrowed(box.text(), field, value))

    def turn_to_quotations(self) -> None:
        """Look for the words in quotations alone, or anywhere again."""
        from reader.search.narrowing import in_quotations  # noqa: PLC0415 - after the first paint

        box = self._panes.top.search
        if not box.text().strip():
            self.go_to_box()
            return
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.rewrite(in_quotations(box.text()))

    def look_for_more(self) -> None:
        """Look for the words that set the open article apart."""
        if self._session.article:
            self._library.resemble(self._session.article)

    def search_like(self, article_id: str, query: str) -> None:
        """Search for articles like the open one, the most alike first."""
        article = self._session.article
        if article is None or article.id != article_id:
            return
        if query:
            self._keeping.set_sorts(self._keeping.sorts()[0], "relevance")
            self._panes.top.search.rewrite(query)
        else:
            self._panes.status.say(self.tr("No other article has the words of this one"))

    def clear(self) -> None:
        """Show all articles again."""
        self._panes.top.search.ask("")

    def go_to_box(self) -> None:
        """Put the keyboard into the search box."""
        box = self._panes.top.search
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()
        box.idle.emit()

    def go_to_list(self) -> None:
        """Put the keyboard into the list of what was found, if there is one in sight."""
        panes = self._panes
        table = panes.quotes.table if panes.quotes_shown() else panes.list.table
        # One that is not shown would take the keyboard once it is shown again.
        if table.isVisible():
            table.setFocus()
            if not panes.quotes_shown():
                self._open_first()

    def enter_hits(self) -> None:
        """Put the keyboard into the list, and open the first hit when none is open."""
        if self._panes.quotes_shown():
            self.go_to_list()
            return
        self._panes.show_articles()
        self._commands["list"].setChecked(True)
        if not self._panes.list.model.rowCount():
            # A list that is not shown would take the keyboard once it is shown again.
            return
        self._panes.list.table.setFocus()
        self._open_first()

    def _open_first(self) -> None:
        """Open the first hit when none is open."""
        article = self._session.article
        if not article or self._panes.list.model.row_of(article.id) < 0:
            self._panes.list.step(0, "")
