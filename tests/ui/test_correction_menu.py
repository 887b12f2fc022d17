"""What the menus offer to say against a finding, and the correction they make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from reader.analysis import analyse, correct, facts
from reader.ui.correction_menu import CorrectionMenu
from reader.ui.facts_rows import sections
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.model import Analysis, Article, Correction
    from reader.ui.facts_rows import Row

# What the platform without a screen cannot do is no fault of the menu.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TEXT = (
    "Ada Brook, chief of Norvik Energy, spoke in Geneva on March 3, 2026.\n\n"
    "“The plant is safe,” Brook said. They spent $5 million on it.\n\n"
    "Tom Reyes was there. “It was dear,” Reyes said."
)
MADE = article(TEXT)
FOUND = analyse(MADE)
ROWS = {
    section.title: section.rows
    for section in sections(MADE, FOUND, facts(MADE, FOUND), {"Ada Brook": 0, "Tom Reyes": 1})
}


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def told() -> list[Correction]:
    return []


@pytest.fixture
def menu(parent: QWidget, told: list[Correction]) -> CorrectionMenu:
    def hear(of: Article, correction: Correction) -> None:
        assert of is MADE
        told.append(correction)

    return CorrectionMenu(parent, MADE, FOUND, hear)


def choose(menu: QMenu, *words: str) -> None:
    """Choose an entry of a menu, or of the menus in it, by its words without access keys."""
    (action,) = (one for one in menu.actions() if one.text().replace("&", "") == words[0])
    if len(words) == 1:
        action.trigger()
        return
    inner = next(one for one in menu.findChildren(QMenu) if one.menuAction() == action)
    choose(inner, *words[1:])


def applied(told: list[Correction]) -> Analysis:
    done = correct(MADE, FOUND, told)
    assert done.lost == ()
    return done.analysis


def row(title: str, label: str) -> Row:
    return next(one for one in ROWS[title] if one.label == label)


def answer(parent: QWidget, name: str) -> None:
    dialog = parent.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(name)
    dialog.accept()


def test_a_person_is_merged_retyped_confirmed_and_taken_away(
    menu: CorrectionMenu, told: list[Correction]
) -> None:
    reyes = row("People", "Tom Reyes")
    menu.offer_for_row(reyes, reyes.evidence[0])
    for words in (
        ("The same as", "Ada Brook"),
        ("It is a", "Organisation"),
        ("This is right",),
        ("Not a fact: take it away",),
    ):
        choose(menu, *words)
    assert [one.kind for one in told] == ["merge", "retype", "confirm", "hide"]
    assert [one.name for one in applied(told[:1]).people] == ["Ada Brook"]
    assert "Tom Reyes" in [one.name for one in applied(told[1:2]).organisations]
    assert applied(told[2:3]).people[1].confidence == 1
    assert [one.name for one in applied(told[3:]).people] == ["Ada Brook"]


def test_a_new_name_is_asked_for(
    parent: QWidget, menu: CorrectionMenu, told: list[Correction]
) -> None:
    brook = row("People", "Ada Brook")
    menu.offer_for_row(brook, brook.evidence[0])
    choose(menu, "Rename…")
    answer(parent, "  Ada R.  Brook ")
    assert applied(told).people[0].name == "Ada R. Brook"


@pytest.mark.parametrize("name", ["", "Ada Brook"])
def test_no_name_and_the_same_name_change_nothing(
    parent: QWidget, menu: CorrectionMenu, told: list[Correction], name: str
) -> None:
    brook = row("People", "Ada Brook")
    menu.offer_for_row(brook, brook.evidence[0])
    choose(menu, "Rename…")
    answer(parent, name)
    assert told == []


def test_the_place_gone_to_may_be_somebody_else(
    parent: QWidget, menu: CorrectionMenu, told: list[Correction]
) -> None:
    brook = row("People", "Ada Brook")
    menu.offer_for_row(brook, brook.evidence[1])
    choose(menu, "“Brook” here is somebody else…")
    answer(parent, "Zoe Brook")
    assert [one.name for one in applied(told).people] == ["Ada Brook", "Zoe Brook", "Tom Reyes"]


def test_a_date_and_an_amount_are_taken_away(menu: CorrectionMenu, told: list[Correction]) -> None:
    for title, label in (("Timeline", "3 March 2026"), ("Numbers", "$5 million")):
        menu.clear()
        fact = row(title, label)
        menu.offer_for_row(fact, fact.evidence[0])
        choose(menu, "Not a fact: take it away")
    done = applied(told)
    assert (done.times, done.quantities) == ((), ())


def test_a_quotation_is_given_to_another_to_somebody_new_and_to_nobody(
    parent: QWidget, menu: CorrectionMenu, told: list[Correction]
) -> None:
    quote = FOUND.speech[0]
    menu.offer_for_quote(quote)
    choose(menu, "Said by Tom Reyes")
    choose(menu, "Said by somebody else…")
    answer(parent, "Bo Lee")
    choose(menu, "Nobody is named")
    choose(menu, "Ada Brook is right")
    said = [applied([one]).speech[0].speaker for one in told]
    names = [speaker.name if speaker else None for speaker in said]
    assert names == ["Tom Reyes", "Bo Lee", None, "Ada Brook"]


def test_a_row_that_is_no_finding_offers_nothing(menu: CorrectionMenu) -> None:
    for rows in ROWS.values():
        for one in rows:
            menu.clear()
            if one.evidence:
                menu.offer_for_row(one, one.evidence[0])
            assert menu.isEmpty() == (one.kind is None)
