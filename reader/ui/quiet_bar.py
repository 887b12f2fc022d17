"""A scroll bar that keeps its room, and shows a handle only where there is something to scroll."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar, QWidget


class QuietBar(QScrollBar):
    """Stands beside a page always, so that the page's column does not move with its length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tell_idle()

    def sliderChange(self, change: QScrollBar.SliderChange) -> None:
        """Show or hide the handle when there is more or less to scroll."""
        super().sliderChange(change)
        if change == QScrollBar.SliderChange.SliderRangeChange:
            self._tell_idle()

    def _tell_idle(self) -> None:
        idle = self.maximum() <= self.minimum()
        if idle != self.property("idle"):
            self.setProperty("idle", idle)
            # The style sheet looks at a property only when it is told to.
            self.style().unpolish(self)
            self.style().polish(self)
