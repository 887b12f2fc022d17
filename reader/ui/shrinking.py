"""Pages that would like much room, and make do with what a small screen has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME = QSize(0, 40)
"""What a screen's window manager may put round a window."""
_SMALLEST = (320, 240)


def let_shrink(page: QWidget, width: int, height: int) -> None:
    """Make a page so large, in pixels, and let whoever holds it make it smaller."""
    page.setMinimumSize(*_SMALLEST)
    page.resize(width, height)


def scrolled(inside: QWidget, parent: QWidget) -> QScrollArea:
    """Return what shows all of a part of a page, scrolled where there is too little room."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
    area.setWidgetResizable(True)
    area.setWidget(inside)
    return area
