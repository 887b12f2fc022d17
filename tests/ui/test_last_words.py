"""A fault that ends the program is told of at the next start, once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.ui.last_words import LastWords

ROOT = Path(__file__).resolve().parents[2]


def run(path: Path, end: str) -> None:
    """Let a process of its own begin to keep last words, and end in some way."""
    code = (
        "import ctypes, os, sys; from pathlib import Path\n"
        "from reader.ui.last_words import LastWords\n"
        f"words = LastWords(Path({str(path)!r})); words.begin()\n{end}\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True)


@pytest.mark.parametrize("end", ["ctypes.string_at(0)", "os.abort()"])
def test_a_fault_leaves_a_report_that_is_taken_once(tmp_path: Path, end: str) -> None:
    path = tmp_path / "cache" / "fault.txt"
    run(path, end)
    report = LastWords(path).take()
    assert report.startswith("On Record ")
    assert "Fatal Python error" in report
    assert LastWords(path).take() == ""


@pytest.mark.parametrize("end", ["words.end()", "os.kill(os.getpid(), 9)"])
def test_no_report_of_an_ordinary_end_or_of_one_from_outside(tmp_path: Path, end: str) -> None:
    path = tmp_path / "fault.txt"
    run(path, end)
    assert LastWords(path).take() == ""
    assert not path.exists()


def test_where_nothing_can_be_written_the_program_works_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    words = LastWords(tmp_path / "file" / "fault.txt")
    assert words.take() == ""
    run(tmp_path / "file" / "fault.txt", "print('on')")
    assert words.take() == ""
