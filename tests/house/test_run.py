"""`packaging/run` starts a program that is compiled, even where Python itself writes nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_SETUP = """
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
environment=$root
python='{python}'
prepare() {{ :; }}
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a small program beside the script that starts it."""
    for folder in ("packaging", "reader"):
        (tmp_path / folder).mkdir()
    shutil.copy(ROOT / "packaging" / "run", tmp_path / "packaging")
    (tmp_path / "packaging" / "setup.sh").write_text(_SETUP.format(python=sys.executable))
    (tmp_path / "reader" / "__init__.py").touch()
    (tmp_path / "reader" / "__main__.py").write_text("from reader.part import WORD\nprint(WORD)\n")
    (tmp_path / "reader" / "part.py").write_text("WORD = 'one'\n")
    return tmp_path


def _run(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(tree / "packaging" / "run")],
        cwd=tree,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        capture_output=True,
        text=True,
    )


def _compiled(tree: Path) -> list[bytes]:
    return [path.read_bytes() for path in (tree / "reader" / "__pycache__").glob("part.*.pyc")]


def test_what_has_changed_is_compiled_before_it_starts(tree: Path) -> None:
    done = _run(tree)
    assert (done.stdout, done.stderr) == ("one\n", "")
    (first,) = _compiled(tree)
    part, stamp = tree / "reader" / "part.py", tree / ".compiled"
    part.write_text("WORD = 'another'\n")
    os.utime(part, (stamp.stat().st_mtime + 2,) * 2)
    assert _run(tree).stdout == "another\n"
    assert _compiled(tree) != [first]


def test_a_program_that_cannot_be_compiled_whole_is_started_all_the_same(tree: Path) -> None:
    (tree / "reader" / "broken.py").write_text("def\n")
    assert _run(tree).stdout == "one\n"
    assert not (tree / ".compiled").exists()
