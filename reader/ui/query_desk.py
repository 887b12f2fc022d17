"""The search box's helper: looks up what a query may go on with, and counts what hits have."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from reader.model import CacheError, Facets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.archive import Catalog
    from reader.model import FieldValue
    from reader.settings import Places

log = logging.getLogger(__name__)
_MOST_VALUES = 8
_MOST_OF_A_FACET = 15
_FACETS = (
    *(("person", "people"), ("org", "organisations"), ("place", "places")),
    *(("source", "sources"), ("month", "months")),
)


@dataclass(frozen=True, slots=True)
class ValuesQuestion:
    """What a field may be given that begins like some words, asked under a number."""

    number: int
    field: str
    words: str


@dataclass(frozen=True, slots=True)
class FacetsQuestion:
    """What the hits of a search have, asked under a number."""

    number: int
    ids: Sequence[str]


class QueryDesk(QObject):
    """Reads the catalog. Its slots are called on its own thread, by signals alone.

    `latest` and `latest_facets` are written by the window's thread: the numbers of the
    questions that still count.
    """

    valued = Signal(object, object)
    """A `ValuesQuestion` and a list of `FieldValue`s."""

    counted = Signal(object, object)
    """A `FacetsQuestion` and its `Facets`."""

    grouped = Signal(object, object)
    """A `FacetsQuestion` and a dict of article id to the ids of its copies."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self.latest = self.latest_facets = 0
        self._folder: Path | None = None
        self._catalog: Catalog | None = None

    @Slot(object)
    def enter(self, root: Path) -> None:
        """Look up another archive from now on."""
        from reader.archive import archive_folder  # noqa: PLC0415 - after the first paint

        self.leave()
        self._folder = archive_folder(self._places, root)

    @Slot()
    def leave(self) -> None:
        """Let go of the files."""
        if self._catalog is not None:
            self._catalog.close()
        self._catalog = None

    def _open_catalog(self) -> Catalog | None:
        from reader.archive import Catalog  # noqa: PLC0415 - after the first paint

        if self._catalog is None and self._folder is not None:
            try:
                self._catalog = Catalog(self._folder)
            except CacheError as error:
                log.debug("no catalog yet: %s", error)
        return self._catalog

    @Slot(object)
    def value(self, question: ValuesQuestion) -> None:
        """Find what a field may be given, unless one has typed on meanwhile."""
        from reader.archive import values  # noqa: PLC0415 - after the first paint

        if question.number != self.latest:
            return
        found: list[FieldValue] = []
        try:
            catalog = self._open_catalog()
            if catalog is not None:
                found = values(catalog, question.field, question.words, _MOST_VALUES)
        except CacheError:
            log.info("the catalog changed under a question", exc_info=True)
            self.leave()
        self.valued.emit(question, found)

    @Slot(object)
    def count(self, question: FacetsQuestion) -> None:
        """Tell which hits are copies, and count what hits have, unless others have come."""
        facets: Facets | None = Facets()
        try:
            catalog = self._open_catalog()
            if catalog is not None and question.number == self.latest_facets:
                self.grouped.emit(question, self._copies(catalog, question))
                facets = self._facets(catalog, question)
        except CacheError:
            log.info("the catalog changed under a count", exc_info=True)
            self.leave()
        if facets is not None and question.number == self.latest_facets:
            self.counted.emit(question, facets)

    @staticmethod
    def _copies(catalog: Catalog, question: FacetsQuestion) -> dict[str, tuple[str, ...]]:
        from reader.archive import copies  # noqa: PLC0415 - after the first paint

        return copies(catalog, question.ids)

    def _facets(self, catalog: Catalog, question: FacetsQuestion) -> Facets | None:
        from reader.archive import (  # noqa: PLC0415 - after the first paint
            facet,
            json_of,
            without_copies,
        )

        among = json_of(without_copies(catalog, question.ids))
        found: dict[str, tuple[FieldValue, ...]] = {}
        for field, name in _FACETS:
            if question.number != self.latest_facets:
                return None
            found[name] = tuple(facet(catalog, field, among, _MOST_OF_A_FACET))
        return Facets(**found)
