"""One window a person: a second start hands its path over and goes.

A local socket, open to the same user alone; nothing here can reach a network.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.ui.meeting_place import server_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.settings import Places

_WITHIN_MS = 400
_LONGEST = 100_000


def hand_over(places: Places, paths: Sequence[str]) -> bool:
    """Give the paths to a window that is already open; tell whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(places))
    if not socket.waitForConnected(_WITHIN_MS):
        return False
    socket.write(json.dumps(list(paths)).encode() + b"\n")
    socket.waitForBytesWritten(_WITHIN_MS)
    # The window answers, so that one which hangs does not swallow the path.
    answered = socket.waitForReadyRead(_WITHIN_MS * 5)
    socket.disconnectFromServer()
    return answered


class SingleInstance(QObject):
    """Listens for later starts."""

    called = Signal(object)
    """The paths a later start was given, as a list of strings; maybe none."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._receive)
        name = server_name(places)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by a window that fell over
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _receive(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read_from(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._read_from(socket)

    def _read_from(self, socket: QLocalSocket) -> None:
        line = bytes(socket.readLine(_LONGEST).data())
        try:
            paths = json.loads(line)
        except ValueError:
            return
        socket.write(b"ok\n")
        socket.flush()
        if isinstance(paths, list):
            self.called.emit([path for path in paths if isinstance(path, str)])
