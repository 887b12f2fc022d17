"""What somebody may do with the window: keys, clicks, searches, views, and the files below.

Each deed does one thing and says in words what. Dialogs that name files are answered here with
files of the monkey's own folder, never by chance: whoever types into them at random could write
or remove anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QWidget,
)

from reader.ui.actions import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    from reader.ui.main_window import MainWindow
    from reader.ui.people_side import PeopleSide
    from reader.ui.windows import Windows
    from tests.monkey.folder import Folder

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_HELD = (
    _NO_KEYS,
    _NO_KEYS,
    _NO_KEYS,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_WAYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_F7,
    Qt.Key.Key_F10,
    Qt.Key.Key_Menu,
)
_TYPED = (
    "bridge",
    "the",
    'said:"we will keep"',
    "speaker:lopez",
    "“We will",
    "ferry OR (toll",
    "-harbour",
    "date:2019..2021",
    "is:starred",
    "has:note",
    "title:",
    "🚲",
    "הגשר",
    "w?rd*~2",
    '"a b"~10',
    "j",
    "n",
    "s",
    "3",
    "zebra",
    " ",
)
_SIZES = ((760, 480), (900, 1000), (1180, 760), (1600, 900), (2200, 1300))
_PATIENT_COMMANDS = frozenset({"restore_own", "quit", "full_screen"})
"""What is not done by its name: it replaces the own work, ends the window, or hides all else."""


class Hands:
    """Does things with a window, a folder and the files one saves to."""

    def __init__(self, windows: Windows, folder: Folder, saved: Path, draw: Random) -> None:
        self.windows = windows
        self.folder = folder
        self.saved = saved
        self.undone = False
        """Something was undone since somebody last set this to false."""
        self._draw = draw
        self._number = 0
        self._heard: WeakSet[MainWindow] = WeakSet()

    def window(self) -> MainWindow:
        """Return the window one works with."""
        active = QApplication.activeWindow()
        shown = self.windows.shown()
        return next((one for one in shown if one is active), shown[-1])

    def do(self) -> str:
        """Do one thing: answer what stands in the way, or something of one's own."""
        self._hear()
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return self._key_into(popup)
        dialog = self._dialog()
        if dialog is not None:
            return self._answer(dialog)
        deeds, weights = zip(*self._deeds(), strict=True)
        deed: Callable[[], str] = self._draw.choices(deeds, weights)[0]
        return deed()

    def _deeds(self) -> tuple[tuple[Callable[[], str], float], ...]:
        return (
            (self.press, 30),
            (self.click, 24),
            (self.command, 20),
            (self.type_words, 9),
            (self.search, 5),
            (self.scroll, 5),
            (self.drag, 2),
            (self.resize, 1.5),
            (self.change_files, 5),
        )

    # The keyboard

    def press(self) -> str:
        """Press a key that leads somewhere, or one of a command."""
        goal = self._goal()
        if self._draw.random() < 0.5:
            return self._key_into(goal)
        command = self._draw.choice([one for one in COMMANDS if one.keys])
        if command.name in _PATIENT_COMMANDS:
            return "nothing"
        keys = self._draw.choice(command.keys)
        QTest.keySequence(goal, QKeySequence(keys))
        return f"{keys} into {_named(goal)}"

    def _key_into(self, goal: QWidget) -> str:
        key, held = self._draw.choice(_WAYS), self._draw.choice(_HELD)
        QTest.keyClick(goal, key, held)
        return f"{key.name} {held.name if held else ''} into {_named(goal)}"

    def type_words(self) -> str:
        """Type into whatever has the keyboard."""
        goal, words = self._goal(), self._draw.choice(_TYPED)
        _type(goal, words)
        return f"type {words!r} into {_named(goal)}"

    def search(self) -> str:
        """Search for something, or for nothing any more."""
        box = self.window().panes.top.search
        box.setFocus()
        box.selectAll()
        words = self._draw.choice((*_TYPED, ""))
        if words:
            _type(box, words)
        else:
            QTest.keyClick(box, Qt.Key.Key_Delete)
        return f"search {words!r}"

    def command(self) -> str:
        """Have a command done, as menus and the palette do."""
        command = self._draw.choice(COMMANDS)
        if command.name in _PATIENT_COMMANDS:
            return "nothing"
        action = self.window().commands[command.name]
        if action.isEnabled():
            action.trigger()
        return f"command {command.name}"

    def _note_undone(self) -> None:
        self.undone = True

    def _hear(self) -> None:
        """Hear of everything that is undone, by whichever way."""
        for window in set(self.windows.shown()).difference(self._heard):
            window.commands["undo"].triggered.connect(self._note_undone)
            window.panes.later_people.then(self._hear_profile)
            self._heard.add(window)

    def _hear_profile(self, side: PeopleSide) -> None:
        side.profile.same_taken_back.connect(self._note_undone)

    # The mouse

    def click(self) -> str:
        """Click somewhere, with any button, once or twice."""
        goal, place = self._place()
        button = self._draw.choice(
            [Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton]
        )
        held = self._draw.choice(_HELD)
        if self._draw.random() < 0.15:
            QTest.mouseDClick(goal, button, held, place)
        else:
            QTest.mouseClick(goal, button, held, place)
        return f"click {button.name} on {_named(goal)} at {place.x()}, {place.y()}"

    def drag(self) -> str:
        """Press, move, let go: marks words, or moves a splitter."""
        goal, place = self._place()
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(goal, left, _NO_KEYS, place)
        for _ in range(4):
            place += QPoint(self._draw.randint(-60, 90), self._draw.randint(-20, 30))
            QTest.mouseMove(goal, place)
        QTest.mouseRelease(goal, left, _NO_KEYS, place)
        return f"drag on {_named(goal)}"

    def scroll(self) -> str:
        """Move a bar that scrolls."""
        goal = self._draw.choice(
            [
                self.window().panes.article,
                self.window().panes.list.table,
                self.window().panes.quotes.table,
            ]
        )
        bar = goal.verticalScrollBar()
        bar.setValue(self._draw.randint(0, max(bar.maximum(), 0)))
        return f"scroll {_named(goal)}"

    def resize(self) -> str:
        """Give the window another size."""
        width, height = self._draw.choice(_SIZES)
        self.window().resize(width, height)
        return f"resize to {width} × {height}"

    # Beside the window

    def change_files(self) -> str:
        """Let files come, go and change."""
        folder = self.folder
        ways = (folder.add, folder.add, folder.remove, folder.edit, folder.rename, folder.break_one)
        return self._draw.choice(ways)()

    # What stands in the way

    def _dialog(self) -> QDialog | None:
        """Return a dialog that is about files, or waits for words, or for a printer."""
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        dialogs = (one for one in shown if isinstance(one, QDialog))
        return next((one for one in dialogs if _is_answered_here(one)), None)

    def _answer(self, dialog: QDialog) -> str:
        title = dialog.windowTitle()
        if isinstance(dialog, QInputDialog):
            return self._answer_words(dialog)
        # To restore replaces the own work, whose rows are watched.
        no = title.startswith("Restore") or self._draw.random() < 0.3
        if no or not isinstance(dialog, QFileDialog):
            dialog.reject()
            return f"cancel {title!r}"
        chosen = self._file_for(dialog)
        dialog.reject()  # what it would have said is said for it
        if chosen is not None:
            dialog.fileSelected.emit(str(chosen))
        return f"choose {chosen} for {title!r}"

    def _file_for(self, dialog: QFileDialog) -> Path | None:
        if dialog.fileMode() == QFileDialog.FileMode.Directory:
            return self._draw.choice(sorted(self.folder.root.parent.iterdir()))
        if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            self._number += 1
            ending = dialog.defaultSuffix() or "txt"
            return self.saved / f"saved {self._number % 8}.{ending}"
        there = sorted(self.saved.iterdir())
        return self._draw.choice(there) if there else None

    def _answer_words(self, dialog: QInputDialog) -> str:
        words = self._draw.choice(_TYPED)
        dialog.setTextValue(words)
        if self._draw.random() < 0.2:
            dialog.reject()
            return f"cancel {dialog.windowTitle()!r}"
        dialog.accept()
        return f"answer {words!r} to {dialog.windowTitle()!r}"

    # Where to

    def _shown(self) -> list[QWidget]:
        """Return the windows one can work with: the main one, and those beside it."""
        return [
            one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isEnabled()
        ]

    def _goal(self) -> QWidget:
        """Return what has the keyboard."""
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.isVisible() else self.window()

    def _place(self) -> tuple[QWidget, QPoint]:
        """Return a widget that is seen, and a place on it."""
        shown = self._shown()
        top = self._draw.choice(shown) if shown and self._draw.random() < 0.3 else self.window()
        inside = [one for one in top.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        # Those in themselves small are as likely as the text.
        goal = self._draw.choice(inside) if inside else top
        seen = goal.visibleRegion().boundingRect()
        x = self._draw.randint(seen.left(), max(seen.right(), seen.left()))
        y = self._draw.randint(seen.top(), max(seen.bottom(), seen.top()))
        return goal, QPoint(x, y)


def _is_answered_here(dialog: QDialog) -> bool:
    kinds = (QFileDialog, QInputDialog)
    return isinstance(dialog, kinds) or type(dialog).__name__ == "QPrintDialog"


def _type(goal: QWidget, words: str) -> None:
    """Type words as keys have them, other letters as an input method brings them."""
    for letter in words:
        if letter.isascii():
            QTest.keyClicks(goal, letter)
        else:
            brought = QInputMethodEvent()
            brought.setCommitString(letter)
            QApplication.sendEvent(goal, brought)


def _named(widget: QWidget) -> str:
    return widget.accessibleName() or widget.objectName() or type(widget).__name__
