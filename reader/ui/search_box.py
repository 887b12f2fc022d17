"""The one search box: searches as one types, and marks softly what was not understood."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit

from reader.ui.clearing import let_clear
from reader.ui.completion_list import CompletionList
from reader.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model import Remark, Span
    from reader.ui.theme import Theme

_TYPED_AFTER_MS = 90
_NARROWEST, _WIDEST = 150, 460
_LINE = 1.6
_ICON = 28
_AROUND = 2 * _ICON + 20
"""What a line of words leaves to the glass, the star and the rims."""


class SearchBox(QLineEdit):
    """Searches as one types. Escape clears it, then gives the focus back to the text."""

    searched = Signal(str)
    left = Signal()
    entered = Signal()
    went_down = Signal()
    typed = Signal(str, int)
    """The text as a person changed it, and the cursor's place in code points."""
    turned = Signal()
    """The star was clicked: the search is to be saved, or no longer."""
    settled = Signal()
    """One is done typing: Enter was pressed, or the keyboard went elsewhere."""
    idle = Signal()
    """Down was pressed in the empty box, or one has come to it on purpose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._hints: tuple[str, ...] = ()
        self._remarks: tuple[Remark, ...] = ()
        self._entered = self._rewriting = False
        self._warning = QColor()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_AFTER_MS)
        self._typing.timeout.connect(self._tell)
        self._glass = QAction(self.tr("Search the archive"), self)
        self._glass.triggered.connect(self.setFocus)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._star = QAction(self)
        self.addAction(self._star, QLineEdit.ActionPosition.TrailingPosition)
        self._star.triggered.connect(self.turned)
        self._star_colours = (QColor(), QColor())
        self._star_key = ""
        self.show_saved(saved=False)
        let_clear(self)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setAccessibleName(self.tr("Search the archive"))
        self.completions = CompletionList(self)
        self.textChanged.connect(self._wait)
        self.textEdited.connect(self._tell_typed)

    def set_hints(self, *hints: str) -> None:
        """Let the empty box say the first of these that it has room for, or else the last."""
        self._hints = hints
        self._say_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for now."""
        super().resizeEvent(event)
        self._say_hint()

    def _say_hint(self) -> None:
        room, width = self.width() - _AROUND, self.fontMetrics().horizontalAdvance
        fitting = [hint for hint in self._hints if width(hint) <= room]
        self.setPlaceholderText((fitting or self._hints[-1:] or [""])[0])

    def set_theme(self, theme: Theme) -> None:
        """Draw the glass in a theme's colour."""
        self._glass.setIcon(icon("search", theme.muted))
        self._warning = theme.warning
        self.completions.set_theme(theme)
        self._star_colours = (theme.muted, theme.accent_text)
        self.show_saved(saved=self._saved)

    def show_saved(self, *, saved: bool) -> None:
        """Let the star say whether the search in the box is saved; an empty box has none."""
        self._saved = saved
        words = self.tr("Drop this saved search") if saved else self.tr("Save this search")
        self._star.setIcon(icon("star-full" if saved else "star", self._star_colours[saved]))
        self._star.setText(words)
        self._star.setToolTip(f"{words} ({self._star_key})" if self._star_key else words)
        self._star.setVisible(bool(self.text()))

    def set_star_key(self, key: str) -> None:
        """Have the star say which key does the same; "" for none."""
        self._star_key = key
        self.show_saved(saved=self._saved)

    def ask(self, words: str) -> None:
        """Put words in and search for them at once."""
        self.completions.hide()
        self.setText(words)
        self._tell()

    def take(self, words: str) -> None:
        """Search for what was offered elsewhere instead; Ctrl+Z in the box takes it back.

        The keys come here: what was offered is gone then, and would leave them to a neighbour.
        """
        self.setFocus()
        self.completions.hide()
        self.rewrite(words)

    def rewrite(self, words: str) -> None:
        """Put other words in and search for them; Ctrl+Z in the box takes it back."""
        self._replace(words)
        self._tell()

    def _replace(self, words: str) -> None:
        # Unlike setText, this keeps the way back.
        self._rewriting = True
        self.selectAll()
        self.insert(words)
        self._rewriting = False

    def complete(self, query: str, cursor: int) -> None:
        """Put a completed query in, the cursor behind what was put in (in code points)."""
        self._replace(query)
        self.setCursorPosition(len(query[:cursor].encode("utf-16-le")) // 2)

    def cursor_offset(self) -> int:
        """Return the cursor's place in code points."""
        return len(self._before(self.cursorPosition()))

    def _tell_typed(self, text: str) -> None:
        if not self._rewriting:
            self.typed.emit(text, self.cursor_offset())

    def _wait(self) -> None:
        self._remarks = ()
        self._entered = False
        self._typing.start()

    def _tell(self) -> None:
        self._typing.stop()
        words = self.text().strip()
        if words != self._told:
            self._told = words
            self.searched.emit(words)

    # What was not understood

    def set_remarks(self, query: str, remarks: Sequence[Remark]) -> None:
        """Mark parts of a query, unless other words stand in the box by now."""
        text = self.text()
        if text.strip() == query:
            before = len(text) - len(text.lstrip())
            self._remarks = tuple(
                replace(remark, span=remark.span.moved(before)) for remark in remarks
            )
            self.update()

    def remarks(self) -> tuple[Remark, ...]:
        """Return what is to be said of the text: what one is still typing is not yet wrong."""
        if self._entered or not self.hasFocus():
            return self._remarks
        cursor = self.cursor_offset()
        return tuple(
            remark for remark in self._remarks if not remark.span.start < cursor <= remark.span.end
        )

    def marked(self) -> tuple[Span, ...]:
        """Return the parts that are underlined."""
        return tuple(remark.span for remark in self.remarks())

    def x_of(self, offset: int) -> float:
        """Return where a character of the text begins; `offset` counts code points."""
        width = self.fontMetrics().horizontalAdvance
        cursor = width(self._before(self.cursorPosition()))
        return self.cursorRect().center().x() + width(self.text()[:offset]) - cursor

    def _before(self, units: int) -> str:
        """Return the text before a place that Qt counts in UTF-16 units."""
        return self.text().encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, and a dotted line under what was not understood."""
        super().paintEvent(event)
        spans = self.marked()
        if not spans:
            return
        painter = QPainter(self)
        painter.setClipRect(self.rect().adjusted(_ICON, 0, -_ICON, 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._warning, _LINE, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
        bottom = self.cursorRect().bottom()
        for span in spans:
            left, right = self.x_of(span.start), self.x_of(span.end)
            painter.drawLine(QPointF(left, bottom), QPointF(right, bottom))
        painter.end()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark everything once one has gone elsewhere, and offer nothing any more."""
        super().focusOutEvent(event)
        self.completions.hide()
        self.settled.emit()
        self.update()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Let Tab take what is offered, before it leads on to the next widget."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            bare = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            if bare and self.completions.take_key(event):
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Enter and Down lead out of the box, once nothing is offered below it."""
        if self.completions.take_key(event):
            return
        match event.key():
            case Qt.Key.Key_Escape:
                if self.text():
                    self.ask("")
                else:
                    self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Down:
                self._go_down()
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        self.completions.hide()
        self._tell()
        self._entered = True
        self.update()
        self.settled.emit()
        self.entered.emit()

    def _go_down(self) -> None:
        if not self.text():
            self.idle.emit()
        if self.completions.isHidden():
            self.went_down.emit()
