"""Two processes on one archive: one writes, another one waits or says so, and both are right."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MANY = 120
BUSY = "onrecord: Another On Record is bringing this archive up to date."


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive that takes a moment."""
    watched = Watched.below(tmp_path)
    for number in range(MANY):
        write_story(watched.root, f"{number:03}.txt", f"word{number}")
    return watched


def start(archive: Watched, *words: str) -> subprocess.Popen[str]:
    places = ["--cache", str(archive.places.cache), "--data", str(archive.places.data)]
    return subprocess.Popen(
        [sys.executable, "-m", "reader", *words, *places],
        stdin=subprocess.PIPE,  # a worker's leash
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ends(processes: Sequence[subprocess.Popen[str]]) -> list[tuple[int, str]]:
    """Return exit status and standard error of each."""
    found = []
    for process in processes:
        with process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.read()
            found.append((process.wait(), process.stderr.read().rstrip()))
    return found


def is_whole(archive: Watched) -> bool:
    names = {path.name for path in archive.root.iterdir()}
    return archive.ids() == archive.found("safe") == names


@pytest.mark.parametrize("option", [(), ("--rebuild",)])
def test_of_two_that_index_at_once_one_does_and_the_other_may_say_so(
    archive: Watched, option: tuple[str, ...]
) -> None:
    archive.update()
    write_story(archive.root, "new.txt", "ferry")
    words = ("index", str(archive.root), *option)
    ended = ends([start(archive, *words) for _ in range(3)])
    assert (0, "") in ended
    assert set(ended) <= {(0, ""), (1, BUSY)}
    assert is_whole(archive)


def test_a_worker_waits_for_a_command_and_then_finds_nothing_to_do(archive: Watched) -> None:
    command = start(archive, "index", str(archive.root))
    worker = start(archive, "--worker", str(archive.root))
    (done, err), (worked, trouble) = ends([command, worker])
    assert (worked, trouble) == (0, "")
    assert (done, err) in {(0, ""), (1, BUSY)}
    assert is_whole(archive)


def test_those_who_search_while_another_one_indexes_are_answered(archive: Watched) -> None:
    write_story(archive.root, "new.txt", "ferry")
    worker = start(archive, "--worker", str(archive.root), "--rebuild")
    asked = [start(archive, "search", str(archive.root), "safe", "--json") for _ in range(3)]
    (worked, trouble), *ended = ends([worker, *asked])
    assert (worked, trouble) == (0, "")
    for status, err in ended:
        assert "Traceback" not in err
        assert status in {0, 1}
        assert status == 0 or err.startswith(BUSY)  # and there is nothing to be read yet
    assert is_whole(archive)
