"""The people of an archive: their list, the chart, and the page that leads to the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest

from reader.model import (
    Cited,
    Companion,
    Disagreement,
    Namesake,
    Profile,
    QuoteRow,
    SaidWords,
    Span,
    StatedRole,
    Subject,
    SubjectRow,
    ToldEvent,
)
from reader.ui.fonts import load_fonts
from reader.ui.month_chart import MonthChart, every_month
from reader.ui.people_list import PeopleList
from reader.ui.people_model import PeopleModel
from reader.ui.profile_pane import ProfilePane
from reader.ui.profile_words import QUOTES_A_PAGE, ProfileWords, TakenBack
from reader.ui.target import Target
from reader.ui.theme import load_theme
from tests.archive.whom import article_naming, held, organisation, person
from tests.ui.fakes import FakeLibrary
from tests.ui.windowed import window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ADA = Subject("person", "Ada Brook", "a")
BOARD = Subject("organisation", "Harbour Board", "a")
ROWS = [
    SubjectRow(ADA, "chair", "Harbour Board", 2, 3, 7),
    SubjectRow(BOARD, None, None, 1, 0, 1),
]
LATE = Cited("b", "Pier <b>closed</b>", "2025-03-02", Span(45, 62))
EARLY = Cited("a", "Pier opened", "2025-01-02", Span(45, 62))


def profile(quotes: int = 2, **more: object) -> Profile:
    said = [SaidWords(f"“Word {n} & more.”", "direct", EARLY if n else LATE) for n in range(quotes)]
    role = StatedRole("chair", "Harbour Board", "2019", None, former=False, cited=(LATE, EARLY))
    page = {
        "roles": (role,),
        "quotes": tuple(said),
        "events": (ToldEvent("Ada Brook leaves", "2025-03", "planned", (LATE,)),),
        "companions": (Companion(BOARD, 2),),
        "months": (("2025-01", 3), ("2025-03", 1)),
        "mentions": 5,
        **more,
    }
    return Profile(ADA, "chair", "Harbour Board", 2, 2, **page)  # type: ignore[arg-type]


def text_of(pane: ProfilePane) -> str:
    return pane.text.toPlainText()


def follow(pane: ProfilePane, wanted: object) -> None:
    at = next(n for n, one in enumerate(pane._words.targets) if wanted in (one, type(one)))
    pane.text.anchorClicked.emit(QUrl(str(at)))


@pytest.fixture
def pane(qtbot: QtBot) -> ProfilePane:
    load_fonts()
    made = ProfilePane()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


# The list


def test_qt_finds_no_fault_with_the_model() -> None:
    model = PeopleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.set_rows([])
    assert tester.model() is model


def test_a_row_is_read_aloud_with_its_counts() -> None:
    model = PeopleModel()
    model.set_rows(ROWS)
    aloud = [model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert aloud == [
        "Ada Brook. chair, Harbour Board. 2 articles · 3 quotations · 7 mentions",
        "Harbour Board. Organisation. 1 article · 0 quotations · 1 mention",
    ]
    assert (model.row_of(BOARD), model.row_of(Subject("person", "X", "a")), model.row_of(None)) == (
        1,
        -1,
        -1,
    )


def test_a_subject_is_chosen_by_key_and_names_by_typing(qtbot: QtBot) -> None:
    people = PeopleList()
    qtbot.addWidget(people)
    people.resize(300, 400)
    people.show_rows(ROWS, None, more=True)
    assert people._count.text() == "The 2 most quoted; type for others"
    people.show()
    chosen = QSignalSpy(people.subject_chosen)
    with qtbot.waitSignal(people.words_changed) as told:
        QTest.keyClicks(people.field, " har ")
    assert told.args == ["har"]
    QTest.keyClick(people.field, Qt.Key.Key_Down)
    QTest.keyClick(people.table, Qt.Key.Key_Down)
    assert [chosen.at(n)[0] for n in range(chosen.count())] == [ADA, BOARD]
    people.set_current(ADA)
    assert people.table.currentIndex().row() == 0
    assert chosen.count() == 2


# The chart


def test_months_without_mentions_stand_in_the_chart() -> None:
    assert every_month((("2024-11", 2), ("2025-02", 1))) == [
        ("2024-11", 2),
        ("2024-12", 0),
        ("2025-01", 0),
        ("2025-02", 1),
    ]
    assert every_month(()) == []


def test_a_month_is_chosen_by_click_and_by_key_and_let_go_of_again(qtbot: QtBot) -> None:
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(300, 92)
    chart.set_months((("2025-01", 3), ("2025-03", 1)))
    chart.show()
    told = QSignalSpy(chart.month_chosen)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.bar(2).center().toPoint())
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(290, 40))
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "February 2025: 0 mentions"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert [told.at(n)[0] for n in range(told.count())] == ["2025-03", "2025-01", ""]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_chart_is_drawn_in_the_theme(qtbot: QtBot, theme: str) -> None:
    chart = MonthChart()
    qtbot.addWidget(chart)
    chart.resize(300, 92)
    chart.set_theme(load_theme(theme))
    chart.set_months((("2025-01", 3),))
    place = chart.bar(0).center().toPoint()
    drawn = chart.grab().toImage().pixelColor(place)
    assert drawn == load_theme(theme).accent


# The page


def test_the_page_says_what_the_archive_says(pane: ProfilePane) -> None:
    pane.show_profile(profile())
    told = text_of(pane)
    for words in (
        "Roles as stated 1",
        "since 2019 · stated 2 January 2025 to 2 March 2025",
        "“Word 0 & more.”",
        "2 January 2025 · Pier opened",
        "Ada Brook leaves\nMarch 2025 · planned",
        "Often named with",
    ):
        assert words in told.replace("\u2028", "\n")
    assert pane._who.text() == "chair, Harbour Board · 2 articles · 2 quotations · 5 mentions"


def test_a_quotation_and_a_name_lead_on(pane: ProfilePane) -> None:
    places, subjects = QSignalSpy(pane.place_chosen), QSignalSpy(pane.subject_chosen)
    pane.show_profile(profile())
    follow(pane, LATE)
    follow(pane, BOARD)
    assert (places.at(0)[0], subjects.at(0)[0]) == (LATE, BOARD)


def test_links_are_reached_and_followed_by_key(pane: ProfilePane) -> None:
    places = QSignalSpy(pane.place_chosen)
    pane.show_profile(profile())
    pane.text.setFocus()
    QTest.keyClick(pane.text, Qt.Key.Key_Tab)
    QTest.keyClick(pane.text, Qt.Key.Key_Return)
    assert places.at(0)[0] == LATE


def test_a_month_shows_its_own_quotations_alone(pane: ProfilePane) -> None:
    pane.show_profile(profile())
    pane.chart.choose(0)
    assert "“Word 0" not in text_of(pane)
    assert "“Word 1" in text_of(pane)
    assert "Only what was published in January 2025" in text_of(pane)
    from reader.ui.profile_words import AllMonths  # noqa: PLC0415

    follow(pane, AllMonths())
    assert "“Word 0" in text_of(pane)


def test_many_quotations_are_turned_over(pane: ProfilePane) -> None:
    pane.show_profile(profile(QUOTES_A_PAGE + 1))
    last = f"“Word {QUOTES_A_PAGE} "
    assert last not in text_of(pane)
    from reader.ui.profile_words import Turned  # noqa: PLC0415

    follow(pane, Turned(QUOTES_A_PAGE))
    assert last in text_of(pane)
    follow(pane, Turned(0))
    assert last not in text_of(pane)


OTHER_ADA = Namesake(
    SubjectRow(Subject("person", "Ada Brook", "z"), "violinist", None, 1, 0, 1), ("z",)
)


def test_namesakes_are_confirmed_and_that_is_taken_back(pane: ProfilePane) -> None:
    same, back = QSignalSpy(pane.same_confirmed), QSignalSpy(pane.same_taken_back)
    pane.show_profile(profile(namesakes=(OTHER_ADA,)))
    assert "The same?" in text_of(pane)
    assert "Take it back" not in text_of(pane)
    follow(pane, OTHER_ADA)
    assert same.at(0) == [ADA, ("z",)]
    pane.show_profile(profile(confirmed=True))
    follow(pane, TakenBack())
    assert back.at(0) == [ADA]


def test_by_one_word_nobody_is_the_same(pane: ProfilePane) -> None:
    brook = Subject("person", "Brook", "a")
    pane.show_profile(Profile(brook, None, None, articles=1, read=1, namesakes=(OTHER_ADA,)))
    assert "Others of this name" in text_of(pane)
    assert "It is the same" not in text_of(pane)


def test_what_disagrees_and_what_was_not_read_is_said(pane: ProfilePane) -> None:
    clash = Disagreement("chair", (("since 2019", LATE), ("since 2021", EARLY)))
    words = ProfileWords(load_theme("dark"))
    page = profile(disagreements=(clash,))
    assert "The articles disagree" in words.html(page)
    many = Profile(ADA, None, None, articles=812, read=500)
    assert "the newest 500 of 812 articles" in words.html(many)
    assert "none found" in words.html(many)
    pane.show_hint("Nobody")
    assert pane.profile() is None


# The window


def article_of(window: MainWindow) -> str:
    assert window.session.article is not None
    return window.session.article.id


@pytest.fixture
def library() -> FakeLibrary:
    """Two articles on Ada Brook."""
    chair = held("chair", "Harbour Board")
    made = FakeLibrary(
        [
            article_naming("a", "2025-01-02", person("Ada Brook", chair), speaker="Ada Brook"),
            article_naming("b", "2025-03-02", person("Ada Brook"), organisation("Harbour Board")),
        ]
    )
    made.people = ROWS
    return made


@pytest.fixture
def window(qtbot: QtBot, library: FakeLibrary, tmp_path: Path) -> Iterator[MainWindow]:
    with window_on(qtbot, library, tmp_path) as shown:
        yield shown


def test_keys_lead_to_the_people_and_back(window: MainWindow) -> None:
    window.commands["view_people"].trigger()
    assert window.panes.people_shown()
    assert window.panes.people.model.rowCount() == 2
    assert window.focusWidget() is window.panes.people.table
    assert not window.commands["next_quote"].isEnabled()
    assert window.windowTitle().startswith("People")
    window.commands["view_articles"].trigger()
    assert not window.panes.people_shown()
    assert window.commands["next_quote"].isEnabled()
    assert window.commands["view_articles"].isChecked()


def test_a_page_leads_to_the_words_in_an_article_and_back_again(window: MainWindow) -> None:
    assert window.session.article
    assert window.session.article.id == "b"
    window.panes.facts.everything_requested.emit(ADA)
    assert window.panes.people_shown()
    page = window.panes.profile.profile()
    assert page is not None
    assert window.windowTitle().startswith("Ada Brook")
    follow(window.panes.profile, page.quotes[0].cited)
    assert not window.panes.people_shown()
    assert window.session.article.id == "a"
    window.commands["back"].trigger()
    assert window.panes.people_shown()
    assert window.panes.profile.profile() is page
    window.commands["back"].trigger()
    assert not window.panes.people_shown()
    assert window.session.article.id == "b"
    window.commands["forward"].trigger()
    assert window.panes.people_shown()


def test_the_way_back_leads_to_the_table_with_what_was_selected_and_where_it_was(
    window: MainWindow, library: FakeLibrary
) -> None:
    library.quotations.rows = {
        number: QuoteRow("a", 0, "Ada", f"“{number}”", "direct", Span(0, 3), "T", None, None)
        for number in range(1, 301)
    }
    window.commands["view_quotes"].trigger()
    assert window.commands["back"].isEnabled()
    table = window.panes.quotes.table
    table.select([(150, 150)], 150)  # whatever keys a test before held down
    assert list(window.panes.quotes.selected()) == [151]
    table.scroll_to(4_000)
    window.quotes.open(library.quotations.rows[151])
    assert not window.panes.quotes_shown()
    assert article_of(window) == "a"
    window.commands["back"].trigger()
    assert window.panes.quotes_shown()
    assert window.focusWidget() is table
    assert list(window.panes.quotes.selected()) == [151]
    assert table.verticalScrollBar().value() == 4_000
    window.commands["back"].trigger()
    assert not window.panes.quotes_shown()
    assert article_of(window) == "b"
    assert window.focusWidget() is window.panes.article


def test_the_way_back_leads_to_the_people_and_to_where_a_page_was_read(
    window: MainWindow, library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.commands["view_people"].trigger()
    window.reading.open("a")
    window.commands["back"].trigger()
    assert window.panes.people_shown()
    assert window.panes.profile.profile() is None
    many = tuple(SaidWords(f"“Word {n}.”", "direct", LATE) for n in range(40))

    def gather(subject: Subject) -> None:
        library.profiled.emit(Profile(subject, None, None, 1, 1, quotes=many))

    monkeypatch.setattr(library, "gather", gather)
    window.people.open(ADA)
    QCoreApplication.processEvents()
    window.panes.profile.restore_position(240)
    window.people.open(BOARD)
    assert window.panes.profile.position() == 0
    window.commands["back"].trigger()
    assert window.session.subject == ADA
    assert window.panes.profile.position() == 240


def test_who_is_known_nowhere_is_said(window: MainWindow) -> None:
    window.people.open(Subject("person", "Nobody Known", "b"))
    assert window.panes.profile.profile() is None
    assert "Nothing is known of Nobody Known" in window.panes.profile._hint._title.text()


def test_no_name_found_and_another_archive_are_said(window: MainWindow, tmp_path: Path) -> None:
    window.commands["view_people"].trigger()
    window.panes.people.field.setText("zzz")
    window.people.choose_names("zzz")
    assert window.panes.people._empty._title.text() == "No name holds zzz"
    other = tmp_path / "other"
    window.enter(Target(other))
    assert not window.panes.people_shown()
    assert window.session.subject is None


def test_a_search_shows_its_articles(window: MainWindow) -> None:
    window.commands["view_people"].trigger()
    window.panes.top.search.ask("pier")
    assert not window.panes.people_shown()


def test_marked_words_of_the_page_are_copied(window: MainWindow) -> None:
    window.panes.facts.everything_requested.emit(ADA)
    window.panes.profile.text.selectAll()
    window.reading.copy_focused()
    assert "The pier stays." in QGuiApplication.clipboard().text()


def test_what_is_said_of_namesakes_is_kept_and_the_page_made_anew(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.panes.facts.everything_requested.emit(ADA)
    before = window.panes.profile.profile()
    window.panes.profile.same_confirmed.emit(ADA, ("b",))
    assert "same Ada Brook b" in library.told
    window.panes.profile.same_taken_back.emit(ADA)
    assert "not the same Ada Brook" in library.told
    assert library.told.count("gather Ada Brook") == 3
    assert window.panes.profile.profile() == before
