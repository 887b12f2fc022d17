"""No test of the window leaves anything running or open."""

from __future__ import annotations

import gc
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
import pytest
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QProcess,
    QThread,
    QTimer,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from reader.resources import resource_path
from reader.ui import languages
from tests.ui.windowed import SEED, shipped_library, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow
    from tests.ui.fakes import FakeLibrary


def _runs(thing: object) -> bool:
    if isinstance(thing, QThread):
        return thing.isRunning()
    if isinstance(thing, QTimer):
        return thing.isActive()
    return isinstance(thing, QProcess) and thing.state() != QProcess.ProcessState.NotRunning


def left_behind() -> list[str]:
    """Return every thread, timer and process that still runs, and every window still shown."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kinds = (QThread, QTimer, QProcess)
    alive = [one for one in gc.get_objects() if isinstance(one, kinds) and shiboken6.isValid(one)]
    running = [f"{type(one).__name__} of {one.parent()!r}" for one in alive if _runs(one)]
    shown = [repr(one) for one in QApplication.topLevelWidgets() if one.isVisible()]
    return running + shown


@pytest.fixture(autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Fail a test that leaves something running, and say what."""
    yield
    if QApplication.instance() is not None:
        assert left_behind() == []


@pytest.fixture(scope="session")
def german_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The German words as Qt loads them, made of the file that is kept."""
    compiled = tmp_path_factory.mktemp("words") / "onrecord_de.qm"
    tool = Path(PySide6.__file__).parent / "lrelease"
    words = resource_path("translations", "onrecord_de.ts")
    subprocess.run([tool, "-silent", words, "-qm", compiled], check=True)
    return compiled


@pytest.fixture
def english(
    qapp: QApplication, german_words: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    """The application, which may be let speak German, and speaks English again afterwards."""
    monkeypatch.setattr(languages, "words_path", {"de": german_words}.__getitem__)
    before = QLocale()
    yield qapp
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def german(english: QApplication) -> QApplication:
    """The application, speaking German."""
    languages.speak(english, "de")
    return english


@pytest.fixture
def library() -> FakeLibrary:
    """Two of the shipped articles, where a module has no library of its own."""
    return shipped_library()


@pytest.fixture
def window(qtbot: QtBot, library: FakeLibrary, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on them that has been painted."""
    with window_on(qtbot, library, tmp_path) as shown:
        shown.reading.open(SEED)
        yield shown
