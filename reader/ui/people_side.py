"""The people and organisations, and the page about one of them, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.people_list import PeopleList
from reader.ui.profile_pane import ProfilePane
from reader.ui.roomy_splitter import RoomySplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.theme import Theme


class PeopleSide(RoomySplitter):
    """Holds the list and the page; the page takes what room there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(1, parent)
        self.people = PeopleList(self)
        self.profile = ProfilePane(self)
        for pane, share in ((self.people, 0), (self.profile, 1)):
            self.addWidget(pane)
            self.setStretchFactor(self.indexOf(pane), share)

    def set_theme(self, theme: Theme) -> None:
        """Draw both in a theme's colours."""
        self.people.set_theme(theme)
        self.profile.set_theme(theme)
