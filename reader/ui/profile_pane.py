"""The page about one person or organisation: a head, a chart by month, and what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader.model import Cited, Subject
from reader.ui.counting import Count
from reader.ui.fonts import interface_font, reading_font
from reader.ui.hint_card import HintCard
from reader.ui.month_chart import MonthChart
from reader.ui.page_layout import column
from reader.ui.profile_words import AllMonths, ProfileWords, TakenBack, Turned
from reader.ui.rich_text import RichText
from reader.ui.said import said
from reader.ui.theme import Theme, load_theme, palette

if TYPE_CHECKING:
    from reader.model import Namesake, Profile

_DOT = " · "
_HEAD_SIZE = 1.5
_ABOVE, _BELOW = 12, 48


class LinkedText(RichText):
    """Rich text with links, in the column an article stands in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = 0

    def show_html(self, html: str) -> None:
        """Show another text from its top; it is laid out once, in its column."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        self._place(document)
        document.setHtml(html)
        self._place(document)
        self.take_document(document)

    def _place(self, document: QTextDocument) -> None:
        width = self.viewport().width()
        place = column(width, self.font())
        frame = document.rootFrame()
        shape = frame.frameFormat()
        if (shape.leftMargin(), shape.topMargin()) != (place.left, _ABOVE) or self._width != width:
            self._width = width
            shape.setLeftMargin(place.left)
            shape.setRightMargin(width - place.left - place.width)
            shape.setTopMargin(_ABOVE)
            shape.setBottomMargin(_BELOW)
            frame.setFrameFormat(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the column anew."""
        super().resizeEvent(event)
        self._place(self.document())


class ProfilePane(QWidget):
    """Shows one profile. Announces what was chosen on it, and decides nothing."""

    place_chosen = Signal(object)
    """A `Cited` place to read."""
    subject_chosen = Signal(object)
    """A `Subject` whose page is wanted."""
    same_confirmed = Signal(object, object)
    """The page's `Subject`, and a tuple of ids of articles that name the same one."""
    same_taken_back = Signal(object)
    """The page's `Subject`, of whose name the last such word is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme: Theme = load_theme("light")
        self._text_size = 18
        self._profile: Profile | None = None
        self._month, self._first = "", 0
        self._words = ProfileWords(self._theme)
        self._name = QLabel(self)
        self._who = QLabel(self)
        self.chart = MonthChart(self)
        self.text = LinkedText(self)
        self._head = QWidget(self)
        self._head_room = QVBoxLayout(self._head)
        self._page = QWidget(self)
        self._hint = HintCard(self)
        self._stack = QStackedWidget(self)
        self._set_up()
        self.chart.month_chosen.connect(self._show_month)
        self.text.anchorClicked.connect(self._follow)

    def _set_up(self) -> None:
        self._who.setObjectName("quiet")
        self._head.setObjectName("profileHead")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for label in (self._name, self._who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.text.setAccessibleName(self.tr("What the archive says"))
        head = self._head_room
        head.setSpacing(4)
        for widget in (self._name, self._who, self.chart):
            head.addWidget(widget)
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._head)
        page.addWidget(self.text, 1)
        self._stack.addWidget(self._hint)
        self._stack.addWidget(self._page)
        room = QVBoxLayout(self)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self._stack)
        self.text.installEventFilter(self)
        self.setMinimumWidth(320)
        self._set_fonts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the head over the column of the text."""
        if event.type() == QEvent.Type.Resize:
            self._place_head()
        return super().eventFilter(watched, event)

    def _place_head(self) -> None:
        place = column(self.text.viewport().width(), self.text.font())
        right = max(self.text.width() - place.left - place.width, 0)
        self._head_room.setContentsMargins(place.left, 22, right, 12)

    def _set_fonts(self) -> None:
        self._name.setFont(reading_font(round(_HEAD_SIZE * self._text_size), strong=True))
        self._who.setFont(interface_font(max(round(0.75 * self._text_size), 11)))
        self.text.setFont(reading_font(self._text_size))

    # What is shown

    def show_hint(self, title: str, words: str = "") -> None:
        """Show no page, but why there is none."""
        self._profile = None
        self._hint.set_words(words, title=title)
        self._stack.setCurrentWidget(self._hint)

    def show_profile(self, profile: Profile) -> None:
        """Show a page from its top; one that is read anew stays as it is turned."""
        same = self._profile is not None and self._profile.subject == profile.subject
        at = self.position() if same else 0
        month, first = self.turned_to() if same else ("", 0)
        if self._profile != profile:
            self._profile = profile
            self._name.setText(profile.subject.name)
            self._who.setText(_about(profile))
            self.chart.set_months(profile.months)
            self.chart.choose_again(month)
            self._month, self._first = self.chart.chosen(), first
            self._write()
        held = self._hint.hasFocus()
        self._stack.setCurrentWidget(self._page)
        if held:
            self.text.setFocus()
        self._place_head()
        self.restore_position(at)

    def position(self) -> int:
        """Return how many pixels of the text are scrolled past."""
        return self.text.verticalScrollBar().value()

    def restore_position(self, pixels: int) -> None:
        """Scroll to where the page was left."""
        self.text.verticalScrollBar().setValue(pixels)

    def turned_to(self) -> tuple[str, int]:
        """Return the month chosen, "" for all, and the first of the quotations listed."""
        return self._month, self._first

    def turn_to(self, month: str, first: int) -> None:
        """Show a month alone, and the quotations from one on, as `turned_to` told them."""
        if (month, first) != (self._month, self._first):
            self.chart.choose_again(month)
            self._month, self._first = self.chart.chosen(), first
            self._write()

    def profile(self) -> Profile | None:
        """Return what is shown."""
        return self._profile

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        colours = palette(theme)
        self.text.setPalette(colours)
        self._name.setPalette(colours)
        self.chart.set_theme(theme)
        self._write_from(self._share_read())

    def set_text_size(self, pixels: int) -> None:
        """Set the page in another size."""
        if pixels == self._text_size:
            return
        share = self._share_read()
        self._text_size = pixels
        self._set_fonts()
        self._place_head()
        self._write_from(share)

    def take_keyboard(self) -> None:
        """Put the keyboard into the page; a hint that is there instead hands it on to the page."""
        hint = self._stack.currentWidget() is self._hint
        (self._hint if hint else self.text).setFocus()

    def holds_focus(self) -> bool:
        """Tell whether the keyboard is in the text."""
        return self.text.hasFocus()

    def selected_text(self) -> str:
        """Return the words marked on the page, lines joined."""
        return " ".join(self.text.textCursor().selectedText().split())

    def _write(self) -> None:
        self._words = ProfileWords(self._theme, self._text_size)
        if self._profile:
            self.text.show_html(self._words.html(self._profile, self._month, self._first))

    def _share_read(self) -> float:
        """Return how much of the page stands above what one reads, 0 to 1."""
        return self.position() / max(self.text.document().size().height(), 1)

    def _write_from(self, share: float) -> None:
        """Write the page anew, and show it from where one read it."""
        self._write()
        self.restore_position(round(share * self.text.document().size().height()))

    # What is chosen

    def _show_month(self, month: str) -> None:
        self._month, self._first = month, 0
        self._write()

    def _follow(self, address: QUrl) -> None:
        target = self._words.targets[int(address.toString())]
        if isinstance(target, Cited):
            self.place_chosen.emit(target)
        elif isinstance(target, Subject):
            self.subject_chosen.emit(target)
        elif isinstance(target, Turned):
            self._first = target.first
            self._write()
        elif isinstance(target, AllMonths):
            self.chart.show_all()
        else:
            self._part(target)

    def _part(self, target: TakenBack | Namesake) -> None:
        """Announce what a person says of those who share the name."""
        if self._profile is None:
            return
        if isinstance(target, TakenBack):
            self.same_taken_back.emit(self._profile.subject)
        else:
            self.same_confirmed.emit(self._profile.subject, target.article_ids)


def _about(profile: Profile) -> str:
    """Return role and organisation or the kind of organisation, and how much there is."""
    known = (said(profile.category or ""), profile.role, profile.organisation)
    stated = ", ".join(part for part in known if part)
    counts = (
        Count.articles(profile.articles),
        Count.quotations(len(profile.quotes)),
        Count.mentions(profile.mentions) if profile.mentions else "",
    )
    return _DOT.join(part for part in (stated, *counts) if part)
