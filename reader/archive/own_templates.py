"""The templates a person wrote for what leaves the program: one TOML file among their own data."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import tomli_w

from reader.model import STANDARD_TEMPLATE, CopyTemplate, OwnDataError

if TYPE_CHECKING:
    from pathlib import Path

_MOST_ASIDE = 100


@dataclass(frozen=True, slots=True)
class OwnTemplates:
    """A person's templates, each with a name of its own; `in_use` names one, or none of them."""

    templates: tuple[CopyTemplate, ...] = ()
    in_use: str = ""

    def used(self) -> CopyTemplate:
        """Return the template that is in use, or else the standard one."""
        found = (one for one in self.templates if one.name == self.in_use)
        return next(found, STANDARD_TEMPLATE)


def load_templates(path: Path) -> OwnTemplates:
    """Read the templates; without a file there are none.

    Raises OwnDataError for a file that cannot be read or holds something else; it is left as it is.
    """
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return OwnTemplates()
    except OSError as error:
        message = f"{path}: the templates could not be read ({error.strerror})."
        raise OwnDataError(message) from error
    except (ValueError, RecursionError) as error:
        message = f"{path}: this is no file of templates ({error})."
        raise OwnDataError(message) from error
    templates = tuple(map(_template, _listed(told.get("template"))))
    names = {one.name for one in templates if one is not None}
    if None in templates or len(names) < len(templates):
        message = f"{path}: each template needs a name of its own, plain, markdown and html."
        raise OwnDataError(message)
    in_use = told.get("in_use")
    kept = tuple(one for one in templates if one is not None)
    return OwnTemplates(kept, in_use if in_use in names else "")


def save_templates(path: Path, own: OwnTemplates) -> None:
    """Write the templates, whole or not at all. Raises OwnDataError."""
    told = {"in_use": own.in_use, "template": [asdict(one) for one in own.templates]}
    draft = path.with_suffix(".draft")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(tomli_w.dumps(told), encoding="utf-8")
        draft.replace(path)
    except (OSError, UnicodeError) as error:
        message = f"{path}: the templates could not be kept ({error})."
        raise OwnDataError(message) from error


def set_templates_aside(path: Path) -> Path:
    """Put a file that could not be read out of the way; return where it is now.

    One that was put there before stays. Raises OwnDataError.
    """
    names = (f".unreadable{number}.toml" for number in ("", *range(2, _MOST_ASIDE)))
    free = (place for name in names if not (place := path.with_suffix(name)).exists())
    aside = next(free, path.with_suffix(".unreadable.toml"))
    try:
        path.replace(aside)
    except OSError as error:
        message = f"{path}: the templates could not be set aside ({error.strerror})."
        raise OwnDataError(message) from error
    return aside


def _template(told: object) -> CopyTemplate | None:
    """Return the template a table of the file tells of; None where something is missing."""
    if not isinstance(told, dict):
        return None
    values: dict[str, Any] = {one.name: told.get(one.name) for one in fields(CopyTemplate)}
    if not all(isinstance(value, str) for value in values.values()):
        return None
    return CopyTemplate(**values) if values["name"].strip() else None


def _listed(told: object) -> list[object]:
    return told if isinstance(told, list) else []
