"""What a screen reader is to say at once, without the keyboard going anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.ui.quote_words import entering, leaving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model import Quote


def say_aloud(widget: QWidget, words: str) -> None:
    """Have a screen reader, if there is one, say words about a widget."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class CaretTeller:
    """Knows in which quotation the caret is, and what its way into or out of one is to sound like.

    Whoever reads by ear hears the words of a text, and not where one begins to be quoted.
    """

    def __init__(self) -> None:
        self._within: int | None = None

    def forget(self) -> None:
        """Be in no quotation: another article is shown."""
        self._within = None

    def be_in(self, number: int | None) -> None:
        """Be in a quotation that is told of already."""
        self._within = number

    def moved(self, number: int | None, quotes: Sequence[Quote]) -> str:
        """Return what to say now that the caret is in a quotation, by its index, or in none."""
        before, self._within = self._within, number
        if number == before:
            return ""
        return leaving() if number is None else entering(quotes[number])
