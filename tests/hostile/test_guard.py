"""Whatever reading one file does, it is refused in words, and the others are read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.archive import GuardedReader, Workshops
from reader.formats import load
from reader.model import UnreadableFileError
from tests.archive.makers import Watched, write_story
from tests.hostile.attacks import Attacked

if TYPE_CHECKING:
    from collections.abc import Iterator

STOPPED = "the reader stopped on it"
SECONDS = 1.5
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the limits of Linux")


@pytest.fixture
def reader() -> Iterator[Attacked]:
    with Attacked() as attacked:
        yield attacked


def refusal(reader: GuardedReader, folder: Path, words: str) -> str:
    """Return why a file of these words was refused, having read another one after it."""
    path = folder / "attack.txt"
    path.write_text(words)
    with pytest.raises(UnreadableFileError) as refused:
        reader.load(path)
    assert refused.value.path == str(path)
    good = write_story(folder, "good.txt")
    assert reader.load(good, "good.txt") == load(good, "good.txt")
    return refused.value.reason


def test_what_it_reads_is_what_would_be_read_here(reader: Attacked, tmp_path: Path) -> None:
    files = [write_story(tmp_path, f"{word}\udc80.txt", word) for word in ("bridge", "😀", "é")]
    for path in files:
        assert reader.load(path) == load(path)
        assert reader.load(path, "a name\udc80") == load(path, "a name\udc80")


@pytest.mark.parametrize("attack", ["abort", "exit", "fault", "lie", "babble"])
def test_a_parser_that_dies_or_lies_costs_its_file(
    reader: Attacked, tmp_path: Path, attack: str
) -> None:
    assert refusal(reader, tmp_path, attack) == STOPPED


@pytest.mark.parametrize("attack", ["hang", "spin"])
def test_a_parser_that_hangs_is_ended(tmp_path: Path, attack: str) -> None:
    with Attacked(SECONDS) as reader:
        assert refusal(reader, tmp_path, attack) == "reading it took longer than 1.5 seconds"


@on_linux
def test_a_process_left_behind_does_not_hold_us_up(tmp_path: Path) -> None:
    with Attacked(SECONDS) as reader:
        assert "longer than" in refusal(reader, tmp_path, "fork")
    assert children_at("tests.hostile.attacks", os.getpid()) == []


@on_linux
def test_memory_is_limited(reader: Attacked, tmp_path: Path) -> None:
    assert refusal(reader, tmp_path, "devour") == "it needs more memory than allowed"


@on_linux
@pytest.mark.parametrize(
    ("attack", "error"),
    [("connect", "PermissionError"), ("start", "PermissionError"), ("write", "OSError")],
)
def test_nothing_leaves_it(reader: Attacked, tmp_path: Path, attack: str, error: str) -> None:
    written = tmp_path / "written"
    reason = refusal(reader, tmp_path, f"{attack}\n{written}")
    assert reason.startswith(f"it could not be understood ({error}:")
    assert not written.exists() or not written.stat().st_size


def test_what_a_library_prints_is_no_answer(reader: Attacked, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("chatter\nAnd then there is an article.")
    assert reader.load(path) == load(path)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("refuse\nit is not for reading", "it is not for reading"),
        ("stumble", "it could not be understood (IndexError: an index out of range)"),
    ],
)
def test_its_reasons_arrive(reader: Attacked, tmp_path: Path, words: str, reason: str) -> None:
    assert refusal(reader, tmp_path, words) == reason


def test_an_archive_is_read_around_them(tmp_path: Path) -> None:
    archive = Watched.below(tmp_path)
    attacks = ["abort", "exit", "fault", "hang", "lie"]
    for attack in attacks:
        (archive.root / f"{attack}.txt").write_text(attack)
        write_story(archive.root, f"{attack}-after.txt")
    finished = archive.update(workshops=Workshops(open_reader=lambda: Attacked(SECONDS)))
    assert (finished.articles, finished.skipped) == (len(attacks), len(attacks))
    reasons = dict.fromkeys((f"{attack}.txt" for attack in attacks), STOPPED)
    assert archive.skipped() == {
        **reasons,
        "hang.txt": "reading it took longer than 1.5 seconds",
    }
    assert children_at("tests.hostile.attacks", os.getpid()) == []


@on_linux
@pytest.mark.parametrize("attack", ["hang", "spin"])
def test_a_killed_parent_leaves_no_child(tmp_path: Path, attack: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(attack)
    code = (
        "import pathlib, sys\nfrom tests.hostile.attacks import Attacked\n"
        "Attacked().load(pathlib.Path(sys.argv[1]))"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(path)]) as parent:
        while not path.with_name("a.txt.begun").exists():
            time.sleep(0.05)
        (child,) = children_at("tests.hostile.attacks", parent.pid)
        parent.kill()
    while Path(f"/proc/{child}").exists():
        time.sleep(0.05)


def test_a_deadline_ends_a_process_whatever_it_does() -> None:
    code = (
        "import os, sys\nfrom reader.archive.confinement import deadline\n"
        "from tests.hostile.attacks import ATTACKS\n"
        "with deadline(0.2, sys.stderr):\n    ATTACKS['spin']('')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert run.returncode == 1
    assert b"Timeout" in run.stderr


def test_no_window_is_imported_and_ctrl_c_is_not_for_it() -> None:
    code = (
        "import sys\nfrom reader.archive import reading_main\nreading_main()\n"
        "sys.stderr.write(str('PySide6' in sys.modules))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, told = process.communicate()
    assert (process.returncode, told) == (0, b"False")


def test_a_reading_process_that_cannot_start_is_a_sentence(tmp_path: Path) -> None:
    path = write_story(tmp_path, "a.txt")
    for command in (["/no/such/program"], [sys.executable, "-c", ""]):
        with GuardedReader(command) as reader, pytest.raises(UnreadableFileError) as refused:
            reader.load_guarded(path)
        assert refused.value.reason == "the process that reads such files could not be started"


def children_at(words: str, parent: int) -> list[int]:
    """Return the numbers of the children of a process whose command holds these words."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            state = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(state[1]) == parent and words in (folder / "cmdline").read_text():
                found.append(int(folder.name))
    return found
