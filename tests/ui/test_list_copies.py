"""Copies in the list: behind the best of them, unfolded, told of, and alone again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from reader.ui.list_model import second_line
from tests.ui.listed_rows import SHELF, made, shown

pytestmark = pytest.mark.usefixtures("qtbot")


GROUPS = {"n": ("o", "m")}


def test_copies_are_out_of_sight_behind_the_best_until_they_are_wanted() -> None:
    model = made()
    model.set_hits(["n", "o", "m"])
    model.set_sort("relevance")
    model.set_copies(GROUPS)
    assert (shown(model), model.hits()) == (["n"], 3)
    assert [model.row_of(name) for name in "nom"] == [0, 0, 0]
    assert model.copies_line("n") == "2 more like this"
    assert "2 more like this" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.show_copies("n", shown=True)
    assert (shown(model), model.copies("n")) == (["n", "o", "m"], (2, True))
    assert [model.is_copy(name) for name in "nom"] == [False, True, True]
    assert [model.row_of(name) for name in "nom"] == [0, 1, 2]
    model.show_copies("n", shown=False)
    assert shown(model) == ["n"]


def test_copies_stay_together_in_any_order() -> None:
    model = made()
    model.set_hits(["m", "n", "o"])
    model.set_copies({"m": ("o",)})
    for sort, rows in (("title", "mn"), ("date", "nm"), ("relevance", "mn")):
        model.set_sort(sort)  # type: ignore[arg-type] # three of the five
        assert shown(model) == list(rows)


def test_the_same_search_again_keeps_what_was_unfolded_and_none_forgets_it() -> None:
    model = made()
    model.set_sort("relevance")
    model.set_hits(["n", "o", "m"])
    model.set_copies(GROUPS)
    model.show_copies("n", shown=True)
    model.set_hits(["n", "o", "m"])
    assert model.copies("n") == (0, True)
    model.set_copies(GROUPS)
    assert shown(model) == ["n", "o", "m"]
    model.set_hits(None)
    assert (shown(model), model.copies("n"), model.is_copy("o")) == (
        ["n", "m", "o"],
        (0, False),
        False,
    )
    model.set_hits(["n", "o", "m"])
    model.set_copies(GROUPS)
    assert shown(model) == ["n"]


def test_a_copy_whose_best_is_gone_stands_for_itself() -> None:
    model = made()
    model.set_hits(["n", "o", "m"])
    model.set_copies({"gone": ("n",), "o": ("gone too",)})
    assert sorted(shown(model)) == ["m", "n", "o"]


TWICE = [SHELF[0], replace(SHELF[1], copy_of="o", path="m"), SHELF[2]]


def test_what_was_saved_twice_is_one_row_that_unfolds() -> None:
    model = made(TWICE)
    assert (shown(model), model.articles()) == (["n", "o"], 2)
    assert (model.copies_line("o"), model.copies_line("n")) == ("2 copies", "")
    assert [model.row_of(name) for name in "nmo"] == [0, 1, 1]
    model.show_copies("o", shown=True)
    assert (shown(model), model.copies_line("o")) == (["n", "o", "m"], "hide copies")
    assert [model.is_copy(name) for name in "nmo"] == [False, True, False]
    assert model.about(TWICE[1]) == "m"
    assert model.about(TWICE[2]) == second_line(TWICE[2])
    for sort, rows in (("title", "nom"), ("oldest", "omn"), ("quotations", "omn")):
        model.set_sort(sort)  # type: ignore[arg-type] # three of the five
        assert shown(model) == list(rows)
    model.show_copies("o", shown=False)
    assert shown(model) == ["o", "n"]


def test_a_star_on_a_copy_is_seen_on_the_article_that_stands_for_it() -> None:
    model = made(TWICE)
    changed = QSignalSpy(model.dataChanged)
    model.set_own("m", starred=True, read=True)
    assert (model.is_starred("o"), model.is_read("o")) == (True, True)
    assert changed.count() > 0
    assert changed.at(0)[0].row() == model.row_of("o")
    model.set_own("o", starred=False, read=False)
    assert (model.is_starred("o"), model.is_read("o")) == (True, True)
    model.set_own("m", starred=False, read=False)
    assert (model.is_starred("o"), model.is_read("o")) == (False, False)
    model.set_own("o", starred=True, read=True)
    assert (model.is_starred("m"), model.is_read("n")) == (False, False)


def test_a_copy_that_is_alone_now_is_an_article_like_any_other() -> None:
    model = made(TWICE)
    model.set_summaries([SHELF[0], replace(TWICE[1], copy_of=None)])
    assert (shown(model), model.articles(), model.copies_line("m")) == (["n", "m"], 2, "")


def test_a_copy_that_comes_is_told_of_where_the_article_stands() -> None:
    model = made([SHELF[0], SHELF[2]])
    changed = QSignalSpy(model.dataChanged)
    model.set_summaries([SHELF[0], SHELF[2], replace(TWICE[1], copy_of="o")])
    assert changed.count() == 1
    assert (shown(model), model.copies_line("o")) == (["n", "o"], "2 copies")


def test_hits_that_were_saved_twice_count_once_and_stand_apart_from_the_like() -> None:
    model = made(TWICE)
    model.set_sort("relevance")
    model.set_hits(["m", "n", "o"])
    assert shown(model) == ["n", "o"]
    model.set_copies({"n": ("m", "o")})
    assert (shown(model), model.hits()) == (["n"], 2)
    assert model.copies_line("n") == "1 more like this"
    model.set_copies({"o": ("m", "n")})
    assert (shown(model), model.hits()) == (["o"], 2)
    assert model.copies_line("o") == "2 copies, 1 more like this"
    model.show_copies("o", shown=True)
    assert (shown(model), model.copies_line("o")) == (["o", "m", "n"], "fewer like this")
    assert (model.about(TWICE[1]), model.about(TWICE[0])) == (
        "m",
        second_line(TWICE[0]),
    )
    model.set_hits(["m"])
    assert (shown(model), model.hits()) == (["m"], 1)
