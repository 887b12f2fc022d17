"""How a person says which archive to open, and whether in a window of its own."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.model import ArchiveError
from reader.ui.file_dialogs import file_dialog
from reader.ui.said import said
from reader.ui.target import target_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.ui.actions import Actions
    from reader.ui.panes import Panes
    from reader.ui.session import Session
    from reader.ui.window_memory import WindowMemory

_OFFERED = 3


class Opening(QObject):
    """Asks for folders and takes what is dropped. Which window shows them others decide."""

    wanted = Signal(object, bool)
    """A `Target`, and whether it is to have a window of its own."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        commands: Actions,
        memory: WindowMemory,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._commands = commands
        self._memory = memory
        self._window = window

    def want_path(self, path: str) -> None:
        """Ask for the archive a path means, or say why there is none."""
        self._want(path, beside=False)

    def want_path_beside(self, path: str) -> None:
        """Ask for it in a window of its own."""
        self._want(path, beside=True)

    def _want(self, path: str, *, beside: bool) -> None:
        try:
            target = target_of(path)
        except ArchiveError as error:
            self._panes.notice.show_words(said(str(error)))
        else:
            self.wanted.emit(target, beside)

    def choose_folder(self) -> None:
        """Ask for a folder, without standing in the way of reading."""
        dialog = self._dialog(self.tr("Open a folder of articles"))
        dialog.fileSelected.connect(self.want_path)
        dialog.open()

    def choose_folder_beside(self) -> None:
        """Ask for a folder to be opened in a window of its own."""
        dialog = self._dialog(self.tr("Open a folder of articles in a new window"))
        dialog.fileSelected.connect(self.want_path_beside)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        at = self._session.root
        start = Path.home() if at is None or self._session.shipped else at.parent
        dialog = file_dialog(self._window, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        return dialog

    def take(self, urls: Sequence[QUrl]) -> bool:
        """Open what was dropped, each folder after the first beside it; tell if it is ours."""
        paths = [url.toLocalFile() for url in urls if url.isLocalFile()]
        for number, path in enumerate(dict.fromkeys(paths)):
            if number == 0:
                self.want_path(path)
            elif Path(path).is_dir():
                self.want_path_beside(path)
        return bool(paths)

    # Archives of before

    def show_recent(self) -> None:
        """List the archives opened before: in the menu, and beside the examples."""
        recent = self._memory.recent()
        self._commands.set_recent(recent)
        # A folder on a disk that sleeps, or a net that is gone, keeps waiting whoever looks for it.
        looked_for = recent if self._session.shipped else ()
        there = (folder for folder in looked_for if Path(folder).is_dir())
        self._panes.list.offer_folders([*islice(there, _OFFERED)])

    def open_recent(self, action: QAction) -> None:
        """Open an archive that was open before."""
        self.want_path(str(action.data()))
