"""The article: its text, its quotations, and moving among them. Announces, never decides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QHelpEvent,
    QInputEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip, QWidget

from reader.ui.aloud import CaretTeller, say_aloud
from reader.ui.article_menu import ArticleMenu
from reader.ui.dateline import dateline
from reader.ui.display_text import DisplayText, compose
from reader.ui.evidence_view import EvidenceView
from reader.ui.grip import Grip
from reader.ui.marks import Mark, Marks
from reader.ui.page_marks import PageMarks, marks_of
from reader.ui.quote_words import announcement, note_words, tooltip
from reader.ui.speaker_colours import speaker_colours

if TYPE_CHECKING:
    from reader.model import Analysis, Article, Highlight, Quote, Span
    from reader.ui.quote_filter import QuoteFilter


class ArticleView(EvidenceView):
    """Shows one article. Spans are code points of `Article.text`."""

    quote_selected = Signal(object)
    """The current quotation changed: a `Quote`, or None."""
    copy_requested = Signal()
    """The selected quotations, or the current one, are to be copied with their source."""
    copy_all_requested = Signal()
    drag_requested = Signal()
    """The selected quotations are to be dragged out of the window."""
    copy_speaker_requested = Signal(str)
    search_speaker_requested = Signal(str)
    search_text_requested = Signal(str)
    corrected = Signal(object, object)
    """An `Article`, and a `Correction` a person made of a quotation in it."""
    details_requested = Signal()
    """What is known of the article as a whole is to be shown."""
    compare_requested = Signal()
    """The article is to be compared with another version of it."""
    next_article_requested = Signal()
    previous_article_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        self._analysis: Analysis | None = None
        self._pressed_at: QPoint | None = None
        self._clicked: Highlight | None = None
        self._teller = CaretTeller()
        self.cursorPositionChanged.connect(self._tell_at_caret)
        self._grip = Grip(self)
        self._grip.held.connect(self._show_held)
        self._comparable = False
        self.setAccessibleName(self.tr("Article"))

    # What is shown

    def show_article(self, article: Article, analysis: Analysis) -> None:
        """Show an article from its top, with what was found in it."""
        self._end_flash()
        self._teller.forget()
        self._article, self._analysis = article, analysis
        page = compose(article, dateline(article, analysis))
        self._marks = PageMarks(
            quotes=analysis.quotes,
            colours=speaker_colours(analysis),
            places=marks_of(page, (quote.span for quote in analysis.quotes)),
            show_all=self._marks.show_all,
        )
        self._set_page(page)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleDescription(article.title or article.path)

    def clear(self, placeholder: str = "") -> None:
        """Show no article, but a sentence that says what to do next."""
        self._end_flash()
        self._article = self._analysis = None
        self._marks = PageMarks(show_all=self._marks.show_all)
        self._set_page(DisplayText("", (), []), placeholder)
        self.setAccessibleDescription(placeholder)

    def article(self) -> Article | None:
        """Return the article shown."""
        return self._article

    def for_paper(self) -> tuple[DisplayText, PageMarks]:
        """Return the page and what is marked on it for good: no hits, nothing chosen."""
        marks = replace(
            self._marks, hits=Marks(), outlined=Marks(), flashed=None, current=None, selected=set()
        )
        return self._page, marks

    def set_comparable(self, *, comparable: bool) -> None:
        """Offer to compare the article with another version of it, or do not."""
        self._comparable = comparable

    def set_show_all_marks(self, shown: bool) -> None:  # noqa: FBT001 - one switch, Qt's way
        """Also mark scare quotes and titles."""
        self._marks.show_all = shown
        self.viewport().update()

    def set_filter(self, chosen: QuoteFilter) -> None:
        """Mark the quotations only that are asked for, and go to the first if none is in sight."""
        before = self._marks.current
        self._marks.choose(chosen)
        shown = self._marks.shown(0, len(self._page.text) + 1)
        if shown and not chosen.is_open and not self._marks.shown(*self._units_in_sight()):
            self._bring_into_sight(shown[0])
        if self._marks.current != before:
            self.quote_selected.emit(self.current_quote())
        self.viewport().update()

    # Quotations

    def current_quote(self) -> Quote | None:
        """Return the quotation last clicked or stepped to."""
        current = self._marks.current
        return None if current is None else self._marks.quotes[current]

    def selected_quotes(self) -> tuple[Quote, ...]:
        """Return the selected quotations in text order, every part of each."""
        return tuple(self._marks.quotes[number] for number in sorted(self._marks.selected))

    def set_current_quote(self, index: int | None) -> None:
        """Make a quotation, by its index in the analysis, the current and only selected one."""
        self._marks.current = index
        self._marks.selected = set() if index is None else set(self._marks.group(index))
        if index is not None:
            units = self._page.units(self._marks.quotes[index].span)
            if units:
                self._bring_into_sight(Mark(*units, index))
                self._bring_caret(index, units[0])
            self._announce(self._marks.quotes[index])
        self.quote_selected.emit(self.current_quote())
        self.viewport().update()

    def choose_again(self, place: Span) -> None:
        """Make the quotation that stands there the current one; the page stays where it is."""
        for number, quote in enumerate(self._marks.quotes):
            if quote.span == place and self._marks.is_shown(number):
                self._choose(number, Qt.KeyboardModifier.NoModifier)
                return

    def next_quote(self) -> None:
        """Go to the next quotation, the parts of one counting as one."""
        self._step_quote(1)

    def previous_quote(self) -> None:
        """Go to the quotation before."""
        self._step_quote(-1)

    def explain_quote(self) -> None:
        """Show who, by which word and why for the current quotation, as hovering does."""
        current = self.current_quote()
        place = self._below(current.span) if current else None
        if self._article is None or current is None or place is None:
            return
        words = tooltip(self._article, current)
        QToolTip.showText(self.viewport().mapToGlobal(place), words, self.viewport())

    def clicked_highlight(self) -> Highlight | None:
        """Return the highlight that was clicked last, if the last click was on one."""
        return self._clicked

    def _step_quote(self, by: int) -> None:
        heads = [mark for mark in self._marks.places if self._marks.is_head(mark.number)]
        if not heads:
            return
        current = self._marks.current
        if current is None:
            here = self._units_in_sight()[0]
            after = sum(mark.start < here for mark in heads)
            index = after if by > 0 else after - 1
        else:
            head = min(self._marks.group(current))
            index = next((i for i, mark in enumerate(heads) if mark.number == head), -1) + by
        self.set_current_quote(heads[min(max(index, 0), len(heads) - 1)].number)

    def _announce(self, quote: Quote) -> None:
        if self._article is None:
            return
        words = announcement(self._article, quote)
        self.setAccessibleDescription(words)
        say_aloud(self, words)

    def _tell_at_caret(self) -> None:
        """Say whose words the caret has come to, or that they are over."""
        if QAccessible.isActive():
            number = self._marks.quote_at(self.textCursor().position())
            say_aloud(self, self._teller.moved(number, self._marks.quotes))

    def _bring_caret(self, index: int, unit: int) -> None:
        """Let a screen reader read on from a quotation; who says it is told already."""
        if QAccessible.isActive():
            self._teller.be_in(index)
            cursor = self.textCursor()
            cursor.setPosition(unit)
            self.setTextCursor(cursor)

    def _choose(self, number: int | None, modifiers: Qt.KeyboardModifier) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if number is None or not modifiers & both:
            self._marks.select_only(number)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._marks.select_through(number)
        else:
            self._marks.toggle(number)
        quote = self.current_quote()
        if quote:
            self._announce(quote)
        self.quote_selected.emit(quote)
        self.viewport().update()

    # Mouse, keys, help

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began; Shift on a quotation selects quotations, not words."""
        self._pressed_at = event.position().toPoint()
        self._grip.let_go()
        if self._extends(event) and self._quote_under(self._pressed_at) is not None:
            return
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._take_hold(self._pressed_at)
        if not self._grip.is_holding():
            super().mousePressEvent(event)

    def _take_hold(self, place: QPoint) -> None:
        """Be ready for a drag: of what is named in the gutter, or chosen and held for a while."""
        named = self._named_at(place)
        number = self._quote_under(place) if named is None else named
        if named is not None or number in self._marks.selected:
            self._grip.press(place, at_once=named is not None)

    def _show_held(self) -> None:
        """Show by the pointer that moving would drag the quotation now."""
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _drag(self, place: QPoint) -> None:
        """Ask for a drag when a place is reached that is far enough; choose what is dragged."""
        began = self._pressed_at
        if began is None or not self._grip.drags(place):
            return
        number = self._quote_under(began)
        if number is not None and number not in self._marks.selected:
            self._choose(number, Qt.KeyboardModifier.NoModifier)
        self.drag_requested.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click that moved nothing for a choice of the quotation under it."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        began, self._pressed_at = self._pressed_at, None
        if self._grip.let_go() or event.button() != Qt.MouseButton.LeftButton or began is None:
            return
        self._clicked = self.highlight_at(place)
        still = (place - began).manhattanLength() < QApplication.startDragDistance()
        if not still or self.textCursor().hasSelection():
            return
        if self._is_dateline(place):
            self.details_requested.emit()
        else:
            self._choose(self._quote_under(place), event.modifiers())

    @staticmethod
    def _extends(event: QInputEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point with a hand at what a click opens or a drag takes; drag what is held."""
        held = event.buttons() != Qt.MouseButton.NoButton
        if held:
            self._drag(event.position().toPoint())
            if self._grip.is_holding():
                return
        super().mouseMoveEvent(event)
        shape = Qt.CursorShape.IBeamCursor if held else self._pointer(event.position().toPoint())
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _pointer(self, place: QPoint) -> Qt.CursorShape:
        """Return what the pointer looks like at a place: it tells what can be done there."""
        if self._is_dateline(place):
            return Qt.CursorShape.PointingHandCursor
        named = self._named_at(place) is not None
        return Qt.CursorShape.OpenHandCursor if named else Qt.CursorShape.IBeamCursor

    def _is_dateline(self, place: QPoint) -> bool:
        unit = self._unit_under(place)
        return unit is not None and self._page.kind_at(unit) == "dateline"

    def _quote_under(self, place: QPoint) -> int | None:
        """Return the quotation under a place: its words, or its name or bar in the gutter."""
        unit = self._unit_under(place)
        return self._named_at(place) if unit is None else self._marks.quote_at(unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space scrolls, and at the end asks for the next article; Copy tells the window."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_requested.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._page_on(back=self._extends(event))
        else:
            super().keyPressEvent(event)

    def _page_on(self, *, back: bool) -> None:
        bar = self.verticalScrollBar()
        if back and bar.value() == bar.minimum():
            self.previous_article_requested.emit()
        elif not back and bar.value() == bar.maximum():
            self.next_article_requested.emit()
        else:
            step = QScrollBar.SliderAction
            bar.triggerAction(step.SliderPageStepSub if back else step.SliderPageStepAdd)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say who, by which word and why, of the quotation under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._told_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), words, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _told_at(self, place: QPoint) -> str:
        """Return what there is to say of a place: a person's note, and who speaks there."""
        if self._article and self._is_dateline(place):
            from reader.ui.detail_words import dateline_tip  # noqa: PLC0415 - when first asked

            return dateline_tip(self._article)
        highlight, number = self.highlight_at(place), self._quote_under(place)
        note = note_words(highlight.note) if highlight and highlight.note else ""
        if number is None or self._article is None:
            return note
        return note + tooltip(self._article, self._marks.quotes[number])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a quotation, or with the words."""
        number, place = self._asked_of(event)
        if number is not None and number not in self._marks.selected:
            self._choose(number, Qt.KeyboardModifier.NoModifier)
        quote = None if number is None else self._marks.quotes[number]
        menu = ArticleMenu(self, quote, self.selected_text(), comparable=self._comparable)
        menu.chosen.connect(self._do)
        if quote and self._article and self._analysis:
            from reader.ui.correction_menu import CorrectionMenu  # noqa: PLC0415 - when needed

            correct = CorrectionMenu(self, self._article, self._analysis, self.corrected.emit)
            menu.destroyed.connect(correct.deleteLater)
            correct.offer_for_quote(quote)
            menu.addSeparator()
            menu.addMenu(correct)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))

    def _asked_of(self, event: QContextMenuEvent) -> tuple[int | None, QPoint]:
        """Return the quotation under the pointer, by key the current one, and where a menu goes."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            return self._quote_under(event.pos()), event.pos()
        at_caret = self._marks.quote_at(self.textCursor().position()) if self._caret else None
        number = self._marks.current if at_caret is None else at_caret
        below = None if number is None else self._below(self._marks.quotes[number].span)
        place = event.pos() if below is None else below
        return number, QPoint(place.x(), min(max(place.y(), 0), self.viewport().height()))

    def _do(self, deed: str, about: str) -> None:
        match deed:
            case "copy":
                self.copy_requested.emit()
            case "copy words":
                self.copy()
            case "copy all":
                self.copy_all_requested.emit()
            case "copy speaker":
                self.copy_speaker_requested.emit(about)
            case "compare":
                self.compare_requested.emit()
            case "details":
                self.details_requested.emit()
            case "search speaker":
                self.search_speaker_requested.emit(about)
            case _:
                self.search_text_requested.emit(about)
