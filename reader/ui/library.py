"""The window's way to the archive: asks the desks on their threads, and tells what they answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.desk_room import DeskRoom
from reader.ui.intake_shelf import IntakeShelf
from reader.ui.own_shelf import OwnShelf
from reader.ui.people_desk import PeopleDesk, PeopleQuestion, ProfileQuestion
from reader.ui.query_desk import FacetsQuestion, QueryDesk, ValuesQuestion
from reader.ui.quotations_shelf import QuotationsShelf
from reader.ui.reading_desk import CopyOrder, ReadingDesk
from reader.ui.saved_desk import SavedDesk
from reader.ui.search_desk import Query, SearchDesk
from reader.ui.versions_shelf import VersionsShelf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model import Analysis, Article, Profile, Results, Subject
    from reader.settings import Places
    from reader.ui.reading_desk import Listing, Opened
    from reader.ui.shelf import Sort


class Library(QObject):
    """Reads and searches an archive without ever keeping the window waiting."""

    listed = Signal(object)
    """A `Listing` of the archive."""
    opened = Signal(object)
    """An `Opened` article: the one asked for last."""
    missing = Signal(str)
    """The id of an article asked for that is not in the catalog (yet)."""
    clipped = Signal(object, str)
    """A `Clip` for the clipboard, and what to say of it."""
    clipped_to_print = Signal(object)
    """A `Clip` for paper."""
    clipped_to_drag = Signal(object)
    """A `Clip` to be dragged."""
    failed = Signal(str)
    broken = Signal()
    """Catalog or index cannot be read: they have to be made anew, if that is not being done."""
    found = Signal(object)
    """The `Results` of the latest query."""
    suggested = Signal(str)
    """What was likely meant by the latest query, which found hardly anything."""
    resembled = Signal(str, str)
    """An article's id, and a query for others like it; empty when nothing sets it apart."""
    snipped = Signal(object)
    """A dict of article id to `Snippet`, for the latest query."""
    placed = Signal(str, object)
    """An article's id, and the `Span`s of it that answer what was asked last."""
    valued = Signal(object)
    """A list of `FieldValue`s: what the field asked for last may be given."""
    counted = Signal(object)
    """The `Facets` of the hits they were asked of last."""
    grouped = Signal(object)
    """Which of those hits are copies of another one: ids by the id of the best of them."""
    saved = Signal(object)
    """A tuple of `SavedSearch`es: all there are."""
    looked = Signal(str, object)
    """A saved search that was looked at, and the ids that are new since the last look."""
    people_listed = Signal(object, bool)
    """A list of `SubjectRow`s, the names asked for last, and whether there may be more."""
    gathering = Signal(int, int)
    """How many articles were read for the page asked for last, and of how many."""
    profiled = Signal(object)
    """The `Profile` asked for last; None where there is none."""
    parted = Signal()
    """A person said which articles are about one, or took it back."""

    _enter = Signal(object)
    _leave = Signal()
    _list = Signal()
    _open = Signal(int, str)
    _copy = Signal(object)
    _search = Signal(object)
    _snip = Signal(object, object)
    _place = Signal(object, object, object)
    _find = Signal(object, object)
    _resemble = Signal(object)
    _list_people = Signal(object)
    _gather = Signal(object)
    _confirm = Signal(object, object)
    _take_back = Signal(object)
    _value = Signal(object)
    _count = Signal(object)
    _list_saved = Signal()
    _keep_search = Signal(str, bool)
    _look = Signal(str)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = ReadingDesk(places)
        self._searching = SearchDesk(places)
        self._people = PeopleDesk(places)
        self._queries = QueryDesk(places)
        self._saved = SavedDesk(places)
        self.quotations = QuotationsShelf(places, self)
        self.own = OwnShelf(places, self)
        self.intake = IntakeShelf(places, self)
        self.versions = VersionsShelf(places, self)
        self._root: Path | None = None
        self._people_asked = PeopleQuestion(0, "")
        self._query = Query(0, "")
        self._desks_of_shelves = (
            self.quotations.desk,
            self.quotations.files,
            self.own.desk,
            self.intake.desk,
            self.versions.desk,
        )
        desks = (self._reading, self._searching, self._people, self._queries, self._saved)
        self._rooms = tuple(DeskRoom(desk, self) for desk in (*desks, *self._desks_of_shelves))
        self._connect()
        self._connect_people()
        self._connect_queries()
        self._connect_saved()
        self._connect_shelves()
        for room in self._rooms:
            room.start()

    def _connect(self) -> None:
        reading, searching = self._reading, self._searching
        self._enter.connect(reading.enter)
        self._enter.connect(searching.enter)
        self._leave.connect(reading.leave)
        self._leave.connect(searching.leave)
        self._list.connect(reading.list_all)
        self._open.connect(reading.open)
        self._copy.connect(reading.copy)
        self._search.connect(searching.search)
        self._snip.connect(searching.snip)
        self._place.connect(searching.place)
        self._find.connect(searching.find)
        reading.listed.connect(self._on_listed)
        reading.opened.connect(self._on_opened)
        reading.missing.connect(self._on_missing)
        reading.clipped.connect(self.clipped)
        reading.clipped_to_print.connect(self.clipped_to_print)
        reading.clipped_to_drag.connect(self.clipped_to_drag)
        reading.failed.connect(self.failed)
        reading.broken.connect(self.broken)
        searching.broken.connect(self.broken)
        searching.found.connect(self._on_found)
        self._resemble.connect(searching.resemble)
        searching.resembled.connect(self.resembled)
        searching.suggested.connect(self._on_suggested)
        searching.snipped.connect(self._on_snipped)
        searching.placed.connect(self._on_placed)

    def _connect_people(self) -> None:
        people = self._people
        self._enter.connect(people.enter)
        self._leave.connect(people.leave)
        self._list_people.connect(people.list_people)
        self._gather.connect(people.gather)
        self._confirm.connect(people.confirm)
        self._take_back.connect(people.take_back)
        people.parted.connect(self.parted)
        people.failed.connect(self.failed)
        people.listed.connect(self._on_people_listed)
        people.gathering.connect(self._on_gathering)
        people.profiled.connect(self._on_profiled)

    def _connect_queries(self) -> None:
        queries = self._queries
        self._enter.connect(queries.enter)
        self._leave.connect(queries.leave)
        self._value.connect(queries.value)
        self._count.connect(queries.count)
        queries.valued.connect(self._on_valued)
        queries.counted.connect(self._on_counted)
        queries.grouped.connect(self._on_grouped)

    def _connect_saved(self) -> None:
        saved = self._saved
        self._enter.connect(saved.enter)
        self._leave.connect(saved.leave)
        self._list_saved.connect(saved.list_all)
        self._keep_search.connect(saved.keep)
        self._look.connect(saved.look)
        saved.listed.connect(self.saved)
        saved.looked.connect(self.looked)
        saved.failed.connect(self.failed)

    def _connect_shelves(self) -> None:
        for desk in self._desks_of_shelves:
            self._enter.connect(desk.enter)
            self._leave.connect(desk.leave)
        for shelf in (self.quotations, self.own, self.intake):
            shelf.connect_desk()
            shelf.failed.connect(self.failed)
        self.versions.connect_desk()

    # Asking

    def enter(self, root: Path) -> None:
        """Read an archive, and list it; no answer about another one comes any more."""
        self._forget_questions()
        self._root = root
        self._enter.emit(root)

    def list_again(self) -> None:
        """List the archive as it is now."""
        self._list.emit()

    def sort_lists(self, sorts: tuple[Sort, ...]) -> None:
        """Have lists sorted in these orders before they come."""
        self._reading.sorts = sorts

    def open(self, article_id: str) -> None:
        """Open an article; whichever was asked for before no longer matters."""
        self._reading.latest += 1
        self._open.emit(self._reading.latest, article_id)

    def search(self, words: str) -> None:
        """Search; the answer to any query before no longer matters."""
        self._searching.latest += 1
        self._query = Query(self._searching.latest, words)
        self._search.emit(self._query)

    def forget_search(self) -> None:
        """Want no answer any more."""
        self._searching.latest += 1
        self._query = Query(self._searching.latest, "")

    def snippets(self, ids: list[str]) -> None:
        """Find the words the latest query matches in some articles."""
        self._snip.emit(self._query, ids)

    def matches(self, words: str, article: Article, analysis: Analysis) -> None:
        """Find every place of an article that answers a query."""
        self._place.emit(self._next_places(words), article, analysis)

    def forget_places(self) -> None:
        """Want no places any more."""
        self._next_places("")

    def find(self, words: str, article: Article) -> None:
        """Find words in one article, verbatim."""
        self._find.emit(self._next_places(words), article)

    def _next_places(self, words: str) -> Query:
        self._searching.latest_place += 1
        return Query(self._searching.latest_place, words)

    def resemble(self, article: Article) -> None:
        """Find the words that set an article apart."""
        self._resemble.emit(article)

    def copy(self, order: CopyOrder) -> None:
        """Make a clip, checked against the file."""
        self._copy.emit(order)

    def list_people(self, words: str) -> None:
        """List the people and organisations whose names hold some words."""
        self._people_asked = PeopleQuestion(self._people_asked.number + 1, words)
        self._list_people.emit(self._people_asked)

    def gather(self, subject: Subject) -> None:
        """Make the page about a subject; any page asked for before no longer matters."""
        self._people.latest += 1
        self._gather.emit(ProfileQuestion(self._people.latest, subject))

    def say_same(self, subject: Subject, article_ids: tuple[str, ...]) -> None:
        """Keep that the one so named in other articles is the subject."""
        self._confirm.emit(subject, article_ids)

    def take_back_same(self, subject: Subject) -> None:
        """Take back what was said last of a name."""
        self._take_back.emit(subject)

    def forget_profile(self) -> None:
        """Want no page any more."""
        self._people.latest += 1

    def values(self, field: str, words: str) -> None:
        """Find what a field may be given that begins like some words."""
        self._queries.latest += 1
        self._value.emit(ValuesQuestion(self._queries.latest, field, words))

    def forget_values(self) -> None:
        """Want no values any more."""
        self._queries.latest += 1

    def count(self, ids: Sequence[str]) -> None:
        """Count what some articles have: people, places, sources, months."""
        self._queries.latest_facets += 1
        self._count.emit(FacetsQuestion(self._queries.latest_facets, ids))

    def forget_facets(self) -> None:
        """Want no counts any more."""
        self._queries.latest_facets += 1

    def list_saved(self) -> None:
        """List the saved searches, with how many of their hits are new."""
        self._list_saved.emit()

    def keep_search(self, query: str, *, kept: bool) -> None:
        """Keep a search, or drop it."""
        self._keep_search.emit(query, kept)

    def look_at_saved(self, query: str) -> None:
        """Find what is new among the hits of a saved search, and take it as seen."""
        self._look.emit(query)

    def leave(self) -> None:
        """Let go of everything, and begin to end the threads without waiting for them."""
        self._forget_questions()
        self._leave.emit()
        for room in self._rooms:
            room.end()

    def has_left(self) -> bool:
        """Tell whether all threads have ended."""
        return all(room.isFinished() for room in self._rooms)

    def close(self) -> None:
        """Let go of everything, and wait for the threads to end."""
        self.leave()
        for room in self._rooms:
            room.leave()
        self._reading.forget()

    def _forget_questions(self) -> None:
        self.forget_search()
        self._reading.latest += 1
        self.forget_places()
        self.forget_profile()
        self.forget_values()
        self.forget_facets()
        self.quotations.forget()
        self.intake.forget()
        self.versions.forget()
        self._people_asked = PeopleQuestion(self._people_asked.number + 1, "")

    # Telling

    def _on_listed(self, listing: Listing) -> None:
        if listing.root == self._root:
            self.listed.emit(listing)

    def _on_opened(self, opened: Opened) -> None:
        if opened.number == self._reading.latest:
            self.opened.emit(opened)

    def _on_missing(self, number: int, article_id: str) -> None:
        if number == self._reading.latest:
            self.missing.emit(article_id)

    def _on_found(self, query: Query, results: Results) -> None:
        if query == self._query:
            self.found.emit(results)

    def _on_suggested(self, query: Query, better: str) -> None:
        if query == self._query:
            self.suggested.emit(better)

    def _on_snipped(self, query: Query, snippets: object) -> None:
        if query == self._query:
            self.snipped.emit(snippets)

    def _on_placed(self, query: Query, article_id: str, spans: object) -> None:
        if query.number == self._searching.latest_place:
            self.placed.emit(article_id, spans)

    def _on_people_listed(self, question: PeopleQuestion, rows: object, more: object) -> None:
        if question == self._people_asked:
            self.people_listed.emit(rows, more)

    def _on_gathering(self, question: ProfileQuestion, read: int, total: int) -> None:
        if question.number == self._people.latest:
            self.gathering.emit(read, total)

    def _on_profiled(self, question: ProfileQuestion, profile: Profile | None) -> None:
        if question.number == self._people.latest:
            self.profiled.emit(profile)

    def _on_valued(self, question: ValuesQuestion, values: object) -> None:
        if question.number == self._queries.latest:
            self.valued.emit(values)

    def _on_counted(self, question: FacetsQuestion, facets: object) -> None:
        if question.number == self._queries.latest_facets:
            self.counted.emit(facets)

    def _on_grouped(self, question: FacetsQuestion, groups: object) -> None:
        if question.number == self._queries.latest_facets:
            self.grouped.emit(groups)
