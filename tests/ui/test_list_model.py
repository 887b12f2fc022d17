"""The rows of the list: what changes them tells Qt so, in every order and during a search."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from reader.model import Marked, Snippet, Span, Summary
from reader.ui.list_model import ListModel, second_line

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.shelf import Sort

pytestmark = pytest.mark.usefixtures("qtbot")


def summary(name: str, title: str = "", quotes: int = 0) -> Summary:
    return Summary(name, f"{name}.txt", title or name, "2026-01-05", "The Paper", "Lead", quotes)


SHELF = [summary("n", "beta", 1), summary("m", "Alpha", 3), summary("o", "gamma", 3)]


def made(shelf: list[Summary] = SHELF) -> ListModel:
    model = ListModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(model, fatal, model)
    model.set_summaries(shelf)
    return model


def shown(model: ListModel) -> list[str]:
    rows = (model.summary_at(row) for row in range(model.rowCount()))
    return [row.id for row in rows if row]


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


def test_hits_come_in_an_order_of_their_own_and_are_arranged_once() -> None:
    model = made()
    resets = QSignalSpy(model.modelReset)
    model.set_hits(["o", "n", "m"], "relevance")
    assert (shown(model), resets.count()) == (["o", "n", "m"], 1)
    model.set_hits(None, "title")
    assert (shown(model), resets.count()) == (["m", "n", "o"], 2)
