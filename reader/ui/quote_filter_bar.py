"""Choose whose quotations, and of which kind, the text and the list show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.ui.counting import Count, written
from reader.ui.quote_filter import (
    EVERYTHING,
    KINDS,
    QuoteFilter,
    count_through,
    kinds_in,
    speakers_in,
)

if TYPE_CHECKING:
    from reader.model import Analysis

_FEWEST_LETTERS = 8
_LEAST = 2


class QuoteFilterBar(QWidget):
    """Two choices, and when one is made how many quotations are left and a way back to all."""

    filter_changed = Signal(object)
    """A `QuoteFilter`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quoteFilter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._analysis: Analysis | None = None
        self._speaker = self._choice(self.tr("Speaker"))
        self._kind = self._choice(self.tr("Kind of quotation"))
        self._count = QLabel(self)
        self._count.setObjectName("quiet")
        self._all = QToolButton(self)
        self._all.setText(self.tr("Show all"))
        self._all.setToolTip(self.tr("Show the quotations of every speaker and kind"))
        self._arrange()
        self._speaker.currentIndexChanged.connect(self._tell)
        self._kind.currentIndexChanged.connect(self._tell)
        self._all.clicked.connect(self.show_all)
        self.setFocusProxy(self._speaker)
        self.hide()

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        # Long names are cut, so that the panel can be as narrow as a person wants it.
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(_FEWEST_LETTERS)
        return choice

    def _arrange(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self._speaker, 3)
        choices.addWidget(self._kind, 2)
        told = QHBoxLayout()
        told.addWidget(self._count, 1)
        told.addWidget(self._all)
        room = QVBoxLayout(self)
        room.setContentsMargins(10, 8, 10, 6)
        room.setSpacing(4)
        room.addLayout(choices)
        room.addLayout(told)

    def offer(self, analysis: Analysis | None) -> None:
        """Offer what an article holds; all of it is shown. One quotation needs no choice."""
        self._analysis = analysis
        with QSignalBlocker(self._speaker), QSignalBlocker(self._kind):
            self._speaker.clear()
            self._kind.clear()
            self._speaker.addItem(self.tr("All speakers"), None)
            self._kind.addItem(self.tr("All kinds"), None)
            for name, count in speakers_in(analysis).items() if analysis else ():
                self._add(self._speaker, name or self.tr("Unattributed"), count, name)
            for kind, count in kinds_in(analysis).items() if analysis else ():
                self._add(self._kind, self.tr(KINDS[kind]), count, kind)
        self.setVisible(analysis is not None and count_through(analysis, EVERYTHING) >= _LEAST)
        self._show_count()

    @staticmethod
    def _add(choice: QComboBox, words: str, count: int, value: str) -> None:
        choice.addItem(f"{words} ({count})", value)
        choice.setItemData(choice.count() - 1, words, Qt.ItemDataRole.ToolTipRole)

    def chosen(self) -> QuoteFilter:
        """Return what is asked for."""
        return QuoteFilter(self._speaker.currentData(), self._kind.currentData())

    def choose_speaker(self, name: str) -> None:
        """Show one speaker's quotations; nobody's with ""."""
        self._speaker.setCurrentIndex(max(self._speaker.findData(name), 0))

    def show_all(self) -> None:
        """Show everybody's quotations of every kind again."""
        self.choose(EVERYTHING)

    def choose(self, wanted: QuoteFilter) -> None:
        """Show what was shown at another time, as far as the article has it still."""
        if self.chosen() == wanted:
            return
        with QSignalBlocker(self._speaker), QSignalBlocker(self._kind):
            for choice, value in ((self._speaker, wanted.speaker), (self._kind, wanted.kind)):
                choice.setCurrentIndex(0 if value is None else max(choice.findData(value), 0))
        self._tell()

    def _tell(self) -> None:
        self._show_count()
        self.filter_changed.emit(self.chosen())

    def _show_count(self) -> None:
        filtered = not self.chosen().is_open
        self._count.setVisible(filtered)
        self._all.setVisible(filtered)
        if self._analysis is None or not filtered:
            return
        left = count_through(self._analysis, self.chosen())
        total = count_through(self._analysis, EVERYTHING)
        words = Count.of_quotations(total).replace("%2", written(left))
        self._count.setText(words)
