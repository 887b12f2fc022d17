"""What is read aloud is outlined sentence by sentence, and stops when it is not wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from reader.model import Analysis
from reader.ui.fonts import load_fonts
from reader.ui.panes import Panes
from reader.ui.reading_aloud import ReadingAloud
from reader.ui.session import Session
from tests.ui.viewing import QUOTES, TEXT, article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from reader.model import Article

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class FakeDesk(QObject):
    """A speech service that says nothing, and is done when it is told."""

    spoken = Signal(int)
    failed = Signal(str)
    _tell = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[int, str, str]] = []
        self.hushed = 0

    @Slot(int, str, str)
    def speak(self, number: int, words: str, language: str) -> None:
        self.said.append((number, words, language))

    @Slot()
    def hush(self) -> None:
        self.hushed += 1


class Desk:
    """An article beside its facts, and what is spoken of it."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.panes = Panes(self.window)
        self.session = Session()
        self.voice = FakeDesk()
        self.aloud = ReadingAloud(self.session, self.panes, self.window, self.voice)  # type: ignore[arg-type]
        self.failures: list[str] = []
        self.aloud.failed.connect(self.failures.append)
        self.window.resize(1000, 700)
        self.window.show()

    def open(self) -> None:
        self.session.article, self.session.analysis = article(), Analysis("1", QUOTES)
        self.panes.article.show_article(article(), self.session.analysis)

    def heard(self, number: int) -> tuple[str, list[str]]:
        """The words spoken as the how many-th, and what is outlined while they are."""
        self.qtbot.waitUntil(lambda: len(self.voice.said) >= number)
        view = self.panes.article
        marks = view._marks.outlined
        return self.voice.said[number - 1][1], [view._page.text[m.start : m.end] for m in marks]

    def end_sentence(self) -> None:
        self.voice.spoken.emit(self.voice.said[-1][0])


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.aloud.end()


def test_sentence_after_sentence_is_spoken_and_outlined(desk: Desk) -> None:
    desk.open()
    desk.aloud.turn()
    assert desk.heard(1) == ("A quiet title", ["A quiet title"])
    desk.end_sentence()
    words = TEXT.splitlines()[1].partition(" “")[0]
    assert desk.heard(2)[0] == words
    desk.end_sentence()
    assert desk.heard(3)[0] == "“One harbour,” said Lee, “two harbours.”"
    assert desk.panes.status.said() == "Reading aloud"


def test_a_broken_line_is_no_end_of_a_sentence(desk: Desk) -> None:
    desk.open()
    desk.panes.article.set_current_quote(3)
    desk.aloud.read_quote()
    assert desk.heard(1)[0] == "the port would close"
    desk.end_sentence()
    desk.qtbot.waitUntil(lambda: desk.panes.status.said() == "Read aloud no further")
    assert not len(desk.panes.article._marks.outlined)


def test_it_stops_by_the_same_command_and_a_late_answer_changes_nothing(desk: Desk) -> None:
    desk.open()
    desk.aloud.turn()
    desk.heard(1)
    desk.aloud.turn()
    desk.qtbot.waitUntil(lambda: desk.voice.hushed == 1)
    assert not len(desk.panes.article._marks.outlined)
    desk.end_sentence()
    desk.qtbot.wait(50)
    assert len(desk.voice.said) == 1


@pytest.mark.parametrize("now", [None, replace(article(), text=f"Not {TEXT}")])
def test_another_article_is_not_read_to_the_end_of_the_first(
    desk: Desk, now: Article | None
) -> None:
    desk.open()
    desk.aloud.turn()
    desk.heard(1)
    desk.session.article = replace(article(), title="The same, corrected")
    desk.aloud.follow()
    assert desk.voice.hushed == 0
    desk.session.article = now
    desk.aloud.follow()
    desk.qtbot.waitUntil(lambda: desk.voice.hushed == 1)


def test_what_cannot_be_spoken_is_said_in_writing(desk: Desk) -> None:
    desk.aloud.turn()
    assert desk.panes.status.said() == "No article is open."
    desk.aloud.read_quote()
    assert desk.panes.status.said().startswith("No quotation is chosen.")
    desk.open()
    desk.aloud.turn()
    desk.heard(1)
    desk.voice.failed.emit("Nothing can be read aloud here: there is no speech service.")
    desk.qtbot.waitUntil(lambda: len(desk.failures) == 1)
    assert not len(desk.panes.article._marks.outlined)
