from __future__ import annotations

import math
from itertools import combinations
from typing import cast

import pytest
from PySide6.QtGui import QColor, QPalette

from reader.model import HIGHLIGHT_COLOURS
from reader.ui.theme import Setting, Theme, load_theme, palette, style_sheet, theme_for

THEMES = ["light", "dark", "sepia"]
ENOUGH = 7.0
ON = {
    "text": ["window", "surface", "panel", "panel_hover", "button", "button_hover", "selection"],
    "muted": ["window", "surface", "panel", "panel_hover"],
    "accent_text": ["surface", "panel"],
    "selection_text": ["selection", "text_selection"],
    "warning": ["panel"],
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


def pairs(theme: Theme) -> list[tuple[str, QColor, QColor]]:
    roles = [
        (f"{ink} on {ground}", getattr(theme, ink), getattr(theme, ground))
        for ink, grounds in ON.items()
        for ground in grounds
    ]
    speakers = [*theme.speakers, theme.unattributed]
    tints = [(f"text on tint {i}", theme.text, s.tint) for i, s in enumerate(speakers)]
    names = [(f"name {i}", s.text, theme.surface) for i, s in enumerate(speakers)]
    hits = [("text on hit", theme.text, theme.hit), ("on it", theme.text, theme.hit_current)]
    hits += [(f"text on {name}", theme.text, getattr(theme, name)) for name in ("removed", "added")]
    own = [(f"text on highlight {i}", theme.text, c) for i, c in enumerate(theme.highlights, 1)]
    return roles + tints + names + hits + own


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
    drawn = [speaker.bar for speaker in (*theme.speakers, theme.unattributed)]
    drawn += [theme.hit_edge, theme.outline, theme.accent]
    assert min(contrast(colour, theme.surface) for colour in drawn) >= 3.0


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
