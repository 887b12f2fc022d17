"""A few words on what is the matter or what to do next, with one button to do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class HintCard(QWidget):
    """A title, a paragraph and a button, each only when it has something to say."""

    pressed = Signal()
    taken = Signal(str)
    """What one of the lines stands for that were offered below the button."""

    def __init__(self, parent: QWidget | None = None, *, framed: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("card" if framed else "hint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self)
        self._title.setObjectName("hintTitle")
        self._words = QLabel(self)
        self._words.setObjectName("quiet")
        for label in (self._title, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            if not framed:
                label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.pressed)
        room = QVBoxLayout(self)
        room.setContentsMargins(18, 14, 18, 16)
        room.setSpacing(8)
        if not framed:
            room.addStretch(2)
        room.addWidget(self._title)
        room.addWidget(self._words)
        side = Qt.AlignmentFlag.AlignLeft if framed else Qt.AlignmentFlag.AlignHCenter
        room.addWidget(self._button, 0, side)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(2)
        self._offered: list[QPushButton] = []
        room.addLayout(self._offers)
        if not framed:
            room.addStretch(3)

    def set_words(self, words: str, *, title: str = "", button: str = "") -> None:
        """Say something else; also aloud, where it has the keyboard."""
        self.setAccessibleName(" ".join(filter(None, (title, words))))
        for widget, text in ((self._title, title), (self._words, words), (self._button, button)):
            widget.setText(text)
            widget.setVisible(bool(text))

    def offer(self, lines: Sequence[tuple[str, str]]) -> None:
        """Offer lines below the button, each as its words and what it stands for."""
        for before in self._offered:
            before.hide()
            before.deleteLater()
        self._offered = []
        for words, value in lines:
            button = QPushButton(words.replace("&", "&&"), self)
            button.setObjectName("offer")
            button.setToolTip(value)
            button.setProperty("value", value)
            button.clicked.connect(self._take)
            self._offers.addWidget(button)
            self._offered.append(button)

    def _take(self) -> None:
        self.taken.emit(self.sender().property("value"))
