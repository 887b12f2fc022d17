"""Panes that a narrow window folds away by itself, and shows again once it is wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.actions import Actions

_FOLDED_BELOW = {"facts": 1_000, "list": 760}
"""The width of the window, in pixels, below which a pane leaves its room to the text."""


class Folding(QObject):
    """Folds panes by their commands; what a person chose to hide or to show is left alone.

    Only the crossing of a pane's width folds it: in a narrow window it can be shown all the same.
    """

    def __init__(self, commands: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._narrow: set[str] = set()
        self._folded: set[str] = set()
        for name in _FOLDED_BELOW:
            commands[name].toggled.connect(self._unfold)

    def fit(self, width: int) -> None:
        """Fold or unfold what a window of this width should."""
        for name, least in _FOLDED_BELOW.items():
            narrow, was_narrow = width < least, name in self._narrow
            if narrow == was_narrow:
                continue
            command = self._commands[name]
            if narrow:
                self._narrow.add(name)
                if command.isChecked():
                    command.setChecked(False)
                    self._folded.add(name)
            else:
                self._narrow.discard(name)
                if name in self._folded:
                    command.setChecked(True)

    def _unfold(self) -> None:
        """Take a person's word: a pane they show or hide is not folded any more."""
        self._folded.discard(self.sender().objectName())

    def is_wanted(self, name: str) -> bool:
        """Tell whether a person wants a pane, be it folded just now or not."""
        return self._commands[name].isChecked() or name in self._folded
