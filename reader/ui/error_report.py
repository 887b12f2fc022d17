"""When something goes wrong inside: log it, say so calmly, have a report ready to copy."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.ui.system_words import system_words

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


def sorry() -> str:
    """Return what a person is told of a fault inside the program."""
    return QCoreApplication.translate(
        "faults",
        "Something went wrong inside the program. Your files are untouched; you can read on.",
    )


class ErrorHook(QObject):
    """Hears of errors nobody caught, in any thread, and passes them to the window's."""

    happened = Signal(str)
    """A report: versions and traceback. The same fault, met again and again, is told once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = ""

    def install(self) -> None:
        """Hear of errors from now on."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def uninstall(self) -> None:
        """Hear of none any more."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.error("nobody caught this", exc_info=(kind, error, trace))
        told = "".join(traceback.format_exception(kind, error, trace))
        if told != self._told:
            self._told = told
            self.happened.emit(f"{system_words()}\n\n{told}")

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._take(args.exc_type, args.exc_value, args.exc_traceback)
