"""Start the window's program: one application, a window an archive, nothing left behind."""

from __future__ import annotations

import logging
import os
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reader.model import UnusableSettingsError
from reader.resources import resource_path, seeds_path
from reader.settings import Settings, load_settings
from reader.ui.error_report import ErrorHook
from reader.ui.fonts import interface_font, load_fonts
from reader.ui.languages import speak
from reader.ui.last_words import LastWords, fell
from reader.ui.meeting_place import may_be_met
from reader.ui.said import said
from reader.ui.sharing import share_fairly
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.windows import Windows
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

    from reader.settings import Places

log = logging.getLogger(__name__)
_INTERRUPTED = 130


class _Signals(QObject):
    """Ends the program in order when the terminal or the system asks it to."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.received = 0
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        # Qt's loop runs no Python: a byte in a pipe wakes it up.
        self._before = signal.set_wakeup_fd(self._ends[1])
        self._notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._receive)

    def _receive(self, number: int, _frame: FrameType | None) -> None:
        self.received = number
        QCoreApplication.quit()

    def _read(self) -> None:
        os.read(self._ends[0], 64)

    def let_go(self) -> None:
        """Leave signals as they were."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for end in self._ends:
            os.close(end)


def _application(argv: Sequence[str]) -> QApplication:
    QCoreApplication.setApplicationName("onrecord")
    app = QApplication(list(argv))
    app.setApplicationDisplayName("On Record")
    app.setDesktopFileName("onrecord")
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(interface_font(13))
    return app


def _dress() -> None:
    """Do what the first paint need not wait for: the icon, the keyboard's ring, freed memory."""
    from reader.ui.focus_ring import FocusRings  # noqa: PLC0415 - after the first paint
    from reader.ui.heap import give_back, give_back_now_and_then  # noqa: PLC0415 - likewise

    give_back()
    app = QApplication.instance()
    if isinstance(app, QApplication):
        FocusRings(app)
        give_back_now_and_then(app)
    QApplication.setWindowIcon(QIcon(str(resource_path("desktop", "onrecord.svg"))))


def _handed_over(places: Places, targets: Sequence[Target]) -> bool:
    """Give what is to be shown to a window that is open already; tell whether there is one."""
    if not may_be_met(places):
        return False
    from reader.ui.single_instance import hand_over  # noqa: PLC0415 - where somebody may be

    return hand_over(places, [str(target.root / target.article_id) for target in targets])


def _listen(app: QApplication, windows: Windows, places: Places, targets: Sequence[Target]) -> None:
    """Have later starts heard; one that began in the same moment and was sooner goes on alone."""
    from reader.ui.single_instance import SingleInstance  # noqa: PLC0415 - after the first paint

    if _handed_over(places, targets):
        windows.quit()
        return
    instance = SingleInstance(places, windows)
    instance.called.connect(windows.be_called)
    app.aboutToQuit.connect(instance.close)


def _settings(places: Places) -> tuple[Settings, str]:
    """Return the settings, and what to say when the file cannot be used."""
    try:
        return load_settings(places.settings_file), ""
    except UnusableSettingsError as error:
        return Settings(), said(str(error))


def _first_targets(memory: WindowMemory) -> tuple[list[Target], str]:
    """Return the archives shown last, else the shipped one; and what to say when one is gone."""
    before = memory.open_before()
    if before:
        return [Target(root.resolve()) for root in before], ""
    last, recent = memory.last_archive(), memory.recent()
    if last:
        return [Target(last.resolve())], ""
    words = QCoreApplication.translate("start", "%1 is not there any more; these are the examples.")
    gone = filled(words, recent[0]) if recent else ""
    return [Target(seeds_path().resolve())], gone


def run(targets: Sequence[Target], places: Places) -> int:
    """Open the windows and stay until they are closed; return the exit status."""
    app = _application(sys.argv[:1])
    if _handed_over(places, targets):
        return 0
    hook = ErrorHook()
    hook.install()
    last_words = LastWords(places.cache / "fault.txt")
    report = last_words.take()
    last_words.begin()
    signals = _Signals(app)
    memory = WindowMemory(places)
    settings, complaint = _settings(places)
    speak(app, settings.language)
    wanted, gone = (targets, "") if targets else _first_targets(memory)
    windows = Windows(places, memory, settings)
    hook.happened.connect(windows.show_report)
    for target in wanted:
        windows.open(target)
    told = " ".join(part for part in (fell() if report else "", complaint, gone) if part)
    if told:
        windows.shown()[0].panes.notice.show_words(told, report)
    windows.shown()[0].begun.connect(_dress)
    windows.shown()[0].begun.connect(partial(_listen, app, windows, places, targets))
    share_fairly()  # once the windows are made: looking through what they are made of delays them
    status = app.exec()
    if windows.shown():
        windows.remember()
    windows.end()
    hook.uninstall()
    last_words.end()
    signals.let_go()
    return _INTERRUPTED if signals.received == signal.SIGINT else status
