"""Where a desk works: a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread


class DeskRoom(QThread):
    """A thread for one desk."""

    def __init__(self, desk: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(type(desk).__name__)
        desk.moveToThread(self)

    def leave(self) -> None:
        """End the thread and wait until it has ended."""
        self.quit()
        self.wait()
