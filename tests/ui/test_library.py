"""The way to the archive: threads answer, and only what was asked last is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.archive import OwnData
from reader.archive.corrected import restated
from reader.model import Restatement, Subject
from reader.ui.library import Library
from reader.ui.reading_desk import CopyOrder
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.reading_desk import Opened

WAIT_MS = 10_000


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of two articles, indexed."""
    watched = Watched.below(tmp_path)
    write_story(watched.root, "a.txt", "bridge")
    write_story(watched.root, "b.txt", "ferry", "2026-01-08")
    watched.update()
    return watched


@pytest.fixture
def library(qtbot: QtBot, archive: Watched) -> Iterator[Library]:
    made = Library(archive.places)
    with qtbot.waitSignal(made.listed, timeout=WAIT_MS):
        made.enter(archive.root)
    yield made
    made.close()


def opened(qtbot: QtBot, library: Library, name: str) -> Opened:
    with qtbot.waitSignal(library.opened, timeout=WAIT_MS) as told:
        library.open(name)
    answer: Opened = told.args[0]
    return answer


def test_the_archive_is_listed_newest_first(qtbot: QtBot, library: Library) -> None:
    with qtbot.waitSignal(library.listed, timeout=WAIT_MS) as told:
        library.list_again()
    listing = told.args[0]
    assert [summary.id for summary in listing.shelf.summaries] == ["b.txt", "a.txt"]
    assert (listing.articles, listing.quotes) == (2, 2)


def test_a_list_comes_in_the_orders_it_is_shown_in(
    qtbot: QtBot, archive: Watched, library: Library
) -> None:
    library.sort_lists(("title", "date"))
    write_story(archive.root, "c.txt", "market")
    archive.update()
    with qtbot.waitSignal(library.listed, timeout=WAIT_MS) as told:
        library.list_again()
    shelf = told.args[0].shelf
    order = shelf.order("title")
    titles = [shelf.summaries[place].title for place in order.places]
    assert (len(titles), titles) == (3, sorted(titles, key=str.casefold))
    assert shelf.order("quotations") is None


def test_the_folders_of_a_listing_are_those_of_its_files(
    qtbot: QtBot, archive: Watched, library: Library
) -> None:
    write_story(archive.root, "may/first/c.txt", "tower")
    archive.update()
    with qtbot.waitSignal(library.listed, timeout=WAIT_MS) as told:
        library.list_again()
    assert told.args[0].folders == {"", "may", "may/first"}


def test_no_more_folders_are_told_than_can_be_watched(
    qtbot: QtBot, archive: Watched, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.reading_desk._MOST_FOLDERS", 2)
    for name in ("june", "may", "april"):
        write_story(archive.root, f"{name}/c.txt", name)
    archive.update()
    with qtbot.waitSignal(library.listed, timeout=WAIT_MS) as told:
        library.list_again()
    assert told.args[0].folders == {"", "april"}


def test_only_the_article_asked_for_last_is_opened(qtbot: QtBot, library: Library) -> None:
    told = QSignalSpy(library.opened)
    library.open("a.txt")
    assert opened(qtbot, library, "b.txt").article.id == "b.txt"
    assert told.count() == 1


def test_an_article_not_there_is_told(qtbot: QtBot, library: Library) -> None:
    with qtbot.waitSignal(library.missing, timeout=WAIT_MS) as told:
        library.open("none.txt")
    assert told.args == ["none.txt"]


def test_only_the_latest_query_is_answered(qtbot: QtBot, library: Library) -> None:
    told = QSignalSpy(library.found)
    for words in ("b", "br", "bridge"):
        library.search(words)
    qtbot.waitUntil(lambda: told.count() > 0, timeout=WAIT_MS)
    assert [told.at(at)[0].query for at in range(told.count())] == ["bridge"]
    with qtbot.waitSignal(library.snipped, timeout=WAIT_MS) as snipped:
        library.snippets(["a.txt"])
    assert "bridge" in snipped.args[0]["a.txt"].text


def test_a_search_forgotten_is_not_answered(qtbot: QtBot, library: Library) -> None:
    told = QSignalSpy(library.found)
    library.search("bridge")
    library.forget_search()
    article = opened(qtbot, library, "a.txt").article
    with qtbot.waitSignal(library.placed, timeout=WAIT_MS):
        library.find("bridge", article)  # answered by the same thread, after the search
    assert told.count() == 0


def test_only_the_places_asked_for_last_are_told(qtbot: QtBot, library: Library) -> None:
    shown = opened(qtbot, library, "a.txt")
    told = QSignalSpy(library.placed)
    library.matches("safe", shown.article, shown.analysis)
    library.find("bridge", shown.article)
    qtbot.waitUntil(lambda: told.count() > 0, timeout=WAIT_MS)
    name, spans = told.at(0)
    assert (told.count(), name) == (1, "a.txt")
    assert {span.of(shown.article.text) for span in spans} == {"bridge"}


def test_a_quotation_is_copied_and_refused_when_the_file_has_changed(
    qtbot: QtBot, library: Library, archive: Watched
) -> None:
    shown = opened(qtbot, library, "a.txt")
    order = CopyOrder(archive.root, shown.article, shown.analysis.quotes, "Copied")
    with qtbot.waitSignal(library.clipped, timeout=WAIT_MS) as clipped:
        library.copy(order)
    clip, told = clipped.args
    assert told == "Copied"
    assert "“The bridge is safe,”" in clip.plain
    write_story(archive.root, "a.txt", "tunnel")
    with qtbot.waitSignal(library.failed, timeout=WAIT_MS) as failed:
        library.copy(order)
    assert failed.args[0].startswith("Nothing was copied. ")


def test_an_archive_left_is_not_listed_any_more(
    qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    told = QSignalSpy(library.listed)
    library.list_again()
    library.enter(tmp_path / "new")
    qtbot.waitUntil(lambda: told.count() > 0, timeout=WAIT_MS)
    assert [told.at(at)[0].articles for at in range(told.count())] == [0]


def test_an_archive_not_indexed_yet_is_empty(
    qtbot: QtBot, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    with qtbot.waitSignal(library.listed, timeout=WAIT_MS) as told:
        library.enter(tmp_path / "new")
    assert len(told.args[0].shelf) == 0
    with qtbot.waitSignal(library.found, timeout=WAIT_MS) as found:
        library.search("bridge")
    assert found.args[0].total == 0


@pytest.mark.usefixtures("qtbot")
def test_closed_it_has_no_thread_left(archive: Watched) -> None:
    library = Library(archive.places)
    library.enter(archive.root)
    library.close()
    assert all(room.isFinished() for room in library._rooms)


@pytest.mark.parametrize("time", range(6))
def test_what_was_made_right_before_closing_is_kept(
    qtbot: QtBot, library: Library, archive: Watched, time: int
) -> None:
    article = opened(qtbot, library, "a.txt").article
    for _ in range(100 * time):
        library.own.list_marked()  # the desk has its hands more or less full
    library.own.correct(article, Restatement("author", "Ann Lee"))
    library.leave()
    qtbot.waitUntil(library.has_left, timeout=WAIT_MS)
    own = OwnData(archive.places, archive.root)
    assert restated(own, article).author == "Ann Lee"
    own.close()


def test_people_are_listed_and_only_the_page_asked_for_last_is_made(
    qtbot: QtBot, library: Library
) -> None:
    with qtbot.waitSignal(library.people_listed, timeout=WAIT_MS) as listed:
        for words in ("m", "maria"):
            library.list_people(words)
    rows, more = listed.args
    assert {row.subject.name for row in rows} == {"Maria Lopez"}
    assert not more
    told = QSignalSpy(library.profiled)
    for article in ("a.txt", "b.txt"):
        library.gather(Subject("person", "Maria Lopez", article))
    qtbot.waitUntil(lambda: told.count() > 0, timeout=WAIT_MS)
    assert [told.at(at)[0].subject.article_id for at in range(told.count())] == ["b.txt"]
    assert [said.cited.article_id for said in told.at(0)[0].quotes] == ["b.txt"]


def test_a_page_about_nobody_is_none(qtbot: QtBot, library: Library) -> None:
    with qtbot.waitSignal(library.profiled, timeout=WAIT_MS) as told:
        library.gather(Subject("person", "Maria Lopez", "none.txt"))
    assert told.args == [None]


def test_only_the_values_asked_for_last_are_told(qtbot: QtBot, library: Library) -> None:
    told = QSignalSpy(library.valued)
    library.values("speaker", "m")
    library.values("person", "nobody")
    library.values("speaker", "lop")
    qtbot.waitUntil(lambda: told.count() > 0, timeout=WAIT_MS)
    qtbot.wait(50)
    assert [[value.text for value in told.at(at)[0]] for at in range(told.count())] == [
        ["Maria Lopez"]
    ]


def test_what_was_likely_meant_is_told(qtbot: QtBot, library: Library) -> None:
    with qtbot.waitSignal(library.suggested, timeout=WAIT_MS) as told:
        library.search("brigde")
    assert told.args == ["bridge"]


def test_only_the_hits_asked_about_last_are_counted(qtbot: QtBot, library: Library) -> None:
    told, grouped = QSignalSpy(library.counted), QSignalSpy(library.grouped)
    library.count(["a.txt"])
    library.count(["a.txt", "b.txt"])
    qtbot.waitUntil(lambda: told.count() > 0, timeout=WAIT_MS)
    qtbot.wait(50)
    assert [told.at(at)[0].months[0].articles for at in range(told.count())] == [2]
    assert grouped.count() == 1


def test_a_search_is_kept_looked_at_and_dropped(qtbot: QtBot, library: Library) -> None:
    told = QSignalSpy(library.saved)  # opening the archive tells that there are none, too

    def saved() -> list[str]:
        return [one.query for one in told.at(told.count() - 1)[0]] if told.count() else []

    library.keep_search("ferry", kept=True)
    qtbot.waitUntil(lambda: saved() == ["ferry"], timeout=WAIT_MS)
    with qtbot.waitSignal(library.looked, timeout=WAIT_MS) as looked:
        library.look_at_saved("ferry")
    assert looked.args == ["ferry", frozenset()]
    with qtbot.waitSignal(library.saved, timeout=WAIT_MS):
        library.list_saved()
    assert saved() == ["ferry"]
    library.keep_search("ferry", kept=False)
    qtbot.waitUntil(lambda: saved() == [], timeout=WAIT_MS)
