"""What the window does by itself about a cache that is broken, or cannot be written for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.notice_bar import NoticeBar
    from reader.ui.session import Session

_AGAIN_MS = 20_000
"""A disk with room again, or a folder that is back, should not have to be told of."""
_MENDED_MS = 60_000
"""What breaks again so soon is not mended by making it anew."""


class Mending(QObject):
    """Decides when to look at the archive again. The window connects it; it connects nothing."""

    look_wanted = Signal()
    """The archive should be brought up to date, which makes anew what is broken."""

    def __init__(self, session: Session, notice: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._notice = notice
        self._failed: tuple[Path | None, str] = (None, "")
        self._mended = QElapsedTimer()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    def mend(self) -> None:
        """Have made anew what cannot be read, unless that is being done or was of no use."""
        lately = self._mended.isValid() and self._mended.elapsed() < _MENDED_MS
        if self._session.indexing or self._session.stopped or lately:
            return
        self._mended.start()
        self.look_wanted.emit()

    def say_failed(self, words: str) -> None:
        """Say why the archive cannot be brought up to date, and try again in a while."""
        failed = self._session.root, words
        if failed != self._failed:  # one who has put it away is not told it over and over
            self._notice.show_words(words)
        self._failed = failed
        self._again.start()

    def end(self) -> None:
        """Take back what was said: the archive is up to date."""
        _, words = self._failed
        if words and self._notice.words() == words:
            self._notice.hide()
        self._failed = None, ""
        self._again.stop()

    def _look_again(self) -> None:
        root, _ = self._failed
        if root is not None and root == self._session.root:
            self.look_wanted.emit()
