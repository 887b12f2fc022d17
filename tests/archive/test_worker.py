"""The real worker process: what it says, how it stops, and what a kill costs."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import filelock
import pytest

from reader.archive import Catalog, decode
from reader.archive.quarantine import FELL
from reader.archive.worker import _Teller
from reader.model import Finished, Progress, Ready, Skipped
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Message

MANY = 150


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive that takes a moment."""
    watched = Watched.below(tmp_path)
    for number in range(MANY):
        write_story(watched.root, f"{number:03}.txt", f"word{number}")
    return watched


def start(archive: Watched) -> subprocess.Popen[str]:
    cache = ["--cache", str(archive.places.cache), "--data", str(archive.places.data)]
    return subprocess.Popen(
        [sys.executable, "-m", "reader", "--worker", str(archive.root), *cache],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def messages(process: subprocess.Popen[str]) -> list[Message]:
    assert process.stdout is not None
    return [decode(line) for line in process.stdout]


def test_it_reads_everything_and_says_so(archive: Watched) -> None:
    with start(archive) as process:
        told = messages(process)
        assert process.wait() == 0
    assert isinstance(told[-1], Finished)
    assert told[-1].articles == MANY
    ready = [one for message in told if isinstance(message, Ready) for one in message.ids]
    assert len(ready) == len(set(ready)) == MANY
    assert archive.ids() == set(ready)


def test_stop_ends_it_and_the_next_one_goes_on(archive: Watched) -> None:
    with start(archive) as process:
        assert process.stdin is not None
        process.stdin.write("stop\n")
        process.stdin.flush()
        told = messages(process)
        assert process.wait() == 0
    assert isinstance(told[-1], Finished)
    assert told[-1].articles < MANY
    archive.update()
    assert len(archive.ids()) == MANY


def test_it_ends_when_nobody_holds_its_leash(archive: Watched) -> None:
    with start(archive) as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_ctrl_c_is_for_the_window_to_answer(archive: Watched) -> None:
    with start(archive) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        told = messages(process)
        assert process.wait() == 0
    assert isinstance(told[-1], Finished)
    assert not told[-1].stopped


def test_a_kill_at_any_moment_loses_nothing(archive: Watched, tmp_path: Path) -> None:
    for wait in (0.3, 0.6, 0.9):
        with start(archive) as process:
            time.sleep(wait)
            process.kill()
            messages(process)
    assert archive.update().articles == MANY
    assert len(archive.ids()) == MANY
    assert archive.found("safe") == archive.ids()
    undisturbed = Watched(archive.root, replace(archive.places, cache=tmp_path / "other"))
    undisturbed.update()
    assert everything(archive) == everything(undisturbed)


def everything(archive: Watched) -> list[object]:
    """Return all that a reader of the catalog gets to see."""
    catalog = Catalog(archive.cache)
    try:
        return [(one, catalog.get(one.id)) for one in catalog.summaries()]
    finally:
        catalog.close()


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    archive = Watched.below(tmp_path)
    archive.root.rmdir()
    with start(archive) as process:
        out, err = process.communicate()
    assert process.returncode == 3
    assert (out, err.count("\n")) == ("", 1)
    assert "there is no such folder" in err


def test_it_waits_while_another_process_works_on_the_archive(archive: Watched) -> None:
    lock = filelock.FileLock(archive.cache.with_name(f"{archive.cache.name}.lock"))
    with lock.acquire():
        process = start(archive)
        assert process.stdout is not None
        assert decode(process.stdout.readline()) == Ready((), ())
        assert process.poll() is None
    with process:
        told = messages(process)
        assert process.wait() == 0
    assert isinstance(told[-1], Finished)
    assert told[-1].articles == MANY


def test_it_waits_no_longer_than_wanted(archive: Watched) -> None:
    lock = filelock.FileLock(archive.cache.with_name(f"{archive.cache.name}.lock"))
    with lock.acquire(), start(archive) as process:
        assert process.stdin is not None
        process.stdin.write("stop\n")
        process.stdin.flush()
        assert process.wait() == 3
        assert process.stderr is not None
        assert process.stderr.read().count("Another On Record") == 1


def test_it_is_nice(archive: Watched) -> None:
    with start(archive) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert os.getpriority(os.PRIO_PROCESS, process.pid) >= 10
        messages(process)


def test_what_is_passed_for_a_fall_is_told_before_the_next_file_is_tried(
    capsys: pytest.CaptureFixture[str],
) -> None:
    teller = _Teller()
    teller.tell(Progress(1, 2, 3.0, None))
    teller.tell(Skipped("a.pdf", "the file is empty"))
    assert capsys.readouterr().out.count("\n") == 1
    teller.tell(Skipped("b.txt", FELL))
    assert [decode(line) for line in capsys.readouterr().out.splitlines()] == [
        Skipped("a.pdf", "the file is empty"),
        Skipped("b.txt", FELL),
    ]
