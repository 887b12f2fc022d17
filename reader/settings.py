"""What a person may set, and where the program keeps its things.

One frozen dataclass, one TOML file. Three folders, by the XDG rules: configuration,
cache (derived, may be deleted at any time) and data (what the person made).
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

import platformdirs
import tomli_w

from reader.model import UnusableSettingsError

APP_NAME = "onrecord"
Theme = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program keeps its things in; none is made before it is needed."""

    config: Path
    cache: Path
    data: Path

    @classmethod
    def of_user(cls, cache: Path | None = None, data: Path | None = None) -> Places:
        """Return the user's folders; arguments win over ONRECORD_CACHE and ONRECORD_DATA."""
        return cls(
            config=platformdirs.user_config_path(APP_NAME),
            cache=cache or _named("ONRECORD_CACHE") or platformdirs.user_cache_path(APP_NAME),
            data=data or _named("ONRECORD_DATA") or platformdirs.user_data_path(APP_NAME),
        )

    @property
    def settings_file(self) -> Path:
        """The one settings file."""
        return self.config / "settings.toml"

    @property
    def own_file(self) -> Path:
        """What the person made, for all archives."""
        return self.data / "own.sqlite"


def _named(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything one may set. Each field's `help` is what the settings page says of it."""

    theme: Theme = field(default="system", metadata={"help": "Colours: system, light or dark"})
    text_size: int = field(default=18, metadata={"help": "Size of the article's text, in pixels"})
    single_keys: bool = field(
        default=True, metadata={"help": "Let single letters (j, k, n, p, c) act in the window"}
    )
    show_scare_quotes: bool = field(
        default=False, metadata={"help": "Also mark scare quotes and titles in the text"}
    )

    def changed(self, **values: Any) -> Settings:  # noqa: ANN401 - as many types as fields
        """Return a copy with some values changed."""
        return replace(self, **values)


def load_settings(path: Path) -> Settings:
    """Read the settings; a missing file means the defaults, an unknown key is left alone.

    Raises UnusableSettingsError when the file cannot be read as TOML or a value is of the
    wrong type.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        message = f"{path}: {error}. The default settings are used."
        raise UnusableSettingsError(message) from error
    known = {item.name: item.default for item in fields(Settings)}
    for name, default in known.items():
        if name in values and type(values[name]) is not type(default):
            message = f"{path}: {name} should be like {default!r}. The default settings are used."
            raise UnusableSettingsError(message)
    return Settings(**{name: values[name] for name in known if name in values})


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.write_text(tomli_w.dumps(asdict(settings)), encoding="utf-8")
    draft.replace(path)
