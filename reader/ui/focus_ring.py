"""A ring round the control that has the keyboard, where the style's own is hardly seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

_WIDTH, _ROUND = 2.0, 4.0
_OF_THE_STYLE = (QCheckBox, QRadioButton, QTabBar)
"""What the style draws, and tints by a shade alone; the others have a frame of the theme."""


def _ringed(control: QWidget) -> QRect:
    """Return what of a control the ring is round, in its pixels."""
    whole = control.rect()
    if isinstance(control, QTabBar):
        return control.tabRect(control.currentIndex())
    if not isinstance(control, QCheckBox | QRadioButton):
        return whole
    option = QStyleOptionButton()
    option.initFrom(control)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    box = control.style().subElementRect(part, option, control)
    reach = min(box.left(), box.top())
    place = box.adjusted(-reach, -reach, reach, reach)
    if control.text():
        place.setRight(whole.right())
    return place


class FocusRing(QWidget):
    """Lies over a control, as large as it, and lets the mouse through."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(control.rect())
        control.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Become as large as the control."""
        if event.type() == QEvent.Type.Resize and watched is self._control:
            self.setGeometry(self._control.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring in the accent's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH))
        half = _WIDTH / 2
        room = QRectF(_ringed(self._control)).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(room, _ROUND, _ROUND)
        painter.end()


class FocusRings(QObject):
    """Puts the one ring there is round what has the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # The ring may have gone already, with its control.
        if self.ring is not None and isValid(self.ring):
            self.ring.deleteLater()
        self.ring = FocusRing(now) if isinstance(now, _OF_THE_STYLE) else None
