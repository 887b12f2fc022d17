"""Rich text that comes part by part is whole in the end, and its places are known as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QSignalSpy

from reader.ui.growing_text import GrowingText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def tables(number: int) -> Iterator[str]:
    return (
        f'<table width="100%"><tr><td><a name="at{at}">{at}</a></td><td>cell</td></tr></table>'
        for at in range(number)
    )


@pytest.fixture
def text(qtbot: QtBot) -> GrowingText:
    made = GrowingText()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_the_first_part_is_there_at_once_and_the_others_come(
    text: GrowingText, qtbot: QtBot
) -> None:
    grown = QSignalSpy(text.grown)
    text.show_parts(tables(5))
    assert (text.place("at0") is not None, text.place("at4"), text.is_growing()) == (
        True,
        None,
        True,
    )
    qtbot.waitUntil(lambda: not text.is_growing())
    assert grown.count() == 6
    assert text.toPlainText().split() == [word for at in range(5) for word in (f"{at}", "cell")]
    places = [text.place(f"at{at}") for at in range(5)]
    characters = [text.document().characterAt(place or 0) for place in places]
    assert characters == [f"{at}" for at in range(5)]


def test_tables_stand_close_to_each_other(text: GrowingText, qtbot: QtBot) -> None:
    text.show_parts(tables(1))
    qtbot.waitUntil(lambda: not text.is_growing())
    one = text.document().size().height()
    text.show_parts(tables(11))
    qtbot.waitUntil(lambda: not text.is_growing())
    assert text.document().size().height() < 11.5 * one


def test_other_parts_take_the_place_of_those_still_to_come(text: GrowingText, qtbot: QtBot) -> None:
    text.show_parts(tables(50))
    text.show_parts(tables(2))
    qtbot.waitUntil(lambda: not text.is_growing())
    assert text.toPlainText().split() == ["0", "cell", "1", "cell"]
    text.show_parts(tables(50))
    text.show_words("Nothing more.")
    qtbot.wait(10)
    assert (text.toPlainText(), text.place("at0")) == ("Nothing more.", None)
    text.show_parts(iter(()))
    assert (text.toPlainText(), text.is_growing()) == ("", False)
