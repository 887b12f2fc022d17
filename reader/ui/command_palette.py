"""Every command by its name: a box at the top of the window, with the commands below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from reader.ui.actions import COMMANDS, plain_words, said_of_command, shown_key
from reader.ui.completion_list import CompletionList
from reader.ui.completion_model import Completion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent

    from reader.ui.actions import Actions, Command
    from reader.ui.theme import Theme

_WIDTH, _TOP = 520, 64
_MOST_ROWS = 12
_COMES_BACK = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Why the keyboard goes to another window, or a menu, from where it returns."""
_WORD = re.compile(r"\w+")


def matching(typed: str, commands: Iterable[Command]) -> list[Command]:
    """Return the commands that have a word beginning with each word typed, the closest first.

    What begins with the words as they were typed comes before the others; else the order stays.
    """
    wanted = _WORD.findall(typed.casefold())
    found = [one for one in commands if _holds(_words(one), wanted)]
    return sorted(found, key=lambda one: not " ".join(_words(one)).startswith(" ".join(wanted)))


def _words(command: Command) -> list[str]:
    words = f"{command.words} {said_of_command(command.words)}"
    return _WORD.findall(plain_words(words).casefold())


def _holds(words: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)


class CommandPalette(QLineEdit):
    """Takes the keyboard while it is shown, and gives it back before a command is done."""

    chosen = Signal(str)
    """The name of the command to be done."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Actions | None = None
        self._latest: list[str] = []
        self._before: QWidget | None = None
        self.list = CompletionList(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.taken.connect(self._take)
        self.setPlaceholderText(self.tr("What shall be done?"))
        self.setAccessibleName(self.tr("All commands"))
        self.textEdited.connect(self._show_rows)
        self.hide()

    def set_actions(self, actions: Actions) -> None:
        """Offer these commands."""
        self._actions = actions

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self.list.set_theme(theme)

    def open(self) -> None:
        """Show the box with what was done last on top, and take the keyboard."""
        if not self.isHidden():
            self.close_box()
            return
        room = self._window.width()
        width = min(_WIDTH, room - _TOP)
        self.setGeometry((room - width) // 2, _TOP, width, self.sizeHint().height())
        self._before = QApplication.focusWidget()
        self.clear()
        self.show()
        self.raise_()
        self.setFocus()
        self._show_rows("")

    def close_box(self) -> None:
        """Hide the box, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.list.hide()
        self.hide()
        # It may have stood in a small window that was closed meanwhile.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def _show_rows(self, typed: str) -> None:
        actions = self._actions
        if actions is None:
            return
        offered = [one for one in COMMANDS if actions[one.name].isEnabled()]
        if not typed.strip():
            offered.sort(key=self._since)
        found = matching(typed, offered)[:_MOST_ROWS]
        self.list.show_rows([_row(one, actions[one.name]) for one in found])

    def _since(self, command: Command) -> int:
        """Return how many other commands were done after this one."""
        name = command.name
        return self._latest.index(name) if name in self._latest else len(COMMANDS)

    def _take(self, row: Completion) -> None:
        self._latest = [row.text, *(one for one in self._latest if one != row.text)]
        self.close_box()
        self.chosen.emit(row.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrows on to the list; Enter takes the first row when none was gone to."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.chosen() is None:
            first = self.list.rows.row_at(0)
            if first is not None:
                self._take(first)
            return
        if not self.list.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go away when the keyboard is taken elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            self._before = None
            self.close_box()


def _row(command: Command, action: QAction) -> Completion:
    keys = [one.toString() for one in action.shortcuts()]
    menu = plain_words(said_of_command(command.opens or command.menu))
    note = "  ".join((menu, *map(shown_key, keys[:1])))
    tick = "✓ " if action.isCheckable() and action.isChecked() else ""
    return Completion("command", f"{tick}{plain_words(action.text())}", command.name, note)
