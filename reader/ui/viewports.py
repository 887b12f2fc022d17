"""What a scrolled area shows its content in, named to Python at little cost."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_NAME = "qt_scrollarea_viewport"


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """Return an area's viewport; hold on to it, and `viewport()` costs nothing any more.

    Who asks for one nobody holds has PySide go through every kind of widget for what it may be,
    and each made known to Python: a thirtieth of what a first paint takes.
    """
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    found = cast("QWidget | None", area.findChild(QWidget, _NAME, directly))
    return found or area.viewport()
