"""The settings page: made of what the settings declare, and of the commands with their keys."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.settings import Settings
from reader.ui.actions import (
    COMMANDS,
    Command,
    holder_of,
    keys_of,
    plain_words,
    said_of_command,
    shown_key,
)
from reader.ui.clearing import let_clear
from reader.ui.fonts import interface_font
from reader.ui.shrinking import let_shrink

if TYPE_CHECKING:
    from dataclasses import Field

_GAP, _SMALL_GAP = 18, 3
_CONTROL_WIDTH = 150
_SIZE = (620, 600)
_BESIDE_NUMBER = 6
_AT_A_TIME = 8
"""Rows made in one turn of the event loop; a row has eight widgets."""
OF_THEIR_OWN = {"apa": "APA", "chicago": "Chicago", "mla": "MLA", "en": "English", "de": "Deutsch"}
"""Names that are the same in every language."""


def setting_words(item: Field[Any]) -> tuple[str, str]:
    """Return the name of a setting and what it does, in the window's language."""
    translate = QCoreApplication.translate
    return (
        translate("Settings", item.metadata["label"]),
        translate("Settings", item.metadata["help"]),
    )


def choice_words(choice: str) -> str:
    """Return one of the values of a setting as the page names it."""
    named = OF_THEIR_OWN.get(choice)
    return named or QCoreApplication.translate("Settings", choice.capitalize())


class Row(QWidget):
    """One setting: its name and what it does on the left, the control on the right."""

    def __init__(self, label: str, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = f"{label} {told}".casefold()
        self._label = QLabel(label, self)
        self.told = QLabel(told, self)
        self.told.setWordWrap(True)
        self.told.setProperty("quiet", True)  # noqa: FBT003 - Qt's signature
        self.told.setFont(interface_font(12))
        self.told.setVisible(bool(told))
        left = QVBoxLayout()
        left.setSpacing(_SMALL_GAP)
        left.addWidget(self._label)
        left.addWidget(self.told)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addLayout(left, 1)

    def add(self, control: QWidget) -> None:
        """Put what is set with at the end of the row."""
        self._label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(self._label.text())
        control.setAccessibleDescription(self.told.text())
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)

    def holds(self, words: str) -> bool:
        """Tell whether all words stand in the row's name or in what it says."""
        return all(word in self._words for word in words.casefold().split())


class SettingRow(Row):
    """A setting as its declaration has it."""

    changed = Signal(str, object)
    """The setting's name, and its new value."""

    def __init__(self, item: Field[Any], value: object, parent: QWidget) -> None:
        label, told = setting_words(item)
        super().__init__(label, told, parent)
        self._name = item.name
        self._choices: tuple[str, ...] = item.metadata.get("choices", ())
        self._set_with = control = self._control(item, value)
        control.setMinimumWidth(_CONTROL_WIDTH)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
        control.installEventFilter(self)
        self.add(control)

    def follow(self, settings: Settings) -> None:
        """Show what was set elsewhere, and announce nothing."""
        value, control = getattr(settings, self._name), self._set_with
        with QSignalBlocker(control):
            if isinstance(control, QCheckBox):
                control.setChecked(value)
            elif isinstance(control, QSpinBox):
                control.setValue(value)
            elif isinstance(control, QComboBox):
                control.setCurrentIndex(self._choices.index(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and turn only the control that has the keyboard."""
        held = isinstance(watched, QWidget) and watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and not held:
            event.ignore()
            return True
        return bool(super().eventFilter(watched, event))

    def _control(self, item: Field[Any], value: object) -> QWidget:
        if isinstance(value, bool):
            box = QCheckBox()
            box.setChecked(value)
            box.toggled.connect(self._tell)
            return box
        if isinstance(value, int):
            number = QSpinBox()
            number.setRange(*item.metadata["range"])
            number.setValue(value)
            inner = number.findChild(QLineEdit)
            if isinstance(inner, QLineEdit):
                inner.setTextMargins(_BESIDE_NUMBER, 0, 0, 0)
            number.valueChanged.connect(self._tell)
            return number
        choice = QComboBox()
        choice.addItems([choice_words(one) for one in self._choices])
        choice.setCurrentIndex(self._choices.index(str(value)))
        choice.currentIndexChanged.connect(self._tell_choice)
        return choice

    def _tell(self, value: object) -> None:
        self.changed.emit(self._name, value)

    def _tell_choice(self, number: int) -> None:
        self.changed.emit(self._name, self._choices[number])


class DeedRow(Row):
    """A button that leads to a page of its own."""

    def __init__(self, label: str, told: str, button: str, parent: QWidget) -> None:
        super().__init__(label, told, parent)
        self.button = QPushButton(button, self)
        self.button.setMinimumWidth(_CONTROL_WIDTH)
        self.add(self.button)


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
        self._edit.setFixedWidth(_CONTROL_WIDTH)
        name = self.tr("Key for %1").replace("%1", plain_words(said_of_command(command.words)))
        self._edit.setAccessibleName(name)
        inner = self._edit.findChild(QLineEdit)
        if isinstance(inner, QLineEdit):
            inner.setAccessibleName(name)
            let_clear(inner)
        self._back = QPushButton(self.tr("Reset"), self)
        self._row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        self.add(self._edit)
        self._edit.editingFinished.connect(self._want)
        self._edit.left.connect(self._leave)
        self._back.clicked.connect(self._reset)
        self.show_keys(keys)

    def show_keys(self, keys: tuple[str, ...], refused: str = "") -> None:
        """Show the command's keys, and why another was not taken."""
        self._first = QKeySequence(keys[0] if keys else "")
        self._edit.setKeySequence(self._first)
        self._back.setVisible(keys != self.command.keys)
        others = ", ".join(map(shown_key, keys[1:]))
        also = self.tr("Also %1").replace("%1", others) if others else ""
        self.told.setText(refused or also)
        self.told.setVisible(bool(refused or also))

    def _want(self) -> None:
        key = self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        self.wanted.emit(self.command.name, key)

    def _leave(self) -> None:
        self._edit.setKeySequence(self._first)
        self.left.emit()

    def _reset(self) -> None:
        self.wanted.emit(self.command.name, None)


class SettingsPage(QWidget):
    """Everything one may set, searchable; announces each change at once."""

    changed = Signal(str, object)
    """The name of a setting, and its new value."""
    templates_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = dict(settings.keys)
        self._rows: list[Row] = []
        self._keys: dict[str, KeyRow] = {}
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the settings"))
        self.field.setAccessibleName(self.tr("Search the settings"))
        let_clear(self.field)
        self.field.textChanged.connect(self._narrow)
        self._none = QLabel(self.tr("No setting is called so."), self)
        self._none.hide()
        inside = QWidget()
        self._room = QVBoxLayout(inside)
        self._room.setContentsMargins(2, 6, 14, 6)
        self._room.setSpacing(_GAP)
        for item in fields(Settings):
            if item.name != "keys":
                self._add(SettingRow(item, getattr(settings, item.name), inside))
        templates = DeedRow(
            self.tr("Templates for copying"),
            self.tr("How a quotation is written in plain text, Markdown and HTML when it leaves."),
            self.tr("Edit…"),
            inside,
        )
        templates.button.clicked.connect(self.templates_requested)
        self._add(templates)
        self._heading = QLabel(self.tr("Keys"), inside)
        self._heading.setFont(interface_font(15, strong=True))
        self._room.addWidget(self._heading)
        self._inside = inside
        self._to_come = list(COMMANDS)
        self._growing = QTimer(self)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        self._growing.start()
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the keyboard
        area.setWidgetResizable(True)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.field)
        whole.addWidget(self._none)
        whole.addWidget(area, 1)
        let_shrink(self, *_SIZE)
        self.setFocusProxy(self.field)

    def finish(self) -> None:
        """Have every key there; a page that is shown comes to it by itself, a few at a time."""
        while self._to_come:
            self._grow()

    def _grow(self) -> None:
        some, self._to_come = self._to_come[:_AT_A_TIME], self._to_come[_AT_A_TIME:]
        for command in some:
            self._add(KeyRow(command, keys_of(command, self._own), self._inside))
        if not self._to_come:
            self._growing.stop()
            self._room.addStretch(1)

    def _add(self, row: Row) -> None:
        if isinstance(row, SettingRow):
            row.changed.connect(self.changed)
        elif isinstance(row, KeyRow):
            row.wanted.connect(self._give)
            row.left.connect(self.field.setFocus)
            self._keys[row.command.name] = row
        self._rows.append(row)
        self._room.addWidget(row)

    def _narrow(self, words: str) -> None:
        self.finish()
        for row in self._rows:
            row.setVisible(row.holds(words))
        self._heading.setVisible(any(row.holds(words) for row in self._keys.values()))
        self._none.setVisible(not any(row.holds(words) for row in self._rows))

    def follow(self, settings: Settings) -> None:
        """Show what was set elsewhere: by a menu, the wheel, or in another window."""
        for row in self._rows:
            if isinstance(row, SettingRow):
                row.follow(settings)
        own = dict(settings.keys)
        if own != self._own:
            self._own = own
            for row in self._keys.values():
                row.show_keys(keys_of(row.command, self._own))

    def _give(self, name: str, key: str | None) -> None:
        """Give a command a key, unless another has it."""
        row, others = self._keys[name], {**self._own}
        others.pop(name, None)
        has = keys_of(row.command, self._own)
        wanted = row.command.keys if key is None else (key,) if key else ()
        if key is not None and wanted == has[:1]:
            return  # left as it was
        for one in wanted:
            holder = holder_of(one, {**others, name: ""})
            if holder is not None:
                words = self.tr("%1 is the key of “%2” already and was not taken.")
                words = words.replace("%1", shown_key(one))
                row.show_keys(has, words.replace("%2", plain_words(said_of_command(holder.words))))
                return
        self._own = others if key is None else {**others, name: key}
        row.show_keys(wanted)
        self.changed.emit("keys", dict(self._own))
