"""The speech service: what it needs may be missing, and it may fail; both are said."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Signal

from reader.ui import speech_desk
from reader.ui.speech_desk import SpeechDesk


class FakeService(QObject):
    """Speaks in two voices, and is done when it is told."""

    stateChanged = Signal()  # noqa: N815 - Qt's name
    engines: tuple[str, ...] = ("mock", "speechd")
    begins = "Ready"
    made: list[FakeService] = []  # noqa: RUF012 - emptied before each test

    def __init__(self, engine: str, parent: QObject) -> None:
        super().__init__(parent)
        self.engine = engine
        self.said: list[str] = []
        self.now = self.begins
        self.voice = QLocale("en_US")
        self.made.append(self)

    @classmethod
    def availableEngines(cls) -> list[str]:  # noqa: N802 - Qt's name
        return list(cls.engines)

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's name
        return [QLocale("en_US"), QLocale("de_DE")]

    def locale(self) -> QLocale:
        return self.voice

    def setLocale(self, voice: QLocale) -> None:  # noqa: N802 - Qt's name
        self.voice = voice

    def say(self, words: str) -> None:
        self.said.append(words)
        self.become("Speaking")

    def stop(self) -> None:
        self.become("Ready")

    def become(self, state: str) -> None:
        self.now = state
        self.stateChanged.emit()

    def state(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.now)

    def errorString(self) -> str:  # noqa: N802 - Qt's name
        return "no sound card"


class Heard:
    """A desk, and what it told."""

    def __init__(self) -> None:
        self.desk = SpeechDesk()
        self.spoken: list[int] = []
        self.failed: list[str] = []
        self.desk.spoken.connect(self.spoken.append)
        self.desk.failed.connect(self.failed.append)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> Heard:  # noqa: ANN401 - it is there
    del qtbot
    module = ModuleType("PySide6.QtTextToSpeech")
    module.QTextToSpeech = FakeService  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", module)
    monkeypatch.setattr(FakeService, "engines", ("mock", "speechd"))
    monkeypatch.setattr(FakeService, "begins", "Ready")
    FakeService.made.clear()
    return Heard()


def test_it_speaks_and_says_when_it_is_done(heard: Heard) -> None:
    heard.desk.speak(7, "Words.", "en")
    (service,) = FakeService.made
    assert (service.engine, service.said) == ("speechd", ["Words."])
    assert heard.spoken == []
    service.become("Ready")
    assert heard.spoken == [7]
    heard.desk.speak(8, "More.", "en")
    heard.desk.hush()
    assert heard.spoken == [7, 8]
    assert len(FakeService.made) == 1


def test_it_speaks_the_articles_language_where_it_can(heard: Heard) -> None:
    heard.desk.speak(1, "Wörter.", "de")
    (service,) = FakeService.made
    assert service.voice == QLocale("de_DE")
    heard.desk.speak(2, "Mots.", "fr")
    assert service.voice == QLocale("de_DE")
    heard.desk.speak(3, "Words.", "en")
    assert service.voice == QLocale("en_US")


def test_a_part_that_cannot_be_loaded_is_said(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    heard.desk.hush()
    heard.desk.speak(1, "Words.", "en")
    assert heard.failed[0].startswith("Nothing can be read aloud here: ")


def test_without_a_service_that_is_said(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeService, "engines", ("mock",))
    heard.desk.speak(1, "Words.", "en")
    assert heard.failed == ["Nothing can be read aloud here: there is no speech service."]


def test_a_service_that_fails_is_asked_anew_the_next_time(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeService, "begins", "Error")
    heard.desk.speak(1, "Words.", "en")
    assert heard.failed == ["Nothing can be read aloud now: no sound card."]
    monkeypatch.setattr(FakeService, "begins", "Ready")
    heard.desk.speak(2, "Words.", "en")
    FakeService.made[-1].become("Error")
    assert len(heard.failed) == 2
    heard.desk.speak(3, "Words.", "en")
    FakeService.made[-1].become("Ready")
    assert heard.spoken == [3]


def test_where_the_part_is_missing_nothing_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_desk, "_MODULE", "PySide6.QtNoSuchPart")
    assert not speech_desk.may_speak()
