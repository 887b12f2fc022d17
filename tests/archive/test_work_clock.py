"""A process is late when it has worked for too long, not when others kept it from working."""

from __future__ import annotations

import os
import subprocess
import sys
from threading import Event

import pytest

from reader.archive import work_clock
from reader.archive.work_clock import WorkClock, _Work


def test_one_that_waits_is_late_by_the_clock() -> None:
    late = Event()
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        with WorkClock(process.pid, 0.2, late.set):
            assert late.wait()
        process.communicate(b"\n")


def test_one_that_is_stopped_before_is_never_late() -> None:
    late = Event()
    with WorkClock(os.getpid(), 3600, late.set):
        pass
    assert not late.is_set()


def test_one_that_is_kept_from_working_has_more_time(monkeypatch: pytest.MonkeyPatch) -> None:
    told = iter(
        [_Work(0.0, goes_on=False), *(_Work(had, goes_on=True) for had in (0.01, 0.02, 0.3))]
    )
    monkeypatch.setattr(work_clock, "_work_of", lambda _: next(told))
    late = Event()
    with WorkClock(0, 0.1, late.set):
        assert late.wait()
    assert next(told, None) is None


def test_nobody_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work_clock, "_work_of", lambda _: _Work(0.0, goes_on=True))
    late = Event()
    with WorkClock(0, 0.05, late.set):
        assert late.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells it so")
def test_the_work_of_a_process_is_known() -> None:
    code = "import sys\nwhile True: pass"
    with subprocess.Popen([sys.executable, "-c", code]) as process:
        while (work := work_clock._work_of(process.pid)) is None or not work.seconds:
            pass
        assert work.goes_on
        process.kill()
    assert work_clock._work_of(process.pid) is None
