"""The exact versions fit the ranges, and nothing that is used goes unpinned."""

from __future__ import annotations

import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]


def pinned() -> dict[str, str]:
    """Return the exact version of each constrained package."""
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def required() -> list[Requirement]:
    """Return what pyproject.toml asks for, tests included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [
        Requirement(line)
        for line in [*project["dependencies"], *project["optional-dependencies"]["test"]]
    ]


def needed(name: str, seen: set[str]) -> set[str]:
    """Return a package and all it needs on this machine."""
    name = canonicalize_name(name)
    if name in seen:
        return seen
    seen.add(name)
    for line in metadata.requires(name) or ():
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            needed(requirement.name, seen)
    return seen


def test_exact_versions_fit_the_ranges() -> None:
    pins = pinned()
    unfit = [
        str(need) for need in required() if pins[canonicalize_name(need.name)] not in need.specifier
    ]
    assert unfit == []


def test_nothing_that_is_used_goes_unpinned() -> None:
    pins = pinned()
    used: set[str] = set()
    for requirement in required():
        needed(requirement.name, used)
    assert sorted(used - set(pins)) == []
