"""The search box's helper answers the latest question, and none while there is no archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.model import CacheError, FieldValue
from reader.ui.query_desk import QueryDesk, ValuesQuestion
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
