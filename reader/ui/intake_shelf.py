"""The part of the library that puts new files into the archive: asks its desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.intake_desk import IntakeDesk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.archive import Pasted
    from reader.settings import Places
    from reader.ui.intake_desk import TakenIn


class IntakeShelf(QObject):
    """Takes things in without ever keeping the window waiting.

    The library gives `desk` a thread, and then has it connected.
    """

    took = Signal(object)
    """A `TakenIn`."""
    took_back = Signal(object, object)
    """The `NewFile`s that are gone again, and those that are not as they were any more."""
    asked_again = Signal()
    """The next update reads files again."""
    failed = Signal(str)

    _paste = Signal(object)
    _copy_in = Signal(object)
    _take_back = Signal(object)
    _read_again = Signal(object, object)

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = IntakeDesk(places)

    def connect_desk(self) -> None:
        """Ask the desk, and hear its answers, from now on."""
        self._paste.connect(self.desk.paste)
        self._copy_in.connect(self.desk.copy_in)
        self._take_back.connect(self.desk.take_back)
        self.desk.took.connect(self.took)
        self.desk.took_back.connect(self.took_back)
        self._read_again.connect(self.desk.read_again)
        self.desk.asked_again.connect(self.asked_again)
        self.desk.failed.connect(self.failed)

    def paste(self, pasted: Pasted) -> None:
        """Save what was pasted as a file of the archive."""
        self.desk.stopping = False
        self._paste.emit(pasted)

    def copy_in(self, paths: Sequence[str]) -> None:
        """Copy files from elsewhere into the archive."""
        self.desk.stopping = False
        self._copy_in.emit(tuple(paths))

    def take_back(self, taken: TakenIn) -> None:
        """Delete again what was added, unless it was changed since."""
        self._take_back.emit(taken)

    def read_again(self, root: Path, names: Sequence[str]) -> None:
        """Have files of an archive that were not read tried once more."""
        self._read_again.emit(root, names)

    def forget(self) -> None:
        """Copy no further file: another archive is wanted, or none."""
        self.desk.stopping = True
