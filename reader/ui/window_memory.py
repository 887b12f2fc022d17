"""What the window remembers from one start to the next: its shape, and where it was left."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QSettings

from reader.ui.meeting_place import key_of
from reader.ui.session import Visit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from reader.settings import Places

_RECENT = 8
_WIDEST_PANE = 10_000


class Widths(Protocol):
    """What has parts of which a person draws the widths, in pixels."""

    def count(self) -> int:
        """Return how many parts there are."""

    def wanted(self) -> Sequence[int]:
        """Return how wide they are wanted; nothing when nobody said."""

    def want(self, widths: Sequence[int]) -> None:
        """Make them so wide."""


class WindowMemory:
    """Keeps things in `window.ini` of the configuration folder; losing it loses no work."""

    def __init__(self, places: Places) -> None:
        path = places.config / "window.ini"
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def save_shape(self, window: QMainWindow, splitter: Widths) -> None:
        """Keep the window's place and the panes' widths."""
        self._kept.setValue("shape/window", window.saveGeometry())
        self.save_widths("widths", splitter)

    def restore_shape(self, window: QMainWindow, splitter: Widths) -> bool:
        """Give the window the shape it had; tell whether one was kept."""
        shape = self._kept.value("shape/window")
        self.restore_widths("widths", splitter)
        return isinstance(shape, QByteArray) and window.restoreGeometry(shape)

    def save_widths(self, name: str, parts: Widths) -> None:
        """Keep how wide the panes or columns of a view are."""
        self._kept.setValue(f"shape/{name}", " ".join(map(str, parts.wanted())))

    def restore_widths(self, name: str, parts: Widths) -> None:
        """Make them as wide as they were, if that is known."""
        widths = str(self._kept.value(f"shape/{name}", "")).split()
        if len(widths) == parts.count() and all(width.isdecimal() for width in widths):
            parts.want([min(int(width), _WIDEST_PANE) for width in widths])

    def save_place(self, root: Path, window: QMainWindow) -> None:
        """Keep where the window of an archive stands."""
        self._kept.setValue(f"{_key(root)}/window", window.saveGeometry())

    def restore_place(self, root: Path, window: QMainWindow) -> bool:
        """Let a window stand where that of the archive stood; tell whether it is known."""
        place = self._kept.value(f"{_key(root)}/window")
        return isinstance(place, QByteArray) and window.restoreGeometry(place)

    def save_switches(self, **switches: bool) -> None:
        """Keep which panes are shown, and other things that are on or off."""
        for name, on in switches.items():
            self._kept.setValue(f"switches/{name}", "on" if on else "off")

    def switch(self, name: str, *, default: bool) -> bool:
        """Return whether something is on."""
        return bool(self._kept.value(f"switches/{name}", "on" if default else "off") == "on")

    def save_word(self, name: str, word: str) -> None:
        """Keep a choice, such as how the list is sorted."""
        self._kept.setValue(f"words/{name}", word)

    def word(self, name: str, default: str) -> str:
        """Return a choice."""
        return str(self._kept.value(f"words/{name}", default))

    def save_words(self, name: str, words: tuple[str, ...]) -> None:
        """Keep several words."""
        self._kept.setValue(f"words/{name}", "\n".join(words))

    def words(self, name: str) -> tuple[str, ...]:
        """Return several words."""
        return tuple(part for part in self.word(name, "").split("\n") if part)

    # Archives

    def recent(self) -> tuple[str, ...]:
        """Return the archives opened before, the last one first."""
        return self.words("recent")

    def save_recent(self, root: Path) -> None:
        """Remember an archive as the last one opened."""
        others = [folder for folder in self.recent() if folder != str(root)]
        self.save_words("recent", (str(root), *others[: _RECENT - 1]))

    def last_archive(self) -> Path | None:
        """Return the archive opened last, if it is still there."""
        for folder in self.recent()[:1]:
            if Path(folder).is_dir():
                return Path(folder)
        return None

    def save_open(self, roots: Sequence[Path]) -> None:
        """Keep which archives are shown, each in its window."""
        self.save_words("open", tuple(map(str, roots)))

    def open_before(self) -> tuple[Path, ...]:
        """Return the archives that were shown when the program ended, those still there."""
        return tuple(Path(folder) for folder in self.words("open") if Path(folder).is_dir())

    def save_visit(self, root: Path, visit: Visit) -> None:
        """Remember which article of an archive was being read, and how far."""
        self._kept.setValue(f"{_key(root)}/article", visit.article_id)
        self._kept.setValue(f"{_key(root)}/position", visit.position)

    def visit(self, root: Path) -> Visit | None:
        """Return where the reader was in an archive."""
        article_id = str(self._kept.value(f"{_key(root)}/article", ""))
        position = str(self._kept.value(f"{_key(root)}/position", "0"))
        if not article_id:
            return None
        return Visit(article_id, int(position) if position.isdecimal() else 0)

    def write(self) -> None:
        """Write everything down now."""
        self._kept.sync()


def _key(root: Path) -> str:
    return "archive-" + key_of(str(root))[:16]
