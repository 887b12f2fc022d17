"""The words of a PDF's pages, with their places, from PDFium's characters.

PDFium tells every character's place; of lines and columns it knows little, so that only
its characters are taken. Nothing of a document is run, and nothing outside it opened.
"""

from __future__ import annotations

import ctypes
import math
from typing import TYPE_CHECKING

from reader.formats.set_text import Word

if TYPE_CHECKING:
    from collections.abc import Callable

    from pypdfium2 import PdfPage, PdfTextPage

    Place = Callable[[float, float, float, float], tuple[float, float, float, float]]

HYPHEN = "\x02"
"""Stands for a hyphen at the end of a line that may or may not be part of the word."""

_WIDE_GAP = 0.22
"""From one character to the next, in heights of the line: wider is white space."""
_BACK = 0.5
_SEAM = 0.03
_TWICE = 0.15
_OTHER_LINE = 0.35
_UPRIGHT = 0.1
"""Radians a line may be turned."""
_HYPHENS = {0x02: HYPHEN, 0xAD: HYPHEN, 0xFFFE: HYPHEN, 0xFFFF: HYPHEN}
_BLANKS = frozenset({*range(2), *range(3, 33), 0x7F, 0xA0, 0x200B, 0x2028, 0x2029, 0xFEFF})
_BLANKS_LIKE = frozenset({*range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000})


def words_of(page: PdfPage) -> list[Word]:
    """Return the words that can be read on a page as it is looked at, as they are drawn.

    Text on its side and outside the page is left out.
    """
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        reading = _Reading(text, page)
        reading.read()
    finally:
        text.close()
    return [
        word
        for word in reading.words
        if -word.size < word.left < width + word.size and word.bottom > 0 and word.top < height
    ]


class _Reading:
    """Goes through a page's characters, and puts those that stand together into words."""

    def __init__(self, text: PdfTextPage, page: PdfPage) -> None:
        self.words: list[Word] = []
        self._text = text
        self._turned = page.get_rotation()
        self._place = _placing(page)
        self._word: Word | None = None
        self._seen: dict[str, list[Word]] = {}
        self._apart = True
        self._upright = True

    def read(self) -> None:
        """Fill `words`."""
        from pypdfium2 import raw  # noqa: PLC0415 - start-up: only the reading process needs it

        box = raw.FS_RECTF()
        pointer = ctypes.byref(box)
        character, loose_box = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
        text = self._text.raw
        for at in range(self._text.count_chars()):
            code = character(text, at)
            if code in _BLANKS or code in _BLANKS_LIKE:
                self._end(apart=True)
            elif loose_box(text, at, pointer):
                place = self._place(box.left, box.bottom, box.right, box.top)
                if self._word is None or not self._goes_on(self._word, place):
                    self._end()
                    self._upright = self._is_upright(raw.FPDFText_GetCharAngle(text, at))
                self._add(_HYPHENS.get(code) or chr(code), place)
        self._end()

    def _is_upright(self, angle: float) -> bool:
        """Tell whether an angle, which PDFium counts clockwise, makes up for the page's."""
        turned = (angle + math.radians(self._turned)) % (2 * math.pi)
        return min(turned, 2 * math.pi - turned) < _UPRIGHT

    def _add(self, character: str, place: tuple[float, float, float, float]) -> None:
        left, right, top, bottom = place
        word = self._word
        if word is None:
            self._word = Word(character, left, right, top, bottom, self._apart)
            self._apart = False
        else:
            if abs(left - word.right) > _SEAM * word.size:
                word.seams += ((len(word.text), left),)
            word.text += character
            word.right = max(word.right, right)
            word.top, word.bottom = min(word.top, top), max(word.bottom, bottom)

    def _goes_on(self, word: Word, place: tuple[float, float, float, float]) -> bool:
        left, _, top, bottom = place
        size = max(word.bottom - word.top, 0.1)
        beside = -_BACK * size < left - word.right < _WIDE_GAP * size
        return beside and abs(top + bottom - word.top - word.bottom) < 2 * _OTHER_LINE * size

    def _end(self, *, apart: bool = False) -> None:
        word, self._word = self._word, None
        self._apart = self._apart or apart
        if word is None or not self._upright:
            return
        _mend(word)
        # Some programs print a word twice, a little beside, to have it look bold.
        alike = self._seen.setdefault(word.text, [])
        if not any(_covers(other, word) for other in alike):
            alike.append(word)
            self.words.append(word)


def _covers(one: Word, other: Word) -> bool:
    near = _TWICE * one.size
    return abs(one.left - other.left) < near and abs(one.top - other.top) < near


def _mend(word: Word) -> None:
    """Put halves of characters together; one without the other becomes U+FFFD."""
    if any("\ud800" <= character <= "\udfff" for character in word.text):
        word.text = word.text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        word.seams = ()


def _placing(page: PdfPage) -> Place:
    """Return what turns a box of the page (left, bottom, right, top) the way it is looked at.

    It comes back as left, right, top, bottom, counted from the upper edge.
    """
    x, y, right, top = page.get_cropbox()
    wide, high = right - x, top - y
    turns: dict[int, Place] = {
        0: lambda a, b, c, d: (a - x, c - x, high - d + y, high - b + y),
        90: lambda a, b, c, d: (b - y, d - y, a - x, c - x),
        180: lambda a, b, c, d: (wide - c + x, wide - a + x, b - y, d - y),
        270: lambda a, b, c, d: (high - d + y, high - b + y, wide - c + x, wide - a + x),
    }
    return turns[page.get_rotation()]


def has_pictures(page: PdfPage) -> bool:
    """Tell whether there is a picture on a page."""
    from pypdfium2 import raw  # noqa: PLC0415 - as above

    pictures = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    return next(iter(pictures), None) is not None
