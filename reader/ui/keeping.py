"""What happens around the archive: opening a folder, its list, its index, searching it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model import Facets
from reader.ui.counting import Count, written
from reader.ui.folder_watch import FolderWatch
from reader.ui.query_words import reads_alike, remark_words
from reader.ui.shelf import Sort
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from reader.model import Finished, Progress, Ready, Results, Skipped
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.reading_desk import Listing
    from reader.ui.session import Session
    from reader.ui.worker_link import WorkerLink

_LIST_AGAIN_MS = 800
_COUNT_AGAIN_MS = 200


class Keeping(QObject):
    """Decides what list and status line show. The window connects it; it connects nothing."""

    opening = Signal(str)
    """An article should be opened, because none is."""
    article_renewed = Signal()
    """The open article's file was read again."""
    sort_changed = Signal(str)

    def __init__(
        self,
        session: Session,
        library: Library,
        link: WorkerLink,
        panes: Panes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._library = library
        self._link = link
        self._panes = panes
        self._sorts: dict[bool, Sort] = {False: "date", True: "relevance"}
        self._listed = self._due = self._goes_on = False
        self._understood = ""
        self._answered = ""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LIST_AGAIN_MS)
        self._again.timeout.connect(self._list_again)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNT_AGAIN_MS)
        self._counting.timeout.connect(self._count_skipped)
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self.look_soon)

    # The folder

    def enter(self, root: Path, *, shipped: bool) -> None:
        """Open an archive: what is known of it is shown at once, what is new is looked for."""
        self._again.stop()
        self._counting.stop()
        self._watch.forget()
        self._session.enter(root, shipped=shipped)
        self._listed = False
        self._panes.list.model.set_hits(None)
        self._panes.list.model.set_summaries([])
        self._panes.list.show_hint(self.tr("Reading the folder…"))
        self._panes.list.show_count("")
        self._panes.status.set_skipped(())
        self._show_welcome()
        self._library.enter(root)
        self.look_for_changes()

    def look_for_changes(self) -> None:
        """Bring the index up to date; work that is just being stopped goes on after that."""
        if not self._session.indexing:
            self._look()
        elif self._session.stopped:
            self._goes_on = True

    def look_again(self) -> None:
        """Do the same, also where a worker that has told its end is still on its way out."""
        if not self._session.indexing:
            self._look()

    def _look(self) -> None:
        if self._session.root is None:
            return
        self._session.indexing, self._session.stopped = True, False
        self._goes_on = False
        self._panes.status.show_looking()
        self._link.start(self._session.root)

    def look_soon(self) -> None:
        """Let list and search follow a change: now, or when the work under way is done.

        Where a person stopped the work it stays so; the next one takes the change in too.
        """
        # A worker that has told that it is done may still be on its way out.
        self._due = self._session.indexing
        if not (self._due or self._session.stopped):
            self._look()

    def stop(self) -> None:
        """Stop indexing for now; what is done stays."""
        self._session.stopped = True
        self._goes_on = False
        self._link.stop()
        self._panes.status.say(self.tr("Stopping after this article"))

    def _show_welcome(self) -> None:
        words = self.tr(
            "These are examples. Open a folder of your own: texts, web pages, PDFs, documents, "
            "mails and exports are read where they are and never changed."
        )
        shipped = self._session.shipped
        button = self.tr("Open a folder of articles…") if shipped else ""
        self._panes.list.show_welcome(words if shipped else "", button)

    # The worker

    def on_progress(self, progress: Progress) -> None:
        """Show how far the index is."""
        if progress.total:
            self._panes.status.show_progress(progress)

    def on_ready(self, ready: Ready) -> None:
        """List what has become readable, but not more often than one can look."""
        article = self._session.article
        if article and article.id in ready.ids:
            self.article_renewed.emit()
        if not self._again.isActive():
            self._again.start()

    def on_skipped(self, skipped: Skipped) -> None:
        """Count a file that was not read; there may be ten thousands, told one by one."""
        self._session.skipped[skipped.path] = skipped
        if not self._counting.isActive():
            self._counting.start()

    def _count_skipped(self) -> None:
        self._panes.status.set_skipped(self._session.skipped.values())

    def on_finished(self, finished: Finished) -> None:
        """Show that the index is complete, or that it was stopped."""
        self._session.indexing = False
        self._session.stopped = finished.stopped
        if finished.stopped:
            self._panes.status.show_stopped()
        else:
            self._panes.status.end_progress()
        self._again.stop()
        self._list_again()
        if self._goes_on or (self._due and not finished.stopped):
            self._due = False
            self._look()

    def on_failed(self) -> None:
        """Show that the index could not be brought up to date: `Mending` says why."""
        self._session.indexing, self._session.stopped = False, True
        self._panes.status.show_stopped()
        self._list_again()

    def _list_again(self) -> None:
        self._library.list_again()
        if self._session.query:
            self._library.search(self._session.query)

    # The list

    def show_listing(self, listing: Listing) -> None:
        """Show the archive as it is; open something to read when nothing is."""
        panes, session = self._panes, self._session
        if session.root:
            self._watch.follow(session.root, listing.folders)
        follow, place = panes.list.shows_current(), panes.list.place()
        panes.list.model.set_summaries(listing.shelf)
        panes.list.return_to(place)
        panes.status.set_counts(listing.articles, listing.quotes)
        panes.top.set_articles(listing.articles)
        if listing.skipped or not session.indexing:
            session.skipped = {one.path: one for one in listing.skipped}
            panes.status.set_skipped(listing.skipped)
        self._listed = True
        self.show_rows(follow=follow)
        self._open_first(listing)

    def _open_first(self, listing: Listing) -> None:
        session = self._session
        if session.article or not listing.shelf.summaries:
            return
        known = self._panes.list.model.knows(session.wanted)
        if session.wanted and (known or session.indexing):
            if known:
                wanted, session.wanted = session.wanted, ""
                self.opening.emit(wanted)
            return
        self.opening.emit(listing.shelf.summaries[0].id)

    def show_rows(self, *, follow: bool = True) -> None:
        """Show the rows there are, or say why there are none; `follow` the open article's."""
        model, session = self._panes.list.model, self._session
        if session.article:
            self._panes.list.set_current(session.article.id, follow=follow)
        else:
            self._panes.article.clear(self._nothing_to_read())
        if model.rowCount():
            self._panes.list.show_rows()
        elif model.is_searching():
            self._show_no_hit()
        elif session.indexing or not self._listed:
            self._panes.list.show_hint(self.tr("Reading the folder…"))
        else:
            self._panes.list.show_hint(
                self.tr("No article here yet"),
                self.tr(
                    "Texts, documents, books, mails, feeds and exports of news databases are read,"
                    " in folders of any depth."
                ),
                self.tr("Open another folder…"),
            )
        self._show_count()

    def _nothing_to_read(self) -> str:
        """Return why no article is shown, for as long as that is so."""
        if self._session.indexing or not self._listed:
            return self.tr("The first articles can be read in a moment.")
        if not self._panes.list.model.articles():
            return self.tr("Nothing to read in this folder yet. What is put into it is taken in.")
        return self.tr("Choose an article on the left.")

    def _show_no_hit(self) -> None:
        words = self.tr("Try fewer words, or word* for its endings.")
        if self._session.indexing or self._session.stopped:
            words = self.tr("The index is not complete yet: newest articles come first.")
        title = self.tr("Nothing found for %1").replace("%1", self._session.query)
        self._panes.list.show_hint(title, words, self.tr("Clear the search"))

    def _show_count(self) -> None:
        model = self._panes.list.model
        if not model.is_searching():
            self._panes.list.show_count(Count.articles(model.articles()))
            return
        words = Count.of_articles(model.articles()).replace("%2", written(model.hits()))
        if self._session.indexing or self._session.stopped:
            # Short enough to stand beside the sorting in a narrow list.
            incomplete = self.tr("%1 of %2 · incomplete")
            words = filled(incomplete, written(model.hits()), written(model.articles()))
        self._panes.list.show_count(words, self._notes())

    # Searching

    def search(self, words: str) -> None:
        """Search for words, or show all articles again for none."""
        self._session.query = words
        if words:
            self._library.search(words)
        else:
            self._library.forget_search()
            self._library.forget_facets()
            self._answered = ""
            self._show_hits(None, "")

    def show_results(self, results: Results) -> None:
        """Show the hits of the latest query."""
        asked = self._session.query
        understood = "" if reads_alike(asked, results.understood) else results.understood
        self._panes.top.search.set_remarks(results.query, results.remarks)
        # A new question begins at its best answer; the same one, asked again while the
        # index grows, leaves the reader where they are.
        follow, place = self._panes.list.shows_current(), self._panes.list.place()
        self._show_hits(results.ids, understood, follow=follow and asked == self._answered)
        self._library.count(results.ids)
        if asked == self._answered:
            self._panes.list.return_to(place)
        else:
            self._panes.list.table.scrollToTop()
        self._answered = asked

    def _show_hits(
        self, ids: Sequence[str] | None, understood: str, *, follow: bool = True
    ) -> None:
        model = self._panes.list.model
        self._panes.list.show_suggestion("")
        if ids is None:
            self._panes.list.facets.show_facets(Facets())
        changed = model.is_searching() != (ids is not None)
        model.set_hits(ids, self._sorts[ids is not None])
        if changed:
            self._apply_sort()
        self._understood = understood
        self.show_rows(follow=follow)

    def show_remarks(self) -> None:
        """Say what of the query was not understood, now that one is done typing it."""
        if self._panes.list.model.is_searching():
            self._show_count()

    def _notes(self) -> str:
        """Return how the query was understood, and which parts of it were not."""
        box = self._panes.top.search
        told = [remark_words(box.text(), remark) for remark in box.remarks()]
        return "\n".join([self._understood] * bool(self._understood) + told)

    def show_facets(self, facets: Facets) -> None:
        """Show what the hits have, where a search can be narrowed by it."""
        self._panes.list.facets.show_facets(facets if self._session.query else Facets())

    def show_copies(self, copies: Mapping[str, Sequence[str]]) -> None:
        """Put copies of one text together in the list."""
        if self._panes.list.model.is_searching():
            place = self._panes.list.place()
            self._panes.list.model.set_copies(copies)
            self._panes.list.return_to(place)
            # They come a moment later: one may be looking at the best hits by now.
            self.show_rows(follow=False)

    # Sorting

    def set_sort(self, sort: Sort) -> None:
        """Sort the list, and remember it for lists of this kind."""
        self._sorts[self._panes.list.model.is_searching()] = sort
        self._apply_sort()

    def set_sorts(self, usual: str, of_hits: str) -> None:
        """Sort as was remembered; a word that names no order is passed over."""
        known = get_args(Sort)
        for searching, word in ((False, usual), (True, of_hits)):
            if word in known:
                self._sorts[searching] = cast("Sort", word)
        self._apply_sort()

    def sorts(self) -> tuple[Sort, Sort]:
        """Return how all articles are sorted, and how the hits of a search are."""
        return self._sorts[False], self._sorts[True]

    def _apply_sort(self) -> None:
        self._library.sort_lists(self.sorts())
        sort = self._sorts[self._panes.list.model.is_searching()]
        self._panes.list.model.set_sort(sort)
        if self._session.article:
            self._panes.list.set_current(self._session.article.id)
        self.sort_changed.emit(sort)
