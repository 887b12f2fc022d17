"""The search box's helper answers the latest question, and none while there is no archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.model import CacheError, Facets, FieldValue
from reader.ui.query_desk import FacetsQuestion, QueryDesk, ValuesQuestion
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qtbot")
LOPEZ = [FieldValue("Maria Lopez", 2)]


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of two articles, indexed."""
    watched = Watched.below(tmp_path)
    write_story(watched.root, "a.txt", "bridge")
    write_story(watched.root, "b.txt", "ferry")
    watched.update()
    return watched


@pytest.fixture
def desk(archive: Watched) -> Iterator[QueryDesk]:
    made = QueryDesk(archive.places)
    made.enter(archive.root)
    yield made
    made.leave()


def asked(desk: QueryDesk, field: str, words: str) -> ValuesQuestion:
    """Return a question that is now the latest."""
    desk.latest += 1
    return ValuesQuestion(desk.latest, field, words)


def test_a_field_is_looked_up(desk: QueryDesk) -> None:
    told = QSignalSpy(desk.valued)
    question = asked(desk, "speaker", "lop")
    desk.value(question)
    assert told.at(0) == [question, LOPEZ]


def test_a_question_overtaken_is_not_answered(desk: QueryDesk) -> None:
    told = QSignalSpy(desk.valued)
    early, late = asked(desk, "speaker", "l"), asked(desk, "speaker", "lo")
    desk.value(early)
    desk.value(late)
    assert [told.at(at)[0] for at in range(told.count())] == [late]


def test_without_an_archive_nothing_is_known(archive: Watched) -> None:
    desk = QueryDesk(archive.places)
    told = QSignalSpy(desk.valued)
    desk.value(asked(desk, "speaker", "l"))
    assert told.at(0)[1] == []


def test_a_catalog_that_breaks_is_opened_again(
    desk: QueryDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[object]:
        message = "being rebuilt"
        raise CacheError(message)

    told = QSignalSpy(desk.valued)
    with monkeypatch.context() as patch:
        patch.setattr("reader.archive.Catalog.rows", broken)
        desk.value(asked(desk, "speaker", "l"))
    desk.value(asked(desk, "speaker", "l"))
    assert [told.at(at)[1] for at in range(2)] == [[], LOPEZ]


def counted(desk: QueryDesk, *ids: str) -> FacetsQuestion:
    """Return a question about hits that is now the latest."""
    desk.latest_facets += 1
    return FacetsQuestion(desk.latest_facets, ids)


def test_hits_are_counted(desk: QueryDesk) -> None:
    told = QSignalSpy(desk.counted)
    question = counted(desk, "a.txt", "b.txt")
    desk.count(question)
    facets = told.at(0)[1]
    assert facets.people == tuple(LOPEZ)
    assert facets.months == (FieldValue("2026-01", 2),)


def test_copies_among_the_hits_are_told(desk: QueryDesk, archive: Watched) -> None:
    for name in ("c.txt", "sub/c.txt"):
        path = archive.root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(" ".join(f"word{number}" for number in range(99)), encoding="utf-8")
    archive.update()
    told = QSignalSpy(desk.grouped)
    question = counted(desk, "c.txt", "a.txt", "sub/c.txt")
    desk.count(question)
    assert told.at(0) == [question, {"c.txt": ("sub/c.txt",)}]


def test_hits_of_the_past_are_not_counted(desk: QueryDesk) -> None:
    told = QSignalSpy(desk.counted)
    early, late = counted(desk, "a.txt"), counted(desk)
    desk.count(early)
    desk.count(late)
    assert [told.at(at) for at in range(told.count())] == [[late, Facets()]]


def test_what_cannot_be_counted_is_told_as_nothing(
    desk: QueryDesk, archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[object]:
        message = "being rebuilt"
        raise CacheError(message)

    outside = QueryDesk(archive.places)
    for each in (desk, outside):
        told = QSignalSpy(each.counted)
        with monkeypatch.context() as patch:
            patch.setattr("reader.archive.Catalog.rows", broken)
            each.count(counted(each, "a.txt"))
        assert told.at(0)[1] == Facets()
