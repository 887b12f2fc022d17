"""The wire to the worker process that builds the index: its lines become signals."""

from __future__ import annotations

import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

if TYPE_CHECKING:
    from reader.settings import Places

log = logging.getLogger(__name__)

_RESTARTS = 3
_RESTART_AFTER_MS = 700
_END_WITHIN_MS = 2_500
_LAST_WORDS = 4_000
_PACKAGE_PARENT = Path(__file__).resolve().parents[2]


def worker_command(root: Path, places: Places) -> list[str]:
    """Return the command that indexes an archive; a frozen program calls itself."""
    itself = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "reader"]
    folders = ["--cache", str(places.cache), "--data", str(places.data)]
    return [*itself, "--worker", str(root), *folders]


class WorkerLink(QObject):
    """Starts the worker, hears it, and starts it again when it falls over."""

    progress = Signal(object)
    ready = Signal(object)
    skipped = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    """The worker cannot do its work; why, in words for a person."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._root: Path | None = None
        self._process: QProcess | None = None
        self._going: list[QProcess] = []
        """Workers of other archives, told to stop and not heard any more."""
        self._rest = b""
        self._last_words = ""
        self._done = False
        self._falls = 0
        self._skipped: set[str] = set()
        self._left = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_RESTART_AFTER_MS)
        self._again.timeout.connect(self._launch)

    def start(self, root: Path) -> None:
        """Bring the index of an archive up to date; any work on another ends by itself."""
        if self._left:
            return
        self._dismiss()
        self._root = root
        self._falls = 0
        self._skipped.clear()
        self._launch()

    def stop(self) -> None:
        """Ask the worker to stop at the next article; what it has done stays."""
        self._again.stop()
        if self._process is not None:
            self._process.write(b"stop\n")

    def is_running(self) -> bool:
        """Tell whether there is a worker, one on its way out, or one about to be started."""
        return self._process is not None or bool(self._going) or self._again.isActive()

    def leave(self) -> None:
        """Begin to end the worker, without waiting for it, and start none any more."""
        self._left = self._done = True  # done: it is not to be started again
        self.stop()
        if self._process is not None:
            self._process.closeWriteChannel()

    def end(self) -> None:
        """End all workers and wait for it: no process of ours is left behind."""
        self._dismiss()
        while self._going:
            process = self._going[0]
            if not process.waitForFinished(_END_WITHIN_MS):
                process.kill()
                process.waitForFinished(_END_WITHIN_MS)
            self._forget(process)

    def _dismiss(self) -> None:
        """Tell the worker to end, and neither wait for it nor hear it any more."""
        self._again.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._hear)
        process.readyReadStandardError.disconnect(self._hear_trouble)
        process.finished.disconnect(self._on_end)
        process.errorOccurred.disconnect(self._on_error)
        self._going.append(process)
        process.finished.connect(partial(self._forget, process))
        process.errorOccurred.connect(partial(self._forget_unstarted, process))
        process.write(b"stop\n")
        process.closeWriteChannel()
        patience = QTimer(process)
        patience.setSingleShot(True)
        patience.timeout.connect(process.kill)
        patience.start(_END_WITHIN_MS)

    def _forget_unstarted(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # it never tells an end
            self._forget(process)

    def _forget(self, process: QProcess, *_how: object) -> None:
        if process in self._going:
            self._going.remove(process)
            process.deleteLater()

    def _launch(self) -> None:
        if self._root is None:
            return
        command = worker_command(self._root, self._places)
        self._rest, self._last_words, self._done = b"", "", False
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        paths = [str(_PACKAGE_PARENT), environment.value("PYTHONPATH")]
        environment.insert("PYTHONPATH", os.pathsep.join(path for path in paths if path))
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._hear)
        process.readyReadStandardError.connect(self._hear_trouble)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_error)
        process.start(command[0], command[1:])

    def _hear(self) -> None:
        if self._process is None:
            return
        told = self._rest + bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = told.split(b"\n")
        for line in lines:
            if line.strip():
                self._tell(line.decode("utf-8", "replace"))

    def _tell(self, line: str) -> None:
        from reader.archive import decode  # noqa: PLC0415 - after the first paint
        from reader.model import Finished, Progress, Ready, Skipped  # noqa: PLC0415 - as above

        try:
            message = decode(line)
        except (ValueError, KeyError, TypeError):
            log.warning("the worker said something else: %.200s", line)
            return
        match message:
            case Progress():
                self.progress.emit(message)
            case Ready():
                self._falls = 0  # it gets on: earlier falls no longer count
                self.ready.emit(message)
            case Skipped():
                if message.path not in self._skipped:
                    self._falls = 0  # a file of which it fell, perhaps, and falls no more
                    self._skipped.add(message.path)
                self.skipped.emit(message)
            case Finished():
                self._done = True
                self.finished.emit(message)

    def _hear_trouble(self) -> None:
        if self._process is not None:
            told = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self._last_words = (self._last_words + told)[-_LAST_WORDS:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_end(-1)

    def _on_end(self, code: int) -> None:
        self._hear()
        self._hear_trouble()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if self._done:
            return
        log.warning("the worker ended with %s: %s", code, self._last_words.strip())
        refused = code in (2, 3)
        if refused and self._last_words.strip():
            self.failed.emit(self._last_words.strip().splitlines()[-1])
        elif self._falls < _RESTARTS:
            self._falls += 1
            self._again.start()
        else:
            self.failed.emit(
                self.tr("Indexing stopped by itself several times; what is indexed stays usable.")
            )
