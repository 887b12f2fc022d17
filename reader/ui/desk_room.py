"""Where a desk works: a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal, Slot


class _Door(QObject):
    """Stands last in the queue of a thread that is to end."""

    @Slot()
    def close(self) -> None:
        """End the thread this is called on."""
        self.thread().quit()


class DeskRoom(QThread):
    """A thread for one desk."""

    _close = Signal()

    def __init__(self, desk: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(type(desk).__name__)
        desk.moveToThread(self)
        self._door = _Door()
        self._door.moveToThread(self)
        self._close.connect(self._door.close)

    def end(self) -> None:
        """End the thread once the desk has done all it was asked for; wait for nothing.

        To quit at once would drop what a person made right before.
        """
        if self.isRunning():
            self._close.emit()

    def leave(self) -> None:
        """End the thread so, and wait until it has ended."""
        self.end()
        self.wait()
