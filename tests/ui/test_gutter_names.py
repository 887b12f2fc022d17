"""How a name is shortened where it does not fit, and where in the gutter it is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.model import Speaker
from reader.ui.gutter_names import acronym_of, fitting_name, in_two_lines, initials_of
from tests.ui.viewing import click, middle, picture, shown_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def at_most(letters: int) -> Callable[[str], bool]:
    return lambda line: len(line) <= letters


@pytest.mark.parametrize(
    ("name", "kind", "letters", "lines", "shown"),
    [
        ("Ann Lee", "person", 20, 2, ("Ann Lee",)),
        ("Christina Montgomery", "person", 16, 2, ("C. Montgomery",)),
        ("Ursula van den Berg", "person", 14, 2, ("van den Berg",)),
        ("Maximiliana Featherstone", "person", 12, 2, ("Featherstone",)),
        ("National Audit Commission", "organisation", 16, 2, ("National Audit", "Commission")),
        ("National Audit Commission", "organisation", 16, 1, ("NAC",)),
        ("Bank of Elmsrode", "organisation", 9, 1, ()),
        ("Harbour", "organisation", 3, 2, ()),
    ],
)
def test_the_fullest_form_that_fits(
    name: str, kind: str, letters: int, lines: int, shown: tuple[str, ...]
) -> None:
    speaker = Speaker(name, kind=kind)  # type: ignore[arg-type]
    assert fitting_name(speaker, lines, at_most(letters)) == shown


@given(
    st.text(max_size=40),
    st.sampled_from(["person", "organisation", "unknown"]),
    st.integers(1, 12),
    st.integers(1, 2),
)
def test_whatever_the_name_is_nothing_is_wider_than_the_room(
    name: str, kind: str, letters: int, lines: int
) -> None:
    speaker = Speaker(name, kind=kind)  # type: ignore[arg-type]
    shown = fitting_name(speaker, lines, at_most(letters))
    assert len(shown) <= lines
    assert all(len(line) <= letters for line in shown)
    assert len(initials_of(name)) <= 3 * 3  # one letter may be written as three capitals


def test_an_even_break_and_an_acronym_of_capitals_alone() -> None:
    assert in_two_lines("Board of the Old Harbour", at_most(14)) == ("Board of the", "Old Harbour")
    assert in_two_lines("Harbour", at_most(14)) == ()
    assert acronym_of("Office for National Statistics of Elmsrode") == "ONSE"
    assert acronym_of("Bank of Elmsrode") == ""
    assert acronym_of("House Select Committee on Trade Between Elmsrode and the United Isles") == ""
    assert acronym_of("Early in “The Salt Ledger,” Oluchi Brandt") == ""


def test_a_name_in_the_gutter_is_told_in_full_and_can_be_clicked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = shown_view(qtbot)
    picture(view)
    named = next(one for one in view._named if one.number == 2 and one.place.width() > 20)
    place = named.place.center().toPoint() - QPoint(0, view.verticalScrollBar().value())
    assert place.x() < middle(view, "“mad”").x()
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: said.append(words))
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert "Bo Ray" in said[0]
    click(view, "Ray called")
    assert view.current_quote() is None
    assert view._quote_under(place) == 2
