"""Where the column of text stands, and how much room the names beside it have."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

_LETTERS = "the quick brown foxes, said she; and over a lazy dog they jumped, one by one, "
CHARACTERS = 70
_FEWEST = 62
NAME_ROOM = 150
_LEAST_NAME_ROOM = 104
_INITIALS_ROOM = 60
_EDGE = 24
_USUAL = 18
_SHARE, _SHARE_BEYOND = 0.68, 0.24
_SMALLEST_NAME = 10


@dataclass(frozen=True, slots=True)
class Column:
    """The column's left edge and width, and the gutter left of it, in pixels.

    `names` is the size of the names in the gutter, `initials` says that it has no room for them.
    """

    left: int
    width: int
    gutter: int
    names: int
    initials: bool


def name_size(text_pixels: int) -> int:
    """Return how large names stand beside text of a size: they grow, but leave it the room."""
    beyond = max(text_pixels - _USUAL, 0)
    size = _SHARE * (text_pixels - beyond) + _SHARE_BEYOND * beyond
    return max(round(size), _SMALLEST_NAME)


def column(viewport_width: int, font: QFont, characters: int = CHARACTERS) -> Column:
    """Place a column of so many characters in the middle, the names' gutter left of it.

    Where the text would get too narrow the gutter does first, and then shows initials alone.
    """
    character = QFontMetricsF(font).horizontalAdvance(_LETTERS) / len(_LETTERS)
    ideal = round(character * characters)
    fewest = round(character * min(_FEWEST, characters))
    names = name_size(font.pixelSize())
    grown = names / name_size(_USUAL)
    room = viewport_width - _EDGE - fewest
    initials = room < _LEAST_NAME_ROOM * grown
    gutter = round(_INITIALS_ROOM * grown if initials else min(NAME_ROOM * grown, room))
    width = max(min(ideal, viewport_width - gutter - _EDGE), 1)
    left = max((viewport_width - width) // 2, gutter)
    return Column(left, width, gutter, names, initials)
