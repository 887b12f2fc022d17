"""Watches the open archive's folders, so that a new file is noticed while one reads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_SETTLED_MS = 250
"""A file that is being written changes its folder several times."""
_AT_ONCE = 50
_AWAY_MS = 10_000


class FolderWatch(QObject):
    """Announces that something may have changed below a folder.

    Told are files that come, go, or are replaced, as editors do on saving. What a folder does
    not tell (a file written to in place, one in a folder that was empty) is found when a person
    comes back to the window: that is announced too.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._waiting: list[str] = []
        self._changed_at: dict[str, int] = {}
        self._since = QElapsedTimer()
        self._settling, self._adding = QTimer(self), QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(self._tell)
        self._adding.setInterval(0)
        self._adding.timeout.connect(self._add_some)
        self._watcher.directoryChanged.connect(self._wait)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._come_back)

    def follow(self, root: Path, folders: Iterable[str]) -> None:
        """Watch a folder and those below it, by their paths from it, and no others.

        They are few thousands at most: to compare more of them would keep the window waiting.
        """
        wanted = {os.path.join(root, name) for name in folders}  # noqa: PTH118 - thousands
        held = set(self._watcher.directories())
        if gone := held - wanted:
            self._watcher.removePaths(sorted(gone))
        self._changed_at = {name: at for name, at in self._changed_at.items() if name in wanted}
        self._waiting = sorted(wanted - held)
        if self._waiting:
            self._adding.start()
        if not self._since.isValid():
            self._since.start()

    def forget(self) -> None:
        """Watch nothing."""
        self._waiting.clear()
        self._changed_at.clear()
        self._settling.stop()
        self._since.invalidate()
        if held := self._watcher.directories():
            self._watcher.removePaths(held)

    def folders(self) -> list[str]:
        """Return what is watched by now."""
        return self._watcher.directories()

    def _add_some(self) -> None:
        """Watch some more, and leave the window its turn."""
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        if some:
            self._changed_at |= {name: _changed_at(name) for name in some}
            self._watcher.addPaths(some)
        else:
            self._adding.stop()

    def _wait(self, folder: str) -> None:
        # Reading files tells, on some systems, that their folder changed; its time does not.
        before, now = self._changed_at.get(folder), _changed_at(folder)
        self._changed_at[folder] = now
        if before == now:
            return
        # Not started anew by every change: a folder that never rests is looked at all the same.
        if not self._settling.isActive():
            self._settling.start()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        active = state == Qt.ApplicationState.ApplicationActive
        if active and self._since.isValid() and self._since.elapsed() > _AWAY_MS:
            self._tell()

    def _tell(self) -> None:
        self._since.start()
        self.changed.emit()


def _changed_at(folder: str) -> int:
    """Return when files came to a folder or went last, in nanoseconds; 0 where it is gone."""
    try:
        return os.stat(folder).st_mtime_ns  # noqa: PTH116 - as above
    except OSError:
        return 0
