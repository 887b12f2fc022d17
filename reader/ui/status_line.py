"""The line at the foot: how much there is, what was just done, how far the index is."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.ui.aloud import say_aloud
from reader.ui.counting import Count, written
from reader.ui.icons import icon
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QResizeEvent

    from reader.model import Progress, Skipped
    from reader.ui.theme import Theme

_SHOWN_MS = 5_000
_MINUTE, _HOUR = 60, 3600
_FULL = 1000


def time_left(seconds: float | None) -> str:
    """Return a rough time in words; empty when nobody knows."""
    if seconds is None:
        return ""
    translate = QCoreApplication.translate
    if seconds < _MINUTE:
        return filled(translate("StatusLine", "%1 s left"), max(round(seconds), 1))
    if seconds < _HOUR:
        return filled(translate("StatusLine", "%1 min left"), round(seconds / _MINUTE))
    return filled(translate("StatusLine", "%1 h left"), written(seconds / _HOUR))


def progress_words(progress: Progress) -> str:
    """Return how far the index is: count, rate, time left."""
    translate = QCoreApplication.translate
    far = written(progress.done), written(progress.total)
    parts = [filled(translate("StatusLine", "Indexing %1 of %2"), *far)]
    if progress.rate >= 1:
        rate = written(round(progress.rate))
        parts.append(filled(translate("StatusLine", "%1 a second"), rate))
    parts.append(time_left(progress.seconds_left))
    return " · ".join(part for part in parts if part)


class _Message(QLabel):
    """Words on one line, as they are, cut with dots where the room ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self.setObjectName("message")
        self.setTextFormat(Qt.TextFormat.PlainText)  # it may hold words of an article
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, words: str = "") -> None:
        """Show words, or none; what is cut of them is shown where one points."""
        self.words = words
        self._cut()

    def _cut(self) -> None:
        line = " ".join(self.words.split())
        shown = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(f"<p>{escape(line)}</p>" if shown != line else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more of the words, or less."""
        super().resizeEvent(event)
        self._cut()


class StatusLine(QWidget):
    """Shows counts, messages and progress; announces wishes about them."""

    stop_requested = Signal()
    resume_requested = Signal()
    skipped_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts = QLabel(self)
        self._message = _Message(self)
        self._skipped = QToolButton(self)
        self._skipped.setObjectName("small")
        self._skipped.hide()
        self._progress = QLabel(self)
        self._progress.setObjectName("quiet")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._bar.setAccessibleName(self.tr("Progress of the index"))
        self._button = QToolButton(self)
        self._button.setObjectName("small")
        self._button.setIconSize(QSize(14, 14))
        self._can_stop = True
        self._theme: Theme | None = None
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(_SHOWN_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(10)
        row.addWidget(self._counts)
        row.addWidget(self._message, 1)
        for widget in (self._progress, self._bar, self._button, self._skipped):
            row.addWidget(widget)
        self.setFixedHeight(28)
        self._fading.timeout.connect(self._message.say)
        self._skipped.clicked.connect(self.skipped_requested)
        self._button.clicked.connect(self._press)
        self.end_progress()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in a theme's colours."""
        self._theme = theme
        self._draw_button()

    def set_counts(self, articles: int, quotes: int) -> None:
        """Say how much the archive holds."""
        words = (
            Count.articles(articles),
            Count.quotations(quotes),
        )
        self._counts.setText(" · ".join(words))

    def say(self, words: str) -> None:
        """Say for a moment what was done, also aloud."""
        self._message.say(words)
        self._fading.start()
        say_aloud(self, words)

    def said(self) -> str:
        """Return what is being said."""
        return self._message.words

    def set_skipped(self, skipped: Collection[Skipped]) -> None:
        """Offer the list of files that were not read.

        A file of a kind that is no article is no fault, and is not called one.
        """
        faults = sum(not one.quiet for one in skipped)
        words = Count.files_not_read(faults) if faults else Count.other_files(len(skipped))
        self._skipped.setText(words)
        self._skipped.setVisible(bool(skipped))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the index is."""
        self._bar.setRange(0, _FULL)
        self._bar.setValue(round(_FULL * progress.share))
        self._show_work(progress_words(progress), can_stop=True)
        self._progress.setToolTip(self.tr("Newest first; until it is done, search is incomplete"))

    def show_looking(self) -> None:
        """Show that the folder is being looked through, nobody knows yet for how long."""
        self._bar.setRange(0, 0)
        self._show_work(self.tr("Looking for changes"), can_stop=True)

    def show_stopped(self) -> None:
        """Show that the work was stopped and can go on."""
        self._show_work(self.tr("Stopped · search is incomplete"), can_stop=False)
        self._bar.hide()

    def end_progress(self) -> None:
        """Show no work."""
        for widget in (self._progress, self._bar, self._button):
            widget.hide()

    def _show_work(self, words: str, *, can_stop: bool) -> None:
        self._progress.setText(words)
        self._can_stop = can_stop
        self._draw_button()
        for widget in (self._progress, self._bar, self._button):
            widget.show()

    def _draw_button(self) -> None:
        if self._theme:
            drawing = "stop" if self._can_stop else "resume"
            self._button.setIcon(icon(drawing, self._theme.text))
        words = self.tr("Stop indexing") if self._can_stop else self.tr("Go on indexing")
        self._button.setToolTip(words)
        self._button.setAccessibleName(words)

    def _press(self) -> None:
        (self.stop_requested if self._can_stop else self.resume_requested).emit()
