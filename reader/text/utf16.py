"""Offsets for a toolkit that counts UTF-16 units instead of characters."""

from __future__ import annotations

from bisect import bisect_left


class Utf16Map:
    """Turns code point offsets of one text into UTF-16 units and back.

    Offsets outside the text are brought to its nearest end. A text without characters
    beyond U+FFFF, which is nearly every text, costs nothing.
    """

    __slots__ = ("_astral", "_astral_units", "_points", "_units")

    def __init__(self, text: str) -> None:
        astral = [] if text.isascii() else [i for i, c in enumerate(text) if c > "\uffff"]
        self._astral = astral
        self._astral_units = [place + index for index, place in enumerate(astral)]
        self._points = len(text)
        self._units = len(text) + len(astral)

    def units(self, code_point: int) -> int:
        """Return the UTF-16 offset of a code point offset."""
        place = min(max(code_point, 0), self._points)
        return place + bisect_left(self._astral, place) if self._astral else place

    def points(self, unit: int) -> int:
        """Return the code point offset of a UTF-16 offset; inside a pair, that of the pair."""
        place = min(max(unit, 0), self._units)
        if not self._astral:
            return place
        before = bisect_left(self._astral_units, place - 1)
        inside = before < len(self._astral) and self._astral_units[before] == place - 1
        return place - before - inside
