"""Rows of the settings page: a setting as it is declared, or a way to a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import interface_font
from reader.ui.wheel import leave_wheel

if TYPE_CHECKING:
    from dataclasses import Field

    from reader.settings import Settings

CONTROL_WIDTH = 150
_GAP, _SMALL_GAP = 18, 3
_BESIDE_NUMBER = 6
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
        self.told: QLabel | None = None
        self._left = QVBoxLayout()
        self._left.setSpacing(_SMALL_GAP)
        self._left.addWidget(self._label)
        self.tell(told)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addLayout(self._left, 1)

    def tell(self, words: str) -> None:
        """Say something below the name; what has nothing to say has no label for it."""
        if self.told is None and words:
            self.told = QLabel(self)
            self.told.setWordWrap(True)
            self.told.setProperty("quiet", True)  # noqa: FBT003 - Qt's signature
            self.told.setFont(interface_font(12))
            self._left.addWidget(self.told)
        if self.told is not None:
            self.told.setText(words)
            self.told.setVisible(bool(words))

    def add(self, control: QWidget) -> None:
        """Put what is set with at the end of the row."""
        self._label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(self._label.text())
        control.setAccessibleDescription(self.told.text() if self.told else "")
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
        control.setMinimumWidth(CONTROL_WIDTH)
        leave_wheel(control)
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
        self.button.setMinimumWidth(CONTROL_WIDTH)
        self.add(self.button)
