"""The wire to the worker: its lines become signals, its falls are caught, it never stays behind."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.archive import encode
from reader.model import Finished, Message, Progress, Ready, Skipped
from reader.settings import Places
from reader.ui import worker_link
from reader.ui.worker_link import WorkerLink, worker_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DONE = Finished(1, 2, 0, 0.5)
WAIT_MS = 10_000


@pytest.fixture
def link(qtbot: QtBot, tmp_path: Path) -> Iterator[WorkerLink]:
    assert qtbot is not None
    made = WorkerLink(Places(tmp_path / "config", tmp_path / "cache", tmp_path / "data"))
    made._again.setInterval(10)
    yield made
    made.end()


@pytest.fixture
def worker(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let a few lines of Python be the worker."""

    def act(lines: str) -> None:
        command = [sys.executable, "-c", f"import sys, time\n{lines}"]
        monkeypatch.setattr(worker_link, "worker_command", lambda *_: command)

    return act


def saying(*messages: Message) -> str:
    lines = "\n".join(map(encode, messages)) + "\n"
    return f"sys.stdout.write({lines!r}); sys.stdout.flush()"


def test_every_message_becomes_its_signal(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    messages = (Progress(1, 2, 3.0, None), Ready(("Ä.txt",)), Skipped("b.pdf", "locked"))
    spies = [QSignalSpy(signal) for signal in (link.progress, link.ready, link.skipped)]
    worker(saying(*messages, DONE))
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS) as finished:
        link.start(tmp_path)
        assert link.is_running()
    assert finished.args == [DONE]
    assert [spy.at(0) for spy in spies] == [[message] for message in messages]
    qtbot.waitUntil(lambda: not link.is_running(), timeout=WAIT_MS)


def test_a_line_that_comes_in_pieces_is_one_message(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    line = encode(DONE) + "\n"
    worker(
        f"sys.stdout.write({line[:9]!r}); sys.stdout.flush(); time.sleep(0.1)\n"
        f"sys.stdout.write({line[9:]!r})"
    )
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS) as finished:
        link.start(tmp_path)
    assert finished.args == [DONE]


def test_other_words_of_the_worker_are_passed_over(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    worker(f"print('hello'); print(); print('{{}}', flush=True)\n{saying(DONE)}")
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS) as finished:
        link.start(tmp_path)
    assert finished.args == [DONE]


def test_a_refusal_is_told_in_the_workers_words_and_not_tried_again(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    worker("sys.stderr.write('Some detail\\nThe folder is gone.\\n'); sys.exit(3)")
    with qtbot.waitSignal(link.failed, timeout=WAIT_MS) as failed:
        link.start(tmp_path)
    assert failed.args == ["The folder is gone."]
    assert not link.is_running()


def test_a_worker_that_falls_is_started_three_times_more(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    worker(f"open({str(starts)!r}, 'a').write('x'); raise RuntimeError")
    with qtbot.waitSignal(link.failed, timeout=WAIT_MS) as failed:
        link.start(tmp_path)
    assert starts.read_text() == "xxxx"
    assert failed.args[0].startswith("Indexing stopped by itself several times")


@pytest.mark.parametrize("how", ["os.abort()", "sys.stderr.write('A warning\\n'); os._exit(1)"])
def test_a_worker_that_falls_once_finishes_the_second_time(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path, how: str
) -> None:
    mark = str(tmp_path / "fallen")
    worker(
        f"import os\nif not os.path.exists({mark!r}):\n"
        f"    open({mark!r}, 'w').close(); {how}\n{saying(DONE)}"
    )
    failed = QSignalSpy(link.failed)
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS):
        link.start(tmp_path)
    assert failed.count() == 0


def test_files_of_which_it_falls_twice_each_are_got_past(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    starts = tmp_path / "starts"
    left = [saying(Skipped(name, "the program stopped on it twice")) for name in "abc"]
    worker(
        f"import os\nopen({str(starts)!r}, 'a').write('x')\n"
        f"falls = os.path.getsize({str(starts)!r}) - 1\n"
        f"for told in {left!r}[:falls // 2]:\n    exec(told)\n"
        f"if falls < 6:\n    os.abort()\n{saying(DONE)}"
    )
    failed = QSignalSpy(link.failed)
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS):
        link.start(tmp_path)
    assert failed.count() == 0
    assert starts.read_text() == "x" * 7


def test_a_program_that_cannot_be_started_is_told(
    qtbot: QtBot, link: WorkerLink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_link, "worker_command", lambda *_: [str(tmp_path / "none")])
    with qtbot.waitSignal(link.failed, timeout=WAIT_MS):
        link.start(tmp_path)
    assert not link.is_running()


def test_one_that_could_not_be_started_is_not_waited_for(
    qtbot: QtBot, link: WorkerLink, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_link, "worker_command", lambda *_: [str(tmp_path / "none")])
    link.start(tmp_path)
    link.start(tmp_path / "other")  # before the first has failed
    link.leave()
    qtbot.waitUntil(lambda: not link.is_running())


def test_stop_is_said_to_the_worker(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    started = Progress(0, 1, 0.0, None)
    worker(f"{saying(started)}\nif sys.stdin.readline() == 'stop\\n':\n    {saying(DONE)}")
    with qtbot.waitSignal(link.progress, timeout=WAIT_MS):
        link.start(tmp_path)
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS):
        link.stop()


def test_the_end_leaves_no_process_and_no_word(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    worker(f"{saying(Progress(0, 1, 0.0, None))}\nsys.stdin.read()\n{saying(DONE)}")
    with qtbot.waitSignal(link.progress, timeout=WAIT_MS):
        link.start(tmp_path)
    finished = QSignalSpy(link.finished)
    process = link._process
    assert process is not None
    link.end()
    assert process.state() == process.ProcessState.NotRunning
    assert not link.is_running()
    qtbot.wait(20)
    assert finished.count() == 0


def test_another_archive_does_not_wait_for_the_worker_of_the_last(
    qtbot: QtBot, link: WorkerLink, worker: Callable[[str], None], tmp_path: Path
) -> None:
    worker(
        f"{saying(Progress(0, 1, 0.0, None))}\nsys.stdin.read()\ntime.sleep(0.5)\n{saying(DONE)}"
    )
    with qtbot.waitSignal(link.progress, timeout=WAIT_MS):
        link.start(tmp_path)
    last, finished = link._process, QSignalSpy(link.finished)
    assert last is not None
    worker(saying(Finished(7, 0, 0, 0.1)))
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS):
        link.start(tmp_path / "other")
        assert last.state() == last.ProcessState.Running
    qtbot.waitUntil(lambda: not link._going, timeout=WAIT_MS)
    assert [finished.at(number)[0].articles for number in range(finished.count())] == [7]


def test_a_worker_that_does_not_end_is_ended(
    qtbot: QtBot,
    link: WorkerLink,
    worker: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker_link, "_END_WITHIN_MS", 50)
    worker(f"{saying(Progress(0, 1, 0.0, None))}\ntime.sleep(600)")
    with qtbot.waitSignal(link.progress, timeout=WAIT_MS):
        link.start(tmp_path)
    worker(saying(DONE))
    with qtbot.waitSignal(link.finished, timeout=WAIT_MS):
        link.start(tmp_path / "other")
    qtbot.waitUntil(lambda: not link._going, timeout=WAIT_MS)


def test_the_real_worker_indexes_a_folder(qtbot: QtBot, link: WorkerLink, tmp_path: Path) -> None:
    root = tmp_path / "news"
    root.mkdir()
    (root / "a.txt").write_text("A story\n\n“It is safe,” Maria Lopez said.\n", encoding="utf-8")
    ready = QSignalSpy(link.ready)
    with qtbot.waitSignal(link.finished, timeout=15_000) as finished:
        link.start(root)
    assert (finished.args[0].articles, finished.args[0].stopped) == (1, False)
    assert ready.at(0)[0].ids == ("a.txt",)


def test_a_frozen_program_calls_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = Places(tmp_path / "config", tmp_path / "cache", tmp_path / "data")
    usual = worker_command(tmp_path, places)
    assert usual[:5] == [sys.executable, "-m", "reader", "--worker", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command(tmp_path, places) == [usual[0], *usual[3:]]
