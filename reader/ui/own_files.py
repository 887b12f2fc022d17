"""What a person made, as files: a copy and back, highlights as Web Annotations and back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.ui.file_dialogs import file_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.own_shelf import OwnShelf


class OwnFiles(QObject):
    """Asks which file, and has it written or read. The window connects it."""

    def __init__(self, shelf: OwnShelf, window: QWidget) -> None:
        super().__init__(window)
        self._shelf = shelf
        self._window = window

    def copy(self) -> None:
        """Ask where to copy all that a person made."""
        title = self.tr("Save a copy of your highlights, notes, stars and corrections")
        self._ask_to_save(title, self._copies(), "on-record-copy.sqlite", self._shelf.copy_to)

    def restore(self) -> None:
        """Ask from which copy to bring it back; what is there now is copied before."""
        title = self.tr("Restore your highlights, notes, stars and corrections from a copy")
        self._ask_to_open(title, self._copies(), self._shelf.restore)

    def export(self) -> None:
        """Ask where to write the highlights of the archive."""
        title = self.tr("Export highlights and notes as Web Annotations")
        self._ask_to_save(title, self._annotations(), "highlights.jsonld", self._shelf.export)

    def take_in(self) -> None:
        """Ask which annotations to take for highlights."""
        title = self.tr("Import Web Annotations as highlights")
        self._ask_to_open(title, self._annotations(), self._shelf.take_in)

    def _copies(self) -> str:
        return self.tr("Copies (*.sqlite)")

    def _annotations(self) -> str:
        return self.tr("Web Annotations (*.jsonld *.json)")

    def _ask_to_save(self, title: str, names: str, name: str, then: Callable[[str], None]) -> None:
        dialog = self._dialog(title, names)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(then)
        dialog.open()

    def _ask_to_open(self, title: str, names: str, then: Callable[[str], None]) -> None:
        dialog = self._dialog(title, names)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(then)
        dialog.open()

    def _dialog(self, title: str, names: str) -> QFileDialog:
        dialog = file_dialog(self._window, title, Path.home())
        dialog.setNameFilter(names)
        return dialog
