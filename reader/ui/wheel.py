"""Controls on a page that scrolls: the wheel turns only the one that has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Guard(QObject):
    """Leaves the wheel to the page."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing be changed by scrolling past it."""
        held = isinstance(watched, QWidget) and watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and not held:
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))


def leave_wheel(control: QWidget) -> None:
    """Have a control leave the wheel to the page it stands on."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
    control.installEventFilter(_Guard(control))
