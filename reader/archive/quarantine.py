"""Files that ended the process which read them: after the second time they are left alone.

Kept beside the catalog, and not in it: a catalog that is made anew must not die of them again.
Which file is at work is noted before it is read, so that whoever starts after a fall knows it.
But a process may also be ended from outside, at its user's wish or by the system: only a fall of
its own, of which it left word, is the file's fault. One that a file keeps for too long ends itself
and leaves word too.
"""

from __future__ import annotations

import faulthandler
import json
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from reader.archive.scan import Fingerprint

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from pathlib import Path
    from typing import IO

_MOST_FALLS = 2
FELL = "the program stopped on it twice"
_FELL_ONCE = "the program stopped on it"


def quarantine_file(folder: Path) -> Path:
    """Return where an archive's cache folder keeps the list."""
    return folder / "quarantine.json"


def _again_file(folder: Path) -> Path:
    return folder / "again.json"


def ask_again(folder: Path, names: Iterable[str]) -> None:
    """Have the next update read these files again, whatever became of them; raises OSError.

    Whoever only reads an archive asks so; `names` are paths from its root.
    """
    file = _again_file(folder)
    _write(file, [*_listed(file), *names])


def _word_file(folder: Path) -> Path:
    return folder / "fall.txt"


@contextmanager
def leaving_word(folder: Path) -> Iterator[IO[bytes] | None]:
    """Have this process leave word if it falls: whoever is killed from outside leaves none.

    Yields where the word goes, for whoever ends the process for another reason that is the
    file's fault. For a process that does nothing else: there is one such handler. Without a disk
    to write to there is none.
    """
    word: IO[bytes] | None = None
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        # Appended to: what another one left is read, and emptied, by the next update.
        word = _word_file(folder).open("ab")
    if word is None:
        yield None
        return
    with word:
        faulthandler.enable(word, all_threads=False)
        try:
            yield word
        finally:
            faulthandler.disable()


def _take_word(folder: Path) -> bool:
    """Tell whether a process left word of its fall, once."""
    try:
        fell = _word_file(folder).stat().st_size > 0
        if fell:
            os.truncate(_word_file(folder), 0)
    except OSError:
        return False
    return fell


class Quarantine:
    """The list of one archive, for the one process that brings it up to date.

    A disk that is full or closed to writing loses what is noted, and nothing else.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mark = folder / "at_work.json"
        self._known = _known(quarantine_file(folder))
        left = _listed(self._mark)
        if _take_word(folder) and len(left) == 1 and (told := _entry(left[0])):
            name, (fingerprint, _, _) = told
            self.note_fall(name, fingerprint, _FELL_ONCE)
        self._open_mark: int | None = None
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)
            self._open_mark = os.open(self._mark, os.O_WRONLY | os.O_CREAT, 0o600)

    def close(self) -> None:
        """Let go of the mark; nothing is at work any more."""
        mark, self._open_mark = self._open_mark, None
        if mark is not None:
            os.close(mark)
            with suppress(OSError):
                self._mark.unlink(missing_ok=True)

    def take_asked(self) -> set[str]:
        """Return the files a person wants read again, and let them out; they are told once."""
        file = _again_file(self._folder)
        taken = file.with_name(f"{file.name}.taken")
        left = _listed(taken)  # by a run that was interrupted right here
        with suppress(OSError):
            os.replace(file, taken)  # noqa: PTH105 - as one step: what is asked from now on stays
        names = {name for name in (*left, *_listed(taken)) if isinstance(name, str)}
        with suppress(OSError):
            taken.unlink(missing_ok=True)
        self.let_out(names)
        return names

    def reason(self, name: str, fingerprint: Fingerprint) -> str | None:
        """Tell why a file is not to be read; None when it may be, as one that changed may."""
        held = self._known.get(name)
        if held is None or held[0] != fingerprint or held[1] < _MOST_FALLS:
            return None
        return held[2]

    @contextmanager
    def at_work(self, name: str, fingerprint: Fingerprint) -> Iterator[None]:
        """Note that a file is being read, until it was, or was not for a reason one can tell."""
        self._write_mark(json.dumps([[name, *fingerprint, 0, ""]]).encode("ascii"))
        try:
            yield
        finally:
            self._write_mark(b"")

    def _write_mark(self, content: bytes) -> None:
        # Into a file that stays open: there are very many to be read, and most take no time.
        if self._open_mark is not None:
            with suppress(OSError):
                os.ftruncate(self._open_mark, 0)
                os.lseek(self._open_mark, 0, os.SEEK_SET)
                os.write(self._open_mark, content)

    def note_fall(self, name: str, fingerprint: Fingerprint, reason: str) -> bool:
        """Note that a file ended what read it; tell whether it is left alone from now on."""
        held = self._known.get(name)
        falls = held[1] + 1 if held and held[0] == fingerprint else 1
        if reason == _FELL_ONCE and falls >= _MOST_FALLS:
            reason = FELL
        self._known[name] = fingerprint, falls, reason
        self._save()
        return falls >= _MOST_FALLS

    def let_out(self, names: Collection[str]) -> None:
        """Forget files: they were read, are gone, or are wanted again."""
        held = self._known.keys() & set(names)
        for name in held:
            del self._known[name]
        if held:
            self._save()

    def _save(self) -> None:
        rows = [[name, *held[0], *held[1:]] for name, held in sorted(self._known.items())]
        with suppress(OSError):
            _write(quarantine_file(self._folder), rows)


_Held = tuple[Fingerprint, int, str]
"""Which content it was, how often it ended its process, and what to say of it."""


def _known(file: Path) -> dict[str, _Held]:
    return dict(told for row in _listed(file) if (told := _entry(row)))


def _entry(row: object) -> tuple[str, _Held] | None:
    """Return what a row says; None for one that is damaged."""
    match row:
        case [str(name), int(mtime_ns), int(size), int(falls), str(reason)]:
            return name, (Fingerprint(mtime_ns, size), falls, reason)
    return None


def _listed(file: Path) -> list[object]:
    """Return the rows of a file; none where it is missing or damaged."""
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    return rows if isinstance(rows, list) else []


def _write(file: Path, rows: object) -> None:
    """Write a file whole or not at all."""
    draft = file.with_name(f"{file.name}.part")
    draft.write_text(json.dumps(rows), encoding="utf-8")
    os.replace(draft, file)  # noqa: PTH105 - as one step, over what is there
