"""What happens around the versions of the open article: finding them, comparing two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.ui.actions import shown_key
from reader.ui.theme import theme_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model import OtherVersion
    from reader.ui.actions import Actions
    from reader.ui.compared import Compared
    from reader.ui.comparison_view import ComparisonView
    from reader.ui.panes import Panes
    from reader.ui.session import Session
    from reader.ui.versions_shelf import VersionsShelf

_WIDTH, _HEIGHT = 1160, 760


class Comparing(QObject):
    """Decides what the window of two versions shows. The window connects it."""

    zoomed = Signal(int)
    """Larger letters (1), or smaller ones (-1), are wanted there."""

    def __init__(
        self,
        session: Session,
        shelf: VersionsShelf,
        panes: Panes,
        commands: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shelf = shelf
        self._panes = panes
        self._commands = commands
        self._window = window
        self._others: Sequence[OtherVersion] = ()
        self._compared: tuple[str, Sequence[OtherVersion]] = "", ()
        """The article the window was opened for, and the versions it offers."""
        self._pair = "", ""
        self._told_of = ""
        self._view: ComparisonView | None = None
        self.show_state()

    def look(self, *_news: object) -> None:
        """Find the versions of the open article, now that it or the archive is another."""
        article = self._session.article
        if article is None:
            self._shelf.forget()
            self.show_found("", ())
        else:
            self._shelf.look(article.id)

    def show_found(self, article_id: str, others: Sequence[OtherVersion]) -> None:
        """Offer to compare when there is another version of the open article."""
        article = self._session.article
        is_of_article = article is not None and article.id == article_id
        self._others = others if is_of_article else ()
        self.show_state()
        if self._others and self._told_of != article_id:
            self._panes.status.say(self._there_is_another())
        self._told_of = article_id if self._others else ""

    def _there_is_another(self) -> str:
        """Return what to say, once, of an article that has another version."""
        key = shown_key(self._commands["compare"].shortcut().toString())
        if not key:
            return self.tr("There is another version of this article")
        words = self.tr("There is another version of this article: %1 compares the two")
        return words.replace("%1", key)

    def show_state(self) -> None:
        """Let the command say whether there is something to compare in sight."""
        at_articles = not (self._panes.people_shown() or self._panes.quotes_shown())
        self._commands["compare"].setEnabled(bool(self._others) and at_articles)
        self._panes.article.set_comparable(comparable=bool(self._others))

    def open(self) -> None:
        """Compare the open article with the version that is the most like it."""
        article = self._session.article
        if article is None or not self._others:
            self._panes.status.say(self.tr("There is no other version of this article."))
            return
        view = self._view or self._opened()
        self._compared, first = (article.id, self._others), self._others[0]
        view.show_versions(self._others, first.summary.id)
        self._order(article.id, first)
        # The view has no proxy for this: Tab would lead past what stands before the page.
        view.page.setFocus()
        view.window().raise_()
        view.window().activateWindow()

    def _opened(self) -> ComparisonView:
        from reader.ui.comparison_view import ComparisonView  # noqa: PLC0415 - after first paint
        from reader.ui.shrinking import let_shrink  # noqa: PLC0415 - as above
        from reader.ui.side_windows import SideWindow  # noqa: PLC0415 - as above

        view = ComparisonView()
        let_shrink(view, _WIDTH, _HEIGHT)
        window = SideWindow(self.tr("Two versions"), view, self._window)
        view.set_text_size(self._session.settings.text_size)
        view.version_chosen.connect(self.choose)
        view.swap_requested.connect(self.swap)
        view.copy_requested.connect(self.copy)
        view.page.zoomed.connect(self.zoomed)
        view.destroyed.connect(self._forget_view)
        window.installEventFilter(self)
        self._view = view
        self._apply_theme()
        window.show()
        return view

    def _forget_view(self) -> None:
        self._view = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow another theme."""
        if event.type() == QEvent.Type.StyleChange:
            self._apply_theme()
        return super().eventFilter(watched, event)

    def show_size(self, pixels: int) -> None:
        """Set the two in letters that go with an article's of so many pixels."""
        if self._view is not None:
            self._view.set_text_size(pixels)

    def _apply_theme(self) -> None:
        if self._view is not None:
            theme = theme_for(self._session.settings.theme, QApplication.instance())
            self._view.set_theme(theme)

    # Two versions

    def choose(self, article_id: str) -> None:
        """Compare the article with another one of its versions."""
        compared, others = self._compared
        other = next((one for one in others if one.summary.id == article_id), None)
        if other is not None:
            self._order(compared, other)

    def _order(self, article_id: str, other: OtherVersion) -> None:
        name = other.summary.id
        self._compare(*((name, article_id) if other.is_older else (article_id, name)))

    def swap(self) -> None:
        """Take what was the earlier version for the later one."""
        before, after = self._pair
        self._compare(after, before)

    def _compare(self, before: str, after: str) -> None:
        self._pair = before, after
        self._shelf.compare(before, after)

    def show_compared(self, told: Compared | None) -> None:
        """Show what changed."""
        if self._view is None:
            return
        if told is None:
            self._view.show_words(self.tr("One of the two is not in this archive any more."))
        else:
            self._view.show_compared(told)

    def copy(self, words: str) -> None:
        """Put the list of the changes onto the clipboard, and say so."""
        QGuiApplication.clipboard().setText(words)
        self._panes.status.say(self.tr("Copied the list of changes"))
