"""Reading aloud: sentence after sentence of the article, each outlined while it is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.desk_room import DeskRoom
from reader.ui.speech_desk import SpeechDesk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model import Article, Span
    from reader.ui.panes import Panes
    from reader.ui.session import Session


class ReadingAloud(QObject):
    """Decides what is spoken. The window connects it; the service is looked for when wanted."""

    failed = Signal(str)

    _speak = Signal(int, str, str)
    _hush = Signal()

    def __init__(
        self, session: Session, panes: Panes, parent: QObject, desk: SpeechDesk | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._desk = desk or SpeechDesk()
        self._room: DeskRoom | None = None
        self._number = 0
        self._article: Article | None = None
        self._left: Iterator[Span] = iter(())

    def _move_in(self) -> None:
        """Give the desk its thread, the first time something is to be spoken."""
        if self._room is None:
            self._room = DeskRoom(self._desk, self)
            self._speak.connect(self._desk.speak)
            self._hush.connect(self._desk.hush)
            self._desk.spoken.connect(self._go_on)
            self._desk.failed.connect(self._fail)
            # The service ends on the thread it began on.
            self._room.finished.connect(self._desk.deleteLater)
            self._room.start()

    def turn(self) -> None:
        """Read the article from where it is in sight; stop if it is being read."""
        article, view = self._session.article, self._panes.article
        if self._article is not None:
            self.stop()
        elif article is None:
            self._panes.status.say(self.tr("No article is open."))
        else:
            self._begin(article, _sentences(article, view.reading_position()))

    def read_quote(self) -> None:
        """Read the chosen quotations."""
        article = self._session.article
        spans = [one.span for one in self._panes.article.selected_quotes()]
        if article is None or not spans:
            words = self.tr("No quotation is chosen. J goes to the next one.")
            self._panes.status.say(words)
            return
        self.stop()
        self._begin(article, _inside(article, spans))

    def _begin(self, article: Article, spans: Iterator[Span]) -> None:
        self._move_in()
        self._article, self._left = article, spans
        self._panes.status.say(self.tr("Reading aloud"))
        self._next()

    def _next(self) -> None:
        article, span = self._article, next(self._left, None)
        if article is None or span is None:
            self.stop()
            return
        self._number += 1
        self._panes.article.reveal(span, flash=False)
        self._panes.article.outline((span,))
        words = " ".join(span.of(article.text).split())
        self._speak.emit(self._number, words, article.language or "")

    def _go_on(self, number: int) -> None:
        """Read the next sentence, if that is still wanted."""
        if number == self._number:
            self._next()

    def _fail(self, words: str) -> None:
        self.stop()
        self.failed.emit(words)

    def follow(self) -> None:
        """Stop when another article is open than the one that is read, or has another text now."""
        now, read = self._session.article, self._article
        if read is not None and (now is None or (now.id, now.text) != (read.id, read.text)):
            self.stop()

    def stop(self) -> None:
        """Read no further."""
        if self._article is None:
            return
        self._article, self._left = None, iter(())
        self._number += 1
        self._hush.emit()
        self._panes.article.outline(())
        self._panes.status.say(self.tr("Read aloud no further"))

    def end(self) -> None:
        """Let go of the service, and end its thread."""
        self.stop()
        if self._room is not None:
            self._room.leave()
            self._room = None


def _sentences(article: Article, start: int) -> Iterator[Span]:
    """Yield the sentences from an offset of the article on, found as they are needed."""
    from reader.text import sentences  # noqa: PLC0415 - after the first paint

    for block in article.blocks:
        if block.span.end > start:
            inside = sentences(article.text, block.span, wrapped=True)
            yield from (one for one in inside if one.end > start)


def _inside(article: Article, spans: Sequence[Span]) -> Iterator[Span]:
    from reader.text import sentences  # noqa: PLC0415 - after the first paint

    for span in spans:
        yield from sentences(article.text, span, wrapped=True)
