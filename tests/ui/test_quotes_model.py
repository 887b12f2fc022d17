"""The rows of the table of quotations come when they are looked at, once."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from reader.ui.quotes_model import QuotesModel
from tests.ui.quote_rows import row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Asked:
    """What a model asked for."""

    def __init__(self, model: QuotesModel) -> None:
        self.numbers: list[tuple[int, ...]] = []
        model.wanted.connect(self._hear)

    def _hear(self, numbers: tuple[int, ...]) -> None:
        self.numbers.append(numbers)


def test_rows_are_asked_for_in_pages_when_they_are_looked_at(qtbot: QtBot) -> None:
    model = QuotesModel()
    asked = Asked(model)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_numbers(array("q", range(100, 1_000_100)))
    assert model.rowCount() == 1_000_000
    model.data(model.index(500_000, 1))
    qtbot.waitUntil(lambda: bool(asked.numbers))
    assert any(500_100 in numbers for numbers in asked.numbers)
    assert sum(map(len, asked.numbers)) <= 2 * 64  # what the tester looks at is asked for too
    with qtbot.waitSignal(model.dataChanged):
        model.add_rows({number: row(number) for some in asked.numbers for number in some})
    assert model.data(model.index(500_000, 1)).startswith("“Words number 500100")
    assert model.data(model.index(500_000, 0)) in ("Speaker 500100", "—")


def test_what_is_gone_is_asked_for_once(qtbot: QtBot) -> None:
    model = QuotesModel()
    asked = Asked(model)
    model.set_numbers(array("q", [7]))
    assert model.data(model.index(0, 1)) == "…"
    qtbot.waitUntil(lambda: bool(asked.numbers))
    model.add_rows({7: None})
    assert model.row_at(0) is None
    qtbot.wait(20)
    assert asked.numbers == [(7,)]


def test_another_order_keeps_what_was_read(qtbot: QtBot) -> None:
    model = QuotesModel()
    asked = Asked(model)
    model.set_numbers(array("q", [1, 2]))
    model.row_at(0)
    qtbot.waitUntil(lambda: asked.numbers == [(1, 2)])
    model.add_rows({1: row(1), 2: row(2)})
    model.set_numbers(array("q", [2, 1]))
    assert [model.data(model.index(at, 4)) for at in range(2)] == ["On 2", "On 1"]
    qtbot.wait(20)
    assert asked.numbers == [(1, 2)]


def test_an_answer_about_another_archive_is_not_shown(qtbot: QtBot) -> None:
    model = QuotesModel()
    asked = Asked(model)
    model.set_numbers(array("q", [1, 2]))
    model.row_at(0)
    qtbot.waitUntil(lambda: asked.numbers == [(1, 2)])
    model.forget()
    model.add_rows({1: row(1), 2: row(2)})  # it was under way
    model.set_numbers(array("q", [1, 2, 3]))
    assert model.row_at(0) is None
    qtbot.waitUntil(lambda: len(asked.numbers) == 2)
    model.add_rows({1: row(77), 2: row(78), 3: row(79)})
    assert model.data(model.index(0, 4)) == "On 77"


def test_an_answer_that_is_late_is_shown_until_a_newer_one_comes(qtbot: QtBot) -> None:
    model = QuotesModel()
    asked = Asked(model)
    model.set_numbers(array("q", [1, 2]))
    model.row_at(0)
    qtbot.waitUntil(lambda: asked.numbers == [(1, 2)])
    model.forget_rows()  # the archive grows all the time
    model.set_numbers(array("q", [1, 2, 3]))
    model.add_rows({1: row(1), 2: row(2)})
    assert model.data(model.index(0, 4)) == "On 1"
