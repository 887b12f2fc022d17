"""The files that were not read, each with the reason, and the way to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.counting import Count, written
from reader.ui.said import said
from reader.ui.shrinking import let_shrink
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from reader.model import Skipped

_MOST_SHOWN = 1_000
_SIZE = (700, 380)
_FILE_WIDTH = 320


class SkippedPage(QWidget):
    """Lists them, those with a real reason first."""

    again_requested = Signal(object, object)
    """An archive's folder, and the files of it that are to be read once more, as a tuple."""

    def __init__(
        self, root: Path | None, skipped: Iterable[Skipped], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._root = root
        self._ordered = sorted(skipped, key=lambda one: (one.quiet, one.path))
        self.table = QTreeWidget(self)
        self._told = QLabel(self)
        self.show_file = QPushButton(self.tr("Show file"), self)
        self.try_again = QPushButton(self.tr("Try again"), self)
        self.copy_list = QPushButton(self.tr("Copy list"), self)
        self._set_up()
        self._fill()
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.itemActivated.connect(self._show)
        self.show_file.clicked.connect(self._show)
        self.try_again.clicked.connect(self._ask_again)
        self.copy_list.clicked.connect(self._copy)
        self._follow()

    def _set_up(self) -> None:
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHeaderLabels([self.tr("File"), self.tr("Why it was not read")])
        self.table.setAccessibleName(self.tr("Files not read"))
        self.table.setObjectName("skippedFiles")
        self.table.setColumnWidth(0, _FILE_WIDTH)
        self._told.setObjectName("quiet")
        self._told.setTextFormat(Qt.TextFormat.PlainText)  # it may hold a file's name
        self._told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.show_file)
        row.addWidget(self.try_again)
        row.addWidget(self.copy_list)
        row.addWidget(self._told, 1)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.table, 1)
        room.addLayout(row)
        let_shrink(self, *_SIZE)
        self.setFocusProxy(self.table)

    def _fill(self) -> None:
        for one in self._ordered[:_MOST_SHOWN]:
            row = QTreeWidgetItem([one.path, said(one.reason)])
            for column in range(2):
                row.setToolTip(column, row.text(column))
            self.table.addTopLevelItem(row)
        left = len(self._ordered) - _MOST_SHOWN
        if left > 0:
            words = self.tr("and %1 more: the copied list has them all")
            self._told.setText(filled(words, written(left)))
        first = self.table.topLevelItem(0)
        if first is not None:
            self.table.setCurrentItem(first)

    def _follow(self) -> None:
        self.show_file.setEnabled(self._root is not None and bool(self.table.selectedItems()))
        self.try_again.setEnabled(self._root is not None and bool(self._chosen()))
        self.copy_list.setEnabled(bool(self._ordered))

    def _chosen(self) -> tuple[str, ...]:
        """Return the selected files that might be read; of other kinds none ever is."""
        readable = {one.path for one in self._ordered if not one.quiet}
        return tuple(
            name for row in self.table.selectedItems() if (name := row.text(0)) in readable
        )

    def _ask_again(self) -> None:
        """Have the selected files read once more; what comes of it the list will say next time."""
        names = self._chosen()
        if self._root is None or not names:
            return
        self.again_requested.emit(self._root, names)
        told = names[0] if len(names) == 1 else Count.files(len(names))
        self._told.setText(filled(self.tr("Being read again: %1"), told))

    def _show(self) -> None:
        """Open the folder of the selected file, with whatever shows folders here."""
        chosen = self.table.selectedItems()
        if self._root is None or not chosen:
            return
        file = self._root / chosen[0].text(0)
        if not file.exists():
            self._told.setText(filled(self.tr("%1 is not there any more."), file.name))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))):
            self._told.setText(filled(self.tr("Nothing here shows folders. The file is %1"), file))

    def _copy(self) -> None:
        """Copy the list, a file a line, the reason behind a tabulator."""
        reasons = {reason: said(reason) for reason in {one.reason for one in self._ordered}}
        lines = [f"{one.path}\t{reasons[one.reason]}" for one in self._ordered]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._told.setText(self.tr("Copied the list"))
