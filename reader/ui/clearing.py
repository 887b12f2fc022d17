"""Fields that a cross at their end empties: Qt's cross has no name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_CROSS = "_q_qlineeditclearaction"
"""What Qt calls it, in all its versions from 5.2 on."""


def let_clear(field: QLineEdit) -> None:
    """Put a cross at the end of a field, and let a screen reader say what it does."""
    field.setClearButtonEnabled(True)
    cross = field.findChild(QAction, _CROSS)
    if isinstance(cross, QAction):
        cross.setText(QCoreApplication.translate("clearing", "Empty the field"))
