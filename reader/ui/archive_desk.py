"""What the desks share that read an archive on a thread of their own: its catalog."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from reader.model import CacheError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import Catalog, GuardedReader, OwnData
    from reader.model import Article
    from reader.settings import Places

log = logging.getLogger(__name__)


class ArchiveDesk(QObject):
    """Reads one archive at a time. Its slots are called on its own thread, by signals alone."""

    def __init__(self, places: Places) -> None:
        super().__init__()
        self._places = places
        self._root: Path | None = None
        self._folder: Path | None = None
        self._catalog: Catalog | None = None
        self._own: OwnData | None = None

    @Slot(object)
    def enter(self, root: Path) -> None:
        """Read another archive from now on."""
        from reader.archive import OwnData, archive_folder  # noqa: PLC0415 - after the first paint

        self.leave()
        self._root = root
        self._folder = archive_folder(self._places, root)
        self._own = OwnData(self._places, root)
        self._begin()

    def _begin(self) -> None:
        """Do what is to be done at once in another archive.

        To be overridden, as a slot is not to be: Qt would call it on the wrong thread.
        """

    @Slot()
    def leave(self) -> None:
        """Let go of the files."""
        for held in (self._catalog, self._own):
            if held is not None:
                held.close()  # a person's own data is opened again when it is needed
        self._catalog = None

    def _open_catalog(self) -> Catalog | None:
        """Return the catalog; None while there is none yet."""
        from reader.archive import Catalog  # noqa: PLC0415 - after the first paint

        if self._catalog is None and self._folder is not None:
            try:
                self._catalog = Catalog(self._folder, self._own)
            except CacheError as error:
                log.debug("no catalog yet: %s", error)
        return self._catalog


def text_now(reader: GuardedReader, root: Path, article: Article) -> str:
    """Return an article's text as the file has it at this moment.

    Raises OnRecordError where the file cannot be read.
    """
    from reader.formats import has_content, needs_guard  # noqa: PLC0415 - after the first paint

    file = root / article.path
    # What takes a process to be read is not read anew while not a byte of it has changed.
    if needs_guard(file) and has_content(file, article.sha256):
        return article.text
    articles = reader.load(file, article.path, article.chosen_encoding)
    # A file that lost the part has lost the words: nothing of it can be vouched for.
    return articles[article.part].text if article.part < len(articles) else ""
