"""Letters larger or smaller by the wheel, as everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QWheelEvent


def announce_zoom(event: QWheelEvent, zoomed: SignalInstance) -> bool:
    """Tell which way the wheel asks letters to go (1, -1) when Ctrl is held; tell if it is."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    turned = event.angleDelta().y()
    if turned:
        zoomed.emit(1 if turned > 0 else -1)
    event.accept()
    return True
