"""Dialogs that ask for a file or a folder; more like ours where the desktop has none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QSplitter, QToolButton, QTreeView, QWidget

from reader.ui.icons import icon

_SIZE = (820, 520)
_SIDE = 150
_DRAWINGS = {
    "backButton": "left",
    "forwardButton": "right",
    "toParentButton": "up",
    "newFolderButton": "folder-new",
    "listModeButton": "tiles",
    "detailModeButton": "lines",
}
"""The toolkit's buttons by their names: its own drawings are not seen on a dark ground."""
_PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)


def file_dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    """Return a dialog that is deleted when it is closed, yet without a mode, filter or name."""
    dialog = QFileDialog(parent, title, str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    colour = parent.palette().windowText().color()
    for name, drawing in _DRAWINGS.items():
        button = dialog.findChild(QToolButton, name)
        if isinstance(button, QToolButton):  # there is none where the desktop has its own dialog
            button.setIcon(icon(drawing, colour))
    places = (QStandardPaths.writableLocation(place) for place in _PLACES)
    there = [place for place in dict.fromkeys(places) if place and Path(place).is_dir()]
    dialog.setSidebarUrls([QUrl("file:"), *map(QUrl.fromLocalFile, there)])
    parts = dialog.findChild(QSplitter)
    if isinstance(parts, QSplitter):
        parts.setSizes([_SIDE, _SIZE[0] - _SIDE])
    files = dialog.findChild(QTreeView, "treeView")
    if isinstance(files, QTreeView):
        files.header().setStretchLastSection(True)  # what heads it would be cut off in German
    dialog.resize(*_SIZE)  # the toolkit's own would show hardly a name whole
    return dialog
