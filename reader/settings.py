"""What a person may set, and where the program keeps its things.

One frozen dataclass, one TOML file. Three folders, by the XDG rules: configuration,
cache (derived, may be deleted at any time) and data (what the person made).
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import Field, asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import platformdirs
import tomli_w

from reader.model import UnusableSettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

APP_NAME = "onrecord"
TEMPLATES_NAME = "templates.toml"
Theme = Literal["system", "light", "dark", "sepia"]
Leading = Literal["close", "usual", "wide"]
Citation = Literal["short", "apa", "chicago", "mla"]
Language = Literal["system", "en", "de"]


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program keeps its things in; none is made before it is needed."""

    config: Path
    cache: Path
    data: Path

    @classmethod
    def of_user(cls, cache: Path | None = None, data: Path | None = None) -> Places:
        """Return the user's folders; arguments win over ONRECORD_CACHE and ONRECORD_DATA.

        They are whole paths, whatever was said: from here on the current folder means nothing.
        """
        config = platformdirs.user_config_path(APP_NAME)
        cache = cache or _named("ONRECORD_CACHE") or platformdirs.user_cache_path(APP_NAME)
        data = data or _named("ONRECORD_DATA") or platformdirs.user_data_path(APP_NAME)
        return cls(config.absolute(), cache.absolute(), data.absolute())

    @property
    def settings_file(self) -> Path:
        """The one settings file."""
        return self.config / "settings.toml"

    @property
    def own_file(self) -> Path:
        """What the person made, for all archives."""
        return self.data / "own.sqlite"

    @property
    def templates_file(self) -> Path:
        """The templates the person wrote for copies and exports."""
        return self.data / TEMPLATES_NAME


def _named(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None


def _about(label: str, told: str, **more: tuple[object, ...]) -> dict[str, object]:
    """Tell about one setting; `more` is what it may be: `choices`, or the ends of a `range`."""
    return {"label": label, "help": told, **more}


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything one may set.

    The settings page is made of what each field declares: its `label`, the `help` it gives, and
    its `choices` or the `range` of its values.
    """

    theme: Theme = field(
        default="system",
        metadata=_about(
            "Colours",
            "The window's colours; System goes with the desktop.",
            choices=("system", "light", "dark", "sepia"),
        ),
    )
    language: Language = field(
        default="system",
        metadata=_about(
            "Language",
            "The window's language, from the next start on; System goes with the desktop.",
            choices=("system", "en", "de"),
        ),
    )
    text_size: int = field(
        default=18,
        metadata=_about("Text size", "Size of the article's text, in pixels.", range=(9, 54)),
    )
    leading: Leading = field(
        default="usual",
        metadata=_about(
            "Space between lines",
            "How far apart the lines of an article are.",
            choices=("close", "usual", "wide"),
        ),
    )
    line_length: int = field(
        default=70,
        metadata=_about(
            "Length of lines", "Letters on a line of an article, at most.", range=(50, 90)
        ),
    )
    citation: Citation = field(
        default="short",
        metadata=_about(
            "Source of what is copied",
            "How the line below a quotation names its source: shortly, or as a style has it.",
            choices=("short", "apa", "chicago", "mla"),
        ),
    )
    show_scare_quotes: bool = field(
        default=False,
        metadata=_about(
            "Scare quotes and titles", "Also mark words in quotation marks that nobody said."
        ),
    )
    reduced_motion: bool = field(
        default=False,
        metadata=_about("Less motion", "Let evidence light up steadily, without fading."),
    )
    single_keys: bool = field(
        default=True,
        metadata=_about(
            "Single letters act",
            "Let single letters (j, k, n, p, c) act while no text field has the keyboard.",
        ),
    )
    keys: Mapping[str, str] = field(
        default_factory=dict,
        metadata=_about("Keys", "The commands whose keys you have changed."),
    )

    def changed(self, **values: Any) -> Settings:  # noqa: ANN401 - as many types as fields
        """Return a copy with some values changed."""
        return replace(self, **values)


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing file means the defaults, an unknown key is left alone.

    Raises UnusableSettingsError when the file cannot be read as TOML or a value is none that
    the setting can have.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        message = f"{path}: {error}. The default settings are used."
        raise UnusableSettingsError(message) from error
    given = {item.name: values[item.name] for item in fields(Settings) if item.name in values}
    for item in fields(Settings):
        if item.name in given and not _may_be(item, given[item.name]):
            default = getattr(Settings(), item.name)
            message = (
                f"{path}: {item.name} should be like {default!r}. The default settings are used."
            )
            raise UnusableSettingsError(message)
    return Settings(**given)


def _may_be(item: Field[Any], value: object) -> bool:
    """Tell whether a value is one that a setting can have."""
    if item.name == "keys":
        return isinstance(value, dict) and all(isinstance(key, str) for key in value.values())
    choices = item.metadata.get("choices", (value,))
    low, high = item.metadata.get("range", (value, value))
    if type(value) is not type(item.default) or value not in choices:
        return False
    return not isinstance(value, int) or low <= value <= high


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; unknown keys stay. Raises OSError.

    A file that cannot be used is kept beside it: somebody wrote it, and has to find the slip.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    values: dict[str, Any] = {}
    try:
        load_settings(path)
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        pass  # there are none yet
    except UnusableSettingsError:
        path.replace(path.with_suffix(".unreadable.toml"))
    draft = path.with_suffix(".draft")
    draft.write_text(tomli_w.dumps(values | asdict(settings)), encoding="utf-8")
    draft.replace(path)
