"""The rows of the list: what changes them tells Qt so, in every order and during a search."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from reader.model import Marked, Snippet, Span, Summary
from reader.ui.list_model import second_line
from tests.ui.listed_rows import SHELF, made, shown, summary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.shelf import Sort

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.mark.parametrize(
    ("sort", "rows"),
    [
        ("date", "nmo"),
        ("oldest", "omn"),
        ("title", "mno"),
        ("quotations", "mon"),
        ("relevance", "nmo"),
    ],
)
def test_the_rows_come_in_the_order_asked_for(sort: Sort, rows: str) -> None:
    model = made()
    model.set_sort(sort)
    assert shown(model) == list(rows)
    assert [model.row_of(name) for name in rows] == [0, 1, 2]


def test_what_has_no_date_comes_last_either_way() -> None:
    undated = replace(summary("u"), published=None)
    model = made([summary("n"), summary("m"), undated])
    for sort, rows in (("date", "nmu"), ("oldest", "mnu")):
        model.set_sort(sort)  # type: ignore[arg-type] # two of the five
        assert shown(model) == list(rows)


@pytest.mark.parametrize(
    ("sort", "rows"), [("relevance", "on"), ("date", "no"), ("title", "no"), ("quotations", "on")]
)
def test_hits_come_in_the_order_asked_for(sort: Sort, rows: str) -> None:
    model = made()
    model.set_sort(sort)
    model.set_hits(["o", "unknown", "n"])
    assert model.is_searching()
    assert shown(model) == list(rows)
    assert model.row_of("m") == -1
    assert model.knows("m")
    assert model.articles() == 3


def test_a_search_forgotten_shows_all_again_and_one_without_hits_none() -> None:
    model = made()
    model.set_hits([])
    assert (model.rowCount(), model.is_searching()) == (0, True)
    model.set_hits(None)
    assert shown(model) == ["n", "m", "o"]
    assert not model.is_searching()


def test_hits_stay_hits_while_the_archive_grows_and_shrinks() -> None:
    model = made()
    model.set_sort("relevance")
    model.set_hits(["o", "n"])
    model.set_summaries([summary("new"), *SHELF])
    assert shown(model) == ["o", "n"]
    model.set_summaries(SHELF[1:])
    assert shown(model) == ["o"]


def test_a_hit_that_comes_before_its_article_is_shown_with_it() -> None:
    model = made()
    model.set_hits(["new", "o"], "relevance")
    assert (shown(model), model.hits()) == (["o"], 1)
    model.set_summaries([summary("new"), *SHELF])
    assert (shown(model), model.hits()) == (["new", "o"], 2)
    model.set_hits(None)
    model.set_summaries(SHELF)
    assert shown(model) == ["n", "m", "o"]


def test_older_articles_are_added_below_without_disturbing_the_reader() -> None:
    model = made()
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    model.set_summaries([*SHELF, summary("p"), summary("q")])
    assert (resets.count(), inserts.count()) == (0, 1)
    assert inserts.at(0)[1:] == [3, 4]
    assert (shown(model), model.row_of("q")) == (["n", "m", "o", "p", "q"], 4)


def test_the_same_articles_again_change_nothing() -> None:
    model = made()
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    model.set_summaries(list(SHELF))
    assert (resets.count(), inserts.count()) == (0, 0)


def test_an_article_that_changed_is_shown_anew() -> None:
    model = made()
    model.set_summaries([SHELF[0], summary("m", "Another title"), SHELF[2]])
    assert model.data(model.index(1)) == "Another title"


NAMES = st.lists(st.sampled_from("abcdefgh"), unique=True)


STEPS = st.one_of(
    st.tuples(st.just("summaries"), NAMES),
    st.tuples(st.just("doubled"), NAMES),
    st.tuples(st.just("hits"), st.none() | NAMES),
    st.tuples(st.just("copies"), st.sampled_from([{}, {"a": ("b", "c"), "d": ("e",)}])),
    st.tuples(st.just("unfold"), st.sampled_from("abd")),
    st.tuples(
        st.just("sort"), st.sampled_from(["relevance", "date", "oldest", "title", "quotations"])
    ),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, max_size=8))
def test_no_row_of_changes_breaks_qts_rules(steps: list[tuple[str, object]]) -> None:
    model = made([])
    names: list[str] = []
    hits: list[str] | None = None
    for what, how in steps:
        if what == "sort":
            model.set_sort(how)  # type: ignore[arg-type] # one of the five
        elif what == "hits":
            hits = None if how is None else list(how)  # type: ignore[call-overload] # names
            model.set_hits(hits)
        elif what == "copies":
            model.set_copies(how)  # type: ignore[arg-type] # groups
        elif what == "unfold":
            model.show_copies(str(how), shown=True)
        else:
            names = list(how)  # type: ignore[call-overload] # names
            articles = [summary(name, quotes=ord(name) % 3) for name in names]
            if what == "doubled" and {"a", "b"} <= {*names}:
                articles = [one if one.id != "b" else replace(one, copy_of="a") for one in articles]
            model.set_summaries(articles)
        wanted = names if hits is None else [name for name in hits if name in names]
        rows = shown(model)
        assert len(set(rows)) == len(rows)
        assert set(rows) <= set(wanted)
        behind = {name: rows[model.row_of(name)] for name in wanted}
        assert all(name == row or name in "bce" for name, row in behind.items())
        assert hits is not None or {*wanted} - {*rows} <= {"b"}


def test_snippets_in_sight_are_asked_for_together_and_once(qtbot: QtBot) -> None:
    model = made()
    model.set_hits(["n", "o"])
    with qtbot.waitSignal(model.snippets_wanted) as asked:
        assert model.snippet("n") is None
        assert model.snippet("o") is None
        assert model.snippet("n") is None
    assert sorted(asked.args[0]) == ["n", "o"]
    changed = QSignalSpy(model.dataChanged)
    found = Snippet("the ferry", (Span(4, 9),))
    model.add_snippets({"o": found, "m": found})
    assert changed.count() == 1
    assert changed.at(0)[0].row() == model.row_of("o")
    assert model.snippet("o") == found


def test_each_snippet_is_asked_for_once_and_those_in_sight_alone(qtbot: QtBot) -> None:
    names = [f"{number:03}" for number in range(100)]
    model = made([summary(name) for name in names])
    model.set_hits(names)
    for told in (names[:30], names[30:40], names[40:]):
        with qtbot.waitSignal(model.snippets_wanted) as asked:
            for name in (*names[:30], *told):
                model.snippet(name)
        assert asked.args == [told]
    model.set_hits(names)
    with qtbot.waitSignal(model.snippets_wanted) as asked:
        for name in (*names, names[0]):
            model.snippet(name)
    assert asked.args == [[*names[-63:], names[0]]]


def test_no_snippet_outlives_its_search_and_none_is_asked_for_without_one() -> None:
    model = made()
    assert model.snippet("n") is None
    assert not model._asking.isActive()
    model.set_hits(["n"])
    model.add_snippets({"n": Snippet("words", ())})
    model.set_hits(["n", "o"])
    assert model.snippet("n") is None


def test_a_row_is_read_out_whole() -> None:
    model = made()
    index = model.index(0)
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Unread. beta. The Paper · ")
    assert spoken.endswith(". 1 quotation")
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == "n.txt"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    assert model.summary_at(-1) is None
    assert model.summary_at(3) is None


def test_stars_and_what_was_read_are_told_of_the_rows_they_change(qtbot: QtBot) -> None:
    model = made()
    first, second = (model.summary_at(row) for row in range(2))
    assert first
    assert second
    model.set_marked(Marked(frozenset({first.id}), frozenset({second.id})))
    assert (model.is_starred(first.id), model.is_read(first.id)) == (True, False)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_own(second.id, starred=True, read=True)
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"Starred. {second.title}")
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_own(second.id, starred=True, read=True)


def test_the_second_line_leaves_out_what_is_not_known() -> None:
    bare = Summary("a", "a.txt", "A", None, None, "", 0)
    assert second_line(bare) == ""
    assert second_line(Summary("a", "a.txt", "A", None, "Paper", "", 0)) == "Paper"


def test_hits_come_in_an_order_of_their_own_and_are_arranged_once() -> None:
    model = made()
    resets = QSignalSpy(model.modelReset)
    model.set_hits(["o", "n", "m"], "relevance")
    assert (shown(model), resets.count()) == (["o", "n", "m"], 1)
    model.set_hits(None, "title")
    assert (shown(model), resets.count()) == (["m", "n", "o"], 2)
