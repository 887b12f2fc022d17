"""What list and status line show while an archive is opened, indexed and searched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMainWindow

from reader.model import (
    Analysis,
    Article,
    Finished,
    Progress,
    Ready,
    Remark,
    Results,
    Skipped,
    Span,
)
from reader.ui.fonts import load_fonts
from reader.ui.keeping import Keeping
from reader.ui.panes import Panes
from reader.ui.session import Session
from tests.ui.fakes import FakeLibrary, FakeLink

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library
    from reader.ui.worker_link import WorkerLink

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path("news")


def article(name: str, title: str, text: str, day: str) -> tuple[Article, Analysis]:
    whole = Article(
        name, f"{name}.txt", text, Span(0, len(text)), (), title, "plain", published=day
    )
    return whole, Analysis("1", ())


SHELF = [
    article("b", "Beta", "the ferry", "2026-01-09"),
    article("a", "Alpha", "the ferry and the bridge", "2026-01-08"),
    article("c", "Gamma", "the bridge", "2026-01-07"),
]


@dataclass(slots=True)
class Kept:
    window: QMainWindow
    session: Session
    library: FakeLibrary
    link: FakeLink
    panes: Panes
    keeping: Keeping

    def rows(self) -> list[str]:
        model = self.panes.list.model
        return [one.id for row in range(model.rowCount()) if (one := model.summary_at(row))]

    def counted(self) -> str:
        return self.panes.list._count.text()


@pytest.fixture
def kept(qtbot: QtBot) -> Kept:
    load_fonts()
    window = QMainWindow()
    qtbot.addWidget(window)
    session, library, link, panes = Session(), FakeLibrary(SHELF), FakeLink(), Panes(window)
    keeping = Keeping(
        session, cast("Library", library), cast("WorkerLink", link), panes, parent=window
    )
    library.setParent(window)
    link.setParent(window)
    library.listed.connect(keeping.show_listing)
    library.found.connect(keeping.show_results)
    return Kept(window, session, library, link, panes, keeping)


def test_an_archive_opened_is_listed_and_looked_through(kept: Kept) -> None:
    opening = QSignalSpy(kept.keeping.opening)
    kept.keeping.enter(ROOT, shipped=False)
    assert kept.rows() == ["b", "a", "c"]
    assert (kept.counted(), kept.link.told) == ("3 articles", ["start news"])
    assert kept.session.indexing
    assert opening.at(0) == ["b"]


def test_an_empty_page_says_why_it_is_empty(kept: Kept) -> None:
    kept.library.shelf.clear()
    kept.keeping.enter(ROOT, shipped=False)
    page = kept.panes.article
    kept.library.list_again()
    assert page.accessibleDescription() == "The first articles can be read in a moment."
    kept.keeping.on_finished(Finished(0, 0, 0, 0.1))
    assert page.accessibleDescription().startswith("Nothing to read in this folder yet.")


def test_who_wants_to_go_on_before_the_work_has_stopped_is_heard(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.stop()
    kept.keeping.look_for_changes()
    assert kept.link.told == ["start news", "stop"]
    kept.keeping.on_finished(Finished(1, 0, 0, 0.1, stopped=True))
    assert kept.link.told[-1] == "start news"
    assert kept.session.indexing


def test_who_stops_again_is_heard_too(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.stop()
    kept.keeping.look_for_changes()
    kept.keeping.stop()
    kept.keeping.on_finished(Finished(1, 0, 0, 0.1, stopped=True))
    assert kept.link.told[-1] == "stop"
    assert kept.session.stopped


def test_who_goes_on_while_the_worker_is_on_its_way_out_is_heard(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.stop()
    kept.keeping.on_finished(Finished(1, 0, 0, 0.1, stopped=True))
    monkeypatch.setattr(kept.link, "is_running", lambda: True)
    kept.keeping.look_for_changes()
    assert kept.link.told == ["start news", "stop", "start news"]


def test_the_article_wanted_is_waited_for_while_indexing(kept: Kept) -> None:
    opening = QSignalSpy(kept.keeping.opening)
    kept.session.indexing = True
    kept.session.wanted = "new"
    kept.library.list_again()
    assert opening.count() == 0
    kept.library.shelf["new"] = article("new", "New", "words", "2026-01-10")
    kept.library.list_again()
    assert (opening.at(0), kept.session.wanted) == (["new"], "")


def test_an_article_wanted_that_never_comes_gives_way_to_the_newest(kept: Kept) -> None:
    opening = QSignalSpy(kept.keeping.opening)
    kept.session.wanted = "none"
    kept.library.list_again()
    assert opening.at(0) == ["b"]


def test_a_search_shows_its_hits_and_ends_with_all(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.on_finished(Finished(3, 0, 0, 0.1))
    kept.keeping.search("bridge")
    assert (kept.rows(), kept.counted()) == (["a", "c"], "2 of 3 articles")
    assert kept.panes.list._understood.text() == "text bridge"
    kept.keeping.search("")
    assert (kept.rows(), kept.counted()) == (["b", "a", "c"], "3 articles")


def test_hits_begin_at_the_best_whenever_they_are_asked_for_anew(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    gone: list[str] = []
    table = kept.panes.list.table
    monkeypatch.setattr(table, "scrollToTop", lambda: gone.append(kept.session.query))
    for words in ("the", "the", "ferry", "", "ferry"):
        kept.keeping.search(words)
    assert gone == ["the", "ferry", "ferry"]


def many(kept: Kept) -> Callable[[], tuple[str, int]]:
    """Fill the list with more than can be seen, and return how to learn what is seen first."""
    days = [f"2026-02-{day:02}" for day in range(1, 29)]
    kept.library.shelf = {day: article(day, day, "the ferry", day) for day in days}
    kept.window.resize(1200, 600)
    kept.window.show()
    kept.keeping.enter(ROOT, shipped=False)
    kept.session.article = kept.library.shelf[days[-1]][0]
    kept.keeping.show_rows()
    return kept.panes.list.place


def test_the_list_stays_where_one_looks_while_the_index_grows(kept: Kept) -> None:
    seen, bar = many(kept), kept.panes.list.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = seen()
    assert before[0]
    for number, day in enumerate(("2026-03-01", "2026-01-01", "2026-02-14")):
        kept.library.shelf[f"new{number}"] = article(f"new{number}", "New", "the ferry", day)
        kept.library.list_again()
        assert seen() == before
    kept.keeping.search("the")
    kept.keeping.set_sort("date")
    bar.setValue(bar.maximum() // 2)
    before = seen()
    assert before[0]
    kept.library.shelf["new"] = article("new", "New", "the ferry", "2026-03-01")
    kept.keeping._list_again()
    assert seen() == before
    kept.keeping.show_copies({"2026-02-28": ("2026-02-27", "2026-02-26")})
    assert seen() == before


def test_the_open_article_in_sight_stays_so_and_the_top_is_the_top(kept: Kept) -> None:
    seen, table = many(kept), kept.panes.list.table
    kept.library.shelf["new"] = article("new", "New", "the ferry", "2026-03-01")
    kept.library.list_again()
    assert seen() == ("", 0)
    assert kept.panes.list.shows_current()
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert not kept.panes.list.shows_current()


def test_a_search_without_hits_says_so_and_whether_the_index_is_complete(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.search("tunnel")
    hint = kept.panes.list._empty
    assert hint._title.text() == "Nothing found for tunnel"
    assert "not complete" in hint._words.text()
    assert kept.counted().endswith("incomplete")
    kept.keeping.on_finished(Finished(3, 0, 0, 0.1))
    assert "not complete" not in hint._words.text()


def test_searching_and_not_searching_have_sortings_of_their_own(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.set_sort("title")
    assert kept.rows() == ["a", "b", "c"]
    kept.keeping.search("ferry")
    assert kept.rows() == ["b", "a"]
    kept.keeping.search("")
    assert (kept.rows(), kept.keeping.sorts()) == (["a", "b", "c"], ("title", "relevance"))


def test_sortings_are_taken_up_again_and_unknown_ones_passed_over(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.set_sorts("title", "oldest")
    assert kept.rows() == ["a", "b", "c"]
    kept.keeping.search("ferry")
    assert kept.rows() == ["a", "b"]
    kept.keeping.set_sorts("by colour", "")
    assert kept.keeping.sorts() == ("title", "oldest")


def test_the_work_is_shown_until_it_is_done(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    status = kept.panes.status
    kept.keeping.on_progress(Progress(1, 3, 0.0, None))
    assert status._progress.text() == "Indexing 1 of 3"
    kept.keeping.on_ready(Ready(("a",)))
    assert kept.keeping._again.isActive()
    kept.keeping.on_finished(Finished(3, 0, 0, 0.1))
    assert status._progress.isHidden()
    assert not kept.keeping._again.isActive()
    assert not kept.session.indexing


def test_the_work_can_be_stopped_and_failing_leaves_it_so(kept: Kept) -> None:
    kept.keeping.enter(ROOT, shipped=False)
    kept.keeping.stop()
    assert kept.link.told[-1] == "stop"
    kept.keeping.on_finished(Finished(1, 0, 0, 0.1, stopped=True))
    assert kept.panes.status._button.accessibleName() == "Go on indexing"
    kept.keeping.on_failed()
    assert kept.session.stopped


def test_a_file_not_read_is_counted_once(kept: Kept, qtbot: QtBot) -> None:
    for reason in ("locked", "locked", "torn"):
        kept.keeping.on_skipped(Skipped("b.pdf", reason))
    assert kept.session.skipped == {"b.pdf": Skipped("b.pdf", "torn")}
    qtbot.waitUntil(lambda: kept.panes.status._skipped.text() == "1 file not read")


def test_ten_thousand_files_not_read_are_not_counted_at_each(
    kept: Kept, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[int] = []
    monkeypatch.setattr(kept.panes.status, "set_skipped", lambda all_: counted.append(len(all_)))
    for number in range(10_000):
        kept.keeping.on_skipped(Skipped(f"{number}.jpg", "not read yet", quiet=True))
    qtbot.waitUntil(lambda: bool(counted))
    assert counted == [10_000]


def test_the_open_article_read_again_is_told(kept: Kept) -> None:
    renewed = QSignalSpy(kept.keeping.article_renewed)
    kept.session.article = SHELF[0][0]
    kept.keeping.on_ready(Ready(("a",)))
    assert renewed.count() == 0
    kept.keeping.on_ready(Ready(("a", "b")))
    assert renewed.count() == 1


def test_what_was_not_understood_is_said_once_it_is_typed(qtbot: QtBot, kept: Kept) -> None:
    box = kept.panes.top.search
    kept.keeping.enter(ROOT, shipped=False)
    kept.window.show()
    kept.window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.setText("colour:red said:")
    remarks = (Remark(Span(0, 7), "no such field"), Remark(Span(11, 16), "no value"))
    kept.session.query = box.text()
    kept.keeping.show_results(Results(box.text(), "plain", 0, (), 1.0, remarks))
    said = kept.panes.list._understood
    typing = said.text().split("\n")
    assert typing == ["plain", "colour: is no field: searched as plain text"]
    box.settled.connect(kept.keeping.show_remarks)
    box.clearFocus()
    assert said.text().split("\n") == [*typing, "said: needs a word right behind it"]
    kept.window.hide()
