"""What the hits of a search have, with counts: a click narrows the search."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.model import Facets
from reader.ui.counting import Count, written
from reader.ui.icons import icon
from reader.ui.time_histogram import TimeHistogram

if TYPE_CHECKING:
    from reader.model import FieldValue
    from reader.ui.theme import Theme

_COLUMNS = 2


class FacetBar(QWidget):
    """A histogram over time, and a menu each of people, organisations, places and sources."""

    narrowed = Signal(str, str)
    """A field of the query language, and the value it is to have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self._facets = Facets()
        self.histogram = TimeHistogram(self)
        self.buttons: dict[str, QToolButton] = {}
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 4)
        room.setSpacing(2)
        room.addWidget(self.histogram)
        grid = QGridLayout()
        grid.setContentsMargins(8, 0, 6, 0)
        grid.setSpacing(0)
        for number, (field, words) in enumerate(self._fields().items()):
            row, column = divmod(number, _COLUMNS)
            grid.addWidget(self._button(field, words), row, column)
        room.addLayout(grid)
        self.histogram.span_chosen.connect(partial(self.narrowed.emit, "date"))
        self.hide()

    def _fields(self) -> dict[str, str]:
        return {
            "person": self.tr("People"),
            "org": self.tr("Organisations"),
            "place": self.tr("Places"),
            "source": self.tr("Sources"),
        }

    def _button(self, field: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("facet")
        button.setText(words)
        button.setAccessibleName(self.tr("Narrow by: %1").replace("%1", words))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIconSize(QSize(10, 10))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        menu = QMenu(button)
        menu.setLayoutDirection(self.layoutDirection())
        button.setMenu(menu)
        self.buttons[field] = button
        return button

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self.histogram.set_theme(theme)
        for button in self.buttons.values():
            button.setIcon(icon("down", theme.muted))

    def set_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a signal's
        """Show it while something is searched, or never."""
        self._wanted = wanted
        self._appear()

    def show_facets(self, facets: Facets) -> None:
        """Show what other hits have; without any it is hidden."""
        self._facets = facets
        self.histogram.set_months([(one.text, one.articles) for one in facets.months])
        for field, values in (
            ("person", facets.people),
            ("org", facets.organisations),
            ("place", facets.places),
            ("source", facets.sources),
        ):
            self._fill(field, values)
        self._appear()

    def _appear(self) -> None:
        self.setVisible(self._wanted and self._facets != Facets())

    def _fill(self, field: str, values: tuple[FieldValue, ...]) -> None:
        button = self.buttons[field]
        menu = button.menu()
        menu.clear()
        for value in values:
            words = f"{value.text.replace('&', '&&')}\t{written(value.articles)}"
            action = menu.addAction(words)
            action.setToolTip(Count.articles(value.articles))
            action.triggered.connect(partial(self._narrow, field, value.text))
        button.setEnabled(bool(values))

    def _narrow(self, field: str, value: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.narrowed.emit(field, value)
