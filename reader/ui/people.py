"""What happens around people and organisations: the list of them, and the page about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.counting import written

if TYPE_CHECKING:
    from reader.model import Profile, Subject, SubjectRow
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.session import Session, Visit


class People(QObject):
    """Decides what the people's list and page show. The window connects it."""

    page_changed = Signal()
    """Another page is shown, or none."""

    def __init__(
        self, session: Session, library: Library, panes: Panes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._library = library
        self._panes = panes
        self._wanted: Subject | None = None
        self._left: Visit | None = None
        self._old = False

    def forget(self) -> None:
        """Know nobody: another archive is opened."""
        self._wanted = None
        self._session.subject = None
        self._library.forget_profile()
        if self._panes.later_people.made():
            self._panes.people.forget()
            self.begin()

    def enter(self) -> None:
        """Show the people; the keyboard goes to the list."""
        self._panes.show_people()
        self._list()
        self._renew()
        if self._session.subject is None and self._wanted is None:
            self.begin()
        self._panes.people.take_keyboard()

    def follow_archive(self) -> None:
        """List the people as they are now, and have the page follow once all of it is read."""
        self._old = True
        self._list()
        self._renew()

    def _list(self) -> None:
        if self._panes.people_shown():
            self._library.list_people(self._panes.people.words())

    def choose_names(self, words: str) -> None:
        """List only names that hold these words."""
        self._library.list_people(words)

    def show_rows(self, rows: list[SubjectRow], more: bool) -> None:  # noqa: FBT001 - a signal's
        """Show the rows there are, or say why there are none."""
        people = self._panes.people
        if rows:
            people.show_rows(rows, self._wanted or self._session.subject, more=more)
        elif people.words():
            title = self.tr("No name holds %1").replace("%1", people.words())
            people.show_hint(title, self.tr("Part of a name is enough."))
        elif self._session.indexing:
            people.show_hint(self.tr("Reading the archive…"))
        else:
            words = self.tr("Whoever the articles name stands here, the most quoted first.")
            people.show_hint(self.tr("No people or organisations found"), words)

    # The page

    def open(self, subject: Subject) -> None:
        """Open a page and remember the way here."""
        if (self._wanted or self._session.subject) == subject and self._panes.people_shown():
            return
        self._session.history.leave(self._panes.here(self._session))
        self._session.history.visit_subject(subject)
        self._left = None
        self._show(subject)

    def return_to(self, visit: Visit) -> None:
        """Go back to the people where they were left."""
        if visit.subject is None:
            self.enter()
        else:
            self._left = visit
            self._show(visit.subject)

    def _show(self, subject: Subject) -> None:
        """Show a page; one that is still shown stays as it is."""
        if not self._panes.people_shown():
            self._panes.show_people()
            self._list()
            self._panes.profile.take_keyboard()
        self._panes.people.set_current(subject)
        if self._wanted is None and self._session.subject == subject:
            self._return()
            self._renew()
        elif self._wanted != subject:
            self._gather(subject)
        self.page_changed.emit()

    def _gather(self, subject: Subject) -> None:
        self._wanted, self._old = subject, False
        self._library.gather(subject)

    def _renew(self) -> None:
        """Make a page anew that was made of the archive as it was, when one looks at it."""
        subject, busy = self._session.subject, self._session.indexing or self._wanted is not None
        if self._old and subject and not busy and self._panes.people_shown():
            self._gather(subject)

    def _return(self) -> None:
        """Show the page as it was left, if the way led back to it."""
        left, self._left = self._left, None
        if left is not None:
            self._panes.profile.turn_to(left.month, left.first)
            self._panes.profile.restore_position(left.position)

    def show_progress(self, read: int, total: int) -> None:
        """Say how far the reading for a page is; one that is made anew stays meanwhile."""
        shown = self._panes.profile.profile()
        if self._wanted is not None and (shown is None or shown.subject != self._wanted):
            words = self.tr("Article %1 of %2").replace("%1", written(read + 1))
            title = self.tr("Gathering what is said of %1…").replace("%1", self._wanted.name)
            self._panes.profile.show_hint(title, words.replace("%2", written(total)))

    def show_profile(self, profile: Profile | None) -> None:
        """Show the page asked for last, or say that there is none."""
        asked, self._wanted = self._wanted, None
        if profile is None and asked:
            # The article it was known by may be gone, and others name it still.
            listed = self._panes.people.listed(asked)
            if listed is not None and listed != asked:
                self._gather(listed)
                return
        self._session.subject = profile.subject if profile else None
        if profile:
            self._panes.profile.show_profile(profile)
            self._return()
        elif asked:
            title = self.tr("Nothing is known of %1").replace("%1", asked.name)
            words = self.tr("No article names it any more, or the index is being made.")
            self._panes.profile.show_hint(title, words)
        self.page_changed.emit()
        self._renew()  # more may have been read while it was made

    def say_same(self, subject: Subject, article_ids: tuple[str, ...]) -> None:
        """Keep that others of the name are the subject of the page."""
        self._library.say_same(subject, article_ids)

    def take_back_same(self, subject: Subject) -> None:
        """Take back what was said last of the subject's name."""
        self._library.take_back_same(subject)

    def part_again(self) -> None:
        """Make the page and the list anew: others may belong to them now."""
        self._list()
        subject = self._wanted or self._session.subject
        if subject:
            self._gather(subject)

    def begin(self) -> None:
        """Have a page about nobody say so."""
        words = self.tr("Quotations, roles and events of one, from all articles that name it.")
        title = self.tr("Choose a person or an organisation")
        self._panes.profile.show_hint(title, words)
