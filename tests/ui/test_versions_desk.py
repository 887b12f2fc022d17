"""The desk of versions at a real archive: finds, compares, and passes over what is outdated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reader.ui.versions_desk import ComparisonQuestion, VersionsDesk, VersionsQuestion
from tests.archive.makers import Watched

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

STORY = (
    " date 2026-01-07 The bridge story\n“The bridge is safe,” Maria Lopez said on Monday.\n"
    "It stayed open to the 300 lorries that come to the town on every day of the week, and to all"
    " who walk across it to the school, the market and the one bakery that is left.\n"
)


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    made = Watched.below(tmp_path)
    made.root.joinpath("a.txt").write_text(STORY, encoding="utf-8")
    later = STORY.replace("300", "400").replace("Maria Lopez", "Pablo Ruiz")
    made.root.joinpath("b.txt").write_text(later, encoding="utf-8")
    made.update()
    return made


@pytest.fixture
def desk(archive: Watched) -> Iterator[VersionsDesk]:
    made = VersionsDesk(archive.places)
    made.enter(archive.root)
    yield made
    made.leave()


def heard(signal: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - any signal
    told: list[tuple[Any, ...]] = []

    def hear(*one: object) -> None:
        told.append(one)

    signal.connect(hear)
    return told


def test_versions_are_found_and_compared(desk: VersionsDesk) -> None:
    found, compared = heard(desk.found), heard(desk.compared)
    desk.look(VersionsQuestion(0, "a.txt"))
    ((question, (other,)),) = found
    assert (question.article_id, other.summary.id) == ("a.txt", "b.txt")
    desk.compare(ComparisonQuestion(0, "a.txt", "b.txt"))
    ((_, told),) = compared
    assert (told.before.id, told.after.id) == ("a.txt", "b.txt")
    assert [change.kind for change in told.comparison.quotations] == ["reattributed"]
    assert [line.kind for line in told.lines] == ["quotations", "numbers", "text", "text"]


def test_what_nobody_waits_for_any_more_is_not_done(desk: VersionsDesk) -> None:
    found, compared = heard(desk.found), heard(desk.compared)
    desk.latest = desk.latest_pair = 2
    desk.look(VersionsQuestion(1, "a.txt"))
    desk.compare(ComparisonQuestion(1, "a.txt", "b.txt"))
    assert found == compared == []


def test_what_is_gone_has_no_versions_and_is_not_compared(desk: VersionsDesk) -> None:
    found, compared = heard(desk.found), heard(desk.compared)
    desk.look(VersionsQuestion(0, "gone.txt"))
    desk.compare(ComparisonQuestion(0, "a.txt", "gone.txt"))
    assert [one[1] for one in found] == [()]
    assert [one[1] for one in compared] == [None]


def test_without_a_catalog_there_is_nothing(tmp_path: Path) -> None:
    archive = Watched.below(tmp_path)
    made = VersionsDesk(archive.places)
    made.enter(archive.root)
    found, compared = heard(made.found), heard(made.compared)
    made.look(VersionsQuestion(0, "a.txt"))
    made.compare(ComparisonQuestion(0, "a.txt", "b.txt"))
    assert (found[0][1], compared[0][1]) == ((), None)
    made.leave()
