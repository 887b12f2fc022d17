"""Find the files that are shipped with the program.

In a checkout `resources/` and `seeds/` stand beside the package; in an installed wheel
they lie inside it. Nobody else needs to know.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "_shipped"


def _root() -> Path:
    return _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent


def resource_path(*parts: str) -> Path:
    """Return where a shipped file lies, e.g. `resource_path("themes", "light.toml")`."""
    return _root().joinpath("resources", *parts)


def seeds_path() -> Path:
    """Return the folder of articles that come with the program."""
    return _root() / "seeds"


@cache
def lexicon(name: str) -> frozenset[str]:
    """Return the entries of `resources/lexicons/NAME.txt`: one a line, `#` begins a comment."""
    return frozenset(lexicon_lines(name))


@cache
def lexicon_lines(name: str) -> tuple[str, ...]:
    """Return the entries of a lexicon in their order, comments and blank lines dropped."""
    text = resource_path("lexicons", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.split("#", 1)[0].strip() for line in text.splitlines())
    return tuple(line for line in lines if line)
