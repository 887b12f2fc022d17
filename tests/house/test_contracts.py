"""The contracts of the house hold, and each one catches what it is there to catch."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

_LINT = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"

_BREACHES = {
    "Imports go down, never up and never sideways": [
        ("text/folding.py", "import reader.archive"),
        ("formats/__init__.py", "import reader.search"),
        ("model/span.py", "import reader.settings"),
    ],
    "Qt only in ui and app": [("analysis/__init__.py", "import PySide6.QtCore")],
    "Whoosh only in search": [("archive/__init__.py", "import whoosh.index")],
    "NumPy only in search": [("ui/__init__.py", "import numpy")],
    "SQLite only in archive": [("ui/__init__.py", "import sqlite3")],
    "No network code anywhere": [
        ("formats/__init__.py", "import urllib.request"),
        ("ui/__init__.py", "import socket"),
    ],
    "No cycles at any depth": [("model/span.py", "def _late(): import reader.model.quote")],
}


def lint(folder: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-c", _LINT, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout + run.stderr


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    """A copy of the program that may be broken."""
    shutil.copytree(root / "reader", tmp_path / "house" / "reader")
    shutil.copy(root / "pyproject.toml", tmp_path / "house")
    return tmp_path / "house"


def test_the_house_keeps_its_contracts(root: Path) -> None:
    assert "0 broken" in lint(root)


@pytest.mark.parametrize(
    ("contract", "file", "line"),
    [(name, file, line) for name, cases in _BREACHES.items() for file, line in cases],
)
def test_a_breach_is_caught(copy: Path, contract: str, file: str, line: str) -> None:
    with (copy / "reader" / file).open("a", encoding="utf-8") as source:
        source.write(f"\n\n{line}\n")
    assert f"{contract} BROKEN" in lint(copy)
