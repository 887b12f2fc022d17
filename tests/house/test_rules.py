"""House rules no linter knows."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "reader").rglob("*.py"))
ROOMS = ["model", "text", "formats", "analysis", "search", "export", "archive", "ui"]
LONGEST_FILE = 400


def tracked_files() -> list[Path]:
    """Every file of the project that is kept in version control, or would be."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this copy is not under version control")
    names = [name for name in listed.decode().split("\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def imported_names(source: Path) -> set[str]:
    """Return `module` and `module.name` for each import of a file, at any depth."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_no_registry_and_no_address_of_one_is_named() -> None:
    # Put together from pieces, so that this file does not name them either.
    words = [
        "py" + "pi.org",
        "python" + "hosted",
        "npm" + "js.org",
        "index" + "-url",
        "find" + "-links",
    ]
    pattern = re.compile("|".join(map(re.escape, words)) + "|https?://[^ ]*/" + "simple")
    found = [
        path.relative_to(ROOT)
        for path in tracked_files()
        if pattern.search(path.read_bytes().decode("utf-8", errors="ignore"))
    ]
    assert found == []


def test_the_top_level_is_as_it_was_agreed() -> None:
    tops = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    visible = {name for name in tops if not name.startswith(".")}
    agreed = {
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "reader",
        "resources",
        "seeds",
        "tests",
        "packaging",
    }
    assert visible <= agreed


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_holds_one_idea(source: Path) -> None:
    assert len(source.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_has_a_door(room: str) -> None:
    door = importlib.import_module(f"reader.{room}")
    assert door.__doc__
    assert all(hasattr(door, name) for name in door.__all__)


def test_the_nouns_need_the_standard_library_alone() -> None:
    # But for the door, which loads them when they are asked for, as every other does.
    outside = {
        name
        for source in (ROOT / "reader" / "model").glob("*.py")
        if source.name != "__init__.py"
        for name in imported_names(source)
        if name.partition(".")[0] not in {*sys.stdlib_module_names, "reader"}
    }
    assert outside == set()


def test_qt_is_asked_for_no_network_but_the_local_socket() -> None:
    allowed = {
        "PySide6.QtNetwork",
        "PySide6.QtNetwork.QLocalServer",
        "PySide6.QtNetwork.QLocalSocket",
    }
    used = {
        (source.name, name)
        for source in SOURCES
        for name in imported_names(source)
        if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))
    }
    assert {name for _, name in used} <= allowed
    assert {file for file, _ in used} <= {"single_instance.py"}


def test_importing_the_engine_brings_no_window_and_no_index() -> None:
    code = (
        "import sys, reader.cli, reader.archive, reader.analysis, reader.export, reader.search\n"
        "print(*[name for name in ('PySide6', 'whoosh', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == ""


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_group_is_repeated_possessively(source: Path) -> None:
    """Python 3.11.2, which Debian 12 ships, matches `(?:…)*+` and `(?>…)` wrongly."""
    assert not re.search(r"\)[*+?]\+|\)\{[\d,]+\}\+|\(\?>", source.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "lexicons").glob("*.txt")))
def test_a_lexicon_says_what_it_holds_and_whose_it_is(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    head = " ".join(lines[: next(at for at, line in enumerate(lines) if line[:1] != "#")])
    assert any(words in head for words in ("Our own list", "licence", "Permission")), path.name
