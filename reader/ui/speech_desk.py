"""The speech service of the system, on a thread of its own: finding it takes a while."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot

log = logging.getLogger(__name__)

_MODULE = "PySide6.QtTextToSpeech"
_SILENT = "mock"
"""An engine for trying programs; it says nothing."""


def may_speak() -> bool:
    """Tell whether Qt's part for speech is installed; what it needs may still be missing."""
    return find_spec(_MODULE) is not None


class SpeechDesk(QObject):
    """Speaks one thing after the other. Its slots are called on its own thread."""

    spoken = Signal(int)
    """The number of what has been spoken to its end, or was cut off."""
    failed = Signal(str)

    def __init__(self, engine: str = "") -> None:
        super().__init__()
        self._wanted = engine
        self._engine: Any = None
        self._number = 0
        self._speaking = False

    @Slot(int, str, str)
    def speak(self, number: int, words: str, language: str) -> None:
        """Speak words of a language, such as `de`; "" is the system's."""
        if self._engine is None and not self._find_engine():
            return
        self._number, self._speaking = number, False
        self._choose_voice(QLocale(language) if language else QLocale())
        self._engine.say(words)

    @Slot()
    def hush(self) -> None:
        """Speak no further."""
        if self._engine is not None:
            self._engine.stop()

    def _find_engine(self) -> bool:
        """Have a speech service; tell whether there is one."""
        try:
            service = import_module(_MODULE).QTextToSpeech
        except ImportError as error:
            words = self.tr("Nothing can be read aloud here: %1.")
            self.failed.emit(words.replace("%1", str(error)))
            return False
        known = service.availableEngines()
        engines = [self._wanted] if self._wanted else [one for one in known if one != _SILENT]
        if not engines:
            words = self.tr("Nothing can be read aloud here: there is no speech service.")
            self.failed.emit(words)
            return False
        self._engine = service(engines[0], self)
        self._engine.stateChanged.connect(self._on_state)
        if self._is("Error"):
            self._tell_error()
            return False
        return True

    def _choose_voice(self, locale: QLocale) -> None:
        """Speak in the article's language where the service has a voice for it."""
        if self._engine.locale().language() == locale.language():
            return
        voices = [
            one for one in self._engine.availableLocales() if one.language() == locale.language()
        ]
        if voices:
            self._engine.setLocale(voices[0])
        else:
            log.info("no voice for %s", locale.name())

    def _is(self, state: str) -> bool:
        return bool(self._engine.state().name == state)

    def _on_state(self) -> None:
        if self._is("Error"):
            self._tell_error()
        elif self._is("Ready") and self._speaking:
            self._speaking = False
            self.spoken.emit(self._number)
        else:
            self._speaking = self._speaking or self._is("Speaking")

    def _tell_error(self) -> None:
        reason = self._engine.errorString() or self.tr("the speech service does not answer")
        self._engine.deleteLater()
        self._engine = None  # asked again, it may answer
        words = self.tr("Nothing can be read aloud now: %1.")
        self.failed.emit(words.replace("%1", reason))
