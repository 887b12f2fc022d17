"""The line at the foot says how much, how far, and what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.model import Progress, Skipped
from reader.ui.status_line import StatusLine, progress_words, time_left
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (0.1, "1 s left"),
        (59, "59 s left"),
        (60, "1 min left"),
        (1500, "25 min left"),
        (5400, "1.5 h left"),
    ],
)
def test_the_time_left_is_rough(seconds: float | None, words: str) -> None:
    assert time_left(seconds) == words


def test_progress_says_only_what_is_known() -> None:
    assert progress_words(Progress(3, 1200, 0.2, None)) == "Indexing 3 of 1,200"
    told = progress_words(Progress(3, 1200, 41.6, 29.0))
    assert told == "Indexing 3 of 1,200 · 42 a second · 29 s left"


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    widget = StatusLine()
    qtbot.addWidget(widget)
    widget.set_theme(load_theme("dark"))
    return widget


def test_it_counts_one_as_one(line: StatusLine) -> None:
    line.set_counts(1, 2000)
    assert line._counts.text() == "1 article · 2,000 quotations"


def test_work_can_be_stopped_and_taken_up_again(line: StatusLine) -> None:
    stops, resumes = QSignalSpy(line.stop_requested), QSignalSpy(line.resume_requested)
    line.show_progress(Progress(5, 10, 1.0, 5.0, 0.25))
    assert (line._bar.value(), line._bar.maximum(), line._bar.isHidden()) == (250, 1000, False)
    assert line._button.accessibleName() == "Stop indexing"
    line._button.click()
    line.show_stopped()
    assert line._bar.isHidden()
    assert line._button.accessibleName() == "Go on indexing"
    line._button.click()
    assert (stops.count(), resumes.count()) == (1, 1)


def test_looking_shows_no_share_and_nothing_to_do_no_empty_bar(line: StatusLine) -> None:
    line.show_looking()
    assert (line._bar.minimum(), line._bar.maximum()) == (0, 0)
    line.show_progress(Progress(0, 0, 0.0, None))
    assert line._bar.maximum() > 0


def test_without_work_nothing_of_it_is_seen(line: StatusLine) -> None:
    line.show_progress(Progress(5, 10, 1.0, 5.0, 0.25))
    line.end_progress()
    assert line._bar.isHidden()
    assert line._button.isHidden()
    assert line._progress.isHidden()


def test_what_was_done_is_said_for_a_moment(qtbot: QtBot, line: StatusLine) -> None:
    line._fading.setInterval(30)
    line.say("Copied")
    assert line.said() == "Copied"
    qtbot.waitUntil(lambda: line.said() == "")


def test_files_not_read_are_offered_only_when_there_are_some(line: StatusLine) -> None:
    asked = QSignalSpy(line.skipped_requested)
    line.set_skipped(
        [Skipped(name, "torn") for name in "ab"] + [Skipped("README", "no", quiet=True)]
    )
    assert (line._skipped.text(), line._skipped.isHidden()) == ("2 files not read", False)
    line._skipped.click()
    assert asked.count() == 1
    line.set_skipped(())
    assert line._skipped.isHidden()


def test_files_that_are_no_articles_are_not_called_faults(line: StatusLine) -> None:
    line.set_skipped([Skipped("README", "this kind of file is not read yet", quiet=True)])
    assert (line._skipped.text(), line._skipped.isHidden()) == ("1 other file", False)


def test_words_of_an_article_are_said_as_they_are(line: StatusLine) -> None:
    line.resize(1_000, 28)
    line.show()
    line.say("“The <i>Mary Rose</i> sank” highlighted")
    plain = line._message.fontMetrics().horizontalAdvance(line.said())
    assert line._message.sizeHint().width() >= plain


def test_what_has_no_room_is_cut_with_dots_and_told_where_one_points(line: StatusLine) -> None:
    line.resize(400, 28)
    line.show()
    line.say(f"“{'Words & more words, ' * 20}” highlighted")
    assert line._message.text().endswith("…")
    assert "more words, ” highlighted" in line._message.toolTip()
    assert line.said().endswith("highlighted")
    line.resize(9_000, 28)
    assert (line._message.text(), line._message.toolTip()) == (line.said(), "")
