"""The licences of everything shipped or needed: a list to search, the text beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.clearing import let_clear
from reader.ui.desk_room import DeskRoom
from reader.ui.fonts import interface_font
from reader.ui.shrinking import let_shrink

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from reader.ui.licences import Licence

_SIZE = (940, 580)
_LIST_WIDTH = 300
_HELD = int(Qt.ItemDataRole.UserRole)


class LicencesDesk(QObject):
    """Finds the licences, on its own thread: the files of some fifteen libraries are looked at."""

    found = Signal(object)
    """A list of `Licence`s."""

    @Slot()
    def find(self) -> None:
        """Find them all."""
        from reader.ui.licences import licences  # noqa: PLC0415 - on this thread

        self.found.emit(list(licences()))


class LicencesPage(QWidget):
    """Shows under which terms the program and everything in it may be used."""

    _find = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.list = QListWidget(self)
        self.text = QPlainTextEdit(self)
        self._about = QLabel(self)
        self._desk = LicencesDesk()
        self._room = DeskRoom(self._desk, self)
        self._set_up()
        self._find.connect(self._desk.find)
        self._desk.found.connect(self.show_licences)
        self.field.textChanged.connect(self._choose)
        self.list.currentItemChanged.connect(self._show)

    def _set_up(self) -> None:
        self.field.setPlaceholderText(self.tr("Name or licence"))
        self.field.setAccessibleName(self.tr("Search the licences"))
        let_clear(self.field)
        self.list.setAccessibleName(self.tr("Licences"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setObjectName("licences")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setReadOnly(True)
        self.text.setFont(interface_font(12))
        self._about.setFont(interface_font(13, strong=True))
        self.text.setAccessibleName(self.tr("The licence’s text"))
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.addWidget(self._about)
        right.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(left)
        row.addLayout(right, 1)
        let_shrink(self, *_SIZE)
        self.setFocusProxy(self.field)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to look for them."""
        super().showEvent(event)
        if not self.list.count() and not self._room.isRunning():
            self._about.setText(self.tr("Reading…"))
            self._room.start()
            self._find.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no thread behind."""
        self._room.leave()
        super().hideEvent(event)

    def show_licences(self, found: list[Licence]) -> None:
        """List what was found, and show the program's own."""
        self._room.quit()
        self.list.clear()
        for one in found:
            named = f"{one.name} {one.version}".strip()
            item = QListWidgetItem(f"{named}\n{one.terms}" if one.terms else named)
            item.setData(_HELD, one)
            item.setToolTip(item.text())
            self.list.addItem(item)
        self._choose(self.field.text())

    def _choose(self, words: str) -> None:
        """List only those that hold all of some words; the first of them is shown."""
        wanted = words.casefold().split()
        first = None
        for item in map(self.list.item, range(self.list.count())):
            held = item.text().casefold()
            item.setHidden(not all(word in held for word in wanted))
            first = item if first is None and not item.isHidden() else first
        current = cast("QListWidgetItem | None", self.list.currentItem())
        if current is None or current.isHidden():
            self.list.setCurrentItem(first)  # type: ignore[arg-type] # none where none is left
        if first is None and self.list.count():
            self._about.setText(self.tr("Nothing here is called so."))
            self.text.clear()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        held: Licence = item.data(_HELD)
        parts = (f"{held.name} {held.version}".strip(), held.terms)
        self._about.setText(" · ".join(part for part in parts if part))
        self.text.setPlainText(held.text())
