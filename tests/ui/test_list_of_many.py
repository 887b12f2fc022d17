"""Very many rows of the list come without a stall, in their order, and all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from tests.ui.listed_rows import made, shown, summary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.list_model import ListModel


pytestmark = pytest.mark.usefixtures("qtbot")


MANY = [summary(f"{number:04}") for number in range(4_500)]


BEST_FIRST = [each.id for each in reversed(MANY)]


def searched() -> ListModel:
    """A model with very many hits that it has just begun to show."""
    model = made(MANY)
    model.set_sort("relevance")
    model.set_hits(BEST_FIRST)
    return model


def test_of_very_many_hits_the_best_are_shown_at_once_and_the_others_soon(qtbot: QtBot) -> None:
    model = searched()
    assert model.row_of(BEST_FIRST[7]) == 7
    assert (shown(model), model.hits()) == (BEST_FIRST[:2_000], 4_500)
    qtbot.waitUntil(lambda: model.rowCount() == 4_500)
    assert (shown(model), model.hits()) == (BEST_FIRST, 4_500)
    assert [model.row_of(name) for name in BEST_FIRST] == [*range(4_500)]


def test_a_hit_is_found_before_its_row_was_made() -> None:
    model = searched()
    assert model.row_of(BEST_FIRST[-1]) == 4_499
    assert shown(model) == BEST_FIRST


def test_it_is_told_when_the_last_row_is_made(qtbot: QtBot) -> None:
    model = searched()
    assert model.may_come(BEST_FIRST[-1])
    assert not model.may_come(BEST_FIRST[0])
    assert not model.may_come("unknown")
    with qtbot.waitSignal(model.filled):
        assert model.rowCount() == 2_000
    assert not model.may_come(BEST_FIRST[-1])


def test_the_hits_of_an_earlier_search_do_not_follow(qtbot: QtBot) -> None:
    for hits in (BEST_FIRST[:2], [], None):
        model = searched()
        model.set_hits(hits)
        rows = BEST_FIRST[::-1] if hits is None else hits
        assert (shown(model), model.row_of(BEST_FIRST[-1])) == (rows, 0 if hits is None else -1)
        qtbot.wait(20)
        assert shown(model) == rows


def settled(model: ListModel, qtbot: QtBot) -> list[str]:
    """Return the rows once the last of them is made."""
    ends = (BEST_FIRST[0], BEST_FIRST[-1])
    qtbot.waitUntil(lambda: not any(map(model.may_come, ends)))
    return shown(model)


def test_hits_that_are_not_shown_yet_are_sorted_listed_and_grouped_like_others(
    qtbot: QtBot,
) -> None:
    model = searched()
    model.set_sort("date")
    assert settled(model, qtbot) == BEST_FIRST[::-1]
    model = searched()
    model.set_summaries(MANY[1:])
    assert (settled(model, qtbot), model.hits()) == (BEST_FIRST[:-1], 4_499)
    model = searched()
    model.set_copies({BEST_FIRST[0]: BEST_FIRST[-1:]})
    assert (settled(model, qtbot), model.hits()) == (BEST_FIRST[:-1], 4_500)
    model.show_copies(BEST_FIRST[0], shown=True)
    assert settled(model, qtbot) == [BEST_FIRST[0], BEST_FIRST[-1], *BEST_FIRST[1:-1]]


def test_of_very_many_articles_a_copy_is_unfolded_without_a_stall(qtbot: QtBot) -> None:
    last, first = MANY[-1], MANY[0]
    model = made([*MANY[:-1], replace(last, copy_of=first.id)])
    assert model.rowCount() == 4_499
    model.show_copies(first.id, shown=True)
    assert model.rowCount() == 4_499
    qtbot.waitUntil(lambda: model.rowCount() == 4_500)
    assert shown(model)[:3] == [first.id, last.id, MANY[1].id]


@pytest.mark.parametrize("searching", [False, True])
def test_very_many_rows_stay_until_they_are_in_another_order(
    searching: bool,  # noqa: FBT001 - a parameter of the test
    qtbot: QtBot,
) -> None:
    model = made(MANY)
    model.set_hits(BEST_FIRST if searching else None)
    rows = settled(model, qtbot)
    resets = QSignalSpy(model.modelReset)
    model.set_sort("title")
    assert (shown(model), model.row_now(rows[7])) == (rows, 7)
    model.set_sort("oldest")
    assert settled(model, qtbot) == BEST_FIRST
    assert (resets.count(), model.row_now(BEST_FIRST[7])) == (1, 7)
    model.set_sort("title")
    assert settled(model, qtbot) == BEST_FIRST[::-1]


def test_very_many_hits_come_in_their_order(qtbot: QtBot) -> None:
    model = made(MANY)
    model.set_hits(BEST_FIRST, "title")
    assert model.row_of(BEST_FIRST[-1]) == 0
    assert settled(model, qtbot) == BEST_FIRST[::-1]
