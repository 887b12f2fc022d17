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


def forward(pace: Pace, things: int) -> None:
    for _ in range(things):
        pace.next()


def test_commits_grow_up_to_two_seconds_of_work(clock: Clock) -> None:
    pace = Pace([1.0] * 1000, committed=clock.now)
    assert [seconds_to_commit(pace, clock) for _ in range(5)] == [0.25, 0.5, 1.0, 2.0, 2.0]


def test_the_rate_is_that_of_the_last_few_seconds(clock: Clock) -> None:
    pace = Pace([1.0] * 1000)
    for files in [1] * 10 + [20] * 9:
        clock.now += 1
        forward(pace, files)
        assert pace.progress() is not None
    clock.now += 1
    forward(pace, 20)
    progress = pace.progress()
    assert progress is not None
    assert (progress.done, progress.total, progress.rate) == (210, 1000, 20.0)
    assert progress.seconds_left == pytest.approx(790 / 20)


def test_progress_is_not_told_twice_in_a_moment(clock: Clock) -> None:
    pace = Pace([1.0] * 10)
    assert pace.progress() is not None
    clock.now += 0.01
    assert pace.progress() is None
    assert pace.progress(now=True) is not None


@pytest.mark.usefixtures("clock")
def test_without_a_rate_there_is_no_time_left_to_tell() -> None:
    progress = Pace([1.0] * 10).progress()
    assert progress is not None
    assert (progress.rate, progress.seconds_left) == (0.0, None)


def test_the_time_left_goes_by_how_much_work_things_are(clock: Clock) -> None:
    pace = Pace([1.0, 1.0, 8.0])
    pace.progress()
    clock.now += 2
    forward(pace, 2)
    progress = pace.progress()
    assert progress is not None
    assert (progress.seconds_left, progress.share) == (8.0, 0.2)
    clock.now += 2
    pace.part = 0.5
    progress = pace.progress()
    assert progress is not None
    assert (progress.done, progress.share) == (2, 0.6)
    assert progress.seconds_left == pytest.approx(4 * 4 / 6)


def test_a_part_is_due_with_the_next_words_or_the_next_commit(clock: Clock) -> None:
    pace = Pace([1.0], interval=1.0, committed=clock.now)
    pace.progress()
    clock.now += 0.05
    assert not pace.is_anything_due()
    clock.now += 0.1
    assert pace.is_anything_due()
    pace.progress()
    assert not pace.is_anything_due()
    clock.now += 1
    pace.progress()
    assert pace.commit_due()
    assert pace.is_anything_due()
