"""The window's widgets and where they stand; nothing here knows what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.article_list import ArticleList
from reader.ui.article_view import ArticleView
from reader.ui.command_palette import CommandPalette
from reader.ui.facts_panel import FactsPanel
from reader.ui.find_bar import FindBar
from reader.ui.later import Later
from reader.ui.notice_bar import NoticeBar
from reader.ui.roomy_splitter import RoomySplitter
from reader.ui.session import Visit
from reader.ui.status_line import StatusLine
from reader.ui.top_bar import TopBar

if TYPE_CHECKING:
    from reader.ui.people_list import PeopleList
    from reader.ui.people_side import PeopleSide
    from reader.ui.profile_pane import ProfilePane
    from reader.ui.quotes_pane import QuotesPane
    from reader.ui.session import Session
    from reader.ui.theme import Theme

_View = TypeVar("_View", "QuotesPane", "PeopleSide")
_LIST_WIDTH, _TEXT_WIDTH, _FACTS_WIDTH = 300, 810, 300


class Panes:
    """List, text and facts side by side, with a strip above and one below.

    The quotations of all articles, and the people with the page about one of them, stand in the
    same place; one of the three is shown. Those two are made when they are first asked for, and
    the window is there sooner.
    """

    def __init__(self, window: QMainWindow) -> None:
        self.top = TopBar(window)
        self.list = ArticleList(window)
        self.article = ArticleView(window)
        self.article.setAcceptDrops(False)  # the window takes them
        self.facts = FactsPanel(window)
        self.facts.setMinimumWidth(180)
        self.notice = NoticeBar(window)
        self.find = FindBar(window)
        self.status = StatusLine(window)
        self.middle = QWidget(window)
        self.middle.setMinimumWidth(320)
        self.later_quotes = Later(self._make_quotes)
        self.later_people = Later(self._make_people)
        self.splitter = RoomySplitter(1, window)
        self._theme: Theme | None = None
        self.views = QStackedWidget(window)
        self._arrange(window)
        self.palette = CommandPalette(window)

    def _arrange(self, window: QMainWindow) -> None:
        middle = _column(self.middle)
        middle.addWidget(self.article, 1)
        middle.addWidget(self.find)
        for pane, share in ((self.list, 0), (self.middle, 1), (self.facts, 0)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.indexOf(pane), share)
        self.splitter.want([_LIST_WIDTH, _TEXT_WIDTH, _FACTS_WIDTH])
        self.views.addWidget(self.splitter)
        centre = QWidget(window)
        room = _column(centre)
        room.addWidget(self.top)
        room.addWidget(self.notice)
        room.addWidget(self.views, 1)
        room.addWidget(self.status)
        window.setCentralWidget(centre)
        # The keyboard goes round in the order things were made in: to move one (`setTabOrder`)
        # left others out of the way forward.

    def _make_quotes(self) -> QuotesPane:
        from reader.ui.quotes_pane import QuotesPane  # noqa: PLC0415 - after the first paint

        return self._added(QuotesPane(self.views))

    def _make_people(self) -> PeopleSide:
        from reader.ui.people_side import PeopleSide  # noqa: PLC0415 - after the first paint

        side = PeopleSide(self.views)
        side.want([_LIST_WIDTH, _TEXT_WIDTH + _FACTS_WIDTH])
        return self._added(side)

    def _added(self, view: _View) -> _View:
        self.views.addWidget(view)
        if self._theme is not None:
            view.set_theme(self._theme)
        return view

    @property
    def quotes(self) -> QuotesPane:
        """The table of the quotations of all articles."""
        return self.later_quotes.get()

    @property
    def people(self) -> PeopleList:
        """The list of people and organisations."""
        return self.later_people.get().people

    @property
    def profile(self) -> ProfilePane:
        """The page about one of them."""
        return self.later_people.get().profile

    def show_articles(self) -> None:
        """Show list, article and facts."""
        self.views.setCurrentWidget(self.splitter)

    def show_quotes(self) -> None:
        """Show the quotations of all articles."""
        self.views.setCurrentWidget(self.quotes)

    def quotes_shown(self) -> bool:
        """Tell whether the quotations of all articles are shown."""
        return self._is_shown(self.later_quotes.made())

    def show_people(self) -> None:
        """Show the people and the page about one."""
        self.views.setCurrentWidget(self.later_people.get())

    def people_shown(self) -> bool:
        """Tell whether the people are shown."""
        return self._is_shown(self.later_people.made())

    def _is_shown(self, view: QWidget | None) -> bool:
        return view is not None and self.views.currentWidget() is view

    def take_keyboard(self) -> None:
        """Put the keyboard into what one looks at."""
        if self.quotes_shown():
            self.quotes.take_keyboard()
        elif self.people_shown():
            self.people.take_keyboard()
        else:
            self.article.setFocus()

    def here(self, session: Session) -> Visit:
        """Return what is looked at, and from where on."""
        if self.quotes_shown():
            return Visit("", view="quotes")
        if self.people_shown():
            month, first = self.profile.turned_to()
            at = self.profile.position()
            return Visit("", at, session.subject, "people", month=month, first=first)
        article, quote = session.article, self.article.current_quote()
        return Visit(
            article.id if article else "",
            self.article.reading_position(),
            shown=session.shown,
            chosen=quote.span if quote else None,
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in a theme's colours, and what is made later too."""
        self._theme = theme
        for pane in (
            self.top,
            self.list,
            self.article,
            self.facts,
            self.notice,
            self.find,
            self.status,
            self.palette,
            self.later_quotes.made(),
            self.later_people.made(),
        ):
            if pane is not None:
                pane.set_theme(theme)


def _column(of: QWidget) -> QVBoxLayout:
    room = QVBoxLayout(of)
    room.setContentsMargins(0, 0, 0, 0)
    room.setSpacing(0)
    return room
