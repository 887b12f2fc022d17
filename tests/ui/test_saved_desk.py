"""Saved searches are counted on a thread of their own; trouble is told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.model import CacheError, SavedSearch
from reader.search import Searcher
from reader.ui.saved_desk import SavedDesk
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Iterator
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
def desk(archive: Watched) -> Iterator[SavedDesk]:
    made = SavedDesk(archive.places)
    made.enter(archive.root)
    yield made
    made.leave()


def last(spy: QSignalSpy) -> object:
    return spy.at(spy.count() - 1)


def test_a_search_is_kept_counted_looked_at_and_dropped(desk: SavedDesk, archive: Watched) -> None:
    listed, looked = QSignalSpy(desk.listed), QSignalSpy(desk.looked)
    desk.keep("ferry", True)  # noqa: FBT003 - a slot
    assert last(listed) == [(SavedSearch("ferry", 0),)]
    write_story(archive.root, "c.txt", "ferry")
    archive.update()
    desk.list_all()
    assert last(listed) == [(SavedSearch("ferry", 1),)]
    desk.look("ferry")
    assert last(looked) == ["ferry", frozenset({"c.txt"})]
    assert last(listed) == [(SavedSearch("ferry", 0),)]
    desk.look("bridge")
    assert last(looked) == ["bridge", frozenset()]
    desk.keep("ferry", False)  # noqa: FBT003 - a slot
    assert last(listed) == [()]


def test_they_are_listed_when_the_archive_is_opened(archive: Watched, desk: SavedDesk) -> None:
    desk.keep("ferry", True)  # noqa: FBT003 - a slot
    again = SavedDesk(archive.places)
    listed = QSignalSpy(again.listed)
    again.enter(archive.root)
    assert last(listed) == [(SavedSearch("ferry", 0),)]
    again.leave()


def test_without_an_archive_there_are_none(archive: Watched) -> None:
    desk = SavedDesk(archive.places)
    listed, looked = QSignalSpy(desk.listed), QSignalSpy(desk.looked)
    desk.keep("ferry", True)  # noqa: FBT003 - a slot
    desk.look("ferry")
    desk.list_all()
    assert (last(listed), looked.count()) == ([()], 0)


def test_an_index_that_breaks_finds_nothing_for_now(
    desk: SavedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Searcher, _query: str, **_how: object) -> object:
        message = "being rebuilt"
        raise CacheError(message)

    listed = QSignalSpy(desk.listed)
    desk.keep("ferry", True)  # noqa: FBT003 - a slot
    with monkeypatch.context() as patch:
        patch.setattr(Searcher, "search", broken)
        desk.list_all()
    desk.list_all()
    assert [listed.at(at)[0][0].new for at in range(listed.count())] == [0, 0, 0]


def test_own_data_that_cannot_be_used_is_told_in_words(archive: Watched) -> None:
    archive.places.own_file.parent.mkdir(parents=True)
    archive.places.own_file.write_bytes(b"no database" * 99)
    desk = SavedDesk(archive.places)
    failed = QSignalSpy(desk.failed)
    desk.enter(archive.root)
    desk.keep("ferry", True)  # noqa: FBT003 - a slot
    desk.look("ferry")
    assert failed.count() == 3
    assert "cannot be used" in failed.at(0)[0]
    desk.leave()
