"""The window: puts the panes together and says who hears whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
)
from PySide6.QtWidgets import QDialog, QMainWindow

from reader.ui.actions import FILE, RECENT, SORT, Actions
from reader.ui.archive_wiring import ArchiveParts, connect_archive, connect_intake
from reader.ui.command_wiring import CommandParts, connect_commands
from reader.ui.comparing import Comparing
from reader.ui.completing import Completing
from reader.ui.error_report import sorry
from reader.ui.folding import Folding
from reader.ui.keeping import Keeping
from reader.ui.leaving import Leaving, LeavingParts
from reader.ui.looks import Looks
from reader.ui.mending import Mending
from reader.ui.opening import Opening
from reader.ui.own_files import OwnFiles
from reader.ui.owning import Owning
from reader.ui.panes import Panes
from reader.ui.people import People
from reader.ui.people_wiring import PeopleParts, connect_people
from reader.ui.printing import Printing
from reader.ui.quotes import Quotes
from reader.ui.quotes_wiring import connect_quotes
from reader.ui.reading import Reading
from reader.ui.remembering import Remembering
from reader.ui.saving import Saving
from reader.ui.search_wiring import SearchParts, connect_saved, connect_search
from reader.ui.searching import Searching
from reader.ui.session import Session, Visit
from reader.ui.taking_in import TakingIn, take_a_copy
from reader.ui.versions_wiring import connect_versions

if TYPE_CHECKING:
    from pathlib import Path

    from reader.settings import Places, Settings
    from reader.ui.library import Library
    from reader.ui.shelf import Sort
    from reader.ui.target import Target
    from reader.ui.window_memory import WindowMemory
    from reader.ui.worker_link import WorkerLink

_SMALLEST = (680, 420)
_BEGIN_AT_LATEST_MS = 1_000


class Partners(NamedTuple):
    """What the window works with; tests give it others."""

    places: Places
    memory: WindowMemory
    library: Library
    link: WorkerLink


class MainWindow(QMainWindow):
    """List, article and facts of one archive. Works only after it was painted once."""

    begun = Signal()
    """It was painted, and is at work."""
    closed = Signal()
    """The window is closed for good: what works for it may end."""
    quit_wanted = Signal()
    """All windows are to be closed."""

    def __init__(self, partners: Partners, settings: Settings) -> None:
        super().__init__()
        self._memory = partners.memory
        self._library = partners.library
        self._link = partners.link
        self._templates_file = partners.places.templates_file
        self._target: Target | None = None
        self._begun = False
        self.session = Session(settings=settings)
        self.commands = Actions(self)
        self.panes = Panes(self)
        self.reading = Reading(self.session, self._library, self.panes, self)
        self.keeping = Keeping(self.session, self._library, self._link, self.panes, self)
        self.mending = Mending(self.session, self.panes.notice, self)
        self.people = People(self.session, self._library, self.panes, self)
        self.quotes = Quotes(self.session, self._library, self.panes, self.reading, self)
        partners_of_search = (self.keeping, self.reading, self._library)
        self.searching = Searching(
            self.session, self.panes, self.commands, partners_of_search, self
        )
        self.completing = Completing(self.panes.top.search, self._library, self._memory, self)
        self.saving = Saving(self.session, self._library, self.panes, self.completing, self)
        self.owning = Owning(self.session, self._library, self.panes, self)
        leaving = LeavingParts(
            self.session, self._library, self.panes, self.commands, self.reading, self.quotes
        )
        self.leaving = Leaving(leaving, self)
        self.own_files = OwnFiles(self._library.own, self)
        versions = self._library.versions
        self.comparing = Comparing(self.session, versions, self.panes, self.commands, self)
        self.printing = Printing(self.session, self._library, self.panes, self)
        self.opening = Opening(self.session, self.panes, self.commands, self._memory, self)
        partners_of_intake = (self.keeping, self.reading, self.opening)
        self.taking_in = TakingIn(self.session, self._library, self.panes, partners_of_intake, self)
        self._folding = Folding(self.commands, self)
        partners_of_memory = (self.keeping, self._folding, self._memory)
        self._remembering = Remembering(self.session, self.panes, self.commands, partners_of_memory)
        self.looks = Looks(self.session, self.panes, self.commands, partners.places, self)
        self._beginning = QTimer(self)
        self._beginning.setSingleShot(True)
        self._set_up()
        self._connect()
        self.looks.apply()
        self._remembering.restore(self)
        self.looks.show_state()

    def _set_up(self) -> None:
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.commands.fill(self.panes.top.menus)
        self.panes.top.set_actions(self.commands)
        self.panes.palette.set_actions(self.commands)
        self.panes.list.set_sort_menu(self.commands.menu(SORT), "")
        self.panes.article.clear()
        self.panes.list.show_hint("")
        self.panes.article.setFocus()

    def _connect(self) -> None:
        """Say who hears whom: all wiring of the window stands here."""
        panes, reading = self.panes, self.reading
        self._beginning.timeout.connect(self._begin)
        keepers = (self.keeping, self.mending, self.opening, self.looks)
        connect_archive(ArchiveParts(self._link, self._library, panes, *keepers))
        connect_intake(panes, self._library, reading, self.taking_in)
        self.keeping.opening.connect(self._open_first)
        self.keeping.article_renewed.connect(reading.open_again)
        # article
        self._library.opened.connect(reading.show)
        self._library.missing.connect(reading.say_missing)
        self._library.placed.connect(reading.mark)
        self._library.clipped.connect(reading.put)
        self._library.clipped_to_print.connect(self.printing.take_quotes)
        self.printing.failed.connect(panes.notice.show_words)
        self._library.failed.connect(panes.notice.show_words)
        reading.article_changed.connect(self.looks.show_state)
        panes.list.article_chosen.connect(reading.open)
        panes.list.clear_requested.connect(self.searching.clear)
        panes.article.copy_requested.connect(reading.copy_quotes)
        panes.article.copy_all_requested.connect(reading.copy_all)
        panes.article.copy_speaker_requested.connect(reading.copy_speaker)
        panes.article.search_speaker_requested.connect(self.searching.search_speaker)
        panes.article.search_text_requested.connect(self.searching.search_words)
        panes.article.next_article_requested.connect(reading.next_article)
        panes.article.previous_article_requested.connect(reading.previous_article)
        panes.article.hit_changed.connect(reading.show_place)
        panes.facts.evidence_activated.connect(panes.article.reveal)
        panes.facts.evidence_hovered.connect(panes.article.outline)
        panes.facts.search_requested.connect(self.searching.search_words)
        panes.facts.filter_changed.connect(reading.filter_quotes)
        self._connect_search()
        self._connect_commands()
        connect_people(PeopleParts(panes, self._library, self.people, reading, self.looks))
        reading.quotes_wanted.connect(self.quotes.enter)
        connect_quotes(self.panes, self._library, self.quotes)
        self._connect_own()

    def _connect_search(self) -> None:
        """Say who hears of the search box, the bar under the text, and notices."""
        panes, reading = self.panes, self.reading
        connect_search(
            SearchParts(panes, self._library, self.searching, self.keeping, self.completing)
        )
        connect_saved(panes, self._library, self.saving, self.completing)
        panes.find.find_requested.connect(reading.find)
        panes.find.next_requested.connect(panes.article.next_hit)
        panes.find.previous_requested.connect(panes.article.previous_hit)
        panes.find.closed.connect(reading.end_find)
        panes.notice.left.connect(panes.take_keyboard)
        panes.notice.copy_requested.connect(self._copy_report)
        panes.notice.show_requested.connect(self.looks.show_report)

    def _connect_own(self) -> None:
        """Say who hears of what a person makes of articles; what is corrected is indexed."""
        own, owning = self._library.own, self.owning
        connect_versions(self.panes, self._library, self.reading, self.comparing, self.looks)
        self.panes.article.corrected.connect(owning.correct)
        self.panes.facts.corrected.connect(owning.correct)
        self.reading.article_changed.connect(owning.open)
        self._library.listed.connect(own.list_marked)
        own.worked.connect(owning.show)
        own.marked.connect(owning.show_marked)
        own.took_in.connect(owning.look_again)
        own.told.connect(self.panes.status.say)
        own.corrected.connect(self.panes.status.say)
        own.corrected.connect(self.reading.open_again)
        own.corrected.connect(self.keeping.look_soon)

    def _connect_commands(self) -> None:
        """Say who does what commands and menus ask for."""
        parts = CommandParts(
            self.commands,
            self.panes,
            self.reading,
            self.keeping,
            self.looks,
            self.people,
            self.quotes,
            self.printing,
            self.owning,
            self.own_files,
            self.searching,
            self.saving,
            self.comparing,
            self.leaving.templating,
        )
        own = {
            "open": self.opening.choose_folder,
            "open_window": self.opening.choose_folder_beside,
            "close": self.close,
            "quit": self.quit_wanted.emit,
            "copy": self.leaving.copying.copy,
            "paste_article": self.taking_in.paste,
            "forget_searches": self._forget_searches,
        }
        connect_commands(parts, own)
        self.commands.group("sort").triggered.connect(self._choose_sort)
        self.commands.menu(RECENT).triggered.connect(self.opening.open_recent)
        self.commands.menu(FILE).aboutToShow.connect(self.opening.show_recent)
        self.leaving.connect()
        self.panes.article.zoomed.connect(self.looks.zoom)
        self.panes.splitter.resized.connect(self._folding.fit)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.looks.apply_theme)

    # Beginning and end

    def begin_with(self, target: Target) -> None:
        """Open this archive as soon as the window has been painted."""
        self._target = target
        self._beginning.start(_BEGIN_AT_LATEST_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and after the first time begin to work."""
        super().paintEvent(event)
        if not self._begun and self._target:
            self._beginning.start(0)

    def _begin(self) -> None:
        if not self._begun and self._target:
            self._begun = True
            self.leaving.templating.load(self._templates_file)
            self.enter(self._target)
            self.begun.emit()

    def remember(self) -> None:
        """Keep the window's shape, and where the reader is."""
        self._remembering.write(self)

    def changeEvent(self, event: QEvent) -> None:
        """Let the command know when the screen is filled, or given back, without it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.commands["full_screen"].setChecked(self.isFullScreen())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once; what works in the background is ended when the window is gone."""
        for beside in self.findChildren(QDialog):
            beside.close()  # what is being typed there is kept as long as somebody can
        self.remember()
        super().closeEvent(event)
        self.closed.emit()

    def take_place(self, root: Path) -> bool:
        """Stand where the window of an archive stood; tell whether that is known."""
        return self._memory.restore_place(root, self)

    def leave(self) -> None:
        """Begin to end what works in the background, and keep nobody waiting for it."""
        self._beginning.stop()
        self._link.leave()
        self._library.leave()

    def has_left(self) -> bool:
        """Tell whether all of it has ended."""
        return not self._link.is_running() and self._library.has_left()

    def be_deleted(self) -> None:
        """Be deleted with all parts, those that have no parent too, when the loop comes to it."""
        # The collector may never come to what was there when it settled: what is large goes now.
        self.panes.list.model.set_summaries([])
        self.quotes.forget()
        self.panes.article.clear()
        self.panes.facts.clear()
        self.session.article = self.session.analysis = None
        for part in (self._link, self._library, self):
            part.deleteLater()

    def shut_down(self) -> None:
        """End the worker and the threads; nothing of ours is left behind."""
        self._beginning.stop()
        # Taken apart view by view it would tell of each, to parts that are gone already.
        self.panes.views.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.printing.stop()
        self.leaving.end()
        self._link.end()
        self._library.close()

    # Archives

    def enter(self, target: Target) -> None:
        """Open an archive, where it was left or at an article."""
        if self.session.root == target.root:
            self._show_again(target)
            return
        if self.session.root:
            self.remember()
        self.panes.top.search.ask("")
        self.reading.show_none()
        self.panes.show_articles()
        self.people.forget()
        self.quotes.forget()
        self.saving.forget()
        self.keeping.enter(target.root, shipped=target.shipped)
        visit = self._memory.visit(target.root)
        self.taking_in.expect(target.article_id)
        self.session.wanted = target.article_id or (visit.article_id if visit else "")
        if visit and visit.article_id == self.session.wanted:
            self.session.position = visit.position
        if not target.shipped:
            self._memory.save_recent(target.root)
            self._memory.write()
        self.opening.show_recent()
        self.looks.show_state()

    def _show_again(self, target: Target) -> None:
        self.keeping.look_for_changes()
        if target.article_id:
            self.taking_in.open_when_listed(target.article_id)

    def _open_first(self, article_id: str) -> None:
        position, self.session.position = self.session.position, 0
        self.reading.open_at(Visit(article_id, position))

    def root(self) -> Path | None:
        """Return the archive that is shown, or is about to be."""
        return self.session.root or (self._target.root if self._target else None)

    def come_forward(self) -> None:
        """Come to the front, wherever the window is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders and texts, but nothing that was dragged out of here."""
        if event.source() is None and self.taking_in.accepts(event.mimeData()):
            take_a_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Go on to ask for a copy: what was agreed on last is what is done."""
        take_a_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped in; where it came from it stays, whatever was proposed."""
        take_a_copy(event)
        self.taking_in.drop(event.mimeData())

    # Sorting

    def _choose_sort(self, action: QAction) -> None:
        """Sort the list as a menu entry says."""
        self.keeping.set_sort(cast("Sort", action.objectName().removeprefix("sort_")))

    # Small things

    def _forget_searches(self) -> None:
        """Offer no search of the past any more."""
        self.completing.forget()
        self.panes.status.say(self.tr("Forgot the searches of the past"))

    def _copy_report(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self.panes.status.say(self.tr("Copied the report"))

    def show_report(self, report: str) -> None:
        """Say that something went wrong, with a report to copy and no traceback to read."""
        self.panes.notice.show_words(sorry(), report)
