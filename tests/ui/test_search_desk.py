"""The search's desk: the latest query wins, and an index that is not there is no trouble."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.archive import Catalog
from reader.archive.places import catalog_file
from reader.model import Article, CacheError, Results, Span
from reader.search import Searcher
from reader.ui.search_desk import Query, SearchDesk
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of two articles, indexed."""
    watched = Watched.below(tmp_path)
    write_story(watched.root, "a.txt", "bridge")
    write_story(watched.root, "b.txt", "ferry")
    watched.update()
    return watched


@pytest.fixture
def desk(archive: Watched) -> Iterator[SearchDesk]:
    made = SearchDesk(archive.places)
    made.enter(archive.root)
    yield made
    made.leave()


def asked(desk: SearchDesk, words: str) -> Query:
    """Return a query that is now the latest."""
    desk.latest += 1
    return Query(desk.latest, words)


def placed_next(desk: SearchDesk, words: str) -> Query:
    """Return a query whose places in an article are the ones that count now."""
    desk.latest_place += 1
    return Query(desk.latest_place, words)


def hits(results: Results) -> list[str]:
    return [hit.article_id for hit in results.hits]


def test_a_query_is_answered(desk: SearchDesk) -> None:
    found = QSignalSpy(desk.found)
    query = asked(desk, "ferry")
    desk.search(query)
    told, results = found.at(0)
    assert (told, hits(results)) == (query, ["b.txt"])


def test_a_query_overtaken_before_its_turn_is_not_answered(desk: SearchDesk) -> None:
    found = QSignalSpy(desk.found)
    early, late = asked(desk, "bridge"), asked(desk, "ferry")
    desk.search(early)
    desk.search(late)
    assert [found.at(at)[0] for at in range(found.count())] == [late]


def test_a_query_overtaken_under_way_is_told_so_and_not_answered(
    desk: SearchDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []

    def search(_: Searcher, query: str, *, superseded: Callable[[], bool]) -> Results:
        told.append(superseded())
        desk.latest += 1
        told.append(superseded())
        return Results(query, "", 0, (), 0.0)

    monkeypatch.setattr(Searcher, "search", search)
    found = QSignalSpy(desk.found)
    desk.search(asked(desk, "ferry"))
    assert (told, found.count()) == ([False, True], 0)


def test_without_an_index_nothing_is_found_and_with_one_the_next_query_works(
    tmp_path: Path,
) -> None:
    watched = Watched.below(tmp_path)
    write_story(watched.root, "b.txt", "ferry")
    desk = SearchDesk(watched.places)
    found = QSignalSpy(desk.found)
    desk.search(asked(desk, "ferry"))
    desk.enter(watched.root)
    desk.search(asked(desk, "ferry"))
    watched.update()
    desk.search(asked(desk, "ferry"))
    assert [hits(found.at(at)[1]) for at in range(3)] == [[], [], ["b.txt"]]
    desk.leave()


def test_an_index_that_breaks_under_a_search_is_opened_again(
    desk: SearchDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Searcher, _query: str, **_how: object) -> Results:
        message = "being rebuilt"
        raise CacheError(message)

    found = QSignalSpy(desk.found)
    with monkeypatch.context() as patch:
        patch.setattr(Searcher, "search", broken)
        desk.search(asked(desk, "ferry"))
    assert found.count() == 0
    desk.search(asked(desk, "ferry"))
    assert hits(found.at(0)[1]) == ["b.txt"]


def test_a_query_that_finds_nothing_is_followed_by_what_was_likely_meant(desk: SearchDesk) -> None:
    suggested = QSignalSpy(desk.suggested)
    query = asked(desk, "fery")
    desk.search(query)
    desk.search(asked(desk, "ferry"))
    assert [suggested.at(at) for at in range(suggested.count())] == [[query, "ferry"]]


def test_an_index_that_breaks_under_a_suggestion_is_opened_again(
    desk: SearchDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Searcher, _results: Results) -> str:
        message = "being rebuilt"
        raise CacheError(message)

    suggested = QSignalSpy(desk.suggested)
    with monkeypatch.context() as patch:
        patch.setattr(Searcher, "suggestion", broken)
        desk.search(asked(desk, "fery"))
    desk.search(asked(desk, "fery"))
    assert suggested.count() == 1


def test_a_query_for_others_like_an_article(
    desk: SearchDesk, archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_story(archive.root, "ferry again.txt", "ferry")
    archive.update()
    catalog = Catalog(archive.cache)
    held = catalog.get("b.txt")
    catalog.close()
    assert held is not None
    resembled = QSignalSpy(desk.resembled)

    def broken(_: Searcher, _article: object) -> str:
        message = "being rebuilt"
        raise CacheError(message)

    with monkeypatch.context() as patch:
        patch.setattr(Searcher, "resembling", broken)
        desk.resemble(held[0])
    desk.resemble(held[0])
    (first, nothing), (second, query) = (resembled.at(at) for at in range(2))
    assert (first, nothing, second) == ("b.txt", "", "b.txt")
    assert query.startswith("ferry OR ")


def test_snippets_show_the_words_and_pass_over_what_is_gone(desk: SearchDesk) -> None:
    snipped = QSignalSpy(desk.snipped)
    desk.snip(asked(desk, "ferry"), ["b.txt", "gone.txt"])
    snippets = snipped.at(0)[1]
    assert list(snippets) == ["b.txt"]
    shown = snippets["b.txt"]
    assert {span.of(shown.text).casefold() for span in shown.matches} == {"ferry"}


def test_no_snippets_for_a_query_of_the_past(desk: SearchDesk) -> None:
    snipped = QSignalSpy(desk.snipped)
    early = asked(desk, "ferry")
    asked(desk, "bridge")
    desk.snip(early, ["b.txt"])
    assert snipped.count() == 0


def test_places_are_spans_of_the_articles_own_text(desk: SearchDesk, archive: Watched) -> None:
    catalog = Catalog(archive.cache)
    held = catalog.get("b.txt")
    catalog.close()
    assert held is not None
    article, analysis = held
    placed = QSignalSpy(desk.placed)
    desk.place(placed_next(desk, "ferry"), article, analysis)
    desk.place(placed_next(desk, "  "), article, analysis)
    desk.find(placed_next(desk, "The Ferry"), article)
    desk.find(placed_next(desk, "tunnel"), article)
    ferries = {span.of(article.text) for span in placed.at(0)[2]}
    assert ferries == {"ferry"}
    assert placed.at(1)[1:] == ["b.txt", ()]
    assert {span.of(article.text).casefold() for span in placed.at(2)[2]} == {"the ferry"}
    assert placed.at(3)[2] == ()
    early, late = placed_next(desk, "ferry"), placed_next(desk, "ferr")
    desk.place(early, article, analysis)
    desk.find(early, article)
    desk.find(late, article)
    assert [placed.at(at)[0] for at in range(4, placed.count())] == [late]  # others were overtaken


def test_words_that_were_misread_are_found_in_the_article(desk: SearchDesk) -> None:
    placed = QSignalSpy(desk.placed)
    held = Article("a", "a", "He left OpenAl, not OpenAI.", Span(0, 27), (), "0" * 64, "plain")
    desk.find(placed_next(desk, "openai"), held)
    assert [span.of(held.text) for span in placed.at(0)[2]] == ["OpenAl", "OpenAI"]


def test_damage_is_marked_and_said_and_the_next_update_mends_it(
    desk: SearchDesk, archive: Watched
) -> None:
    for file in (archive.cache / "index").glob("*.arr"):
        content = bytearray(file.read_bytes())
        content[0] ^= 1
        file.write_bytes(content)
    broken, found = QSignalSpy(desk.broken), QSignalSpy(desk.found)
    desk.search(asked(desk, "ferry"))
    assert (broken.count(), found.count()) == (1, 0)
    archive.update()
    desk.search(asked(desk, "ferry"))
    assert (broken.count(), hits(found.at(0)[1])) == (1, ["b.txt"])


def test_a_cache_that_is_gone_is_said(desk: SearchDesk, archive: Watched) -> None:
    desk.search(asked(desk, "ferry"))
    shutil.rmtree(archive.cache)
    broken = QSignalSpy(desk.broken)
    desk.search(asked(desk, "ferry"))
    assert broken.count() == 1


def test_a_record_that_is_damaged_costs_the_snippets_and_is_said(
    desk: SearchDesk, archive: Watched
) -> None:
    with closing(sqlite3.connect(catalog_file(archive.cache))) as connection, connection:
        connection.execute("UPDATE records SET record = x'00'")
    broken, snipped = QSignalSpy(desk.broken), QSignalSpy(desk.snipped)
    desk.snip(asked(desk, "ferry"), ["b.txt"])
    assert (broken.count(), snipped.count()) == (1, 0)
