"""The window's colours: read from text files, named by what they are for."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from string import Template
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.resources import resource_path

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

Setting = Literal["system", "light", "dark", "sepia"]


@dataclass(frozen=True, slots=True)
class SpeakerColour:
    """One speaker's colour: `bar` in the gutter, `tint` under the words, `text` for the name."""

    bar: QColor
    tint: QColor
    text: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour of the window by its role; treat the colours as read-only."""

    name: str
    dark: bool
    window: QColor
    surface: QColor
    panel: QColor
    panel_hover: QColor
    text: QColor
    muted: QColor
    border: QColor
    strong_border: QColor
    accent: QColor
    accent_text: QColor
    selection: QColor
    selection_text: QColor
    text_selection: QColor
    button: QColor
    button_hover: QColor
    hit: QColor
    hit_edge: QColor
    hit_current: QColor
    outline: QColor
    warning: QColor
    removed: QColor
    added: QColor
    highlights: tuple[QColor, ...]
    speakers: tuple[SpeakerColour, ...]
    unattributed: SpeakerColour

    def speaker(self, index: int | None) -> SpeakerColour:
        """Return the colour of the speaker numbered so; None is words nobody is named for."""
        return self.unattributed if index is None else self.speakers[index % len(self.speakers)]


def _speaker_colour(names: dict[str, str]) -> SpeakerColour:
    return SpeakerColour(**{part: QColor(value) for part, value in names.items()})


@cache
def load_theme(name: str) -> Theme:
    """Return the theme of `resources/themes/NAME.toml`.

    Raises OSError or KeyError for a theme that is not shipped whole: a fault of ours.
    """
    told: dict[str, Any] = tomllib.loads(
        resource_path("themes", f"{name}.toml").read_text(encoding="utf-8")
    )
    return Theme(
        name=told["name"],
        dark=told["dark"],
        highlights=tuple(map(QColor, told["highlights"])),
        speakers=tuple(_speaker_colour(entry) for entry in told["speakers"]),
        unattributed=_speaker_colour(told["unattributed"]),
        **{role: QColor(told["colours"][colour]) for role, colour in told["roles"].items()},
    )


def theme_for(setting: Setting, app: QCoreApplication | None = None) -> Theme:
    """Return the theme a setting asks for; `system` is light where the system does not say."""
    if setting != "system":
        return load_theme(setting)
    known = isinstance(app, QGuiApplication)
    scheme = QGuiApplication.styleHints().colorScheme() if known else Qt.ColorScheme.Unknown
    return load_theme("dark" if scheme == Qt.ColorScheme.Dark else "light")


def palette(theme: Theme) -> QPalette:
    """Return the theme as the palette Fusion draws with."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.window,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.selection_text,
        role.Accent: theme.accent,
        role.Link: theme.accent_text,
        role.LinkVisited: theme.accent_text,
        role.Light: theme.button_hover if theme.dark else theme.surface,
        role.Midlight: theme.button,
        role.Mid: theme.border,
        role.Dark: theme.strong_border,
        role.Shadow: theme.strong_border,
    }
    result = QPalette()
    for which, colour in colours.items():
        result.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, theme.strong_border)
    return result


@cache
def _style_template() -> Template:
    return Template(resource_path("themes", "window.qss").read_text(encoding="utf-8"))


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for the window (not the application: that costs a start-up more).

    Set it after the palette, and again whenever the palette changes.
    """
    roles = (name for name in Theme.__slots__ if isinstance(getattr(theme, name), QColor))
    colours = {name: getattr(theme, name).name() for name in roles}
    icons = resource_path("themes", "window.qss").parent.as_posix()
    tick = "tick-on-dark" if theme.dark else "tick-on-light"
    return _style_template().substitute(colours, icons=icons, tick=tick)
