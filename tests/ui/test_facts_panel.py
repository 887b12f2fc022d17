from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QMenu, QToolTip

from reader.model import (
    Analysis,
    Article,
    Attribution,
    Claim,
    Fact,
    OwnWork,
    Quote,
    Span,
    Speaker,
)
from reader.ui.facts_delegate import axis_room
from reader.ui.facts_model import FactsModel
from reader.ui.facts_panel import FactsPanel
from reader.ui.facts_rows import NOBODY, Section, sections
from reader.ui.fonts import load_fonts
from reader.ui.quote_filter import QuoteFilter
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the panel.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = "“We <b>won</b>,” Ann Lee said. Lee went. “So,” she said, “it is.” Others “doubt” it."
ARTICLE = Article(
    "a", "a.txt", TEXT, Span(0, len(TEXT)), (), "", "plain", warnings=("read as Windows-1252",)
)
ANN = Attribution(Speaker("Ann Lee"), None, None, 0.9, ())


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ANALYSIS = Analysis(
    "1",
    (
        Quote(span("“We <b>won</b>,”"), "direct", 0, ANN),
        Quote(span("“So,”"), "direct", 1, ANN),
        Quote(span("“it is.”"), "direct", 1, ANN),
        Quote(span("“doubt”"), "mixed", 2),
    ),
    warnings=("spelt in two ways",),
)
LEE = (span("Ann Lee"), span("Lee went"))
FACTS = (
    Fact("person", "Ann Lee", LEE, detail="chair", confidence=0.9),
    Fact("time", "today", (span("went"),), value="2026-01-05"),
    Fact("conflict", "two ages", (span("So"), span("it is"))),
)
COLOURS = {"Ann Lee": 0}


def made(*facts: Fact) -> dict[str, Section]:
    found = sections(ARTICLE, ANALYSIS, facts, COLOURS)
    return {section.title: section for section in found}


def test_the_sections_come_in_their_order() -> None:
    assert list(made(*FACTS)) == [
        "People", "Claims", "Timeline", "Numbers", "Organisations", "Warnings", "Quotations",
    ]  # fmt: skip


def test_a_speaker_has_a_colour_and_a_count() -> None:
    person = made(*FACTS)["People"].rows[0]
    assert (person.detail, person.tally, person.colour) == ("chair", "2 quotations", 0)


def test_a_count_the_engine_gave_is_not_given_twice() -> None:
    person = Fact("person", "Ann Lee", LEE, detail="chair · 2 quotations", confidence=0.9)
    assert made(person)["People"].rows[0].detail == "chair"


def test_quotations_are_listed_whole_by_speaker_and_the_unnamed_last() -> None:
    rows = made()["Quotations"].rows
    assert [row.label for row in rows] == ["“We <b>won</b>,”", "“So,” […] “it is.”", "“doubt”"]
    assert rows[1].evidence == (span("“So,”"), span("“it is.”"))
    assert (rows[2].colour, rows[2].detail) == (NOBODY, "unattributed · partial")


def test_warnings_gather_conflicts_and_sayings_of_reader_and_engine() -> None:
    labels = [row.label for row in made(*FACTS)["Warnings"].rows]
    assert labels == ["two ages", "read as Windows-1252", "spelt in two ways"]


def test_a_claim_that_nobody_vouches_for_is_marked() -> None:
    said = (
        Claim("it fell", (span("So"),), "Ann Lee"),
        Claim("it rose", (span("it"),), sourcing="none"),
    )
    facts = tuple(Fact("claim", one.text, one.evidence) for one in said)
    found = sections(ARTICLE, replace(ANALYSIS, claims=said), facts, COLOURS)
    rows = next(one.rows for one in found if one.title == "Claims")
    assert [(row.label, row.warns) for row in rows] == [("it fell", False), ("it rose", True)]


def test_what_is_guessed_comes_last_and_says_so_and_what_a_person_checked_too() -> None:
    guessed = Fact("person", "Lee", LEE, detail="chair", confidence=0.5)
    checked = Fact("person", "Ann Lee", LEE, confidence=0.5, checked=True)
    rows = made(guessed, checked)["People"].rows
    assert [(row.label, row.detail, row.unsure, row.checked) for row in rows] == [
        ("Ann Lee", "checked by you", False, True),
        ("Lee", "chair · unsure", True, False),
    ]


def test_a_moment_shows_its_date() -> None:
    assert made(*FACTS)["Timeline"].rows[0].detail == "2026-01-05"


@pytest.mark.usefixtures("qtbot")
def test_the_model_keeps_qts_rules() -> None:
    model = FactsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_sections(sections(ARTICLE, ANALYSIS, FACTS, COLOURS))
    model.set_sections(sections(ARTICLE, ANALYSIS, (), {}))
    model.set_sections(())
    assert tester.model() is model


def test_over_all_stands_in_short_what_the_article_is_about() -> None:
    head = Fact("headline", "Lee goes", (span("went"),), detail="5 Jan 2026")
    first, *_ = sections(ARTICLE, ANALYSIS, (head, *FACTS), COLOURS)
    assert (first.title, first.rows[0].label, first.rows[0].leads) == ("In short", "Lee goes", True)


DATES = (
    Fact("time", "2019", (span("So"),), value="2019", detail="so it was"),
    Fact("time", "5 Jan 2026", (span("went"), span("won")), value="2026-01-05"),
)


def test_a_line_of_time_stands_over_two_dates_and_is_not_counted() -> None:
    timeline = made(*DATES)["Timeline"]
    assert [bool(row.axis) for row in timeline.rows] == [True, False, False]
    assert timeline.count == 2
    assert timeline.rows[0].label == "A line of time from 2019 to 5 Jan 2026"


@pytest.mark.usefixtures("qtbot")
def test_an_empty_main_section_says_so() -> None:
    model = FactsModel()
    model.set_sections(sections(ARTICLE, ANALYSIS, FACTS, COLOURS))
    section = model.index(1, 0)
    inside = model.index(0, 0, section)
    assert model.data(inside) == "none found"
    assert model.row_at(inside) is None
    assert not model.flags(inside) & Qt.ItemFlag.ItemIsSelectable
    assert model.data(section, Qt.ItemDataRole.AccessibleTextRole) == "Claims, none found"


@pytest.mark.usefixtures("qtbot")
def test_words_of_the_article_are_never_markup() -> None:
    model = FactsModel()
    model.set_sections(sections(ARTICLE, ANALYSIS, (), COLOURS))
    last = model.index(model.rowCount() - 1, 0)
    tip = model.data(model.index(0, 0, last), Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


@pytest.fixture
def panel(qtbot: QtBot) -> FactsPanel:
    load_fonts()
    widget = FactsPanel()
    qtbot.addWidget(widget)
    widget.resize(300, 600)
    widget.show_facts(ARTICLE, ANALYSIS, FACTS, COLOURS)
    widget.show()
    return widget


def row_of(panel: FactsPanel, section: int, row: int = 0) -> QModelIndex:
    return panel._model.index(row, 0, panel._model.index(section, 0))


def click(panel: FactsPanel, index: QModelIndex) -> None:
    place = panel._tree.visualRect(index).center()
    QTest.mouseClick(panel._tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_clicking_a_row_again_goes_through_its_places(panel: FactsPanel) -> None:
    went: list[Span] = []
    panel.evidence_activated.connect(went.append)
    for _ in range(3):
        click(panel, row_of(panel, 0))
    click(panel, row_of(panel, 2))
    click(panel, row_of(panel, 0))
    assert went == [LEE[0], LEE[1], LEE[0], span("went"), LEE[0]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_is_activated_by_key(qtbot: QtBot, panel: FactsPanel, key: Qt.Key) -> None:
    panel._tree.setCurrentIndex(row_of(panel, 0))
    with qtbot.waitSignal(panel.evidence_activated) as told:
        QTest.keyClick(panel._tree, key)
    assert told.args == [LEE[0]]


def test_pointing_at_a_row_announces_its_places_and_leaving_none(panel: FactsPanel) -> None:
    told: list[tuple[Span, ...]] = []
    panel.evidence_hovered.connect(told.append)
    panel._tree.entered.emit(row_of(panel, 0))
    panel._tree.left.emit()
    assert told == [LEE, ()]


def test_a_section_a_person_closed_stays_closed(panel: FactsPanel) -> None:
    people = panel._model.index(0, 0)
    click(panel, people)
    assert panel.closed_sections() == ("People",)
    panel.show_facts(ARTICLE, ANALYSIS, FACTS, COLOURS)
    assert not panel._tree.isExpanded(panel._model.index(0, 0))
    panel.close_sections(())
    assert panel._tree.isExpanded(panel._model.index(0, 0))


def test_the_row_one_is_at_stays_the_current_one(panel: FactsPanel) -> None:
    bo = Fact("person", "Bo Ray", (span("Others"),))
    panel.show_facts(ARTICLE, ANALYSIS, (*FACTS, bo), COLOURS)
    panel._tree.entered.disconnect(panel._hover)  # wherever the pointer is
    panel._tree.setCurrentIndex(row_of(panel, 0, 1))
    before = panel.current_row()
    assert before is not None
    panel.resize(300, 160)
    bar = panel._tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = bar.value()
    hovered: list[object] = []
    panel.evidence_hovered.connect(hovered.append)
    panel.show_own(OwnWork(tags=("ferry",)))
    assert panel.current_row() == before
    assert bar.value() == seen > 0
    panel.show_facts(ARTICLE, ANALYSIS, (replace(bo, label="Bob Ray"), *FACTS), COLOURS)
    renamed = panel.current_row()
    assert renamed is not None
    assert renamed.label == "Bob Ray"
    panel.show_facts(ARTICLE, ANALYSIS, FACTS, COLOURS)
    beside = panel.current_row()
    assert beside is not None
    assert beside.label == "Ann Lee"
    assert hovered == []


def test_what_was_found_is_gone_through_once(
    panel: FactsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("reader.ui.facts_panel.sections", refuse)
    panel.filter.choose(QuoteFilter(""))
    panel.show_own(OwnWork(tags=("ferry",)))
    shown = {one.title: one.rows for one in panel._model._sections}
    assert [row.label for row in shown["Quotations"]] == ["“doubt”"]
    assert shown["People"][0].tally == "2 quotations"
    assert [row.label for row in shown["Yours"]] == ["ferry"]


def test_the_facts_of_another_article_begin_at_the_top(panel: FactsPanel) -> None:
    panel.resize(300, 160)
    bar = panel._tree.verticalScrollBar()
    panel._tree.setCurrentIndex(row_of(panel, 2))
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    panel.show_facts(replace(ARTICLE, id="another"), ANALYSIS, FACTS, COLOURS)
    assert bar.value() == 0
    assert panel.current_row() is None


def test_the_menu_offers_to_search_the_archive(qtbot: QtBot, panel: FactsPanel) -> None:
    panel._show_menu(row_of(panel, 0), QPoint(5, 5))
    menu = panel.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(panel.search_requested) as told:
        menu.actions()[0].trigger()
    assert told.args == ["Ann Lee"]
    menu.close()


def test_a_date_on_the_line_of_time_is_pointed_at_and_clicked(panel: FactsPanel) -> None:
    panel.show_facts(ARTICLE, ANALYSIS, DATES, COLOURS)
    line = row_of(panel, 2)
    row = panel._model.row_at(line)
    assert row is not None
    assert row.axis is not None
    rect = panel._tree.visualRect(line)
    last = QPoint(int(axis_room(rect).right()) - 4, rect.center().y())
    told: list[tuple[Span, ...]] = []
    went: list[Span] = []
    panel.evidence_hovered.connect(told.append)
    panel.evidence_activated.connect(went.append)
    panel._tree.pointed.emit(line, last)
    panel._tree.pointed.emit(line, last - QPoint(rect.width() // 4, 0))
    assert told == [DATES[1].evidence, ()]
    QTest.mouseClick(panel._tree.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert went == [DATES[1].evidence[0]]
    current = panel.current_row()
    assert current is not None
    assert current.words() == "5 Jan 2026 — 2026-01-05"


@pytest.mark.usefixtures("german")
def test_a_date_that_is_pointed_at_is_written_as_people_write_it(
    panel: FactsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: said.append(words))
    days = [replace(one, detail="the city's <b>day</b>") for one in DATES]
    panel.show_facts(ARTICLE, ANALYSIS, days, COLOURS)
    line = row_of(panel, 2)
    rect = panel._tree.visualRect(line)
    last = QPoint(int(axis_room(rect).right()) - 4, rect.center().y())
    panel._tree.pointed.emit(line, last)
    shown = QTextDocument()
    shown.setHtml(said[0])
    assert said[0].startswith("<p>")  # by a tag Qt knows rich text
    assert shown.toPlainText() == "5. Januar 2026: the city's <b>day</b>"


def test_it_is_drawn_in_both_themes_and_empty(panel: FactsPanel) -> None:
    light = panel.grab().toImage()
    panel.set_theme(load_theme("dark"))
    dark = panel.grab().toImage()
    assert light != dark
    panel.clear()
    assert panel.grab().toImage() != dark
