"""Bring catalog and index up to date with the folder: new, changed and deleted files only.

The index is committed first and the catalog after it, and only the catalog says what is
done. So whatever is interrupted is done again, and doing it again changes nothing. What
the index may hold and the catalog does not is noted before, and taken out by the next run.
"""

from __future__ import annotations

import secrets
import shutil
import time
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from reader.archive.alone import alone
from reader.archive.catalog_writer import CatalogWriter, FileResult
from reader.archive.corrected import corrected
from reader.archive.file_reading import FileReading
from reader.archive.own_data import OwnData
from reader.archive.pace import Pace
from reader.archive.partners import Workshops
from reader.archive.places import (
    archive_folder,
    catalog_file,
    damage_mark,
    index_folder,
    index_token,
)
from reader.archive.quarantine import quarantine_file
from reader.archive.refill import refill
from reader.archive.scan import check_root, is_table, newest_first, scan
from reader.model import (
    BrokenIndexError,
    CacheError,
    Finished,
    OwnDataError,
    Ready,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reader.archive.partners import Index
    from reader.archive.scan import Fingerprint, Scan
    from reader.model import Message
    from reader.settings import Places

_WEIGHT_OF_A_FILE = 20_000
"""What a file costs whatever is in it, in the bytes that would cost as much."""


def never() -> bool:
    """Never stop."""
    return False


def update(
    root: Path,
    places: Places,
    *,
    tell: Callable[[Message], None],
    should_stop: Callable[[], bool] = never,
    rebuild: bool = False,
    workshops: Workshops | None = None,
) -> Finished:
    """Bring the archive at `root` up to date, telling of it; the last message is returned.

    What cannot be read is skipped with its reason, a broken cache is made anew without a
    question. Raises ArchiveError when the folder cannot be used or the cache cannot be
    written, and BusyArchiveError when another process is at work on the same archive.
    """
    check_root(root)
    folder = archive_folder(places, root)
    with alone(folder):
        found = scan(root)
        if rebuild:
            quarantine_file(folder).unlink(missing_ok=True)
        if rebuild or damage_mark(folder).exists():
            _delete(folder)
        job = _Job(root, folder, tell, should_stop, workshops or Workshops(), OwnData(places, root))
        try:
            finished = _run(job, found, folder)
        finally:
            job.close()
    tell(finished)
    return finished


def _run(job: _Job, found: Scan, folder: Path) -> Finished:
    """Run; what is broken is dropped first: the index, or all when that is not enough."""
    try:
        return job.run(found)
    except BrokenIndexError:
        shutil.rmtree(index_folder(folder), ignore_errors=True)
    except CacheError:
        _delete(folder)
    try:
        return job.run(found)
    except CacheError:
        _delete(folder)
    return job.run(found)


def _delete(folder: Path) -> None:
    """Drop everything derived; the files it was derived from are untouched."""
    shutil.rmtree(index_folder(folder), ignore_errors=True)
    catalog = catalog_file(folder)
    for suffix in ("", "-wal", "-shm"):
        catalog.with_name(catalog.name + suffix).unlink(missing_ok=True)
    damage_mark(folder).unlink(missing_ok=True)


def _content(file: Path) -> str | None:
    return file.read_text("ascii", "replace") if file.is_file() else None


class _Job:
    """One run over one archive."""

    def __init__(
        self,
        root: Path,
        folder: Path,
        tell: Callable[[Message], None],
        should_stop: Callable[[], bool],
        workshops: Workshops,
        own: OwnData,
    ) -> None:
        self._root = root
        self._folder = folder
        self._tell = tell
        self._should_stop = should_stop
        self._workshops = workshops
        self._own = own
        self._reading = FileReading(root, folder, own, workshops, tell)

    def close(self) -> None:
        """Let go of what it holds."""
        self._reading.close()
        self._own.close()

    def run(self, found: Scan) -> Finished:
        """Do what is to be done for what was found in the folder."""
        began = time.monotonic()
        catalog = CatalogWriter(self._folder)
        try:
            with self._index(catalog) as index:
                whole = self._is_whole(catalog, index)
                stopped = not whole or self._work(found, catalog, index)
            articles, quotes, skipped = catalog.totals()
        finally:
            catalog.close()
        return Finished(articles, quotes, skipped, time.monotonic() - began, stopped)

    @contextmanager
    def _index(self, catalog: CatalogWriter) -> Iterator[Index]:
        """Open the index, an empty one when it is not the one this catalog describes."""
        place = index_folder(self._folder)
        token = catalog.token()
        if token is None and catalog.known():
            message = "the catalog does not know its index any more"
            raise CacheError(message)
        if token is None or token != _content(index_token(self._folder)):
            shutil.rmtree(place, ignore_errors=True)
        index = self._workshops.open_index(place)
        try:
            yield index
        finally:
            index.close()

    def _is_whole(self, catalog: CatalogWriter, index: Index) -> bool:
        """Fill an empty index with what the catalog holds; False when that was stopped."""
        token, token_file = catalog.token(), index_token(self._folder)
        if token is not None and token == _content(token_file):
            return True
        shown = partial(corrected, self._own)
        if not refill(catalog, index, shown, self._tell, self._should_stop):
            return False
        token = token or secrets.token_hex(8)
        token_file.write_text(token, encoding="ascii")
        catalog.set_token(token)
        return True

    def _work(self, found: Scan, catalog: CatalogWriter, index: Index) -> bool:
        self._recover(catalog, index)
        known = catalog.known()
        catalog.set_passed_over(found.skipped)
        for one in found.skipped:
            if not one.quiet:
                self._tell(one)
        self._drop(known.keys() - found.files.keys(), catalog, index)
        fresh = {name for name, mark in found.files.items() if known.get(name) != mark}
        revision, corrected_since = self._corrected_since(catalog)
        anew = (corrected_since | self._reading.quarantine.take_asked()) & found.files.keys()
        catalog.begin_anew(anew)
        fresh |= anew
        names = newest_first(found.files, fresh)
        names.sort(key=is_table, reverse=True)  # what lists say is known then
        stopped = self._read_all(names, found.files, catalog, index)
        if not stopped:
            catalog.set_own_revision(revision)
            again = newest_first(found.files, catalog.to_be_read_again & found.files.keys())
            stopped = self._read_all(again, found.files, catalog, index)
        return stopped

    def _corrected_since(self, catalog: CatalogWriter) -> tuple[int, set[str]]:
        """Return how far the person's own data is, and the files corrected since last time."""
        before = catalog.own_revision()
        try:
            revision = self._own.revision()
            files, contents = self._own.changed_since(before) if revision != before else ((), ())
        except OwnDataError:
            # Each article that is read says so; all that was corrected is read again later.
            return 0, set()
        return revision, {*files, *catalog.files_with(contents)}

    def _recover(self, catalog: CatalogWriter, index: Index) -> None:
        """Take out of the index what an interrupted run may have left there alone."""
        ids = catalog.at_stake()
        if not ids:
            return
        for article_id in ids:
            index.remove(article_id)
        index.commit()
        catalog.forget_at_stake()

    def _drop(self, gone: set[str], catalog: CatalogWriter, index: Index) -> None:
        ids = [article_id for path in sorted(gone) for article_id in catalog.ids_of(path)]
        if not gone:
            return
        self._reading.quarantine.let_out(gone)
        catalog.stake(ids)
        for article_id in ids:
            index.remove(article_id)
        index.commit()
        catalog.apply((), gone)
        self._tell(Ready((), tuple(ids)))

    def _read_all(
        self,
        names: list[str],
        files: dict[str, Fingerprint],
        catalog: CatalogWriter,
        index: Index,
    ) -> bool:
        """Read files in their order, committing as it goes; return whether it was stopped."""
        pace = Pace([_WEIGHT_OF_A_FILE + files[name].size for name in names])
        batch: list[FileResult] = []
        for name in names:
            if self._should_stop():
                self._commit(batch, catalog, index)
                return True
            with self._reading.quarantine.at_work(name, files[name]):
                for result in self._reading.results(name, files[name], catalog, pace):
                    batch = self._taken(result, batch, catalog, index)
                    if pace.commit_due():
                        self._commit(batch, catalog, index)
                        batch = []
                        pace.note_commit()
                    if progress := pace.progress():
                        self._tell(progress)
                    if not result.is_whole and self._should_stop():
                        self._commit(batch, catalog, index)
                        return True
            pace.next()
        self._commit(batch, catalog, index)
        if names and (progress := pace.progress(now=True)):
            self._tell(progress)
        return False

    def _taken(
        self, result: FileResult, batch: list[FileResult], catalog: CatalogWriter, index: Index
    ) -> list[FileResult]:
        """Return the batch with one result more; where a file fails, none of its parts stays."""
        catalog.stake(one.article.id for one in result.articles)
        result = self._indexed(result, index)
        if result.reason is not None:
            for other in batch:
                if other.path == result.path:
                    _remove(other, index)
            batch = [one for one in batch if one.path != result.path]
        return [*batch, result]

    def _indexed(self, result: FileResult, index: Index) -> FileResult:
        """Add a file's articles to the index; what it will not take is skipped whole."""
        try:
            for one in result.articles:
                index.add(one.shown_article, one.shown)
        except (CacheError, OSError):
            raise
        except Exception as error:  # noqa: BLE001 - one odd file must not cost the others
            reason = f"it could not be indexed ({type(error).__name__}: {error})"
        else:
            return result
        _remove(result, index)
        return self._reading.skipped(result.path, result.fingerprint, reason)

    def _commit(self, batch: list[FileResult], catalog: CatalogWriter, index: Index) -> None:
        if not batch:
            return
        ids = tuple(one.article.id for result in batch for one in result.articles)
        before = {
            old
            for result in batch
            if result.is_whole
            for old in set(catalog.ids_of(result.path)) - result.keeps
        }
        gone = tuple(sorted(before - set(ids)))
        catalog.stake(gone)
        for article_id in gone:
            index.remove(article_id)
        index.commit()
        catalog.apply(batch, ())
        self._tell(Ready(ids, gone))


def _remove(result: FileResult, index: Index) -> None:
    for one in result.articles:
        index.remove(one.article.id)
