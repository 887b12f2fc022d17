"""The window's way to people and organisations: lists them and gathers pages, on a thread."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import CacheError, OwnDataError
from reader.ui.archive_desk import ArchiveDesk
from reader.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.archive import Catalog, Confirmed
    from reader.model import Analysis, Article, Profile, Subject, SubjectRow
    from reader.settings import Places

log = logging.getLogger(__name__)
_TOLD_EVERY = 20
_ROOM_FOR_THE_WINDOW_SECONDS = 0.002


@dataclass(frozen=True, slots=True)
class PeopleQuestion:
    """Names that hold some words, asked for under a number."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class ProfileQuestion:
    """A page asked for under a number."""

    number: int
    subject: Subject


class PeopleDesk(ArchiveDesk):
    """Lists names and makes pages.

    `latest` is written by the window's thread: the number of the page that still counts. The
    making of any other one ends at the next article.
    """

    listed = Signal(object, object, bool)
    """A `PeopleQuestion`, a list of `SubjectRow`s, and whether there may be more of them."""
    gathering = Signal(object, int, int)
    """A `ProfileQuestion`, how many articles were read for it, and of how many."""
    profiled = Signal(object, object)
    """A `ProfileQuestion` and its `Profile`; None where the subject is not named any more."""
    parted = Signal()
    """Which articles are about one has changed, by a person's word."""
    failed = Signal(str)

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = 0

    @Slot(object)
    def list_people(self, question: PeopleQuestion) -> None:
        """List the names that hold the words asked for."""
        from reader.archive import MOST_LISTED, people  # noqa: PLC0415 - after the first paint

        catalog = self._open_catalog()
        rows: list[SubjectRow] = []
        try:
            if catalog:
                rows = people(catalog, question.words, self._confirmed(catalog))
        except CacheError:
            # Being rebuilt by the worker, who will tell when there is something to list.
            log.info("the catalog changed under the people", exc_info=True)
            self.leave()
        self.listed.emit(question, rows, len(rows) >= MOST_LISTED)

    @Slot(object)
    def gather(self, question: ProfileQuestion) -> None:
        """Make a page, unless another one is asked for meanwhile."""
        if question.number != self.latest:
            return
        try:
            profile = self._profile(question)
        except CacheError:
            log.info("the catalog changed under a page", exc_info=True)
            self.leave()
            profile = None
        if question.number == self.latest:
            self.profiled.emit(question, profile)

    def _profile(self, question: ProfileQuestion) -> Profile | None:
        from reader.archive import MOST_READ, profile_of, whereabouts  # noqa: PLC0415

        catalog = self._open_catalog()
        if catalog is None:
            return None
        confirmed = self._confirmed(catalog)
        own, namesakes = whereabouts(catalog, question.subject, confirmed)
        ids = [row.article_id for row in own]
        records = self._records(question, catalog, ids[:MOST_READ])
        if not ids:
            return None
        profile = profile_of(question.subject, records, len(ids), namesakes)
        said = confirmed is not None and confirmed.any_said(question.subject)
        return replace(profile, confirmed=said)

    def _confirmed(self, catalog: Catalog) -> Confirmed | None:
        from reader.archive import Confirmed  # noqa: PLC0415 - after the first paint

        return Confirmed(catalog, self._own.namesakes) if self._own else None

    @Slot(object, object)
    def confirm(self, subject: Subject, article_ids: tuple[str, ...]) -> None:
        """Keep that the one so named in other articles is the subject."""
        self._keep(lambda confirmed: confirmed.confirm(subject, article_ids))

    @Slot(object)
    def take_back(self, subject: Subject) -> None:
        """Take back what was kept last of a name."""
        self._keep(lambda confirmed: confirmed.take_back(subject))

    def _keep(self, change: Callable[[Confirmed], object]) -> None:
        catalog = self._open_catalog()
        confirmed = self._confirmed(catalog) if catalog else None
        try:
            if confirmed:
                change(confirmed)
                self.parted.emit()
        except (CacheError, OwnDataError) as error:
            log.info("what was said of namesakes is not kept", exc_info=True)
            self.failed.emit(said(str(error)))

    def _records(
        self, question: ProfileQuestion, catalog: Catalog, ids: Sequence[str]
    ) -> Iterator[tuple[Article, Analysis]]:
        """Yield the articles one by one, leaving the window room between them."""
        for number, article_id in enumerate(ids):
            if question.number != self.latest:
                return
            if number % _TOLD_EVERY == 0:
                self.gathering.emit(question, number, len(ids))
            held = catalog.get(article_id)
            if held is not None:
                yield held
            time.sleep(_ROOM_FOR_THE_WINDOW_SECONDS)
