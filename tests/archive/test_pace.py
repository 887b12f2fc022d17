"""Commits grow, and progress tells a rate one can believe."""

from __future__ import annotations

import pytest

from reader.archive import pace as module
from reader.archive.pace import Pace


class Clock:
    """A clock that is moved by hand; seconds."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that a pace goes by."""
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


def seconds_to_commit(pace: Pace, clock: Clock) -> float:
    began = clock.now
    while not pace.commit_due():
        clock.now += 0.125
    pace.note_commit()
    return clock.now - began


def test_commits_grow_up_to_two_seconds_of_work(clock: Clock) -> None:
    pace = Pace(1000, committed=clock.now)
    assert [seconds_to_commit(pace, clock) for _ in range(5)] == [0.25, 0.5, 1.0, 2.0, 2.0]


def test_the_rate_is_that_of_the_last_few_seconds(clock: Clock) -> None:
    pace = Pace(1000)
    for files in [1] * 10 + [20] * 9:
        clock.now += 1
        pace.done += files
        assert pace.progress() is not None
    clock.now += 1
    pace.done += 20
    progress = pace.progress()
    assert progress is not None
    assert (progress.done, progress.total, progress.rate) == (210, 1000, 20.0)
    assert progress.seconds_left == pytest.approx(790 / 20)


def test_progress_is_not_told_twice_in_a_moment(clock: Clock) -> None:
    pace = Pace(10)
    assert pace.progress() is not None
    clock.now += 0.01
    assert pace.progress() is None
    assert pace.progress(now=True) is not None


@pytest.mark.usefixtures("clock")
def test_without_a_rate_there_is_no_time_left_to_tell() -> None:
    progress = Pace(10).progress()
    assert progress is not None
    assert (progress.rate, progress.seconds_left) == (0.0, None)
