"""What nobody caught becomes a report, told once however often it happens."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QSignalSpy

from reader.ui.error_report import ErrorHook


class Teller(QObject):
    told = Signal()


def broken() -> None:
    message = "a fault made on purpose"
    raise ValueError(message)


@pytest.fixture
def hook(qapp: object, monkeypatch: pytest.MonkeyPatch) -> ErrorHook:
    assert qapp
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = ErrorHook()
    made.install()
    return made


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_a_slot_is_reported_once_though_it_happens_again(hook: ErrorHook) -> None:
    heard = QSignalSpy(hook.happened)
    teller = Teller()
    teller.told.connect(broken)
    for _ in range(3):
        teller.told.emit()
    assert heard.count() == 1
    (report,) = heard.at(0)
    assert report.startswith("On Record ")
    assert "a fault made on purpose" in report
    hook.uninstall()
    assert sys.excepthook is sys.__excepthook__


@pytest.mark.qt_no_exception_capture
def test_another_fault_is_reported_too_and_so_is_one_in_a_thread(hook: ErrorHook) -> None:
    heard = QSignalSpy(hook.happened)
    teller = Teller()
    teller.told.connect(broken)
    teller.told.emit()
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert heard.wait(2_000) or heard.count() == 2
    assert "ZeroDivisionError" in heard.at(1)[0]
