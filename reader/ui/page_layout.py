"""Where the column of text stands, and how much room the names beside it have."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

_LETTERS = "the quick brown foxes, said she; and over a lazy dog they jumped, one by one, "
CHARACTERS = 70
_FEWEST = 46
NAME_ROOM = 150
_INITIALS_ROOM = 46
_EDGE = 24


@dataclass(frozen=True, slots=True)
class Column:
    """The column's left edge and width, and the gutter left of it, in pixels.

    `initials` says that the gutter has no room for names.
    """

    left: int
    width: int
    gutter: int
    initials: bool


def column(viewport_width: int, font: QFont, characters: int = CHARACTERS) -> Column:
    """Place a column of so many characters in the middle, the names' gutter left of it."""
    character = QFontMetricsF(font).horizontalAdvance(_LETTERS) / len(_LETTERS)
    ideal = round(character * characters)
    fewest = round(character * min(_FEWEST, characters))
    initials = viewport_width < NAME_ROOM + fewest + _EDGE
    gutter = _INITIALS_ROOM if initials else NAME_ROOM
    width = max(min(ideal, viewport_width - gutter - _EDGE), 1)
    left = max((viewport_width - width) // 2, gutter)
    return Column(left, width, gutter, initials)
