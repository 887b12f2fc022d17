"""What is put on the clipboard is whole, and replaces what lay there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from reader.model import Clip, Summary
from reader.ui.copy import article_line, package
from reader.ui.dateline import shown_date


def test_a_clip_has_three_flavours() -> None:
    data = package(Clip("“Ä”", "<p>“Ä”</p>", "> “Ä”", 1))
    assert (data.text(), data.html()) == ("“Ä”", "<p>“Ä”</p>")
    assert bytes(data.data("text/markdown").data()).decode() == "> “Ä”"


@pytest.mark.usefixtures("qtbot")
def test_no_flavour_of_an_earlier_clip_is_left() -> None:
    board = QGuiApplication.clipboard()
    board.setMimeData(package(Clip("old", "<p>old</p>", "> old", 1)))
    board.setMimeData(package(Clip("new", "<p>new</p>", "> new", 1)))
    held = board.mimeData()
    assert (held.text(), held.html()) == ("new", "<p>new</p>")
    assert bytes(held.data("text/markdown").data()) == b"> new"


def test_an_article_is_pasted_as_one_line() -> None:
    day = "2026-01-05"
    whole = Summary("a", "sub/a.txt", "A title", day, "The Paper", "", 0)
    assert article_line(whole) == f"“A title”, The Paper, {shown_date(day)}, sub/a.txt"
    assert article_line(Summary("a", "a.txt", "A", None, None, "", 0)) == "“A”, a.txt"
