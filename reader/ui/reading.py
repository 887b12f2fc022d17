"""What happens around the open article: opening, going back, hits, finding, copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.copy import article_line, manner, package
from reader.ui.counting import Count, written
from reader.ui.quote_filter import EVERYTHING, count_through
from reader.ui.reading_desk import CopyOrder
from reader.ui.speaker_colours import speaker_colours
from reader.ui.wording import filled

if TYPE_CHECKING:
    from reader.model import Cited, Clip, Quote, Span
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.quote_filter import QuoteFilter
    from reader.ui.reading_desk import Opened
    from reader.ui.session import Session, Visit


class Reading(QObject):
    """Decides what the article and its facts show. The window connects it; it connects nothing."""

    article_changed = Signal()
    """Another article is shown, or none."""
    people_wanted = Signal(object)
    """The way back or forward leads to the people: the `Visit` that is made again."""
    quotes_wanted = Signal()
    """It leads to the table of quotations."""

    def __init__(
        self, session: Session, library: Library, panes: Panes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._library = library
        self._panes = panes
        self._asked = ""
        self._left: Visit | None = None
        self._land_on_hit = False
        self._place: Span | None = None

    # Opening

    def open(self, article_id: str) -> None:
        """Open an article and remember the way here."""
        self._session.history.leave(self._panes.here(self._session))
        self._panes.show_articles()
        self._session.history.visit(article_id)
        self._left = self._place = None
        if self._session.article and self._session.article.id == article_id:
            self.article_changed.emit()
            if self._asked == article_id:
                return  # no other is on its way
        self._ask(article_id)

    def _ask(self, article_id: str) -> None:
        self._asked = article_id
        self._library.open(article_id)

    def open_place(self, cited: Cited) -> None:
        """Open an article at some of its words."""
        self.open(cited.article_id)
        self._panes.article.setFocus()
        self._place = cited.span
        if self._session.article and self._session.article.id == cited.article_id:
            self._go_to_place()

    def _go_to_place(self) -> bool:
        """Show the words an article was opened for, if it was."""
        place, self._place = self._place, None
        if place is not None:
            self._panes.article.reveal(place)
        return place is not None

    def open_at(self, visit: Visit) -> None:
        """Open an article where it was left."""
        self._session.history.visit(visit.article_id)
        self._left = visit
        self._ask(visit.article_id)

    def open_again(self) -> None:
        """Show the article as it is now, from the same place."""
        article = self._session.article
        if article and self._asked == article.id:  # else another is on its way
            self._left = self._panes.here(self._session)
            self._ask(article.id)

    def note_place(self) -> None:
        """Remember what is shown, so that the way back leads to it: another view is changed to."""
        self._session.history.note(self._panes.here(self._session))

    def go_back(self) -> None:
        """Return to what was read or looked at before."""
        self._travel(-1)

    def go_forward(self) -> None:
        """Go where one came back from."""
        self._travel(1)

    def _travel(self, by: int) -> None:
        self._session.history.leave(self._panes.here(self._session))
        visit = self._session.history.step(by)
        if visit is None:
            return
        if visit.view == "people":
            self.people_wanted.emit(visit)
        elif visit.view == "quotes":
            self.quotes_wanted.emit()
        else:
            if self._panes.quotes_shown() or self._panes.people_shown():
                self._panes.show_articles()
                self._panes.article.setFocus()
            self._left = visit
            self._ask(visit.article_id)

    def show(self, opened: Opened) -> None:
        """Show an article that was asked for, from its first hit or from where it was left."""
        session, panes = self._session, self._panes
        same = session.article == opened.article and session.analysis == opened.analysis
        session.article, session.analysis = opened.article, opened.analysis
        if not same:
            session.shown = EVERYTHING
            colours = speaker_colours(opened.analysis)
            panes.article.show_article(opened.article, opened.analysis)
            panes.facts.show_facts(opened.article, opened.analysis, opened.facts, colours)
        left, self._left = self._left, None
        if left is not None and left.article_id == opened.article.id:
            self._return(left)
        panes.list.set_current(opened.article.id)
        at_place = self._go_to_place()
        self._land_on_hit = not (same or at_place or (left and left.position))
        self.show_hits()
        self.article_changed.emit()

    def _return(self, visit: Visit) -> None:
        """Show of the article what was shown of it, from where it was left."""
        self._panes.facts.filter.choose(visit.shown)
        if visit.chosen is not None:
            self._panes.article.choose_again(visit.chosen)
        if self._panes.article.reading_position() != visit.position:
            self._panes.article.restore_position(visit.position)

    def show_none(self, words: str = "") -> None:
        """Show no article, but what to do next."""
        self._session.article = self._session.analysis = None
        self._panes.article.clear(words)
        self._panes.facts.clear()
        self.article_changed.emit()

    def say_missing(self, article_id: str) -> None:
        """Tell that an article is gone."""
        self._asked = self._session.article.id if self._session.article else ""
        words = self.tr("%1 is not in this archive any more.").replace("%1", article_id)
        self._panes.status.say(words)

    def next_article(self) -> None:
        """Open the article below in the list."""
        self._step_article(1)

    def previous_article(self) -> None:
        """Open the article above in the list."""
        self._step_article(-1)

    def _step_article(self, by: int) -> None:
        article = self._session.article
        self._panes.list.step(by, article.id if article else "")

    # Hits

    def show_hits(self) -> None:
        """Mark in the article what is looked for: by the bar below it, or else by the search."""
        session = self._session
        if session.article is None or session.analysis is None:
            return
        if not self._panes.find.isHidden():
            self._library.find(self._panes.find.words(), session.article)
        elif session.query:
            self._library.matches(session.query, session.article, session.analysis)
        else:
            self._library.forget_places()
            self._panes.article.set_hits(())

    def find(self, _words: str) -> None:
        """Find in the article what the bar says, from where the reader is."""
        self._land_on_hit = True
        self.show_hits()

    def mark(self, article_id: str, spans: tuple[Span, ...]) -> None:
        """Mark places that were asked for, and go to the first one after opening."""
        article = self._session.article
        if article is None or article.id != article_id:
            return
        self._panes.article.set_hits(spans)
        if self._land_on_hit and spans:
            self._panes.article.next_hit()
        self._land_on_hit = False

    def show_place(self, current: int, total: int) -> None:
        """Say which of how many places is in sight."""
        finding = not self._panes.find.isHidden()
        self._panes.top.set_hit(0 if finding else current, 0 if finding else total)
        if finding:
            self._panes.find.set_place(current, total)

    def open_find(self) -> None:
        """Open the bar under the text, with the marked words in it."""
        words = self._panes.article.selected_text()
        self._panes.find.open_bar("" if "\n" in words else words)

    def end_find(self) -> None:
        """Go back to the hits of the search, and to the text."""
        self._panes.article.setFocus()
        self.show_hits()

    # Copying

    def copy_quotes(self) -> None:
        """Copy the chosen quotations with their source."""
        quotes = self._panes.article.selected_quotes()
        if not quotes:
            self._panes.status.say(self.tr("No quotation is chosen. J goes to the next one."))
            return
        self._order(quotes)

    def copy_all(self) -> None:
        """Copy every quotation of the article that is shown."""
        session = self._session
        if session.analysis is None:
            return
        quotes = tuple(one for one in session.analysis.speech if session.shown.lets_through(one))
        total = count_through(session.analysis, EVERYTHING)
        self._order(quotes, 0 if session.shown.is_open else total)

    def filter_quotes(self, chosen: QuoteFilter) -> None:
        """Mark in the text what the list beside it shows, and nothing else."""
        session = self._session
        session.shown = chosen
        self._panes.article.set_filter(chosen)
        if session.analysis is not None and not chosen.is_open:
            left = count_through(session.analysis, chosen)
            total = count_through(session.analysis, EVERYTHING)
            self._panes.status.say(Count.of_quotations_shown(total).replace("%2", written(left)))

    def copy_speaker(self, name: str) -> None:
        """Copy every quotation of one speaker."""
        speech = self._session.analysis.speech if self._session.analysis else ()
        self._order(
            tuple(quote for quote in speech if quote.speaker and quote.speaker.name == name)
        )

    def _order(self, quotes: tuple[Quote, ...], among: int = 0) -> None:
        session = self._session
        if session.article is None or session.root is None:
            return
        if not quotes:
            self._panes.status.say(self._no_quotations())
            return
        names = {quote.speaker.name if quote.speaker else "" for quote in quotes}
        number = len({quote.group for quote in quotes})
        count = Count.quotations(number)
        if among:
            count = Count.of_quotations(among).replace("%2", written(number))
        whose = next(iter(names)) if len(names) == 1 else ""
        style, template = session.settings.citation, session.template
        how = manner(template)
        told = filled(self.tr("Copied %1, %2"), count, how)
        if whose:
            told = filled(self.tr("Copied %1 of %2, %3"), count, whose, how)
        order = CopyOrder(session.root, session.article, quotes, told, style, template)
        self._library.copy(order)

    def _no_quotations(self) -> str:
        if self._session.shown.is_open:
            return self.tr("This article has no quotations.")
        return self.tr("No quotation of this article is of the speaker and kind chosen.")

    def put(self, clip: Clip, told: str) -> None:
        """Put a clip onto the clipboard, and say so."""
        QGuiApplication.clipboard().setMimeData(package(clip))
        self._panes.status.say(told)

    def copy_focused(self) -> None:
        """Copy what has the focus: a row, a fact, marked words, or the quotation."""
        panes = self._panes
        if panes.people_shown():
            self._put_words(panes.profile.selected_text(), self.tr("Copied the marked words"))
        elif panes.list.table.hasFocus():
            self.copy_row()
        elif panes.facts.holds_focus():
            self._copy_fact()
        elif panes.article.selected_text():
            self._put_words(panes.article.selected_text(), self.tr("Copied the marked words"))
        else:
            self.copy_quotes()

    def _copy_fact(self) -> None:
        """Copy the current row of the facts: a quotation with its source, others as they read."""
        row = self._panes.facts.current_row()
        parts = self._session.parts_of(row.quote if row else None)
        if parts:
            self._order(parts)
        else:
            self._put_words(row.words() if row else "", self.tr("Copied the fact"))

    def copy_row(self) -> None:
        """Copy title, source and date of the article in the list."""
        summary = self._panes.list.current()
        if summary:
            self._put_words(article_line(summary), self.tr("Copied title and source"))

    def _put_words(self, words: str, told: str) -> None:
        if words:
            QGuiApplication.clipboard().setText(words)
            self._panes.status.say(told)

    def name_copy(self) -> str:
        """Return what copying would copy just now."""
        panes = self._panes
        if panes.people_shown():
            return self.tr("&Copy marked words")
        if panes.list.table.hasFocus():
            return self.tr("&Copy title and source")
        if panes.facts.holds_focus():
            row = panes.facts.current_row()
            return self.tr("&Copy quotation") if row and row.quote else self.tr("&Copy fact")
        if panes.article.selected_text():
            return self.tr("&Copy marked words")
        return self.tr("&Copy quotation")
