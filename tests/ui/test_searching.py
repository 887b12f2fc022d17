"""Searching in the window: list, marks, box, quotations, what is saved and what was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.model import Facets, FieldValue, Finished, QuoteRow, SavedSearch, Span
from reader.settings import Places
from reader.ui.window_memory import WindowMemory
from tests.ui.windowed import OTHER, SEED

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow
    from tests.ui.fakes import FakeLibrary

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_searching_narrows_the_list_marks_the_hits_and_escape_clears(
    qtbot: QtBot, window: MainWindow
) -> None:
    box = window.panes.top.search
    box.setFocus()
    QTest.keyClicks(box, "chinchilla")
    qtbot.waitUntil(lambda: window.panes.list.model.rowCount() == 1)
    window.commands["next_hit"].trigger()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.panes.list.model.rowCount() == 2)
    assert box.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_without_a_hit_the_keyboard_stays_where_the_query_is(
    qtbot: QtBot, window: MainWindow, key: Qt.Key
) -> None:
    box = window.panes.top.search
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.ask("nowhere at all")
    QTest.keyClick(box, key)
    assert window.panes.list.model.rowCount() == 0
    box.ask("")
    assert box.hasFocus()
    box.ask("chinchilla")
    QTest.keyClick(box, key)
    assert window.panes.list.table.hasFocus()


def test_what_was_likely_meant_is_one_click_away(
    qtbot: QtBot, window: MainWindow, library: FakeLibrary
) -> None:
    library.meant["chinchila"] = "chinchilla & co"
    window.panes.top.search.ask("chinchila")
    offered = window.panes.list._suggestion
    assert offered.isVisible()
    assert offered.accessibleName() == "Did you mean: chinchilla & co"
    offered.setFocus()
    qtbot.waitUntil(offered.hasFocus)
    offered.click()
    assert window.panes.top.search.text() == "chinchilla & co"
    assert not offered.isVisible()
    assert window.panes.top.search.hasFocus()


def test_searching_from_the_quotations_stays_with_them(
    qtbot: QtBot, window: MainWindow, library: FakeLibrary
) -> None:
    row = QuoteRow(SEED, 0, None, "“Hard”", "direct", Span(0, 6), "On it", None, None)
    library.quotations.rows = {1: row}
    window.commands["view_quotes"].trigger()
    QTest.keyClicks(window.panes.top.search, "chinchilla")
    qtbot.waitUntil(lambda: list(library.quotations.wanted[-1].articles or ()) == [SEED])
    assert library.quotations.wanted[-1].query == "chinchilla"
    QTest.keyClick(window.panes.top.search, Qt.Key.Key_Return)
    assert window.panes.quotes_shown()
    assert window.focusWidget() is window.panes.quotes.table
    QTest.keyClick(window.panes.top.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: library.quotations.wanted[-1].articles is None)


def test_what_was_searched_is_offered_again_until_it_is_forgotten(
    qtbot: QtBot, window: MainWindow
) -> None:
    box = window.panes.top.search
    window.activateWindow()
    window.commands["search"].trigger()
    qtbot.waitUntil(box.hasFocus)
    assert box.completions.isHidden()
    box.ask("chinchilla")
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.ask("")
    window.commands["search"].trigger()
    assert box.completions.rows.index(0).data() == "chinchilla"
    window.commands["forget_searches"].trigger()
    window.commands["search"].trigger()
    assert box.completions.isHidden()


def test_a_search_is_narrowed_by_what_its_hits_have_and_widened_again(
    qtbot: QtBot, window: MainWindow, library: FakeLibrary
) -> None:
    library.facets = Facets(
        people=(FieldValue("Ada Brook", 3),),
        months=(FieldValue("2025-01", 1), FieldValue("2025-03", 2)),
    )
    panes = window.panes
    assert panes.list.facets.isHidden()
    panes.top.search.ask("the")
    assert panes.list.facets.isVisible()
    panes.list.facets.buttons["person"].menu().actions()[0].trigger()
    assert panes.top.search.text() == 'the person:"Ada Brook"'
    panes.list.facets.histogram.span_chosen.emit("2025-01..2025-02")
    assert panes.top.search.text() == 'the person:"Ada Brook" date:2025-01..2025-02'
    assert panes.top.search.completions.isHidden()
    panes.top.search.undo()
    assert panes.top.search.text() == 'the person:"Ada Brook"'
    qtbot.waitUntil(lambda: window.session.query == 'the person:"Ada Brook"')
    window.commands["narrow"].trigger()
    assert panes.list.facets.isHidden()
    window.commands["narrow"].trigger()
    panes.top.search.ask("")
    assert panes.list.facets.isHidden()


def test_copies_are_put_together_while_searching(window: MainWindow, library: FakeLibrary) -> None:
    library.copies = {SEED: (OTHER,)}
    window.panes.top.search.ask("the")
    assert window.panes.list.model.rowCount() == 1
    assert window.panes.list._count.text().startswith("2 of 2")
    window.panes.top.search.ask("")
    assert window.panes.list.model.rowCount() == 2


def test_articles_like_the_open_one_are_searched_for_the_most_alike_first(
    window: MainWindow, library: FakeLibrary
) -> None:
    box = window.panes.top.search
    window.commands["more_like"].trigger()
    assert box.text() == ""
    library.like_this = "chinchilla OR ferry"
    window.keeping.set_sorts("title", "oldest")
    window.commands["more_like"].trigger()
    assert (box.text(), window.session.query) == (library.like_this, library.like_this)
    assert window.keeping.sorts() == ("title", "relevance")
    window.searching.search_like("another article", "too late")
    assert box.text() == library.like_this


def test_words_are_looked_for_in_quotations_alone_and_anywhere_again(window: MainWindow) -> None:
    box, command = window.panes.top.search, window.commands["search_said"]
    command.trigger()
    assert (box.text(), box.hasFocus()) == ("", True)
    box.ask("hard to do")
    command.trigger()
    assert (box.text(), window.session.query) == ("said:(hard to do)",) * 2
    command.trigger()
    assert (box.text(), window.session.query) == ("hard to do",) * 2


def test_a_search_is_saved_looked_at_and_dropped(window: MainWindow, library: FakeLibrary) -> None:
    box, model = window.panes.top.search, window.panes.list.model
    assert not box._star.isVisible()
    window.commands["save_search"].trigger()
    assert library.searches == []
    box.ask("the")
    box._star.trigger()
    assert library.searches == [SavedSearch("the", 0)]
    assert box._star.text() == "Drop this saved search"
    box.ask("")
    library.searches = [SavedSearch("the", 2)]
    window.keeping.on_finished(Finished(2, 0, 0, 0.1))
    assert window.panes.status.said() == "2 new articles for saved searches"
    window.commands["search"].trigger()
    row = box.completions.rows.row_at(0)
    assert row is not None
    assert (row.shown, row.note) == ("the", "saved · 2 new")
    library.new = frozenset({SEED})
    box.completions.taken.emit(row)
    assert [model.is_new(name) for name in (SEED, OTHER)] == [True, False]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert model.is_new(SEED)
    spoken = model.index(model.row_of(SEED)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("New. ")
    window.panes.list.grab()
    box.ask("the ferry")
    assert not model.is_new(SEED)
    box.ask("the")
    window.commands["save_search"].trigger()
    assert (library.searches, box._star.text()) == ([], "Save this search")


def test_typing_past_a_saved_search_does_not_look_at_it(
    window: MainWindow, library: FakeLibrary
) -> None:
    library.searches = [SavedSearch("the", 2)]
    window.keeping.on_finished(Finished(2, 0, 0, 0.1))
    window.panes.top.search.ask("the")
    window.panes.top.search.ask("the ferry")
    assert "look the" not in library.told


def test_the_sorting_of_hits_is_remembered(window: MainWindow) -> None:
    window.panes.top.search.ask("the")
    window.commands["sort_oldest"].trigger()
    window.remember()
    memory = WindowMemory(Places.of_user())
    assert (memory.word("sort", ""), memory.word("sort_hits", "")) == ("date", "oldest")
    assert window.panes.list._sort.accessibleName() == "Sorted by Oldest first"


@pytest.mark.parametrize(
    ("words", "asked", "of_speaker"),
    [
        ("bridge", "bridge", "speaker:bridge"),
        ("the  swing\nbridge", '"the swing bridge"', 'speaker:"the swing bridge"'),
        ("Ann “Bo” Lee", '"Ann ″Bo″ Lee"', 'speaker:"Ann ″Bo″ Lee"'),
        ("title:lost", '"title:lost"', 'speaker:"title:lost"'),
    ],
)
def test_words_and_speakers_are_searched_for_as_they_stand(
    window: MainWindow, words: str, asked: str, of_speaker: str
) -> None:
    box = window.panes.top.search
    window.searching.search_words(words)
    assert box.text() == asked
    window.searching.search_speaker(" ".join(words.split()))
    assert box.text() == of_speaker


@pytest.mark.parametrize("view", ["articles", "quotes", "people"])
def test_tab_leads_round_a_view_that_has_nothing_to_list(
    window: MainWindow, qtbot: QtBot, view: str
) -> None:
    box = window.panes.top.search
    window.activateWindow()
    if view == "articles":
        box.ask("nowhere at all")
    window.commands[f"view_{view}"].trigger()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        seen: list[QWidget] = []
        while box not in seen and len(seen) < 50:
            QTest.keyClick(seen[-1] if seen else box, key)
            now = QApplication.focusWidget()
            assert now is not None
            assert now.isVisible()
            seen.append(now)
        assert seen[-1] is box
        assert len(set(seen)) == len(seen) > 3
