"""The typefaces that come with the program."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from reader.resources import resource_path

log = logging.getLogger(__name__)

READING_FAMILY = "Literata"
INTERFACE_FAMILY = "Inter"
_FILES = (
    "Literata-Regular.ttf",
    "Literata-Italic.ttf",
    "Literata-Bold.ttf",
    "Inter-Regular.ttf",
    "Inter-Italic.ttf",
    "Inter-SemiBold.ttf",
)


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once; needs the application to exist.

    A font that cannot be loaded is logged and stands in for by a system font.
    """
    for name in _FILES:
        path = resource_path("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            log.warning("%s could not be loaded; a system font takes its place", path)


def interface_font(pixels: int = 13, *, strong: bool = False) -> QFont:
    """Return the font of lists, labels and buttons."""
    font = QFont([INTERFACE_FAMILY, "Noto Sans", "DejaVu Sans"])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def reading_font(pixels: int = 18, *, strong: bool = False) -> QFont:
    """Return the font of the article's text."""
    font = QFont([READING_FAMILY, "Noto Serif", "DejaVu Serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold if strong else QFont.Weight.Normal)
    # Text is set by its own measures, the same on every screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
