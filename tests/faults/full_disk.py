"""Bring an archive up to date on a disk that runs full at one place after the other.

python -m tests.faults.full_disk DISK    says how it went each time; DISK is a small disk
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.archive import Catalog, OwnData
from reader.formats import load
from reader.model import ArchiveError, CacheError, Correction, OwnDataError, Span
from reader.settings import Places
from reader.text import anchor_of
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Callable

_OLD, _ALL = 10, 60
_ROOMS = (*range(0, 500_000, 28_672), 1 << 30)
"""How much room is left, in bytes; the last is all there is, which is enough for everything.

A slow machine commits more often, and needs more of it.
"""


@dataclass(frozen=True, slots=True)
class _Disk:
    """The small disk, and an archive that lies elsewhere."""

    folder: Path
    archive: Watched

    @property
    def filler(self) -> Path:
        return self.folder / "filler"

    def fill(self, room: int) -> None:
        """Leave so many bytes, or a few more: a disk is given away in pages."""
        free = shutil.disk_usage(self.folder).free
        with self.filler.open("wb") as file:
            file.write(bytes(max(0, free - room)))

    def write(self, first: int, last: int) -> None:
        for number in range(first, last):
            write_story(self.archive.root, f"{number:03}.txt", f"word{number}")


def run_full(disk: _Disk, room: int, old: int) -> str:
    """Let the disk run full after some articles; return what the update said of it."""
    disk.write(0, old)
    if old:
        disk.archive.update()
        _correct(disk, "Ann Bell")
    disk.fill(room)
    disk.write(old, _ALL)
    refused = _refused(disk.archive.update)
    if old:
        _check_old(disk, old)
        kept = "Ann Bell" if _refused(lambda: _correct(disk, "Cy Dale")) else "Cy Dale"
        assert _speaker(disk) == kept
    disk.filler.unlink()
    disk.archive.update()
    names = {path.name for path in disk.archive.root.iterdir()}
    assert len(names) == _ALL
    assert disk.archive.ids() == disk.archive.found("safe") == names
    if old:
        assert _speaker(disk) == kept
        _correct(disk, "Eve Fox")
        assert _speaker(disk) == "Eve Fox"
    return "refused" if refused else "done"


def _refused(step: Callable[[], object]) -> bool:
    """Do a step; tell whether the disk refused it, which has to be said."""
    sentence = ""
    try:
        step()
    except (ArchiveError, OwnDataError) as error:
        sentence = str(error)
    assert not sentence or "full" in sentence or "No space" in sentence, sentence
    return bool(sentence)


def _check_old(disk: _Disk, old: int) -> None:
    """See that all that was there before is there, and that what is found is right."""
    before = {f"{number:03}.txt" for number in range(old)}
    assert before <= disk.archive.ids()
    found = disk.archive.found("safe")
    assert before <= found
    assert found <= {path.name for path in disk.archive.root.iterdir()}
    assert disk.archive.found("word3") == {"003.txt"}
    assert _speaker(disk) == "Ann Bell"


def _correct(disk: _Disk, name: str) -> None:
    (article,) = load(disk.archive.root / "003.txt", "003.txt")
    start = article.text.index("Maria Lopez")
    anchor = anchor_of(article.text, Span(start, start + len("Maria Lopez")))
    with closing(OwnData(disk.archive.places, disk.archive.root)) as own:
        own.add(article, Correction("rename", "entity", anchor, name))


def _speaker(disk: _Disk) -> str | None:
    """Return who speaks in the corrected article, as a person sees it."""
    with (
        closing(OwnData(disk.archive.places, disk.archive.root)) as own,
        closing(Catalog(disk.archive.cache, own)) as catalog,
    ):
        held = catalog.get("003.txt")
    assert held is not None
    speaker = held[1].speech[0].speaker
    return speaker.name if speaker else None


def main() -> None:
    """Fill the disk to one place after the other; anything but a right end is an error."""
    outcomes: Counter[str] = Counter()
    for room in _ROOMS:
        for old in (0, _OLD):
            with tempfile.TemporaryDirectory() as root:
                disk = _Disk(Path(sys.argv[1]), Watched(Path(root), _places(Path(sys.argv[1]))))
                try:
                    outcomes[run_full(disk, room, old)] += 1
                except (AssertionError, CacheError, OwnDataError) as error:
                    error.add_note(f"{room} bytes were left, {old} articles were there before")
                    raise
                for held in disk.folder.iterdir():
                    shutil.rmtree(held)
    print(*(f"{said} {times}" for said, times in sorted(outcomes.items())))  # noqa: T201


def _places(disk: Path) -> Places:
    return Places(disk / "config", disk / "cache", disk / "data")


if __name__ == "__main__":
    main()
