"""When the window looks at the archive again by itself, and what it says of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.ui.mending import Mending
from reader.ui.notice_bar import NoticeBar
from reader.ui.session import Session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FULL = "The disk is full."


@pytest.fixture
def notice(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


@pytest.fixture
def session() -> Session:
    made = Session()
    made.enter(Path("news"), shipped=False)
    return made


@pytest.fixture
def mending(session: Session, notice: NoticeBar) -> Mending:
    made = Mending(session, notice, notice)
    made._again.setInterval(0)
    return made


def test_what_is_broken_is_made_anew_once(mending: Mending) -> None:
    wanted = QSignalSpy(mending.look_wanted)
    mending.mend()
    mending.mend()
    assert wanted.count() == 1


@pytest.mark.parametrize("state", ["indexing", "stopped"])
def test_nothing_is_begun_where_the_work_is_under_way_or_was_stopped(
    mending: Mending, session: Session, state: str
) -> None:
    wanted = QSignalSpy(mending.look_wanted)
    setattr(session, state, True)
    mending.mend()
    assert wanted.count() == 0
    setattr(session, state, False)
    mending.mend()
    assert wanted.count() == 1


def test_a_failure_is_said_and_what_failed_is_tried_again(
    mending: Mending, notice: NoticeBar, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(mending.look_wanted):
        mending.say_failed(FULL)
    assert notice.words() == FULL
    notice.hide()
    with qtbot.waitSignal(mending.look_wanted):
        mending.say_failed(FULL)
    assert notice.words() == ""  # it was put away
    mending.say_failed("The folder is gone.")
    assert notice.words() == "The folder is gone."


def test_a_success_takes_the_words_back_and_no_others(mending: Mending, notice: NoticeBar) -> None:
    wanted = QSignalSpy(mending.look_wanted)
    mending.say_failed(FULL)
    mending.end()
    assert notice.words() == ""
    assert not mending._again.isActive()
    notice.show_words("Nothing was copied.")
    mending.end()
    assert notice.words() == "Nothing was copied."
    mending.say_failed(FULL)
    assert notice.words() == FULL
    assert wanted.count() == 0


def test_an_archive_that_was_left_is_not_tried_again(
    mending: Mending, session: Session, qtbot: QtBot
) -> None:
    wanted = QSignalSpy(mending.look_wanted)
    mending.say_failed(FULL)
    session.enter(Path("other"), shipped=False)
    qtbot.waitUntil(lambda: not mending._again.isActive())
    assert wanted.count() == 0
