"""The settings page: made of what the settings declare, and of the commands with their keys."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.settings import Settings
from reader.ui.actions import COMMANDS, holder_of, keys_of, plain_words, said_of_command, shown_key
from reader.ui.clearing import let_clear
from reader.ui.fonts import interface_font
from reader.ui.key_row import KeyRow
from reader.ui.setting_rows import DeedRow, Row, SettingRow
from reader.ui.shrinking import let_shrink, scrolled

_GAP = 18
_SIZE = (620, 600)
_AT_A_TIME = 8
"""Rows made in one turn of the event loop; a row has four widgets or more."""


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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.field)
        whole.addWidget(self._none)
        whole.addWidget(scrolled(inside, self), 1)
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
