"""The versions of an article, found and compared on a thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import CacheError
from reader.ui.archive_desk import ArchiveDesk
from reader.ui.compared import Compared
from reader.ui.comparison_words import change_lines

if TYPE_CHECKING:
    from reader.model import OtherVersion
    from reader.settings import Places

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class VersionsQuestion:
    """Which other versions there are of an article, asked under a number."""

    number: int
    article_id: str


@dataclass(frozen=True, slots=True)
class ComparisonQuestion:
    """What changed from one article to another, asked under a number."""

    number: int
    before: str
    after: str


class VersionsDesk(ArchiveDesk):
    """Finds and compares versions. Its slots are called on its own thread.

    `latest` and `latest_pair` are written by the window's thread: the numbers of the questions
    that still count.
    """

    found = Signal(object, object)
    """A `VersionsQuestion`, and a tuple of `OtherVersion`s."""
    compared = Signal(object, object)
    """A `ComparisonQuestion`, and what was `Compared`; None where one of the two is gone."""

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.latest = self.latest_pair = 0

    @Slot(object)
    def look(self, question: VersionsQuestion) -> None:
        """Find the other versions of an article, unless another one is open by now."""
        from reader.archive import versions_of  # noqa: PLC0415 - after the first paint

        if question.number != self.latest:
            return
        found: tuple[OtherVersion, ...] = ()
        catalog = self._open_catalog()
        try:
            found = versions_of(catalog, question.article_id) if catalog else ()
        except CacheError:
            # Being rebuilt by the worker, who will tell when there is something to list.
            log.info("the catalog changed under a question for versions", exc_info=True)
            self.leave()
        self.found.emit(question, found)

    @Slot(object)
    def compare(self, question: ComparisonQuestion) -> None:
        """Compare two articles, unless two others are wanted by now."""
        from reader.analysis import Version, compare  # noqa: PLC0415 - after the first paint

        if question.number != self.latest_pair:
            return
        catalog = self._open_catalog()
        told: Compared | None = None
        try:
            before = catalog.get(question.before) if catalog else None
            after = catalog.get(question.after) if catalog else None
        except CacheError:
            log.info("the catalog changed under a comparison", exc_info=True)
            self.leave()
        else:
            if before and after:
                comparison = compare(Version(*before), Version(*after))
                told = Compared(before[0], after[0], comparison)
                told = replace(told, lines=tuple(change_lines(told)))
        self.compared.emit(question, told)
