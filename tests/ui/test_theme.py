from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from reader.model import HIGHLIGHT_COLOURS
from reader.ui.quote_painter import FLASH_STRENGTH, MIXED_STRENGTH, UNSURE_STRENGTH
from reader.ui.theme import Setting, Theme, load_theme, palette, style_sheet, theme_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

THEMES = ["light", "dark", "sepia"]
ENOUGH, TO_BE_SEEN = 7.0, 3.0
PLAIN = ("window", "surface", "panel", "panel_hover")
ON = {
    "text": [*PLAIN, "button", "button_hover", "selection"],
    "muted": PLAIN,
    "accent_text": PLAIN,
    "selection_text": ["selection", "text_selection"],
    "warning": PLAIN,
    "surface": ["accent_text"],
}
DRAWN_ON = {
    "accent": [*PLAIN, "button", "selection"],
    "strong_border": PLAIN,
    "muted": [*PLAIN, "button"],
    "warning": [*PLAIN, "selection"],
    "outline": ["surface"],
    "hit_edge": ["surface", "hit", "hit_current"],
}
# How red-blind and green-blind eyes see linear light (Machado, Oliveira, Fernandes 2009).
EYES = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "red-blind": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "green-blind": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
JUST_TOLD_APART = 2.3


def linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def light(colour: QColor) -> tuple[float, float, float]:
    return (linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF()))


def luminance(colour: QColor) -> float:
    red, green, blue = light(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def root(share: float) -> float:
    return float(share ** (1 / 3)) if share > 0.008856 else 7.787 * share + 16 / 116


def seen(colour: QColor, eyes: str) -> tuple[float, float, float]:
    """The colour in CIELAB, as these eyes see it."""
    rows = EYES[eyes]
    red, green, blue = (
        min(max(sum(a * b for a, b in zip(row, light(colour), strict=True)), 0.0), 1.0)
        for row in rows
    )
    x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


def laid(colour: QColor, strength: float, ground: QColor) -> QColor:
    """Return what is seen of a colour laid so strongly over a ground."""
    mixed = (
        strength * one + (1 - strength) * other
        for one, other in zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    )
    return QColor.fromRgbF(*mixed)


def grounds_of_words(theme: Theme) -> dict[str, QColor]:
    """Return all that can lie under the words of an article, as it is painted."""
    lit = laid(theme.outline, FLASH_STRENGTH, theme.surface)
    found = {"the page": theme.surface, "evidence": lit}
    for number, speaker in enumerate((*theme.speakers, theme.unattributed)):
        for kind, strength in (("direct", 1.0), ("mixed", MIXED_STRENGTH), ("?", UNSURE_STRENGTH)):
            for under, ground in (("", theme.surface), (" lit", lit)):
                found[f"{kind} {number}{under}"] = laid(speaker.tint, strength, ground)
    found |= {f"highlight {i}": colour for i, colour in enumerate(theme.highlights, 1)}
    names = ("hit", "hit_current", "removed", "added")
    return found | {name: getattr(theme, name) for name in names}


def pairs(theme: Theme) -> list[tuple[str, QColor, QColor]]:
    roles = [
        (f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground))
        for ink, grounds in ON.items()
        for ground in grounds
    ]
    speakers = [*theme.speakers, theme.unattributed]
    names = [(f"name {i}", s.text, theme.surface) for i, s in enumerate(speakers)]
    words = [(f"text on {what}", theme.text, it) for what, it in grounds_of_words(theme).items()]
    return roles + names + words


@pytest.mark.parametrize("name", THEMES)
def test_all_text_stands_out_seven_to_one(name: str) -> None:
    weak = [
        (what, round(contrast(ink, ground), 2))
        for what, ink, ground in pairs(load_theme(name))
        if contrast(ink, ground) < ENOUGH
    ]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
def test_bars_and_edges_stand_out_three_to_one(name: str) -> None:
    theme = load_theme(name)
    drawn = [
        (f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground))
        for ink, grounds in DRAWN_ON.items()
        for ground in grounds
    ]
    for number, speaker in enumerate((*theme.speakers, theme.unattributed)):
        drawn += [(f"bar {number}", speaker.bar, on) for on in (theme.surface, theme.panel)]
        drawn.append((f"outline on {number}", theme.outline, speaker.tint))
    found = [(what, round(contrast(ink, ground), 2)) for what, ink, ground in drawn]
    assert [one for one in found if one[1] < TO_BE_SEEN] == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("eyes", EYES)
def test_speakers_are_told_apart_by_all_eyes(name: str, eyes: str) -> None:
    bars = [seen(speaker.bar, eyes) for speaker in load_theme(name).speakers]
    assert min(math.dist(one, other) for one, other in combinations(bars, 2)) > 5 * JUST_TOLD_APART


def test_all_themes_have_the_same_number_of_speakers() -> None:
    counts = {len(load_theme(name).speakers) for name in THEMES}
    assert len(counts) == 1
    assert counts.pop() >= 8


@pytest.mark.parametrize("name", THEMES)
def test_there_is_a_colour_for_each_highlight(name: str) -> None:
    assert len({colour.name() for colour in load_theme(name).highlights}) == HIGHLIGHT_COLOURS


def test_more_speakers_than_colours_begin_again() -> None:
    theme = load_theme("light")
    assert theme.speaker(len(theme.speakers)) is theme.speakers[0]
    assert theme.speaker(None) is theme.unattributed


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_names_colours_of_the_theme(name: str) -> None:
    theme = load_theme(name)
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert theme.accent.name() in sheet


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_asks_for_is_read_as_well(
    qtbot: QtBot, name: str, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    field, theme = kind(), load_theme(name)
    qtbot.addWidget(field)
    field.setStyleSheet(style_sheet(theme))
    field.ensurePolished()
    asked = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert asked.getRgb() == theme.muted.getRgb()  # as opaque as it


def test_the_palette_holds_the_theme() -> None:
    theme = load_theme("dark")
    assert palette(theme).color(QPalette.ColorRole.Base) == theme.surface
    assert palette(theme).color(QPalette.ColorRole.Text) == theme.text


@pytest.mark.parametrize("name", THEMES)
def test_a_chosen_theme_is_taken_whatever_the_system_says(name: str) -> None:
    assert theme_for(cast("Setting", name)).name == name


@pytest.mark.usefixtures("qapp")
def test_without_word_from_the_system_it_is_light() -> None:
    assert theme_for("system").name == "light"
