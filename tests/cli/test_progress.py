from __future__ import annotations

import pytest

from reader.cli.progress import Watcher, bar, duration
from reader.model import Finished, Progress, Skipped


def test_the_bar_tells_count_rate_and_time_left() -> None:
    line = bar(Progress(1200, 4800, 85.4, 42.0, 0.25))
    assert line == "██████░░░░░░░░░░░░░░░░░░ 1,200 of 4,800 files · 85 a second · 42 s left"
    assert bar(Progress(0, 0, 0.0, None)).endswith(" 0 of 0 files")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.04, "0.0 s"), (9.94, "9.9 s"), (12.4, "12 s"), (200.0, "3 min 20 s")],
)
def test_a_duration_is_as_precise_as_needed(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_no_bar_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    watcher = Watcher()
    watcher.tell(Progress(1, 2, 1.0, 1.0))
    watcher.clear()
    assert capsys.readouterr().err == ""


def test_on_a_terminal_the_bar_makes_way(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.cli.progress.is_terminal", lambda _stream: True)
    watcher = Watcher()
    watcher.tell(Progress(1, 2, 1.0, 1.0))
    watcher.tell(Skipped("a.txt", "it is empty"))
    told = capsys.readouterr().err
    assert "1 of 2 files" in told
    assert told.endswith("\r\033[Konrecord: a.txt: it is empty\n")


def test_what_is_merely_not_read_yet_is_counted_not_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    watcher = Watcher()
    watcher.tell(Skipped("a.pdf", "not read yet", quiet=True))
    watcher.tell(Skipped("b.txt", "b.txt: not a text"))
    watcher.tell(Finished(3, 4, 2, 1.0))
    assert capsys.readouterr().err == "onrecord: b.txt: not a text\n"
    assert watcher.others == 1
    assert [skipped.path for skipped in watcher.unreadable] == ["b.txt"]
    assert watcher.finished == Finished(3, 4, 2, 1.0)
