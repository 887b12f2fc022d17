"""Which namesakes of an archive are one, as a person confirmed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from reader.archive.named import name_key
from reader.model import OwnDataError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from reader.archive.catalog import Catalog
    from reader.archive.own_namesakes import OwnNamesakes
    from reader.model import Subject

log = logging.getLogger(__name__)
_MOST_KEPT = 50


class Confirmed:
    """What a person said of namesakes, in the articles of one archive."""

    def __init__(self, catalog: Catalog, own: OwnNamesakes) -> None:
        self._catalog = catalog
        self._own = own

    def same(self, kind: str, key: str) -> Collection[frozenset[str]]:
        """Return sets of articles' ids whose so named are one; none where that is unreadable."""
        try:
            if self._own.any_said(kind, key):
                return self._own.same(kind, key, self._catalog.contents(kind, key))
        except OwnDataError:
            # Every article says so among its warnings; a page is still worth reading.
            log.warning("what a person said of namesakes cannot be read", exc_info=True)
        return ()

    def any_said(self, subject: Subject) -> bool:
        """Tell whether a person said anything of a name."""
        return bool(self.same(subject.kind, name_key(subject.kind, subject.name)))

    def confirm(self, subject: Subject, article_ids: Iterable[str]) -> None:
        """Keep that the one so named in other articles is the subject. Raises OwnDataError."""
        wanted = {subject.article_id, *list(article_ids)[:_MOST_KEPT]}
        key = name_key(subject.kind, subject.name)
        contents = self._catalog.contents(subject.kind, key)
        chosen = (one for one in contents if one.article_id in wanted)
        self._own.say_same(subject.kind, key, chosen)

    def take_back(self, subject: Subject) -> bool:
        """Take back what was said last; False when nothing was. Raises OwnDataError."""
        return self._own.take_back(subject.kind, name_key(subject.kind, subject.name))
