"""Panes side by side of which the middle one is read: in a narrow window the others give way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

TO_READ = 668
"""What 60 characters of the usual size take with names beside them, in pixels."""
_LEAST_SIDE = 190


def side_widths(wanted: list[int], room: int) -> list[int]:
    """Return how wide the panes beside the middle are, in pixels, when it is to be readable.

    Each is as wide as it is wanted, or all of them are narrower in proportion, though never so
    narrow that nothing could be read in them.
    """
    spare = room - TO_READ
    total = sum(wanted)
    if total <= max(spare, 0):
        return wanted
    return [min(one, max(round(one * spare / total), _LEAST_SIDE)) for one in wanted]


class RoomySplitter(QSplitter):
    """Keeps the middle pane readable; where a person drew the borders counts again later."""

    resized = Signal(int)
    """The width it now has, in pixels."""

    def __init__(self, middle: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._middle = middle
        self._wanted: dict[int, int] = {}
        self._giving = False
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def want(self, widths: Sequence[int]) -> None:
        """Give the panes these widths, in pixels, as far as there is room for them."""
        self.setSizes(widths)
        self._wanted = dict(enumerate(widths))

    def wanted(self) -> list[int]:
        """Return how wide the panes are where there is room for all of them."""
        return [self._wanted.get(at, size) for at, size in enumerate(self.sizes())]

    def _keep(self) -> None:
        if not self._giving:
            # A hidden pane is as wide as it was.
            self._wanted.update({at: size for at, size in enumerate(self.sizes()) if size})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way beside the middle, or take room again."""
        super().resizeEvent(event)
        self.resized.emit(self.width())
        self.give_way()

    def give_way(self) -> None:
        """Make the panes beside the middle as wide as they can be just now."""
        sizes = self.sizes()
        panes = [self.widget(at) for at in range(self.count())]
        shown = [at for at, pane in enumerate(panes) if pane is not None and not pane.isHidden()]
        sides = [at for at in shown if at != self._middle]
        room = self.width() - self.handleWidth() * len(sides)
        if self._middle not in shown:
            return
        given = side_widths([self._wanted.get(at, sizes[at]) for at in sides], room)
        widths = dict(zip(sides, given, strict=True))
        if all(sizes[at] == width for at, width in widths.items()):
            return
        widths[self._middle] = room - sum(given)
        self._giving = True
        self.setSizes([widths.get(at, sizes[at]) for at in range(self.count())])
        self._giving = False
