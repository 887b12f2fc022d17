"""When a press on something chosen becomes a drag, and not a marking of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint


class Grip(QObject):
    """Holds on to what was pressed until it is let go of, or moved and so dragged.

    What is pressed in the words is held only after a while, as the system has it: who moves at
    once marks words.
    """

    held = Signal()
    """What was pressed is held now: moving would drag it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at: QPoint | None = None
        self._holding = self._gone = False
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._hold)

    def press(self, place: QPoint, *, at_once: bool) -> None:
        """Take hold of something, at once or after a while."""
        self._at, self._gone = place, False
        self._holding = at_once
        if not at_once:
            self._waiting.start(QApplication.startDragTime())

    def _hold(self) -> None:
        self._holding = True
        self.held.emit()

    def is_holding(self) -> bool:
        """Tell whether moving drags, or did already: then it means nothing else."""
        return self._holding

    def drags(self, place: QPoint) -> bool:
        """Tell whether a move to a place begins a drag; once only."""
        if self._at is None or self._gone:
            return False
        moved = (place - self._at).manhattanLength() >= QApplication.startDragDistance()
        if moved and not self._holding:
            self.let_go()
        self._gone = moved and self._holding
        return self._gone

    def let_go(self) -> bool:
        """Hold nothing any more; tell whether it was dragged."""
        dragged = self._gone
        self._waiting.stop()
        self._at, self._holding, self._gone = None, False, False
        return dragged
