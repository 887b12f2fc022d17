"""A calm strip above the panes for what went wrong; it never stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.ui.aloud import say_aloud
from reader.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.theme import Theme


class NoticeBar(QWidget):
    """Says one sentence, and offers a report to copy when there is one."""

    copy_requested = Signal(str)
    show_requested = Signal(str)
    """The report is to be read before it is given to anybody."""
    chosen = Signal(str)
    """The name of what was chosen of what was offered."""
    left = Signal()
    """It was put away by key: the keyboard, which was in it, has to be somewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._report = ""
        self._good = False
        self._theme: Theme | None = None
        self._sign = QToolButton(self)
        # No button, but not a faded one either: it has to be seen on dark colours, too.
        self._sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._show = QPushButton(self.tr("Show report"), self)
        self._copy = QPushButton(self.tr("Copy report"), self)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close"))
        self._choices = (QPushButton(self), QPushButton(self))
        for button in (self._sign, self._close):
            button.setIconSize(QSize(15, 15))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 8, 7)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        for choice in self._choices:
            row.addWidget(choice)
            choice.clicked.connect(self._choose)
        row.addWidget(self._show)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        self._close.clicked.connect(self._put_away)
        self._copy.clicked.connect(self._ask)
        self._show.clicked.connect(self._ask_to_show)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        self._theme = theme
        self._draw_sign()
        self._close.setIcon(icon("close", theme.text))

    def show_words(self, words: str, report: str = "") -> None:
        """Say a sentence; a report can be copied, but is not shown."""
        self._say(words, report)

    def offer(self, words: str, choices: Sequence[tuple[str, str]], *, good: bool = True) -> None:
        """Say a sentence and offer up to two things to do, each by its name and its words.

        Choosing one closes the strip. `good` is said of what went as it should.
        """
        self._say(words, "", choices, good=good)

    def _say(
        self,
        words: str,
        report: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        good: bool = False,
    ) -> None:
        self._words.setText(words)
        self._report = report
        self._good = good
        self._draw_sign()
        for button in self._choices:
            button.hide()
        for button, (name, label) in zip(self._choices, choices, strict=False):
            button.setObjectName(name)
            button.setText(label)
            button.show()
        self._copy.setVisible(bool(report))
        self._show.setVisible(bool(report))
        self.setAccessibleName(words)
        self.show()
        say_aloud(self, words)

    def words(self) -> str:
        """Return what is being said; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def _draw_sign(self) -> None:
        if self._theme:
            drawing = (
                ("check", self._theme.accent) if self._good else ("warning", self._theme.warning)
            )
            self._sign.setIcon(icon(*drawing))

    def _put_away(self) -> None:
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if held:
            self.left.emit()

    def _choose(self) -> None:
        self._put_away()
        self.chosen.emit(self.sender().objectName())

    def _ask(self) -> None:
        self.copy_requested.emit(self._report)

    def _ask_to_show(self) -> None:
        self.show_requested.emit(self._report)
