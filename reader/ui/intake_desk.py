"""What is to come into the archive: pasted or dropped, or a file that was not read before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reader.model import ArchiveError, CacheError, OnRecordError, UnreadableFileError
from reader.ui.archive_desk import ArchiveDesk
from reader.ui.said import said
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.archive import GuardedReader, Intake, NewFile, Pasted, Source, Taken
    from reader.settings import Places


@dataclass(slots=True)
class TakenIn:
    """What came into the archive at `root`, and what did not.

    The files `added` hold so many `articles`; `known` are the ids of articles that were there
    already, `problems` say in a sentence each what could not be taken in.
    """

    root: Path
    added: tuple[NewFile, ...] = ()
    articles: int = 0
    known: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    def note(self, taken: Taken) -> None:
        """Note what came of one file."""
        if taken.added is None:
            self.known += (taken.like_id,)
        else:
            self.added += (taken.added,)
            self.articles += taken.articles


class IntakeDesk(ArchiveDesk):
    """Adds files to the archive's folder, and takes back what it added."""

    took = Signal(object)
    """A `TakenIn`."""
    took_back = Signal(object, object)
    """The `NewFile`s that are gone again, and those that are not as they were any more."""
    asked_again = Signal()
    """The next update reads files again."""
    failed = Signal(str)

    def __init__(self, places: Places) -> None:
        super().__init__(places)
        self.stopping = False
        """Written by the window's thread: no further file is wanted."""

    @Slot(object)
    def paste(self, pasted: Pasted) -> None:
        """Save what was pasted as a file of the archive."""
        from reader.archive import put_pasted  # noqa: PLC0415 - after the first paint

        def put(intake: Intake, reader: GuardedReader, result: TakenIn) -> None:
            result.note(put_pasted(intake, pasted, reader))

        self._take(put)

    @Slot(object)
    def copy_in(self, paths: Sequence[str]) -> None:
        """Copy files from elsewhere into the archive."""
        waiting = list(paths)
        sources: list[Source] = []

        def put(intake: Intake, _reader: GuardedReader, result: TakenIn) -> None:
            # Where the catalog fails this is called once more, and goes on from there.
            while waiting and not self.stopping:
                sources.extend([] if sources else _sources(waiting[0], result))
                while sources and not self.stopping:
                    try:
                        result.note(intake.take(sources[0]))
                    except UnreadableFileError as error:
                        result.problems += (str(error),)
                    sources.pop(0)
                waiting.pop(0)

        self._take(put)

    def _take(self, put: Callable[[Intake, GuardedReader, TakenIn], None]) -> None:
        """Take something in, and tell what came of it; what was done before a failure stays."""
        from reader.archive import GuardedReader, Intake  # noqa: PLC0415 - after the first paint

        root = self._root
        if root is None:
            return
        result = TakenIn(root)
        with GuardedReader() as reader:
            try:
                put(Intake(root, reader, self._open_catalog()), reader, result)
            except CacheError:
                # What the archive knows cannot be asked: files are compared byte for byte.
                self.leave()
                self._retry(put, reader, result)
            except OnRecordError as error:
                result.problems += (str(error),)
        self.took.emit(result)

    def _retry(
        self,
        put: Callable[[Intake, GuardedReader, TakenIn], None],
        reader: GuardedReader,
        result: TakenIn,
    ) -> None:
        from reader.archive import Intake  # noqa: PLC0415 - after the first paint

        try:
            put(Intake(result.root, reader), reader, result)
        except OnRecordError as error:
            result.problems += (str(error),)

    @Slot(object, object)
    def read_again(self, root: Path, names: Sequence[str]) -> None:
        """Have files of the archive that were not read tried once more."""
        from reader.archive import ask_again  # noqa: PLC0415 - after the first paint

        if root != self._root or self._folder is None:
            return
        try:
            ask_again(self._folder, names)
        except OSError as error:
            words = filled(self.tr("Nothing can be noted in the cache (%1)."), error.strerror)
            self.failed.emit(words)
        else:
            self.asked_again.emit()

    @Slot(object)
    def take_back(self, taken: TakenIn) -> None:
        """Delete again what was added, unless it was changed since."""
        from reader.archive import take_back  # noqa: PLC0415 - after the first paint

        gone: list[NewFile] = []
        changed: list[NewFile] = []
        for added in taken.added:
            try:
                (gone if take_back(taken.root, added) else changed).append(added)
            except ArchiveError as error:
                self.failed.emit(said(str(error)))
        self.took_back.emit(tuple(gone), tuple(changed))


def _sources(path: str, result: TakenIn) -> list[Source]:
    """Return the files a path means; none, and why, where there are none."""
    from reader.archive import sources_of  # noqa: PLC0415 - after the first paint

    try:
        return sources_of(Path(path), result.root)[0]
    except ArchiveError as error:
        result.problems += (str(error),)
        return []
