"""Read files into results: the articles of each with what was found, or why there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.archive.catalog_writer import UNFINISHED, FileResult, Read
from reader.archive.corrected import corrected, dated, read_as_chosen
from reader.archive.quarantine import Quarantine
from reader.model import (
    ArchiveError,
    CacheError,
    HarmfulFileError,
    NoArticleError,
    Skipped,
    UnreadableFileError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from reader.archive.catalog_writer import CatalogWriter
    from reader.archive.own_data import OwnData
    from reader.archive.pace import Pace
    from reader.archive.partners import Workshops
    from reader.archive.scan import Fingerprint
    from reader.model import Article, Message


class FileReading:
    """Reads the files of one archive, each as a person chose; tells of those it cannot read."""

    def __init__(
        self,
        root: Path,
        folder: Path,
        own: OwnData,
        workshops: Workshops,
        tell: Callable[[Message], None],
    ) -> None:
        self._root = root
        self._own = own
        self._workshops = workshops
        self._tell = tell
        self._reader = workshops.open_reader()
        self.quarantine = Quarantine(folder)

    def close(self) -> None:
        """Let go of what it holds."""
        self._reader.close()
        self.quarantine.close()

    def results(
        self, name: str, fingerprint: Fingerprint, catalog: CatalogWriter, pace: Pace
    ) -> Iterator[FileResult]:
        """Yield what became of a file: one result, or several where it holds many articles.

        A part ends when `pace` says that something is due. `catalog` tells which articles an
        interrupted run took in already, and what lists say of the file; what it raises is raised.
        """
        reason = self.quarantine.reason(name, fingerprint)
        if reason is not None:
            yield self.skipped(name, fingerprint, reason)
            return
        try:
            articles = read_as_chosen(self._reader.load, self._own, self._root / name, name)
            yield from self._parts(name, fingerprint, articles, catalog, pace)
        except NoArticleError as error:
            self.quarantine.let_out((name,))
            yield FileResult(name, fingerprint, reason=error.reason, entries=error.entries)
            return
        except HarmfulFileError as error:
            reason = error.reason
            if not self.quarantine.note_fall(name, fingerprint, reason):
                # The machine may have been short of time or memory: the next update tries again.
                fingerprint = fingerprint._replace(mtime_ns=-1)
        except Exception as error:  # noqa: BLE001 - one odd file must not cost the others
            reason = _reason_of(error)
        else:
            self.quarantine.let_out((name,))
            return
        yield self.skipped(name, fingerprint, reason)

    def skipped(self, name: str, fingerprint: Fingerprint, reason: str) -> FileResult:
        """Tell that a file is left out, and return that."""
        self._tell(Skipped(name, reason))
        return FileResult(name, fingerprint, reason=reason)

    def _parts(
        self,
        name: str,
        fingerprint: Fingerprint,
        articles: Sequence[Article],
        catalog: CatalogWriter,
        pace: Pace,
    ) -> Iterator[FileResult]:
        ids = frozenset(one.id for one in articles)
        # The end is told once, at the end.
        taken = catalog.begun(name, articles[0].sha256) - {articles[-1].id}
        unfinished = fingerprint._replace(mtime_ns=UNFINISHED)
        found: list[Read] = []
        for number, article in enumerate(articles, 1):
            if article.id not in taken:
                completed = catalog.completed(article, name, alone=len(articles) == 1)
                found.append(self._analysed(completed))
            pace.part = number / len(articles)
            if found and number < len(articles) and pace.is_anything_due():
                yield FileResult(name, unfinished, tuple(found))
                found = []
        yield FileResult(name, fingerprint, tuple(found), keeps=ids)

    def _analysed(self, article: Article) -> Read:
        found = self._workshops.analyse(dated(self._own, article))
        return Read(article, found, *corrected(self._own, article, found))


def _reason_of(error: Exception) -> str:
    """Return why a file could not be read; what is no fault of the file is raised again."""
    match error:
        case ArchiveError() | CacheError():
            raise error
        case UnreadableFileError():
            return error.reason
        case MemoryError():
            return "it needs more memory than there is"
    return f"it could not be understood ({type(error).__name__}: {error})"
