"""The strip at the top: menus, the one search box, the way from hit to hit, copying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QToolButton, QWidget

from reader.ui.actions import shown_key
from reader.ui.counting import Count, written
from reader.ui.icons import icon
from reader.ui.search_box import SearchBox
from reader.ui.wording import filled

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from reader.ui.actions import Actions
    from reader.ui.theme import Theme

_ICON = 16
_ROOM_FOR_WORDS = 900


class TopBar(QWidget):
    """Holds the menus, the search box and the buttons; the actions are the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menus = QMenuBar(self)
        self.search = SearchBox(self)
        self._hits = QLabel(self)
        self._hits.setObjectName("quiet")
        self._left = QWidget(self)
        self._right = QWidget(self)
        self._buttons: list[tuple[QToolButton, str]] = []
        self._bound: list[tuple[QToolButton, QAction]] = []
        left = self._row(self._left)
        self._open = self._button(left, "folder")
        left.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        left.addStretch(1)
        right = self._row(self._right)
        right.addStretch(1)
        right.addWidget(self._hits)
        self._previous = self._button(right, "up")
        self._next = self._button(right, "down")
        self._copy = self._button(right, "copy")
        row = self._row(self)
        row.setContentsMargins(8, 5, 8, 5)
        row.addWidget(self._left, 3)
        row.addWidget(self.search, 4)
        row.addWidget(self._right, 3)

    def _row(self, of: QWidget) -> QHBoxLayout:
        row = QHBoxLayout(of)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        return row

    def _button(self, row: QHBoxLayout, drawing: str) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(_ICON, _ICON))
        row.addWidget(button)
        self._buttons.append((button, drawing))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the buttons' words where the search box needs the room."""
        super().resizeEvent(event)
        kinds = Qt.ToolButtonStyle
        wide = event.size().width() >= _ROOM_FOR_WORDS
        kind = kinds.ToolButtonTextBesideIcon if wide else kinds.ToolButtonIconOnly
        for button in (self._open, self._copy):
            button.setToolButtonStyle(kind)

    def set_actions(self, actions: Actions) -> None:
        """Bind the buttons to the window's actions."""
        for button, name, words in (
            (self._open, "open", self.tr("Open folder")),
            (self._previous, "previous_hit", self.tr("Previous hit")),
            (self._next, "next_hit", self.tr("Next hit")),
            (self._copy, "copy_all", self.tr("Copy quotes")),
        ):
            action = actions[name]
            button.clicked.connect(action.trigger)
            button.setText(words)
            button.setAccessibleName(words)
            button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(button.setEnabled)
            action.changed.connect(self._tell_keys)
            self._bound.append((button, action))
        self._saving = actions["save_search"]
        self._saving.changed.connect(self._tell_keys)
        self._tell_keys()

    def _tell_keys(self) -> None:
        """Say by which key, too, each button's work is done; a person may choose another."""
        for button, action in self._bound:
            keys = shown_key(action.shortcut().toString())
            button.setToolTip(f"{button.text()} ({keys})" if keys else button.text())
        self.search.set_star_key(shown_key(self._saving.shortcut().toString()))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self.search.set_theme(theme)
        for button, drawing in self._buttons:
            button.setIcon(icon(drawing, theme.text))
        rest = self.menus.findChild(QToolButton, "qt_menubar_ext_button")
        if isinstance(rest, QToolButton):  # the toolkit's own drawing is not seen on a dark ground
            rest.setIcon(icon("lines", theme.text))

    def set_articles(self, number: int) -> None:
        """Say in the empty box how much can be searched, and how."""
        example = self.tr('speaker:name  "exact words"')
        hints = [self.tr("Search the archive")]
        if number:
            hints = [self.tr("Search %1 — try  %2"), self.tr("Search %1")]
        filled_in = (filled(words, Count.articles(number), example) for words in hints)
        self.search.set_hints(*filled_in, self.tr("Search"))

    def set_hit(self, current: int, total: int) -> None:
        """Say which hit of the article is shown, of how many."""
        if not total:
            self._hits.clear()
        elif current:
            words = self.tr("%1 of %2").replace("%1", written(current))
            self._hits.setText(words.replace("%2", written(total)))
        else:
            self._hits.setText(Count.hits(total))
