"""No test of the window leaves anything running or open."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QProcess, QThread, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Iterator


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
