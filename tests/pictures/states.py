"""The main states of the window, each brought about by what a person would do."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog

from reader.model import (
    Facets,
    FieldValue,
    Finished,
    OtherVersion,
    Progress,
    Subject,
    Summary,
)
from reader.settings import Places, Settings
from reader.ui.comparison_view import ComparisonView
from reader.ui.main_window import MainWindow, Partners
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from tests.benchmarks.keystrokes import wait, wait_for
from tests.pictures.articles import (
    BRIDGE,
    FACTS,
    OTHER_WAY,
    PROFILE,
    RIGHT_TO_LEFT,
    SHELF,
    SUBJECTS,
    quote_rows,
)
from tests.ui.fakes import FakeLibrary, FakeLink
from tests.ui.versions import compared

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model import Analysis, Article
    from reader.ui.library import Library
    from reader.ui.worker_link import WorkerLink

SIZE = (1180, 760)
"""Of the window, in its own pixels."""
DOUBLED = 2


class DrawnLibrary(FakeLibrary):
    """The shelf, with a page about one of its people."""

    def gather(self, _subject: Subject) -> None:
        """Answer with the one page there is."""
        self.profiled.emit(PROFILE)


class Stage:
    """A window on the made-up archive, and what it works with."""

    def __init__(self, shelf: Sequence[tuple[Article, Analysis]], settings: Settings) -> None:
        self.library = DrawnLibrary(list(shelf), FACTS if shelf is SHELF else ())
        self.library.quotations.rows = quote_rows()
        self.library.people = SUBJECTS
        self.link = FakeLink()
        places = Places.of_user()
        partners = Partners(
            places,
            WindowMemory(places),
            cast("Library", self.library),
            cast("WorkerLink", self.link),
        )
        self.window = MainWindow(partners, settings)
        self.window.resize(*SIZE)
        self.window.begin_with(Target(Path("/articles/Harbour")))
        self.window.show()
        wait_for(lambda: self.window.session.root is not None)

    def read(self, article_id: str) -> None:
        """Have the archive looked through, and an article open."""
        self.link.finished.emit(Finished(len(self.library.shelf), 0, 0, 0.1))
        self.window.reading.open(article_id)
        self.window.panes.article.setFocus()

    def end(self) -> None:
        """Close the window, and let nothing of it stay."""
        self.window.hide()
        self.window.shut_down()
        self.window.deleteLater()
        wait(0)


def reading(stage: Stage) -> QWidget:
    """Show an article with its facts, the third quotation the current one."""
    stage.read(BRIDGE.id)
    for _ in range(3):
        stage.window.commands["next_quote"].trigger()
    return stage.window


def right_to_left(stage: Stage) -> QWidget:
    """Show an article in Hebrew, Arabic and English."""
    stage.read(RIGHT_TO_LEFT.id)
    return stage.window


def empty(stage: Stage) -> QWidget:
    """Show a folder that holds no article."""
    stage.link.finished.emit(Finished(0, 0, 0, 0.1))
    return stage.window


def indexing(stage: Stage) -> QWidget:
    """Show how far the index is."""
    stage.read(BRIDGE.id)
    stage.window.session.indexing = True
    stage.link.progress.emit(Progress(412, 1_250, 96.0, 8.7, 412 / 1_250))
    return stage.window


def searching(stage: Stage) -> QWidget:
    """Show hits in list and text, with what they have."""
    stage.read(BRIDGE.id)
    stage.library.facets = Facets(
        people=(FieldValue("Tom Reed", 2), FieldValue("Ruth Kaplan", 1)),
        organisations=(FieldValue("Harbour Board", 2),),
        sources=(FieldValue("The Harbour Post", 2), FieldValue("Island Courier", 1)),
        months=(FieldValue("2025-10", 1), FieldValue("2025-12", 1), FieldValue("2026-01", 1)),
    )
    stage.window.commands["narrow"].setChecked(True)
    stage.window.panes.top.search.ask("bridge")
    stage.window.panes.article.setFocus()
    return stage.window


def quotes(stage: Stage) -> QWidget:
    """Show the table of all quotations."""
    stage.read(BRIDGE.id)
    stage.window.commands["view_quotes"].trigger()
    return stage.window


def people(stage: Stage) -> QWidget:
    """Show the people, and the page about one."""
    stage.read(BRIDGE.id)
    stage.window.commands["view_people"].trigger()
    stage.window.people.open(SUBJECTS[0].subject)
    return stage.window


def settings_page(stage: Stage) -> QWidget:
    """Show what one may set."""
    stage.read(BRIDGE.id)
    stage.window.commands["settings"].trigger()
    page = next(one for one in stage.window.findChildren(QDialog) if one.isVisible())
    page.resize(660, 680)
    return page


def versions(stage: Stage) -> QWidget:
    """Show two versions of an article side by side, at the third change."""
    other = Summary("b.txt", "b.txt", "Ferry deal", None, None, "", 1)
    stage.library.versions.others[BRIDGE.id] = (OtherVersion(other, is_older=False, likeness=0.9),)
    stage.library.versions.told = compared()
    stage.read(BRIDGE.id)
    stage.window.commands["compare"].trigger()
    window = next(one for one in stage.window.findChildren(QDialog) if one.isVisible())
    window.resize(980, 620)
    view = window.findChild(ComparisonView)
    assert isinstance(view, ComparisonView)
    wait_for(lambda: not view.page.is_growing())
    view.go(2)
    return window


def palette(stage: Stage) -> QWidget:
    """Show the commands over the window."""
    stage.read(BRIDGE.id)
    stage.window.commands["palette"].trigger()
    return stage.window


@dataclass(frozen=True, slots=True)
class State:
    """What is drawn, in which colours, how large, of which articles."""

    bring: Callable[[Stage], QWidget]
    theme: str = "light"
    scale: int = 1
    shelf: Sequence[tuple[Article, Analysis]] = field(default_factory=lambda: SHELF)

    @property
    def settings(self) -> Settings:
        """What is set; nothing moves."""
        return Settings().changed(theme=self.theme, reduced_motion=True)


STATES = {
    "light": State(reading),
    "dark": State(reading, "dark"),
    "sepia": State(reading, "sepia"),
    "light-doubled": State(reading, scale=DOUBLED),
    "empty": State(empty, shelf=()),
    "indexing": State(indexing),
    "searching": State(searching),
    "searching-dark": State(searching, "dark"),
    "right-to-left": State(right_to_left, shelf=OTHER_WAY),
    "quotes": State(quotes),
    "people": State(people),
    "people-dark": State(people, "dark"),
    "settings": State(settings_page),
    "settings-dark": State(settings_page, "dark"),
    "palette": State(palette),
    "versions": State(versions),
    "versions-dark": State(versions, "dark"),
}
