"""A row of the settings page for the key of a command."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QPushButton, QWidget

from reader.ui.actions import Command, plain_words, said_of_command, shown_key
from reader.ui.clearing import let_clear
from reader.ui.setting_rows import CONTROL_WIDTH, Row


class KeyField(QKeySequenceEdit):
    """Takes a key. Tab, Shift+Tab and Escape lead out of it, and are none that can be taken."""

    left = Signal()
    """Escape was pressed: what was pressed before is not wanted."""

    def event(self, event: QEvent) -> bool:
        """Let the keyboard go on, or back, or away: Qt's own field keeps all but Tab for itself."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            back = event.key() == Qt.Key.Key_Backtab or (event.key() == Qt.Key.Key_Tab and shift)
            if back and self.focusNextPrevChild(False):  # noqa: FBT003 - Qt's signature
                return True
            if event.key() == Qt.Key.Key_Escape and not event.modifiers():
                self.left.emit()
                return True
        return bool(super().event(event))


class KeyRow(Row):
    """A command with the key it has; a key that another one has is not taken."""

    wanted = Signal(str, object)
    """The command's name, and the key it shall have: "" for none, None for its own."""
    left = Signal()
    """The keyboard leaves the key as it is."""

    def __init__(self, command: Command, keys: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(plain_words(said_of_command(command.words)), "", parent)
        self.command = command
        self._edit = KeyField(self)
        self._edit.setMaximumSequenceLength(1)
        self._edit.setFixedWidth(CONTROL_WIDTH)
        name = self.tr("Key for %1").replace("%1", plain_words(said_of_command(command.words)))
        self._edit.setAccessibleName(name)
        inner = self._edit.findChild(QLineEdit)
        if isinstance(inner, QLineEdit):
            inner.setAccessibleName(name)
            let_clear(inner)
        self._back: QPushButton | None = None
        self.add(self._edit)
        self._edit.editingFinished.connect(self._want)
        self._edit.left.connect(self._leave)
        self.show_keys(keys)

    def show_keys(self, keys: tuple[str, ...], refused: str = "") -> None:
        """Show the command's keys, and why another was not taken."""
        self._first = QKeySequence(keys[0] if keys else "")
        self._edit.setKeySequence(self._first)
        self._offer_back(wanted=keys != self.command.keys)
        others = ", ".join(map(shown_key, keys[1:]))
        also = self.tr("Also %1").replace("%1", others) if others else ""
        self.tell(refused or also)

    def _offer_back(self, *, wanted: bool) -> None:
        """Have a button for the command's own keys where it has others."""
        if self._back is None and wanted:
            self._back = QPushButton(self.tr("Reset"), self)
            self._back.clicked.connect(self._reset)
            self._row.insertWidget(1, self._back, 0, Qt.AlignmentFlag.AlignTop)
            self.setTabOrder(self._edit, self._back)
        if self._back is not None:
            self._back.setVisible(wanted)

    def _want(self) -> None:
        key = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self.wanted.emit(self.command.name, key)

    def _leave(self) -> None:
        self._edit.setKeySequence(self._first)
        self.left.emit()

    def _reset(self) -> None:
        self.wanted.emit(self.command.name, None)
