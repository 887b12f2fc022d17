"""What a person makes of the open article: corrections, a star, highlights, notes; and undoes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog

from reader.model import OwnMark, OwnWork

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Article, Correction, Highlight, Marked, Restatement, Span, TextAnchor
    from reader.ui.details_page import DetailsPage
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.session import Session

_DIALOG_WIDTH = 420


class Owning(QObject):
    """Keeps what is done to the open article, and shows it. The window connects it."""

    def __init__(
        self, session: Session, library: Library, panes: Panes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = library.own
        self._panes = panes
        self._opened: Article | None = None
        self._work = OwnWork()
        self._details: DetailsPage | None = None

    def open(self) -> None:
        """Take an article that was opened for read, and ask what was made of it."""
        article, before = self._session.article, self._opened
        if article is before:
            return
        if self._details and article:
            self._details.show_article(article)
        elif self._details:
            self._details.window().close()
        self._opened, self._work = article, OwnWork()
        if article is None:
            return
        if before is not None and before.id == article.id:
            self._shelf.look_at(article)
        else:
            self._shelf.open(article)

    def show(self, article_id: str, work: OwnWork) -> None:
        """Show what was made of an article."""
        self._panes.list.model.set_own(article_id, starred=work.starred, read=work.read)
        if self._opened is not None and self._opened.id == article_id:
            self._work = work
            self._panes.article.set_highlights(work.highlights)
            self._panes.facts.show_own(work)

    def look_again(self) -> None:
        """Ask anew what was made of the open article."""
        if self._opened is not None:
            self._shelf.look_at(self._opened)

    def show_marked(self, marked: Marked) -> None:
        """Show which articles are starred, and which were read."""
        self._panes.list.model.set_marked(marked)

    def correct(self, article: Article, correction: Correction | Restatement) -> None:
        """Keep what was corrected in an article, be it still open or not."""
        self._shelf.correct(article, correction)

    def turn_star(self) -> None:
        """Give the article a star, or take it away."""
        self._mark(OwnMark("unstar" if self._work.starred else "star"))

    def turn_read(self) -> None:
        """Take the article for read, or for unread."""
        if self._session.article:
            self._shelf.set_read(self._session.article, read=not self._work.read)

    def show_details(self) -> None:
        """Show what is known of the open article as a whole, where one may set it right."""
        from reader.ui.details_page import DetailsPage  # noqa: PLC0415 - after the first paint
        from reader.ui.side_windows import SideWindow  # noqa: PLC0415 - as above

        article = self._session.article
        if article is None:
            return
        if self._details is None:
            self._details = page = DetailsPage()
            window = SideWindow(self.tr("About this article"), page, self._panes.article.window())
            page.restated.connect(self.correct)
            window.destroyed.connect(self._forget_details)
            page.setFocus()
        self._details.show_article(article)
        self._details.window().show()
        self._details.window().raise_()

    def _forget_details(self) -> None:
        self._details = None

    # Highlights, notes, tags

    def highlight_as_named(self) -> None:
        """Highlight in the colour whose number the name of the command ends in."""
        action = self.sender()
        if action is not None:
            self.highlight(int(action.objectName().rpartition("_")[2]))

    def highlight(self, colour: int) -> None:
        """Highlight the marked words, or else the current quotation; in its own colour: undo it."""
        anchor = self._anchor()
        if anchor is None:
            words = self.tr("Mark some words first, or choose a quotation with J.")
            self._panes.status.say(words)
            return
        same = next((one for one in self._work.highlights if one.anchor == anchor), None)
        again = same is not None and same.colour == colour
        self._mark(OwnMark("unhighlight" if again else "highlight", anchor, str(colour)))
        self._panes.article.forget_selection()

    def unhighlight(self) -> None:
        """Take away the highlight at the marked words, the current quotation, or the last click."""
        highlight = self._highlight()
        if highlight is None:
            self._panes.status.say(self.tr("No highlight is there."))
        else:
            self._mark(OwnMark("unhighlight", highlight.anchor))

    def edit_note(self) -> None:
        """Ask for a note on the highlight one is at, or else on the article."""
        article, highlight = self._session.article, self._highlight()
        if article is None:
            return
        title = self.tr("Note on the highlight") if highlight else self.tr("Note on the article")
        before = highlight.note if highlight else self._work.note
        dialog = self._dialog(title, before)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        mark = OwnMark("note", highlight.anchor if highlight else None, before)
        dialog.textValueSelected.connect(partial(self._keep_note, article, mark))
        dialog.open()

    def edit_tags(self) -> None:
        """Ask for the article's tags, with commas between them."""
        article, before = self._session.article, self._work.tags
        if article is None:
            return
        dialog = self._dialog(self.tr("Tags, with commas between"), ", ".join(before))
        dialog.setWindowTitle(self.tr("Tags"))  # the other words are too long for a title bar
        dialog.textValueSelected.connect(partial(self._keep_tags, article, before))
        dialog.open()

    def _dialog(self, title: str, words: str) -> QInputDialog:
        dialog = QInputDialog(self._panes.article)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(title)
        dialog.setTextValue(words)
        dialog.resize(_DIALOG_WIDTH, dialog.sizeHint().height())
        return dialog

    def _keep_note(self, article: Article, before: OwnMark, note: str) -> None:
        """Keep a note on the article it was begun on, whichever is open by now."""
        if note.strip() != before.value:
            self._shelf.mark(article, replace(before, value=note.strip()))

    def _keep_tags(self, article: Article, before: Sequence[str], words: str) -> None:
        wanted = dict.fromkeys(" ".join(tag.split()) for tag in words.split(",") if tag.strip())
        deeds = [OwnMark("untag", value=tag) for tag in before if tag not in wanted]
        deeds += [OwnMark("tag", value=tag) for tag in wanted if tag not in before]
        for deed in deeds:
            self._shelf.mark(article, deed)

    def _span(self) -> Span | None:
        """Return the marked words, or else the current quotation."""
        quote = self._panes.article.current_quote()
        return self._panes.article.selected_span() or (quote.span if quote else None)

    def _anchor(self) -> TextAnchor | None:
        from reader.text import anchor_of  # noqa: PLC0415 - after the first paint

        span, article = self._span(), self._session.article
        return anchor_of(article.text, span) if span and article else None

    def _highlight(self) -> Highlight | None:
        """Return the highlight one is at: over the marked words, or clicked last."""
        span = self._span()
        placed = [one for one in self._work.highlights if one.span is not None]
        if span is None:
            clicked = self._panes.article.clicked_highlight()
            return next((one for one in placed if one == clicked), None)
        return next((one for one in placed if one.span and one.span.overlaps(span)), None)

    def undo(self) -> None:
        """Take the latest deed in the article back."""
        if self._session.article:
            self._shelf.undo(self._session.article)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._session.article:
            self._shelf.redo(self._session.article)

    def _mark(self, mark: OwnMark) -> None:
        if self._session.article:
            self._shelf.mark(self._session.article, mark)
