"""About one article: what is known of it, where that comes from, and setting it right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.formats import CHOICES, date_line
from reader.model import Restatement
from reader.ui.dateline import is_restated, shown_date
from reader.ui.detail_words import (
    doubt_words,
    encoding_words,
    format_words,
    language_words,
    origin_words,
)
from reader.ui.fonts import interface_font
from reader.ui.shrinking import let_shrink, scrolled
from reader.ui.wheel import leave_wheel

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from reader.model import Article, DetailName

_SIZE = (580, 560)
_NAME_WIDTH = 84
_GAP, _SMALL_GAP = 14, 3
_SETTLED_MS = 500


def _quiet(parent: QWidget) -> QLabel:
    """Return a small label for words that explain."""
    label = QLabel(parent)
    label.setObjectName("quiet")
    label.setFont(interface_font(12))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _selectable(parent: QWidget) -> QLabel:
    """Return a label whose words can be marked and copied."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


class _Row(QWidget):
    """One detail: its control, and below it in small letters where it comes from."""

    restated = Signal(object)
    """A `Restatement`."""

    def __init__(self, of: DetailName, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.of = of
        self._article_id = ""
        self.name = QLabel(name, parent)
        self.told = _quiet(self)
        self.doubt = _quiet(self)
        self.doubt.setObjectName("doubt")
        self.reset = QToolButton(self)
        self.reset.setObjectName("small")
        self.reset.setText(self.tr("As in the file"))
        self.reset.setAccessibleName(self.tr("%1 as in the file").replace("%1", name))
        self.reset.setFont(interface_font(12))
        self.reset.clicked.connect(self._as_in_file)
        self._below = QHBoxLayout()
        self._below.addWidget(self.told, 1)
        self._below.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(_SMALL_GAP)
        self._room.addWidget(self.doubt)
        self._room.addLayout(self._below)

    def add(self, control: QWidget) -> None:
        """Put what the detail is set with above the words about it."""
        self._room.insertWidget(0, control)
        self.name.setBuddy(control)
        control.setAccessibleName(self.name.text())

    def turns_to(self, article: Article) -> bool:
        """Tell whether this is about another article than before."""
        before, self._article_id = self._article_id, article.id
        return before != article.id

    def explain(self, article: Article, doubt: str = "") -> None:
        """Say where the detail comes from, and why it is doubted."""
        told = origin_words(article, self.of)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.reset.setVisible(is_restated(article, self.of))
        self.say_doubt(doubt)

    def say_doubt(self, doubt: str) -> None:
        """Say why the detail is doubted, or was not taken."""
        self.doubt.setText(doubt)
        self.doubt.setVisible(bool(doubt))

    def _as_in_file(self) -> None:
        self.restated.emit(Restatement(self.of, None))


class _ShownRow(_Row):
    """A detail that can be read and copied alone."""

    def __init__(self, of: DetailName, name: str, parent: QWidget) -> None:
        super().__init__(of, name, parent)
        self.label = _selectable(self)
        self.add(self.label)

    def show_words(self, article: Article, words: str) -> None:
        """Show what an article has, and nothing at all where it has nothing."""
        self.label.setText(words)
        self.explain(article)
        self.setVisible(bool(words))
        self.name.setVisible(bool(words))


class _Field(QLineEdit):
    """A field that Escape gives back what stood in it; without a change it leaves the window."""

    given_up = Signal()
    """What was typed is not meant."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class _WordsRow(_Row):
    """A detail in words that may be set right."""

    def __init__(self, of: DetailName, name: str, parent: QWidget) -> None:
        super().__init__(of, name, parent)
        self.edit = _Field(self)
        self.add(self.edit)
        self._shown = ""
        self._article: Article | None = None
        self.edit.editingFinished.connect(self.finish)
        self.edit.given_up.connect(self._give_up)

    def show_article(self, article: Article) -> None:
        """Show what an article has; what is being typed is left alone unless it was kept."""
        now = getattr(article, self.of) or ""
        self._article = article
        if self.turns_to(article) or now != self._shown or not self.edit.isModified():
            self._shown = now
            self.edit.setText(now)
            self.edit.setCursorPosition(0)
        self.explain(article)

    def value_of(self, words: str) -> str | None:
        """Return what is kept for words; None, saying why, for words that cannot be."""
        if not words and self.of == "title":
            self.say_doubt(self.tr("An article has to be called something."))
            return None
        return words

    def _give_up(self) -> None:
        self.edit.setText(self._shown)
        if self._article is not None:
            self.explain(self._article)

    def finish(self) -> None:
        """Keep what was typed, if it is new and can be."""
        if not self.edit.isModified():
            return
        value = self.value_of(" ".join(self.edit.text().split()))
        if value is None:
            return
        self.edit.setModified(False)
        if value == self._shown:
            self.edit.setText(value)
            return
        self._shown = value
        self.restated.emit(Restatement(self.of, value))


class _DateRow(_WordsRow):
    """The day an article appeared on, typed as one likes and kept as an ISO date."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("published", name, parent)
        self.edit.setPlaceholderText(self.tr("none"))

    def explain(self, article: Article, doubt: str = "") -> None:
        """Write the date out as well, and say why it is doubted."""
        super().explain(article, doubt or doubt_words(article))
        shown = shown_date(article.published) if article.published else ""
        if shown not in {"", article.published}:
            self.told.setText(f"{shown}. {self.told.text()}")

    def value_of(self, words: str) -> str | None:
        """Return the ISO date that is meant; "" for none."""
        day = date_line(words) if words else ""
        if day is None:
            told = self.tr("“%1” is no date. Try 7 January 2026, 2026-01-07, 2026-01 or 2026.")
            self.say_doubt(told.replace("%1", words))
        return day


class _EncodingRow(_Row):
    """The encoding a file is read in, where its format has one."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("encoding", name, parent)
        self.choice = QComboBox(self)
        leave_wheel(self.choice)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.add(self.choice)
        self._now = ""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._keep)
        self.choice.activated.connect(self._settle)

    def show_article(self, article: Article) -> None:
        """Offer every encoding, with the present one first if it is none of them.

        One that was just chosen stays while the same article comes again.
        """
        if not self.turns_to(article) and self._settled.isActive():
            self.explain(article)
            return
        self._settled.stop()
        self._now = now = article.encoding or ""
        known = [(codec, encoding_words(codec)) for codec, _ in CHOICES]
        if now not in dict(known):
            known.insert(0, (now, encoding_words(now)))
        self.choice.clear()
        for codec, words in known:
            self.choice.addItem(words, codec)
        self.choice.setCurrentIndex(self.choice.findData(now))
        self.explain(article)

    def _settle(self) -> None:
        """Wait for who goes through the choices by key: a file is read anew for each."""
        self._settled.start()

    def finish(self) -> None:
        """Wait no longer: what was chosen is meant."""
        if self._settled.isActive():
            self._settled.stop()
            self._keep()

    def _keep(self) -> None:
        chosen = str(self.choice.currentData())
        if chosen != self._now:
            self.restated.emit(Restatement("encoding", chosen))


class DetailsPage(QWidget):
    """Shows what is known of an article, and announces what a person says against it."""

    restated = Signal(object, object)
    """An `Article`, and a `Restatement` of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article: Article | None = None
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(2, 2, _GAP, 6)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.words = (
            _WordsRow("title", self.tr("Title"), self),
            _DateRow(self.tr("Date"), self),
            _WordsRow("author", self.tr("Author"), self),
            _WordsRow("source", self.tr("Source"), self),
        )
        self.encoding = _EncodingRow(self.tr("Encoding"), self)
        self.address = _ShownRow("url", self.tr("Address"), self)
        self.language = _ShownRow("language", self.tr("Language"), self)
        self.file = _selectable(self)
        self.remarks = _quiet(self)
        for row in (*self.words, self.address, self.language, self.encoding):
            self._add(row.name, row)
            row.restated.connect(self._tell)
        self._add(QLabel(self.tr("File"), self), self.file)
        self._remarks_name = QLabel(self.tr("Remarks"), self)
        self._add(self._remarks_name, self.remarks)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = scrolled(inside, self)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        let_shrink(self, *_SIZE)
        self.setFocusProxy(self.words[0].edit)

    def _add(self, name: QLabel, beside: QWidget) -> None:
        name.setContentsMargins(0, 6 if isinstance(beside, _WordsRow | _EncodingRow) else 0, 0, 0)
        at, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, at, 0, top)
        self._grid.addWidget(beside, at, 1, top)

    def _tell(self, restatement: Restatement) -> None:
        if self._article is not None:
            self.restated.emit(self._article, restatement)

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for nothing any more when the window is closed."""
        super().hideEvent(event)
        self._finish()

    def _finish(self) -> None:
        for one in (*self.words, self.encoding):
            one.finish()

    def show_article(self, article: Article) -> None:
        """Show what is known of an article; what was being said of the one before is kept."""
        if self._article is not None and self._article.id != article.id:
            self._finish()
        self._article = article
        for row in self.words:
            row.show_article(article)
        self.address.show_words(article, article.url or "")
        shown = language_words(article.language) if article.language else ""
        self.language.show_words(article, shown)
        self.encoding.show_article(article)
        self.encoding.setVisible(article.encoding is not None)
        self.encoding.name.setVisible(article.encoding is not None)
        part = self.tr("part %1").replace("%1", str(article.part + 1)) if article.part else ""
        told = (article.path, format_words(article.format), part)
        self.file.setText(" · ".join(one for one in told if one))
        self.remarks.setText("\n".join(article.warnings))
        for widget in (self.remarks, self._remarks_name):
            widget.setVisible(bool(article.warnings))
